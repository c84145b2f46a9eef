#include "formats/escape/sarif.hpp"

#include "regie/base/text.hpp"

namespace regie::formats {
namespace {

/// The unreserved characters of RFC 3986, and the sign between the parts of a path.
bool stands_for_itself(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("-._~/").find(c) != std::string_view::npos;
}

}  // namespace

std::string sarif_text(std::string_view text) {
    std::string out;
    for (const char c : base::as_utf8(text)) {
        if (c == '(' && out.ends_with(']')) out += ' ';
        out += c;
    }
    return out;
}

std::string sarif_uri(std::string_view path) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string uri;
    for (const char c : path) {
        if (stands_for_itself(c)) {
            uri += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        uri += '%';
        uri += digits[byte >> 4U];
        uri += digits[byte & 0xFU];
    }
    return uri;
}

}  // namespace regie::formats
