#pragma once

#include <string>
#include <string_view>

#include "regie/report/figure.hpp"

namespace regie::formats {

/// A figure as an `<svg role="img">` element. `id` is the start of every id in it.
std::string svg(const report::Figure& figure, std::string_view id);

}  // namespace regie::formats
