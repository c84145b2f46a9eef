#include "report/figures/figures.hpp"
#include "report/scores.hpp"
#include "report/sections/parts.hpp"

namespace regie::report::sections {
namespace {

using base::Both;

constexpr Both title{"What the partners say in the pulses", "Wat de partners in de peilingen zeggen"};
constexpr Both together{"Answers are only shown together, and only where {0} or more answered.",
                        "Antwoorden staan hier alleen samengenomen, en alleen waar {0} of meer hebben geantwoord."};
constexpr Both asked{
    "What the partners say of it: in the pulse of {0} \"{1}\" scored {2} on average, on a scale from 1 (worst) to {3} "
    "(best), by {4} respondents.",
    "Wat de partners ervan zeggen: in de peiling van {0} scoorde \"{1}\" gemiddeld {2}, op een schaal van 1 (slechtst) tot "
    "{3} (best), bij {4} deelnemers."};

}  // namespace

std::string pulse_on(const Page& page, model::Aspect aspect) {
    const auto pulses = page.standing.speaking_pulses();
    if (pulses.empty()) return {};
    const model::Pulse& newest = *pulses.front();
    const auto scored = rules::facts::scored(newest, aspect);
    if (!scored) return {};
    const Voice& voice = page.voice;
    return voice.say(asked, {voice.or_unrecorded(voice.date(newest.on)), in_full(aspect), scored->mean,
                             decimal(voice, rules::facts::scale_of(newest)), std::to_string(scored->respondents)});
}

Section pulses(const Page& page) {
    Section section{"pulses", page.voice.say(title), {}, {}};
    figures::pulses(page, section.blocks);
    if (!section.blocks.empty())
        add_paragraph(section.blocks, page.voice.say(together, {std::to_string(model::fewest_respondents)}));
    return section;
}

}  // namespace regie::report::sections
