#include "yaml/bytes.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "regie/base/text.hpp"
#include "yaml/stop.hpp"

namespace regie::yaml {

namespace {

constexpr std::string_view mark = "\xef\xbb\xbf";

unsigned byte(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

/// Nothing but blanks stands before it on its line.
bool starts_line(std::string_view text, std::size_t at) {
    const auto before = text.substr(0, at).find_last_not_of(" \t");
    const bool after_mark = text.starts_with(mark) && before == mark.size() - 1;
    return before == std::string_view::npos || text[before] == '\n' || after_mark;
}

/// Controls, noncharacters and marks of more than one byte; `text` is UTF-8 up to `end`.
void check_wide(std::string_view text, std::size_t at, std::size_t end) {
    const unsigned first = byte(text, at);
    if (first == 0xc2 && at + 1 < end && byte(text, at + 1) < 0xa0) {
        stop(Fault::control_character, at, at + 2, name_of(byte(text, at + 1)));
    }
    if (first == 0xef && at + 2 < end && byte(text, at + 1) == 0xbf && byte(text, at + 2) >= 0xbe) {
        stop(Fault::control_character, at, at + 3, name_of(0xff00U + (byte(text, at + 2) | 0xc0U)));
    }
    // The last two code points of each plane are no characters; an escape of them is refused as well.
    if (first >= 0xf0 && at + 3 < end && (byte(text, at + 1) & 0x0fU) == 0x0fU && byte(text, at + 2) == 0xbf &&
        byte(text, at + 3) >= 0xbe) {
        const unsigned plane = (first & 0x07U) << 2U | (byte(text, at + 1) & 0x3fU) >> 4U;
        stop(Fault::control_character, at, at + 4, name_of(plane << 16U | 0xffc0U | (byte(text, at + 3) & 0x3fU)));
    }
    // Readers drop a byte order mark that stands before the first key, or take it for a part of that key. Within a text
    // it is one of the characters that cannot be seen.
    if (text.substr(at, mark.size()) == mark && starts_line(text, at))
        stop(Fault::control_character, at, at + mark.size(), name_of(0xfeff));
}

/// Windows editors and consoles still write UTF-16; its bytes would be one fault each.
void check_width(std::string_view source) {
    using namespace std::string_view_literals;
    const std::string_view head = source.substr(0, 4);
    if (head.starts_with("\xff\xfe"sv) || head.starts_with("\xfe\xff"sv) || head.starts_with("\0\0\xfe\xff"sv) ||
        head.substr(0, 2).find('\0') != std::string_view::npos) {
        stop(Fault::utf16, 0, 0);
    }
}

}  // namespace

std::string name_of(std::uint32_t point) { return fmt::format("U+{:04X}", point); }

std::size_t check_bytes(std::string_view source) {
    check_width(source);
    const std::size_t begin = source.starts_with(mark) ? mark.size() : 0;
    const auto is_wide = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
    const bool wide = std::any_of(source.begin() + static_cast<std::ptrdiff_t>(begin), source.end(), is_wide);
    const std::size_t end = wide ? std::min(base::first_invalid_utf8(source), source.size()) : source.size();
    for (std::size_t at = begin; at < end; ++at) {
        const unsigned c = byte(source, at);
        if (c >= 0x20 && c < 0x7f) continue;
        if (c >= 0x80) {
            check_wide(source, at, end);
        } else if (is_control(c) || (c == '\r' && (at + 1 == source.size() || source[at + 1] != '\n'))) {
            stop(Fault::control_character, at, at + 1, name_of(c));
        }
    }
    if (end < source.size()) stop(Fault::not_utf8, end, end + 1);
    return begin;
}

}  // namespace regie::yaml
