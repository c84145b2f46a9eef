#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "commands/context.hpp"
#include "regie/rules/baseline.hpp"

namespace regie::commands {

/// What `--baseline` holds; nothing where it is not given. Trouble where it cannot be read or is something else.
std::optional<rules::Baseline> read_baseline(const Context& context);

/// Writes what `--write-baseline` asks for, and tells the user.
void write_baseline(const Context& context, const rules::Baseline& baseline);

/// How a collaboration is called in the baseline that `option` names: its folder `root` (an absolute path) relative to
/// that of the file, so that both may move together.
std::string name_in_baseline(const Context& context, std::string_view option, const std::string& root);

}  // namespace regie::commands
