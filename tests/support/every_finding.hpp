#pragma once

#include <string>
#include <vector>

#include "support/temporary_folder.hpp"

namespace regie::test {

/// Writes what `check` and `assess` find in every example, in both languages, into the folder, and gives the names of
/// those files.
std::vector<std::string> write_every_finding(const TemporaryFolder& folder, const std::string& format);

}  // namespace regie::test
