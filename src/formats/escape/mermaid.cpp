#include "formats/escape/mermaid.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "regie/base/text.hpp"

namespace regie::formats {
namespace {

constexpr std::size_t longest_label = 80;

/// Mermaid puts `ﬂ°` and `¶ß` in the place of `&` and `;` while it reads, and turns back what it finds of them in the
/// end, by number or not. So they are written a little otherwise.
struct Stand {
    std::string_view bytes;
    std::string_view instead;
};
constexpr std::array<Stand, 2> stands{{{"ﬂ", "fl"}, {"¶ß", "¶ ß"}}};

bool is_plain(char c) {
    return static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= '0' && c <= '9') || c == ' ';
}

std::string without_stands(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const auto* const stand =
            std::ranges::find_if(stands, [&](const Stand& each) { return text.starts_with(each.bytes); });
        const bool is_one = stand != stands.end();
        out += is_one ? stand->instead : text.substr(0, 1);
        text.remove_prefix(is_one ? stand->bytes.size() : 1);
    }
    return out;
}

}  // namespace

std::string mermaid_text(std::string_view text) {
    std::string words(base::trimmed(text));
    std::ranges::replace_if(
        words, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    const std::string shown = without_stands(base::shortened(base::visible(words), longest_label));
    std::string out;
    for (const char c : shown) {
        const bool begins = out.empty() && static_cast<unsigned char>(c) < 0x80;
        out += is_plain(c) && !begins ? std::string(1, c) : fmt::format("#{};", static_cast<unsigned char>(c));
    }
    return out;
}

}  // namespace regie::formats
