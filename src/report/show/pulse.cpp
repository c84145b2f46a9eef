#include "report/scores.hpp"
#include "report/show/things.hpp"

namespace regie::report::things {
namespace {

using base::Both;

constexpr Both title{"Pulse of {0}", "Peiling van {0}"};
constexpr Both too_few{
    "Fewer than {0} have answered. Their answers are not shown, because they could be told apart.",
    "Minder dan {0} deelnemers hebben geantwoord. Hun antwoorden worden niet getoond, omdat dan te zien zou zijn wie "
    "wat heeft geantwoord."};
constexpr Both only_together{"Answers are only shown together, and only where {0} or more answered.",
                             "Antwoorden staan hier alleen samengenomen, en alleen waar {0} of meer hebben "
                             "geantwoord."};

}  // namespace

Document show(const model::Pulse& pulse, const Voice& voice) {
    Document shown = document(voice, voice.say(title, {voice.or_unrecorded(voice.date(pulse.on))}));
    const std::string fewest = std::to_string(model::fewest_respondents);
    if (pulse.responses.size() < model::fewest_respondents) {
        add_paragraph(shown.lead, voice.say(too_few, {fewest}));
        return shown;
    }
    add_paragraph(shown.lead, answered(voice, pulse));
    add_paragraph(shown.lead, voice.say(only_together, {fewest}));
    TableMaker table(voice, "aspects",
                     {{"aspect", {"About", "Onderwerp"}},
                      {"mean", {"Mean", "Gemiddeld"}},
                      {"respondents", {"Answered by", "Antwoorden"}}});
    for (std::size_t i = 0; i < model::aspect_count; ++i) {
        const auto aspect = static_cast<model::Aspect>(i);
        if (const auto scored = rules::facts::scored(pulse, aspect))
            table.row({voice.say(in_full(aspect)), voice.say({"{0}", "{0}"}, {scored->mean}),
                       std::to_string(scored->respondents)});
    }
    table.add_to(shown.lead);
    return shown;
}

}  // namespace regie::report::things
