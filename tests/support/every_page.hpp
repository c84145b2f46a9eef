#pragma once

#include <cstddef>
#include <string>

namespace regie::test {

/// Writes the report of every example to every audience in both languages as a page into the folder, and gives how many
/// that are.
std::size_t write_every_page(const std::string& folder);

}  // namespace regie::test
