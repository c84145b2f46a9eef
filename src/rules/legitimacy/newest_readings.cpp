#include "rules/legitimacy/newest_readings.hpp"

#include <utility>

namespace regie::rules {

NewestReadings newest_readings(const model::Indicator& indicator, model::Day today) {
    NewestReadings newest;
    for (const model::Reading& reading : indicator.readings) {
        if (!reading.on) {
            newest.all_dated = false;
        } else if (reading.on->first() > today) {
            continue;
        } else if (!newest.last || reading.on->last() > newest.last->on->last()) {
            newest.before = std::exchange(newest.last, &reading);
        } else if (!newest.before || reading.on->last() > newest.before->on->last()) {
            newest.before = &reading;
        }
    }
    return newest;
}

}  // namespace regie::rules
