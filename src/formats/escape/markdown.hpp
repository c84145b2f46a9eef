#pragma once

#include <string>
#include <string_view>

namespace regie::formats {

/// Text from outside as plain words of Markdown (CommonMark and GitHub's tables), on one line: no character of it is
/// markup or HTML, wherever it stands; addresses and e-mail addresses become code, so that nothing of it is a link or
/// calls on a person; it is no command of GitHub Actions; and what is invisible is shown.
std::string markdown_text(std::string_view text);
/// The same for a cell of a table.
std::string markdown_cell(std::string_view text);
/// A block of lines as a fenced block of code; `language` is our own word.
std::string markdown_fenced(std::string_view text, std::string_view language);

}  // namespace regie::formats
