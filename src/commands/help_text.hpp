#pragma once

#include <cstddef>
#include <string>

#include "regie/base/language.hpp"
#include "regie/commands/command.hpp"

namespace regie::commands {

/// What regie is and which commands it has.
std::string overview(base::Language language, std::size_t columns);

/// How one command is used: its arguments, options and examples, from its data.
std::string help_on(const Command& command, base::Language language, std::size_t columns);

}  // namespace regie::commands
