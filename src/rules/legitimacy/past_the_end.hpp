#pragma once

#include <cstddef>

#include "regie/model/standing.hpp"

namespace regie::rules {

/// How many commitments run on after the end of the opgave, while no adopted decision renews it or ends the regie; 0
/// where it has not ended, and where a decision could not be read. Commitments of which the own end is over too don't
/// count.
std::size_t running_past_the_end(const model::Standing& standing);

}  // namespace regie::rules
