#pragma once

#include <string>
#include <string_view>

namespace regie::formats {

/// Text from outside as the text of a SARIF message, which JSON carries as it is: `](` would make a link of what stands
/// around it (SARIF 2.1.0, 3.11.6), and is written with a space. Bytes that are no UTF-8 become U+FFFD.
std::string sarif_text(std::string_view text);

/// The path of a file as a URI reference (RFC 3986): what is not plainly part of a name is percent-encoded, byte by
/// byte.
std::string sarif_uri(std::string_view path);

}  // namespace regie::formats
