#pragma once

#include <string>
#include <string_view>

namespace regie::formats {

/// Text from outside for SVG, as content or as the value of an attribute: no character of it is markup, also where it
/// is read as XML; white space becomes blanks, what acts or is invisible is shown (as `base::visible` does), and what
/// XML has no place for becomes U+FFFD.
std::string svg_text(std::string_view text);

}  // namespace regie::formats
