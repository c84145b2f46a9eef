#pragma once

#include <optional>

#include "regie/model/standing.hpp"

namespace regie::rules {

/// That the regie is over: it was ended, or the opgave that it served came to its end.
struct Over {
    const model::Decision* ended_by = nullptr;  ///< the decision that ended the regie; null where the opgave just ended
    model::Date since;                          ///< when the decision took effect, or the opgave ended
};

/// What is over on the day: by a decision that certainly took effect on it or before, else because the end of the
/// opgave is certainly past, no adopted decision renewed it, and no commitment runs on. Nothing where the regie runs,
/// and where what would show it could not be read.
std::optional<Over> over(const model::Standing& standing);

/// A decision ended the regie before the day. Nothing is asked of the regisseur then that would be an act of theirs.
bool was_ended(const model::Standing& standing);
/// The same where it is known what is over.
bool was_ended(const std::optional<Over>& over, model::Day today);

/// The last day on which the regie ran: today, or before that the day on which it was over.
model::Day last_day_of_regie(const model::Standing& standing);

}  // namespace regie::rules
