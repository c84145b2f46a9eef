#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace regie::formats {

/// The longest beginning of `text` that takes at most `columns` columns of a terminal, whole characters only.
std::string_view head(std::string_view text, std::size_t columns);
/// The longest end of `text` that takes at most `columns` columns.
std::string_view tail(std::string_view text, std::size_t columns);
/// `text` with spaces after it until it takes `columns` columns.
std::string padded(std::string_view text, std::size_t columns);
/// `text` folded into lines of at most `columns` columns; a word that is longer is cut. One empty line for no text.
std::vector<std::string> fold(std::string_view text, std::size_t columns);
/// `text` folded after `first`, the lines that follow under its start. Ends in a line end.
std::string hanging(std::string_view first, std::string_view text, std::size_t columns);
/// `text` folded after something that takes `taken` columns already, the lines that follow after `indent` spaces. Where
/// not one word fits beside it, the text begins on the next line. Ends in a line end.
std::string folded_after(std::size_t taken, std::string_view text, std::size_t indent, std::size_t columns);

}  // namespace regie::formats
