#pragma once

#include <string>
#include <string_view>

/// Text for the man pages, as mandoc and groff both read it. What is not ASCII is written by its number, so that no
/// preprocessor has to guess an encoding.
namespace regie::formats {

/// Running text as it may stand on a line of its own: nothing of it is an escape or a request, also at the start of the
/// line. Hyphens stay hyphens, but in words that one types (they begin with a hyphen, or hold a digit) they are the
/// signs of the keyboard. A line end becomes a blank.
std::string roff_text(std::string_view text);

/// A line to be shown letter for letter, with the quotation marks and hyphens that one types.
std::string roff_literal(std::string_view line);

/// One argument of a macro, whatever is in it: between quotation marks where it holds blanks, and never taken for a
/// macro or a sign of punctuation itself.
std::string roff_argument(std::string_view text);

}  // namespace regie::formats
