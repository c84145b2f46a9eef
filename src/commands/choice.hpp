#pragma once

#include "commands/context.hpp"
#include "regie/rules/choice.hpp"

namespace regie::commands {

/// What `--select` and `--ignore` ask for; `with_principles`: of `assess`, and not of `check`. Trouble where a word
/// stands for no rule, or where nothing is left that the command could find: who chooses so would take silence for a
/// good sign.
rules::Choice choice_of(const Context& context, bool with_principles);

}  // namespace regie::commands
