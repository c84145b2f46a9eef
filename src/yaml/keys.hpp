#pragma once

#include <vector>

#include "regie/yaml/parse.hpp"

namespace regie::yaml {

/// Adds a fault for every key that its mapping already has.
void find_duplicate_keys(const Tree& tree, std::vector<SyntaxFault>& faults);

}  // namespace regie::yaml
