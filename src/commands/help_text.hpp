#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "regie/base/language.hpp"
#include "regie/commands/command.hpp"

namespace regie::commands {

/// What regie is and which commands it has.
std::string overview(base::Language language, std::size_t columns);

/// `regie commit PARTNER CONTRIBUTION [options]`.
std::string usage(const Command& command, base::Language language);
/// `regie account ITEM --act TEXT`.
std::string usage(const Command& command, const Form& form);

/// The words that a key takes, with commas between them; empty where it takes any text.
std::string choices_of(const Command& command, std::string_view key);

/// The same of an option or a positional, which may have choices of its own.
std::string choices_of(const Command& command, const Option& option);
std::string choices_of(const Command& command, const Positional& positional);

/// What an option or a positional is for: its own help, or else the description of the key that it fills. `command` is
/// null for the options of every command.
std::string_view description_of(const Command* command, const Option& option, base::Language language);
std::string_view description_of(const Command& command, const Positional& positional, base::Language language);

/// The same with the values that it takes, and what holds where it is not given.
std::string meaning_of(const Command* command, const Option& option, base::Language language);
std::string meaning_of(const Command& command, const Positional& positional, base::Language language);

/// `regie` and the command of an example, over as many lines as it needs: each but the last ends in a backslash, so
/// that a shell takes them for one.
std::vector<std::string> folded(const Example& example, std::size_t columns);

/// How one command is used: its arguments, options and examples, from its data.
std::string help_on(const Command& command, base::Language language, std::size_t columns);

}  // namespace regie::commands
