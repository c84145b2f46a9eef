#pragma once

#include <optional>

#include "regie/model/standing.hpp"

namespace regie::rules {

/// The decision that ended the regie, and from when.
struct End {
    const model::Decision* decision = nullptr;
    const model::Field<model::Date>* from = nullptr;  ///< its day of effect, else the day on which it was taken
};

/// The adopted end-regie decision that holds: no mandate, renewal or change of the regie can be newer. Of several the
/// one that took effect first. Nothing where there is none, where none has a date, and where a decision could not be
/// read: that may have taken the regie up again.
std::optional<End> ended_regie(const model::Standing& standing);

}  // namespace regie::rules
