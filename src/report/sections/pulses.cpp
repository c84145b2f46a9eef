#include "report/scores.hpp"
#include "report/sections/parts.hpp"

namespace regie::report::sections {
namespace {

using base::Both;

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

}  // namespace regie::report::sections
