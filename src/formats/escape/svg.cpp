#include "formats/escape/svg.hpp"

#include <algorithm>

#include "regie/base/text.hpp"

namespace regie::formats {
namespace {

/// U+FFFE and U+FFFF, which XML 1.0 (2.2) leaves out of its characters.
constexpr std::string_view before_noncharacter = "\xEF\xBF";
constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool is_noncharacter(std::string_view text) {
    return text.starts_with(before_noncharacter) && text.size() > 2 && (text[2] == '\xBE' || text[2] == '\xBF');
}

}  // namespace

std::string svg_text(std::string_view text) {
    std::string words(text);
    std::ranges::replace_if(
        words, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    const std::string shown = base::visible(words);
    std::string out;
    out.reserve(shown.size());
    for (std::size_t at = 0; at < shown.size(); ++at) {
        switch (shown[at]) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            case '\'':
                out += "&#39;";
                break;
            default:
                if (is_noncharacter(std::string_view(shown).substr(at))) {
                    out += replacement;
                    at += replacement.size() - 1;
                } else {
                    out += shown[at];
                }
        }
    }
    return out;
}

}  // namespace regie::formats
