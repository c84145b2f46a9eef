#pragma once

#include <optional>
#include <span>
#include <string>

#include "regie/base/language.hpp"
#include "regie/commands/program.hpp"

namespace regie::commands {

/// The language of an `nl` or `en`; nothing for another text.
std::optional<base::Language> language_of_key(std::string_view key);

/// What the environment asks for: `REGIE_LANG`, then the first that is set of `LC_ALL`, `LC_MESSAGES` and `LANG`, then
/// English.
base::Language language_of_environment(const Surroundings& surroundings);

/// What `--lang` among the arguments asks for, also where the rest of them cannot be read: complaints need a language.
std::optional<base::Language> language_of_arguments(std::span<const std::string> arguments);

}  // namespace regie::commands
