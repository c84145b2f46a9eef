#include "regie/base/clock.hpp"

#include <ctime>

namespace regie::base {

Day today_local() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    ::localtime_r(&now, &parts);
    return std::chrono::year{parts.tm_year + 1900} / (parts.tm_mon + 1) / parts.tm_mday;
}

}  // namespace regie::base
