#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "regie/base/rule_text.hpp"

namespace regie::store {

/// Something in a file's text that is better not there: bytes [begin, end).
struct Sighting {
    const base::RuleText* rule = nullptr;
    const base::Wording* wording = nullptr;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    char32_t character = 0;  ///< of a hidden one
};

/// Looks through the bytes of a file (well-formed UTF-8), comments included, in one pass: hidden characters (F020)
/// and, where `personal`, e-mail addresses, telephone numbers and citizen service numbers (F017). Addresses of web
/// pages are passed over, and so are dates and amounts.
void scan_text(std::string_view text, bool personal, std::vector<Sighting>& sightings);

}  // namespace regie::store
