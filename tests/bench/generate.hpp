#pragma once

#include <cstddef>
#include <string>

namespace regie::bench {

/// Writes a collaboration of `files` files of some 300 to 700 bytes into an empty folder: partners, commitments,
/// decisions, accountability, issues and pulses in the mix of a real one, without faults. The same every time.
void generate(const std::string& folder, std::size_t files);

/// The day to judge it on.
inline constexpr const char* generated_today = "2026-06-30";

}  // namespace regie::bench
