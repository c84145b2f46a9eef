#pragma once

#include <vector>

#include "regie/model/standing.hpp"

namespace regie::rules {

/// The adopted decisions that can give the opgave, or the regie on it, priority: the mandate first, then every mandate,
/// priority and renewal decision.
std::vector<const model::Decision*> decisions_on_priority(const model::Standing& standing);
/// The newest of them; null where there is none, and where one has no date, and so may be the newest.
const model::Decision* newest_on_priority(const model::Standing& standing);

}  // namespace regie::rules
