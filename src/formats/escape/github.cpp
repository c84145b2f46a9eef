#include "formats/escape/github.hpp"

#include "regie/base/text.hpp"

namespace regie::formats {
namespace {

std::string encoded(std::string_view text, std::string_view signs) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        if (signs.find(c) == std::string_view::npos) {
            out += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out += '%';
            out += digits[byte >> 4U];
            out += digits[byte & 0xFU];
        }
    }
    return out;
}

}  // namespace

// Made visible, no text has a line end; the runner decodes %25, %0D and %0A, and in properties also %3A and %2C.
std::string github_data(std::string_view text) { return encoded(base::visible(text), "%\r\n"); }

std::string github_property(std::string_view text) { return encoded(base::visible(text), "%\r\n:,"); }

}  // namespace regie::formats
