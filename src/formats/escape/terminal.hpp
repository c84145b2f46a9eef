#pragma once

#include <string>
#include <string_view>

namespace regie::formats {

/// Text from outside for a terminal, which may be the log of a CI job: what acts on a terminal is shown (as
/// `base::visible` does), and so is what GitHub Actions would take for a command of the job: `::` at the start of a
/// line, `##[` anywhere.
std::string terminal(std::string_view text);

/// The same for words that are folded into lines: line ends and tabs become spaces.
std::string terminal_words(std::string_view text);

/// Bytes [from, to) of a line of a file, as an excerpt after a gutter shows them: as `terminal`, but `::` stays, and a
/// tab takes four columns.
std::string terminal_excerpt(std::string_view line, std::size_t from, std::size_t to);

}  // namespace regie::formats
