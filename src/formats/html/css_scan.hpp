#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace regie::formats {

/// What in CSS would fetch something.
struct Fetch {
    enum class Kind : unsigned char { import, address };
    Kind kind = Kind::import;
    std::string address;  ///< as it stands there; only of an address
    std::size_t at = 0;   ///< the byte where it begins
};

/// The first thing in `css` that would fetch something from elsewhere: an `@import`, or an address that is not in the
/// page itself (`#…`) and not its own content (`data:…`). Comments and mere texts are passed over, and names are read
/// as a browser reads them, also where they are written with escapes.
std::optional<Fetch> first_fetch(std::string_view css);

}  // namespace regie::formats
