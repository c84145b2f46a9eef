#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "commands/context.hpp"

namespace regie::commands {

/// What `folder/name` says; nothing where it is not there. Trouble where it cannot be read.
std::optional<std::string> read_if_there(const Context& context, const std::string& folder, std::string_view name);

}  // namespace regie::commands
