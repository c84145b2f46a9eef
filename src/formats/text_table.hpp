#pragma once

#include <cstddef>
#include <string>

#include "regie/report/document.hpp"

namespace regie::formats {

/// A longer word may be cut where a table would otherwise be too wide.
inline constexpr std::size_t usual_longest_word = 30;

/// A table in columns of a terminal. One that is too wide gets its cells folded, words of up to `longest_word` columns
/// whole, and where even that would leave columns too narrow to read, each row becomes a list: its first cell, and
/// below it `title: value`.
std::string text_table(const report::Table& table, std::size_t columns, std::size_t longest_word = usual_longest_word);

}  // namespace regie::formats
