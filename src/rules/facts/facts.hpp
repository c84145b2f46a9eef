#pragma once

#include <vector>

#include "regie/rules/facts.hpp"

namespace regie::rules::facts {

// The facts in words, each defined in the file that is named after it. They are constant-initialised, so that the table
// of them can be one too.

extern const Fact coverage_fact;
extern const Fact sole_cover_fact;
extern const Fact concentration_fact;
extern const Fact reliability_fact;
extern const Fact response_fact;
extern const Fact aspects_fact;
extern const Fact effort_fact;
extern const Fact open_issues_fact;
extern const Fact connections_fact;
extern const Fact trust_ties_fact;

/// The needs of the opgave that have an id, each id once, in the order of the opgave's list.
std::vector<const model::Need*> needs_of(const model::Standing& standing);

/// Why nothing can be said of who covers the needs; `no` where it can.
Withheld cover_withheld(const model::Standing& standing);

/// Why nothing can be said of the newest pulse that speaks; `no` where it can.
Withheld pulse_withheld(const model::Standing& standing);

/// The newest pulse that speaks of those that are certainly older than the newest one; null where there is none.
const model::Pulse* wave_before(const model::Standing& standing);

}  // namespace regie::rules::facts
