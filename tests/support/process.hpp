#pragma once

#include <string>
#include <vector>

#include "support/program.hpp"

namespace regie::test {

/// The environment of a program as a setting describes it: `NAME=value`.
std::vector<std::string> environment_of(const Setting& setting);

/// Turns this process into the program, the first of the words; comes back only where that fails.
void become(const std::vector<std::string>& words, const std::vector<std::string>& environment);

}  // namespace regie::test
