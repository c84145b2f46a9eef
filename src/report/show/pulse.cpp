#include <array>

#include <fmt/format.h>

#include "report/show/things.hpp"

namespace regie::report::things {
namespace {

using base::Both;

constexpr Both title{"Pulse of {0}", "Peiling van {0}"};
constexpr Both respondents{"{0} respondents, on a scale from 1 (worst) to {1} (best).",
                           "{0} deelnemers, op een schaal van 1 (slechtst) tot {1} (best)."};
constexpr Both too_few{
    "Fewer than {0} have answered. Their answers are not shown, because they could be told apart.",
    "Minder dan {0} deelnemers hebben geantwoord. Hun antwoorden worden niet getoond, omdat dan te zien zou zijn wie "
    "wat heeft geantwoord."};
constexpr Both only_together{"Answers are only shown together, and only where {0} or more answered.",
                             "Antwoorden staan hier alleen samengenomen, en alleen waar {0} of meer hebben "
                             "geantwoord."};

/// In the order of `model::Aspect`.
constexpr std::array<Both, model::aspect_count> aspects{{
    {"productive tension", "productieve spanning"},
    {"healthy relations", "gezonde relaties"},
    {"the right issues on the agenda", "de juiste zaken op de agenda"},
    {"communication", "communicatie"},
    {"decision-making", "besluitvorming"},
    {"productivity", "productiviteit"},
    {"focus on the opgave", "aandacht voor de opgave"},
    {"equality", "gelijkwaardigheid"},
    {"the regisseur serves all partners alike", "de regisseur dient alle partners gelijk"},
    {"energy", "energie"},
}};

std::string score(const Voice& voice, double mean) {
    const std::string text = fmt::format("{:.1f}", mean);
    return voice.number({mean, text});
}

}  // namespace

Document show(const model::Pulse& pulse, const Voice& voice) {
    Document shown = document(voice, voice.say(title, {voice.or_unrecorded(voice.date(pulse.on))}));
    const std::string fewest = std::to_string(model::fewest_respondents);
    if (pulse.responses.size() < model::fewest_respondents) {
        add_paragraph(shown.lead, voice.say(too_few, {fewest}));
        return shown;
    }
    const double scale = 2 * model::Standing::scale_middle(pulse) - 1;
    add_paragraph(shown.lead,
                  voice.say(respondents, {std::to_string(pulse.responses.size()), fmt::format("{:.0f}", scale)}));
    add_paragraph(shown.lead, voice.say(only_together, {fewest}));
    TableMaker table(voice, "aspects",
                     {{"aspect", {"About", "Onderwerp"}},
                      {"mean", {"Mean", "Gemiddeld"}},
                      {"respondents", {"Answered by", "Antwoorden"}}});
    for (std::size_t i = 0; i < aspects.size(); ++i)
        if (const auto middle = model::Standing::middle_of(pulse, static_cast<model::Aspect>(i)))
            table.row({voice.say(aspects.at(i)), score(voice, middle->mean), std::to_string(middle->respondents)});
    table.add_to(shown.lead);
    return shown;
}

}  // namespace regie::report::things
