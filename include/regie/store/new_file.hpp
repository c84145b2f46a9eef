#pragma once

#include <string>

#include "regie/store/kinds.hpp"
#include "regie/store/table.hpp"
#include "regie/yaml/value.hpp"

namespace regie::store {

/// The text of a new file of this kind: keys in the order of its field table (at every depth), values written as their
/// type asks, `x-` keys last. Unknown keys are a bug (std::logic_error): options come from the same tables.
std::string new_file(FileKind kind, const yaml::Value& content);

/// A value of this row as it is written into a file: numbers, dates and words of the format without quotes, numbers
/// without zeros in front, the keys of a record in the order of its table.
yaml::Value as_written(const Row& row, const yaml::Value& value);

}  // namespace regie::store
