#pragma once

#include <string>
#include <string_view>

#include "regie/commands/program.hpp"

namespace regie::commands {

/// A path that the user typed, as an absolute one without links where they can be followed.
std::string absolute_path(const Surroundings& surroundings, std::string_view path);

}  // namespace regie::commands
