#pragma once

#include <cstddef>
#include <string>

#include "regie/report/document.hpp"

namespace regie::formats {

/// A table in columns of a terminal. One that is too wide gets its cells folded, and where even that would leave
/// columns too narrow to read, each row becomes a list: its first
/// cell, and below it `title: value`.
std::string text_table(const report::Table& table, std::size_t columns);

}  // namespace regie::formats
