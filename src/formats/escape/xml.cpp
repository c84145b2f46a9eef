#include "formats/escape/xml.hpp"

#include "formats/escape/job_command.hpp"
#include "regie/base/text.hpp"

namespace regie::formats {
namespace {

constexpr std::string_view replacement = "\uFFFD";

bool is_space(char c) { return c == '\n' || c == '\r' || c == '\t'; }

std::string by_number(char c) { return "&#" + std::to_string(static_cast<int>(c)) + ";"; }

/// How many bytes of well-formed UTF-8 begin with something that XML cannot hold, or only by number: a control
/// character, U+FFFE, U+FFFF. 0: none do.
std::size_t unfit(std::string_view rest) {
    const auto first = static_cast<unsigned char>(rest.front());
    if (first < 0x20 || first == 0x7F) return 1;
    if (first == 0xC2 && static_cast<unsigned char>(rest[1]) < 0xA0) return 2;
    return rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF") ? 3 : 0;
}

std::string escaped(std::string_view text, bool in_attribute) {
    const std::string valid = base::as_utf8(text);
    std::string out;
    for (std::size_t at = 0; at < valid.size(); ++at) {
        const char c = valid[at];
        if (c == '&') {
            out += "&amp;";
        } else if (c == '<') {
            out += "&lt;";
        } else if (c == '>') {
            out += "&gt;";
        } else if (c == '"' && in_attribute) {
            out += "&quot;";
        } else if (is_command_mark(valid, at)) {
            out += by_number(c);
        } else if (is_space(c)) {
            // A parser turns a bare CR into LF everywhere, and all three into spaces in an attribute.
            out += in_attribute || c == '\r' ? by_number(c) : std::string(1, c);
        } else if (const std::size_t bytes = unfit(std::string_view(valid).substr(at)); bytes > 0) {
            out += replacement;
            at += bytes - 1;
        } else {
            out += c;
        }
    }
    return out;
}

}  // namespace

std::string xml_text(std::string_view text) { return escaped(text, false); }

std::string xml_attribute(std::string_view text) { return escaped(text, true); }

}  // namespace regie::formats
