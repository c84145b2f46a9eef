#pragma once

#include <span>
#include <string>

#include "commands/arguments.hpp"
#include "regie/base/trouble.hpp"
#include "regie/commands/command.hpp"

namespace regie::commands {

/// That an option stands without the value that it takes.
base::Trouble lacks_value(const Option& option);

/// Takes the arguments apart by the options of `command` and the global ones, which may stand anywhere. Throws Trouble
/// for an unknown option, a missing or repeated value, or more arguments than the command takes; what is required and
/// what values mean is not looked at.
Arguments parse(const Command& command, std::span<const std::string> arguments);

}  // namespace regie::commands
