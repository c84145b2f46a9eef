#pragma once

#include <cstddef>
#include <vector>

#include "regie/model/standing.hpp"

namespace regie::rules {

// Agreements that each partner's own board must ratify.

using RatifyingPartners = std::vector<const model::Partner*>;

/// The table has taken it, so that it lies before the boards. One that is pending with a day on which it was taken may
/// be pending because they have yet to decide.
bool is_before_the_boards(const model::Decision& decision);

/// The shareholders of today, those that are in longest first: what `yet_to_ratify` goes by.
RatifyingPartners longest_in_first(const model::Standing& standing);

/// Who took part in the decision and has yet to ratify it; of many of them no more than about `most` need be found, so
/// that a folder with many agreements and many partners takes no longer to judge than to read.
RatifyingPartners yet_to_ratify(const model::Standing& standing, const model::Decision& decision,
                                const RatifyingPartners& shareholders, std::size_t most);

}  // namespace regie::rules
