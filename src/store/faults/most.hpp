#pragma once

#include <cstddef>

#include "regie/base/finding.hpp"

namespace regie::store::faults {

/// A file with more faults than this is not what it is taken for, or is there to exhaust a machine.
inline constexpr std::size_t most_of_a_file = 1000;

/// Adds a fault to those found in the same file, of which there are `count`, with texts that a line can hold. Past the
/// limit it is replaced by one fault that says so (F013), and after that nothing is added.
void add(base::Findings& findings, std::size_t count, base::Finding fault);

}  // namespace regie::store::faults
