#pragma once

#include <string>

#include "regie/store/kinds.hpp"
#include "regie/yaml/value.hpp"

namespace regie::store {

/// The text of a new file of this kind: keys in the order of its field table (at every depth), values written as their
/// type asks, `x-` keys last. Unknown keys are a bug (std::logic_error): options come from the same tables.
std::string new_file(FileKind kind, const yaml::Value& content);

}  // namespace regie::store
