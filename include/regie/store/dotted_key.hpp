#pragma once

#include <string_view>

#include "regie/store/kinds.hpp"

namespace regie::store {

/// The row of a key by its dotted name, as in `opgave.nature` or `exit.notice`; null where there is none.
const Row* find_row(FileKind kind, std::string_view dotted_key);

/// The row of a key at the top of a file; null where there is none. In people.yaml every key is that of a person, but
/// for `notes` and `sources`.
const Row* find_top_row(FileKind kind, std::string_view key);

}  // namespace regie::store
