#pragma once

#include <chrono>

#include "regie/base/date.hpp"

namespace regie::report::figures {

/// The day in the middle of a date: of `2018` the one between its first and its last.
inline base::Day middle_of(const base::Date& date) {
    return date.first() + std::chrono::days((date.last() - date.first()).count() / 2);
}

}  // namespace regie::report::figures
