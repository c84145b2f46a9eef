#include "regie/base/text.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>

#include <utf8proc.h>

namespace regie::base {
namespace {

bool same_letter(char a, char b) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return lower(a) == lower(b);
}

unsigned char byte_at(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

bool continues(std::string_view text, std::size_t at) {
    return at < text.size() && (byte_at(text, at) & 0xC0U) == 0x80U;
}

/// The second byte is limited where a longer form, a surrogate or more than U+10FFFF would begin (RFC 3629, 4).
bool second_byte_fits(unsigned char first, unsigned char second) {
    switch (first) {
        case 0xE0:
            return second >= 0xA0;
        case 0xED:
            return second <= 0x9F;
        case 0xF0:
            return second >= 0x90;
        case 0xF4:
            return second <= 0x8F;
        default:
            return true;
    }
}

/// Length of the well-formed sequence that begins at `at`; 0 if there is none.
std::size_t sequence_length(std::string_view text, std::size_t at) {
    const unsigned char first = byte_at(text, at);
    if (first < 0x80) return 1;
    if (first < 0xC2 || first > 0xF4) return 0;
    const std::size_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    for (std::size_t i = 1; i < length; ++i) {
        if (!continues(text, at + i)) return 0;
    }
    return second_byte_fits(first, byte_at(text, at + 1)) ? length : 0;
}

/// How many ASCII bytes stand at `at`, counted eight at a time.
std::size_t ascii_run(std::string_view text, std::size_t at) {
    const std::size_t start = at;
    for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if ((eight & 0x8080808080808080U) != 0) break;
    }
    while (at < text.size() && byte_at(text, at) < 0x80) ++at;
    return at - start;
}

/// One character of a text: its code point, and its bytes. A byte that is no UTF-8 stands alone, without code point.
struct Character {
    std::optional<char32_t> code;
    std::string_view bytes;
};

Character character_at(std::string_view text, std::size_t at) {
    const std::size_t length = sequence_length(text, at);
    if (length == 0) return {std::nullopt, text.substr(at, 1)};
    const unsigned char first = byte_at(text, at);
    char32_t code = length == 1 ? first : first & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) code = (code << 6U) | (byte_at(text, at + i) & 0x3FU);
    return {code, text.substr(at, length)};
}

/// Calls `visit` with every character of `text`.
template <class Visit>
void for_each_character(std::string_view text, Visit visit) {
    for (std::size_t at = 0; at < text.size();) {
        const Character character = character_at(text, at);
        visit(character);
        at += character.bytes.size();
    }
}

/// Never a character, and forbidden in XML or reported by readers of HTML.
bool is_noncharacter(char32_t code) { return (code & 0xFFFEU) == 0xFFFEU || (code >= 0xFDD0 && code <= 0xFDEF); }

/// What would act on a terminal, or deceive the eye because it shows nothing or turns the direction.
bool must_be_shown(char32_t code) {
    if (code < 0x20 || (code >= 0x7F && code < 0xA0)) return true;
    if (code < 0xA0) return false;
    // These two only choose how the emoji before them is drawn.
    if (code == 0xFE0E || code == 0xFE0F) return false;
    if (code >= 0xFFF9 && code <= 0xFFFB) return true;
    if (is_noncharacter(code)) return true;
    const utf8proc_property_t* property = utf8proc_get_property(static_cast<utf8proc_int32_t>(code));
    return property->ignorable != 0 || property->category == UTF8PROC_CATEGORY_ZL ||
           property->category == UTF8PROC_CATEGORY_ZP;
}

int bidi_class(char32_t code) { return utf8proc_get_property(static_cast<utf8proc_int32_t>(code))->bidi_class; }

void append_hex(std::string& out, char letter, char32_t value, unsigned digits) {
    out += '\\';
    out += letter;
    for (unsigned i = digits; i-- > 0;) out += "0123456789abcdef"[(value >> (4 * i)) & 0xFU];
}

void append_escape(std::string& out, char32_t code) {
    switch (code) {
        case '\n':
            out += "\\n";
            return;
        case '\r':
            out += "\\r";
            return;
        case '\t':
            out += "\\t";
            return;
        default:
            break;
    }
    if (code < 0xA0) {
        append_hex(out, 'x', code, 2);
    } else if (code < 0x10000) {
        append_hex(out, 'u', code, 4);
    } else {
        append_hex(out, 'U', code, 8);
    }
}

