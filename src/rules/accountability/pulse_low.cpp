#include "rules/accountability/pulse_low.hpp"

#include <optional>

#include "rules/support.hpp"

namespace regie::rules {
namespace {

using model::Aspect;
using model::Middle;
using model::Pulse;
using model::Standing;

/// So many must have answered in both of two pulses to be compared: of fewer, one respondent more or less already moves
/// the mean. The article names no number.
constexpr std::size_t enough_to_compare = 5;
/// So much lower than in the pulse before is a fall. The article names none.
constexpr double fall = 1;
/// Means are sums of decimals, divided: a fall of exactly a point may come out a little less.
constexpr double rounding = 1e-9;

bool can_be_compared(const Pulse& newest, const Pulse& before) {
    return Standing::scale_middle(newest) == Standing::scale_middle(before) &&
           base::certainly_before(*before.on, *newest.on);
}

/// What the pulse before said of the aspect, where the newest is a point lower or more.
std::optional<Spoken> fallen_from(const Pulse& newest, const Middle& now, const Pulse& before, Aspect aspect) {
    if (!can_be_compared(newest, before) || now.respondents < enough_to_compare) return std::nullopt;
    const auto then = Standing::middle_of(before, aspect);
    if (!then || then->respondents < enough_to_compare || then->mean - now.mean < fall - rounding) return std::nullopt;
    return Spoken{&before, *then, Standing::scale_middle(before)};
}

}  // namespace

void check_pulse_low(const Standing& standing, Aspect aspect, const PulseLow& low, Sink& sink) {
    const auto pulses = standing.speaking_pulses();
    // Those without a date come last.
    if (pulses.empty() || !pulses.back()->on) return;
    const auto spoken = newest_on(standing, aspect);
    if (!spoken) return;
    const Pulse& newest = *spoken->pulse;
    base::Arguments arguments{dated(*newest.on), counted(spoken->middle.respondents), scored(*spoken)};
    const auto add = [&](const Variant& variant) {
        sink.add(variant, newest.on.place, subject_of(newest), to_regisseur(), arguments);
    };
    if (spoken->low()) {
        arguments.push_back(scored(spoken->scale_middle));
        add(low.under_middle);
    } else if (pulses.size() > 1) {
        const auto then = fallen_from(newest, spoken->middle, *pulses[1], aspect);
        if (!then) return;
        arguments.push_back(scored(*then));
        arguments.push_back(dated(*pulses[1]->on));
        add(low.fallen);
    }
}

}  // namespace regie::rules
