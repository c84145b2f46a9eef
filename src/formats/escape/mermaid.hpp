#pragma once

#include <string>
#include <string_view>

namespace regie::formats {

/// Text from outside as a label of a Mermaid diagram, on one line: whatever is no letter, digit or blank is written by
/// its number (`#35;`), as Mermaid takes it, and so is the first letter, so that no label begins with a word of
/// Mermaid's. What is invisible is shown. Longer text is cut.
std::string mermaid_text(std::string_view text);

}  // namespace regie::formats
