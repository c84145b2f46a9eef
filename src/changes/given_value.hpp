#pragma once

#include <string>
#include <string_view>

#include "changes/key.hpp"

namespace regie::changes {

/// The value that was typed for a key: a text as it is, or, where a list or a record belongs, one in the flow notation
/// of YAML, read as strictly as a file. `is_item`: one item of the key's list. Trouble, with what was expected or
/// probably meant, where it is not of the key's type at any depth. References in it are not looked up.
yaml::Value given_value(const Key& key, bool is_item, std::string_view typed);

/// A list or a record in the flow notation of YAML, whatever is in it. Trouble where it cannot be read.
yaml::Value flow_notation(std::string_view typed);

/// Whether a text begins as a list or a record in flow notation does.
bool looks_like_flow(std::string_view typed);

}  // namespace regie::changes