/// `-`? digits [. digits], and nothing else that a library would take as a number.
bool is_decimal(std::string_view text) {
    if (text.starts_with('-')) text.remove_prefix(1);
    std::size_t digits = 0;
    bool point = false;
    for (const char c : text) {
        if (c == '.') {
            if (point || digits == 0) return false;
            point = true;
            digits = 0;
        } else if (c < '0' || c > '9') {
            return false;
        } else {
            ++digits;
        }
    }
    return digits > 0;
}

}  // namespace

std::size_t first_invalid_utf8(std::string_view text) {
    std::size_t at = 0;
    while (true) {
        at += ascii_run(text, at);
        if (at == text.size()) return std::string_view::npos;
        const std::size_t length = sequence_length(text, at);
        if (length == 0) return at;
        at += length;
    }
}

std::string as_utf8(std::string_view text) {
    std::string result;
    while (true) {
        const std::size_t bad = first_invalid_utf8(text);
        result += text.substr(0, bad);
        if (bad == std::string_view::npos) return result;
        result += "\xef\xbf\xbd";
        text.remove_prefix(bad + 1);
    }
}

std::size_t code_points(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++count) at += std::max<std::size_t>(sequence_length(text, at), 1);
    return count;
}

std::size_t width(std::string_view text) {
    std::size_t columns = 0;
    for_each_character(text, [&columns](const Character& character) {
        const int taken = character.code ? utf8proc_charwidth(static_cast<utf8proc_int32_t>(*character.code)) : 1;
        columns += static_cast<std::size_t>(std::max(taken, 0));
    });
    return columns;
}

std::string visible(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for_each_character(text, [&out](const Character& character) {
        if (!character.code) {
            append_hex(out, 'x', static_cast<unsigned char>(character.bytes.front()), 2);
        } else if (must_be_shown(*character.code)) {
            append_escape(out, *character.code);
        } else {
            out += character.bytes;
        }
    });
    return out;
}

std::vector<Stretch> right_to_left(std::string_view text) {
    std::vector<Stretch> found;
    bool open = false;
    std::size_t at = 0;
    for_each_character(text, [&](const Character& character) {
        at += character.bytes.size();
        const auto direction = character.code ? bidi_class(*character.code) : int{UTF8PROC_BIDI_CLASS_ON};
        if (direction == UTF8PROC_BIDI_CLASS_L) {
            open = false;
        } else if (direction == UTF8PROC_BIDI_CLASS_R || direction == UTF8PROC_BIDI_CLASS_AL) {
            if (!open) found.push_back({at - character.bytes.size(), at});
            found.back().end = at;
            open = true;
        }
    });
    return found;
}

std::vector<std::string> wrap(std::string_view text, std::size_t columns) {
    std::vector<std::string> lines;
    std::size_t taken = 0;
    for (std::size_t at = text.find_first_not_of(' '); at != std::string_view::npos;) {
        const auto word = text.substr(at, std::min(text.find(' ', at), text.size()) - at);
        const std::size_t word_width = width(word);
        if (!lines.empty() && taken + 1 + word_width <= columns) {
            lines.back().append(" ").append(word);
            taken += 1 + word_width;
        } else {
            lines.emplace_back(word);
            taken = word_width;
        }
        at = text.find_first_not_of(' ', at + word.size());
    }
    return lines;
}

std::optional<double> decimal(std::string_view text) {
    double value = 0;
    if (!is_decimal(text)) return {};
    std::from_chars(text.data(), text.data() + text.size(), value);
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::string shortened(std::string_view text, std::size_t most) {
    std::size_t at = 0;
    for (std::size_t count = 0; at < text.size(); ++count) {
        if (count == most) return std::string(text.substr(0, at)) + "…";
        at += std::max<std::size_t>(sequence_length(text, at), 1);
    }
    return std::string(text);
}

bool same_word(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), same_letter);
}

bool mentions(std::string_view text, std::string_view words) {
    return std::search(text.begin(), text.end(), words.begin(), words.end(), same_letter) != text.end();
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const auto begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

std::string join(std::span<const std::string> parts, std::string_view separator) {
    std::string out;
    for (const auto& part : parts) {
        if (&part != parts.data()) out += separator;
        out += part;
    }
    return out;
}

}  // namespace regie::base
