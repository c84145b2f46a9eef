#pragma once

#include <optional>
#include <string>

#include "commands/asking.hpp"
#include "commands/context.hpp"

namespace regie::commands {

/// The question for a positional or an option that is missing from `arguments`, made of its data: what it is for, what
/// it may be, and what holds where it is left out. `root` is where the ids stand that may be answered, if anywhere.
Question question_for(const Context& context, const Arguments& arguments, const Positional& positional,
                      const std::optional<std::string>& root);
Question question_for(const Context& context, const Arguments& arguments, const Option& option,
                      const std::optional<std::string>& root);

}  // namespace regie::commands
