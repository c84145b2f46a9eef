#pragma once

#include <span>

#include "commands/arguments.hpp"
#include "regie/commands/command.hpp"

namespace regie::commands {

/// The form in which the command was used; null: the usual one.
const Form* form_of(const Command& command, const Arguments& arguments);

/// The positionals of the form in which the command was used.
std::span<const Positional> positionals_of(const Command& command, const Arguments& arguments);

/// Throws Trouble where an option was given that this form has no place for.
void check_form(const Command& command, const Arguments& arguments);

}  // namespace regie::commands
