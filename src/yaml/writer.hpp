#pragma once

#include <string>
#include <string_view>

#include "regie/yaml/value.hpp"

namespace regie::yaml {

/// The lines of a mapping with its keys at column `indent`, the first one without its indentation. No line end after
/// the last one.
std::string block_pairs(const Value& mapping, std::size_t indent);

/// What stands after `key:` of a mapping at column `indent`, with the space or line end before it.
std::string after_key(const Value& value, std::size_t indent, const std::string& key);

/// What stands after the dash at column `indent` of a list, with the space before it.
std::string after_dash(const Value& value, std::size_t indent);

/// The text of a key as it is written.
std::string key_text(std::string_view key, bool in_flow);

/// On one line, as between brackets.
std::string flow_value(const Value& value);
std::string flow_pair(const std::string& key, const Value& value);

}  // namespace regie::yaml
