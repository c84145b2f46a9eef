#include "regie/base/id.hpp"

#include <algorithm>
#include <array>

#include <utf8proc.h>

namespace regie::base {
namespace {

constexpr std::size_t longest = 63;

constexpr std::array<std::string_view, 7> reserved{"all",    "collaboration",      "regisseur", "regie",
                                                   "editor", "material-principal", "government"};

bool plain(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

bool is_windows_name(std::string_view text) {
    if (text == "con" || text == "prn" || text == "aux" || text == "nul") return true;
    return text.size() == 4 && (text.starts_with("com") || text.starts_with("lpt")) && text[3] >= '1' && text[3] <= '9';
}

/// Letters that Unicode does not take apart into a base letter and an accent.
std::string_view spelled_out(utf8proc_int32_t c) {
    switch (c) {
        case U'æ':
            return "ae";
        case U'œ':
            return "oe";
        case U'ø':
            return "o";
        case U'ł':
            return "l";
        case U'đ':
        case U'ð':
            return "d";
        case U'þ':
            return "th";
        case U'ħ':
            return "h";
        case U'ŧ':
            return "t";
        case U'ŋ':
            return "n";
        case U'ı':
            return "i";
        default:
            return {};
    }
}

void append_character(std::string& out, utf8proc_int32_t c) {
    if (c < 0x80 && plain(static_cast<char>(c))) {
        out += static_cast<char>(c);
    } else if (const auto letters = spelled_out(c); !letters.empty()) {
        out += letters;
    } else if (!out.empty() && out.back() != '-') {
        out += '-';
    }
}

bool is_letter_or_number(utf8proc_int32_t c) {
    const auto category = utf8proc_category(c);
    return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
           (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO);
}

/// As for an id, but letters of any script stay.
void append_folded(std::string& out, utf8proc_int32_t c) {
    if (c < 0x80 || !spelled_out(c).empty() || !is_letter_or_number(c)) return append_character(out, c);
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto size = utf8proc_encode_char(c, bytes.data());
    for (std::size_t i = 0; i < static_cast<std::size_t>(size); ++i) out += static_cast<char>(bytes[i]);
}

using Append = void (*)(std::string&, utf8proc_int32_t);

/// One character of a name; 1 byte of what is no UTF-8.
std::size_t append_next(std::string& out, std::string_view rest, Append append) {
    utf8proc_int32_t c = 0;
    const auto taken = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(rest.data()),
                                        static_cast<utf8proc_ssize_t>(rest.size()), &c);
    if (taken <= 0) {
        append(out, ' ');
        return 1;
    }
    constexpr auto options = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD |
                                                            UTF8PROC_STRIPMARK | UTF8PROC_IGNORE);
    std::array<utf8proc_int32_t, 32> parts{};
    int boundary = 0;
    const auto count =
        utf8proc_decompose_char(c, parts.data(), static_cast<utf8proc_ssize_t>(parts.size()), options, &boundary);
    for (std::size_t i = 0; i < std::min(parts.size(), static_cast<std::size_t>(std::max<utf8proc_ssize_t>(count, 0)));
         ++i) {
        append(out, parts[i]);
    }
    return static_cast<std::size_t>(taken);
}

}  // namespace

std::span<const std::string_view> reserved_words() { return reserved; }

IdFault id_fault(std::string_view text) {
    if (text.empty() || text.size() > longest || text.front() == '-') return IdFault::form;
    if (!std::ranges::all_of(text, [](char c) { return c == '-' || plain(c); })) return IdFault::form;
    if (std::ranges::find(reserved, text) != reserved.end()) return IdFault::reserved_word;
    return is_windows_name(text) ? IdFault::reserved_name : IdFault::none;
}

std::string slug(std::string_view name) {
    std::string out;
    for (std::size_t at = 0; at < name.size() && out.size() <= longest;)
        at += append_next(out, name.substr(at), append_character);
    if (out.size() > longest) {
        // A word that fits exactly is followed by the dash that shows it is whole.
        const auto dash = out.rfind('-', longest);
        out.resize(dash == std::string::npos ? longest : dash);
    }
    if (!out.empty() && out.back() == '-') out.pop_back();
    return out;
}

std::string folded(std::string_view name) {
    std::string out;
    for (std::size_t at = 0; at < name.size();) at += append_next(out, name.substr(at), append_folded);
    if (!out.empty() && out.back() == '-') out.pop_back();
    return out;
}

}  // namespace regie::base
