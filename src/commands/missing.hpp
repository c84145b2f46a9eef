#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/asking.hpp"
#include "commands/context.hpp"

namespace regie::commands {

/// The question for a positional or an option that is missing from `arguments`, made of its data: what it is for, what
/// it may be, and what holds where it is left out. `root` is where the ids stand that may be answered, if anywhere.
Question question_for(const Context& context, const Arguments& arguments, const Positional& positional,
                      const std::optional<std::string>& root);
Question question_for(const Context& context, const Arguments& arguments, const Option& option,
                      const std::optional<std::string>& root);

/// The values of an option that one answer names: of a repeatable one that takes ids, several with commas between them.
std::vector<std::string> answers_of(const Command& command, const Option& option, const std::string& answer);

}  // namespace regie::commands
