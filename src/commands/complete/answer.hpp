#pragma once

#include <span>
#include <string>

#include "regie/commands/program.hpp"

namespace regie::commands {

/// What `regie __complete` says to the script of a shell. The first of `asked` names the shell; bash gives
/// COMP_WORDBREAKS and the line up to the cursor, the others every word, the last one being typed. A line for each word
/// that may stand there, with a tab and what it means; lines that begin with a colon tell how to go on: `:files` and
/// `:folders`, the names of those; `:open`, no blank follows. Empty where nothing is known; whatever is wrong, it is
/// quiet.
std::string answer(std::span<const std::string> asked, const Surroundings& surroundings);

}  // namespace regie::commands
