#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "regie/base/text.hpp"

namespace regie::formats {

/// Where http and https addresses stand in a text, in its order. Only plain ones: a host of ASCII letters, digits and
/// hyphens, without a user's name, which could make one host look like another. Punctuation after an address is no
/// part of it.
std::vector<base::Stretch> web_addresses(std::string_view text);

/// Such an address as it stands in a link: what may not stand there goes by its number (`%C3`).
std::string address_as_typed(std::string_view address);

}  // namespace regie::formats
