#pragma once

#include <cstddef>
#include <string_view>

#include "regie/yaml/tree.hpp"

namespace regie::yaml {

/// Has yaml-cpp read the text from `begin`, and fills the texts that need decoding into a tree that `Layout` made.
/// Every event must be the tree's next node at the same place: where two readers differ nothing is guessed, the reading
/// stops (`Stop`).
void read_events(std::string_view source, std::size_t begin, Tree& tree);

}  // namespace regie::yaml
