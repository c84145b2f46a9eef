#pragma once

#include <string_view>

#include "regie/store/kinds.hpp"

namespace regie::store {

/// The row of a key by its dotted name, as in `opgave.nature` or `exit.notice`; null where there is none.
const Row* find_row(FileKind kind, std::string_view dotted_key);

}  // namespace regie::store
