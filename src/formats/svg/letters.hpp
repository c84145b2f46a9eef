#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// How much room text takes in a drawing. Which font draws it is not known: the widths are those of a wide one.
namespace regie::formats::drawing {

/// Text from outside as it is drawn: on one line, white space as single blanks, what is invisible shown, and no more
/// than a few marks on top of one letter.
std::string drawn(std::string_view text);

/// The room that text takes at this size, at most.
double text_width(std::string_view text, double size);

/// The width of every letter in it is known, so that `text_width` holds for usual fonts; else it is an estimate.
bool is_measured(std::string_view text);

/// The beginning of the text that fits in this width, with `…` where that is not all.
std::string cut(std::string_view text, double width, double size);

/// The text folded into at most so many lines of this width, the last one cut. A word that is too long is broken.
std::vector<std::string> folded(std::string_view text, double width, double size, std::size_t most_lines);

}  // namespace regie::formats::drawing
