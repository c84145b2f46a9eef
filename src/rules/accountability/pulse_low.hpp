#pragma once

#include "regie/rules/rule.hpp"

namespace regie::rules {

/// What to do about a low score, in the text of a rule.
inline constexpr base::Both pulse_low_remedy{
    "The regisseur brings it up in the circle of representatives, and the partners say what lies behind the score.",
    "De regisseur brengt het ter sprake in de kring van vertegenwoordigers, en de partners zeggen wat er achter de "
    "score zit."};

/// How it is said that an aspect scores low. Both are filled with `{0}` the date of the newest pulse, `{1}` how many
/// answered and `{2}` their mean.
struct PulseLow {
    Variant under_middle;  ///< `{3}` the middle of the scale
    Variant fallen;        ///< `{3}` the mean in the pulse before, `{4}` its date
};

/// Adds a finding, at the day of the newest pulse, where the aspect is under the middle of the scale there, or a point
/// lower than in the pulse before. Two pulses are compared only where five or more answered in both, on the same scale,
/// and where it is certain which is the later one. Nothing is said where a pulse that cannot be read, or that has no
/// date, may be the newest.
void check_pulse_low(const model::Standing& standing, model::Aspect aspect, const PulseLow& low, Sink& sink);

}  // namespace regie::rules
