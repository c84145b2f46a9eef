#pragma once

#include <cstddef>
#include <string>
#include <string_view>

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

/// How one command is used: its arguments, options and examples, from its data.
std::string help_on(const Command& command, base::Language language, std::size_t columns);

}  // namespace regie::commands
