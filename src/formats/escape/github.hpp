#pragma once

#include <string>
#include <string_view>

namespace regie::formats {

/// Text from outside for what a workflow command says. It ends up in a log: what acts on a terminal is made visible,
/// line ends too, and what the runner would decode is kept from it.
std::string github_data(std::string_view text);

/// The same for the value of a property of a command, which ends at a comma.
std::string github_property(std::string_view text);

/// Between the lines of what a command says.
inline constexpr std::string_view github_line_end = "%0A";

}  // namespace regie::formats
