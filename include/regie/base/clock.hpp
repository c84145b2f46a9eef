#pragma once

#include "regie/base/date.hpp"

namespace regie::base {

/// The date it is now in the local time zone. Only the program asks it: all else is told the day.
Day today_local();

}  // namespace regie::base
