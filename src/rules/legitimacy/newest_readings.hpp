#pragma once

#include "regie/model/collaboration.hpp"

namespace regie::rules {

/// The two newest readings that were taken by the day judged; null where there are fewer.
struct NewestReadings {
    const model::Reading* last = nullptr;
    const model::Reading* before = nullptr;
    bool all_dated = true;  ///< false: a reading without a date may be newer than these
};
NewestReadings newest_readings(const model::Indicator& indicator, model::Day today);

}  // namespace regie::rules
