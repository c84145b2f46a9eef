#pragma once

#include <string>
#include <string_view>

namespace regie::formats {

/// Text from outside as the content of an XML 1.0 element. What XML cannot hold (control characters, bytes that are no
/// UTF-8) becomes U+FFFD.
std::string xml_text(std::string_view text);

/// The same for the value of an attribute, between double quotes; line ends and tabs are kept from becoming spaces.
std::string xml_attribute(std::string_view text);

}  // namespace regie::formats
