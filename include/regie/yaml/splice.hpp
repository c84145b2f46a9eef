#pragma once

#include <span>
#include <string>
#include <string_view>

#include "regie/yaml/value.hpp"

namespace regie::yaml {

/// The text of a file with the value at `path` (keys from the top) set, every other byte as it was: comments,
/// order, quotes, blank lines, line ends, byte order mark; only a last line that ends in a block scalar gets its line
/// end. Mappings on the way that are missing are made; a new key goes after the last one of its mapping, in that
/// mapping's own style and indentation. `text` must parse without faults. The result is parsed again and compared with
/// what was meant; a difference is a bug (std::logic_error).
std::string with_value(std::string_view text, std::span<const std::string> path, const Value& value);

}  // namespace regie::yaml
