#pragma once

#include <string_view>

namespace regie::formats {

/// The text of page.css beside this file, which the build puts into the program.
extern const std::string_view page_style;

}  // namespace regie::formats
