#pragma once

#include <string>
#include <string_view>

#include "commands/arguments.hpp"
#include "regie/base/date.hpp"
#include "regie/base/language.hpp"
#include "regie/commands/command.hpp"
#include "regie/yaml/value.hpp"

namespace regie::commands {

/// Throws Trouble for the first value that its option or positional does not take: not one of its words, no date, no
/// span, no id. References are looked up later, when the collaboration is known.
void check_values(const Command& command, const Arguments& arguments);

/// A length of time that was typed for `label`; Trouble where it is none.
base::Span span_of(const std::string& label, const std::string& text);

/// What was typed as the content of a file of `command.writes`: every option and positional that fills a key, under
/// that key. Keys that a command builds itself have no `key` in its data.
yaml::Value content_of(const Command& command, const Arguments& arguments);

}  // namespace regie::commands
