#pragma once

#include <string>
#include <string_view>

#include "commands/arguments.hpp"
#include "regie/base/language.hpp"
#include "regie/commands/command.hpp"
#include "regie/yaml/value.hpp"

namespace regie::commands {

/// Throws Trouble for the first value that its option or positional does not take: not one of its words, no date, no
/// span, no id. References are looked up later, when the collaboration is known.
void check_values(const Command& command, const Arguments& arguments);

/// Throws Trouble where something new cannot have the id `text`. `label` is what the user filled in.
void check_id(const std::string& label, const std::string& text);

/// Puts `value` at a dotted key.
void put(yaml::Value& content, std::string_view key, yaml::Value value);

/// What was typed as the content of a file of `command.writes`: every option and positional that fills a key, under
/// that key. Keys that a command builds itself have no `key` in its data.
yaml::Value content_of(const Command& command, const Arguments& arguments);

}  // namespace regie::commands
