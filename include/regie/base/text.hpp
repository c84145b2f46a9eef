#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace regie::base {

/// The mark that some editors put at the start of a UTF-8 file.
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Byte offset of the first byte that is no well-formed UTF-8 (RFC 3629); npos if all is.
std::size_t first_invalid_utf8(std::string_view text);

/// The text as it can be shown and kept: each byte that is no well-formed UTF-8 becomes U+FFFD.
std::string as_utf8(std::string_view text);

/// Number of Unicode code points of well-formed UTF-8 (other bytes count one each).
std::size_t code_points(std::string_view text);

/// Columns the text takes on a terminal: wide characters 2, combining and zero-width ones 0.
std::size_t width(std::string_view text);

/// Text from outside, safe on a terminal and on one line: controls, escape sequences, line ends, bidirectional and
/// invisible characters are shown as `\n`, `\x1b`, `\u202e`. The one escaper of terminal output.
std::string visible(std::string_view text);

/// Where a text reads from right to left (Hebrew, Arabic): from the first such character to the last one before a
/// character that reads from left to right.
struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;  ///< after its last byte
};
std::vector<Stretch> right_to_left(std::string_view text);

/// The candidate nearest to `word`, if near enough to be meant (edit distance with swaps, at most a third of
/// its length). Ties go to the first candidate.
std::optional<std::string_view> nearest(std::string_view word, std::span<const std::string_view> candidates);

/// `text` folded at spaces into lines of at most `columns` columns (a longer word stands alone).
std::vector<std::string> wrap(std::string_view text, std::size_t columns);

/// The value of a decimal number (`4`, `4.5`, `-1`), finite; nothing where the text is written in another way.
std::optional<double> decimal(std::string_view text);

/// The beginning of `text`, with `…` where it has more than `most` code points.
std::string shortened(std::string_view text, std::size_t most);

/// The same text but for the case of A to Z.
bool same_word(std::string_view a, std::string_view b);
/// `text` has `words` in it, whatever the case of A to Z.
bool mentions(std::string_view text, std::string_view words);

/// `text` without the white space (spaces, tabs, line ends) around it.
std::string_view trimmed(std::string_view text);

/// Joined with `separator`.
std::string join(std::span<const std::string> parts, std::string_view separator);

}  // namespace regie::base
