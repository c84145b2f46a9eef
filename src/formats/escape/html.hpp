#pragma once

#include <string>
#include <string_view>

namespace regie::formats {

/// Text from outside as plain words of HTML or XML, on one line, in an element or in the double quotes of an
/// attribute: nothing of it is markup or, in the log of a CI job, a command, and what is invisible is shown.
std::string html_text(std::string_view text);

/// The same, letter for letter: line ends stay, and a tab takes four columns.
std::string html_lines(std::string_view text);

/// Only what is markup or a command becomes plain, for text in which all is visible already.
std::string html_escaped(std::string_view visible);

/// `text` as it is before that: words on one line, all visible.
std::string visible_words(std::string_view text);

}  // namespace regie::formats
