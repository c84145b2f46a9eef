#include "yaml/plain.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>

#include <fmt/format.h>

#include "regie/yaml/write.hpp"
#include "yaml/bytes.hpp"

namespace regie::yaml {

namespace {

constexpr std::string_view indicators = "-?:,[]{}#&*!|>'\"%@`=";
constexpr std::string_view flow_signs = ",[]{}?:";

struct Point {
    std::uint32_t value;
    std::size_t bytes;
};

/// The code point at `at` of well-formed UTF-8.
Point point_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t place) {
        return place < text.size() ? static_cast<std::uint32_t>(static_cast<unsigned char>(text[place])) : 0U;
    };
    const std::uint32_t first = byte(at);
    if (first < 0x80) return {first, 1};
    const std::size_t bytes = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    std::uint32_t value = first & (0x7fU >> bytes);
    for (std::size_t next = 1; next < bytes; ++next) value = (value << 6U) | (byte(at + next) & 0x3fU);
    return {value, bytes};
}

bool is_escaped(std::uint32_t point) {
    return point == '\t' || point == '\n' || point == '\r' || is_control(point) || point == 0x2028 || point == 0x2029 ||
           point == 0xfeff;
}

void append_escape(Point point, std::string& out) {
    switch (point.value) {
        case '\n':
            out += "\\n";
            break;
        case '\t':
            out += "\\t";
            break;
        case '\r':
            out += "\\r";
            break;
        default:
            if (point.value < 0x100) {
                fmt::format_to(std::back_inserter(out), "\\x{:02x}", point.value);
            } else if (point.value < 0x10000) {
                fmt::format_to(std::back_inserter(out), "\\u{:04x}", point.value);
            } else {
                fmt::format_to(std::back_inserter(out), "\\U{:08x}", point.value);
            }
    }
}

std::string lowered(std::string_view text) {
    std::string low(text);
    for (char& c : low) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return low;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

bool is_plain(std::string_view text, bool in_flow) {
    if (text.empty() || text.front() == ' ' || text.back() == ' ' || text.back() == ':') return false;
    if (indicators.find(text.front()) != std::string_view::npos || text.starts_with("...")) return false;
    if (text.find(": ") != std::string_view::npos || text.find(" #") != std::string_view::npos) return false;
    if (in_flow && text.find_first_of(flow_signs) != std::string_view::npos) return false;
    return !needs_escapes(text);
}

bool is_switch_word(std::string_view text) {
    static constexpr std::array words{"y", "n", "yes", "no", "on", "off"};
    return std::find(words.begin(), words.end(), lowered(text)) != words.end();
}

bool is_taken_for_data(std::string_view text) {
    static constexpr std::array words{"~", "null", "true", "false", "<<", "=", ".inf", ".nan", "+.inf", "-.inf"};
    const std::string low = lowered(text);
    if (is_switch_word(text) || std::find(words.begin(), words.end(), low) != words.end()) return true;
    // Every way to write a decimal number, a date or a time holds nothing but these.
    static constexpr std::string_view number_signs = "0123456789+-._:, etz";
    const std::string_view number = std::string_view(low).substr(low.starts_with('+') || low.starts_with('-') ? 1 : 0);
    // Not only at the beginning: there are readers that take `e7` for a number.
    if (!number.starts_with('.') && std::none_of(number.begin(), number.end(), is_digit)) return false;
    const bool has_base = number.starts_with("0x") || number.starts_with("0o") || number.starts_with("0b");
    return has_base || number.find_first_not_of(number_signs) == std::string_view::npos;
}

bool needs_escapes(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const Point point = point_at(text, at);
        if (is_escaped(point.value)) return true;
        at += point.bytes;
    }
    return false;
}

void append_quoted(std::string_view text, std::string& out) {
    out += '"';
    for (std::size_t at = 0; at < text.size();) {
        const Point point = point_at(text, at);
        if (point.value == '"' || point.value == '\\') {
            out += '\\';
            out += text[at];
        } else if (is_escaped(point.value)) {
            append_escape(point, out);
        } else {
            out += text.substr(at, point.bytes);
        }
        at += point.bytes;
    }
    out += '"';
}

}  // namespace regie::yaml
