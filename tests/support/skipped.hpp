#pragma once

#include <string>

namespace regie::test {

/// Says that this machine does not let something be tested. A run in which nothing failed ends with the exit code by
/// which ctest knows a test that was skipped, and says how often that was.
void skip(const std::string& why);

}  // namespace regie::test
