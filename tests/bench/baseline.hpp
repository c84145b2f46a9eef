#pragma once

#include <cstddef>
#include <string>

namespace regie::bench {

/// Opens, reads and closes every file of the collaboration in `folder`, on so many threads. Returns their bytes.
std::size_t read_all(const std::string& folder, unsigned threads);

/// Reads every file and lets yaml-cpp go through its events, which nobody looks at, on so many threads. Returns the
/// number of events.
std::size_t parse_all(const std::string& folder, unsigned threads);

}  // namespace regie::bench
