#pragma once

#include "regie/model/standing.hpp"

namespace regie::rules {

/// The functional principal is the collaboration as a whole, or a body of which the collaboration decided that it
/// speaks for all.
bool is_the_whole(const model::Standing& standing);

}  // namespace regie::rules
