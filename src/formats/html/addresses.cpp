#include "formats/html/addresses.hpp"

#include <algorithm>
#include <array>

namespace regie::formats {
namespace {

constexpr std::array<std::string_view, 2> schemes{"https://", "http://"};
constexpr std::size_t max_port_digits = 4;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_hexadecimal(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/// A part of the name of a host. One that is written in other letters than it shows is no plain one.
bool is_label(std::string_view label) {
    return !label.empty() && label.front() != '-' && label.back() != '-' &&
           std::ranges::all_of(label, [](char c) { return is_letter(c) || is_digit(c) || c == '-'; }) &&
           (label.size() < 4 || label.substr(2, 2) != "--");
}

/// A host by name: numbers in the place of a name don't tell a reader where a link leads.
bool is_host(std::string_view host) {
    std::string_view last;
    for (std::string_view rest = host;;) {
        const auto dot = std::min(rest.find('.'), rest.size());
        last = rest.substr(0, dot);
        if (!is_label(last)) return false;
        if (dot == rest.size()) break;
        rest.remove_prefix(dot + 1);
    }
    return is_letter(last.front());
}

bool is_port(std::string_view port) {
    return !port.empty() && port.size() <= max_port_digits && std::ranges::all_of(port, is_digit);
}

/// What comes after `https://`, to the end of the word, is a plain address.
bool is_plain(std::string_view rest) {
    const std::string_view authority = rest.substr(0, rest.find_first_of("/?#"));
    const auto colon = authority.find(':');
    return is_host(authority.substr(0, colon)) &&
           (colon == std::string_view::npos || is_port(authority.substr(colon + 1)));
}

/// A word without the punctuation of the sentence that it stands in.
std::string_view without_punctuation(std::string_view word) {
    constexpr std::string_view punctuation = ".,;:!?'";
    const auto opened = std::ranges::count(word, '(');
    auto closed = std::ranges::count(word, ')');
    while (!word.empty()) {
        const bool closes = word.back() == ')' && opened < closed;
        if (punctuation.find(word.back()) == std::string_view::npos && !closes) break;
        if (closes) --closed;
        word.remove_suffix(1);
    }
    return word;
}

/// Letters that may stand in any place of an address; the others go by their number.
bool stands_in_address(char c) {
    return is_letter(c) || is_digit(c) || std::string_view("-._~:/?#@!$&'()*+,;=").find(c) != std::string_view::npos;
}

}  // namespace

std::vector<base::Stretch> web_addresses(std::string_view text) {
    constexpr std::string_view ends = " <>\"\\^`{|}";
    std::vector<base::Stretch> found;
    std::size_t from = 0;
    for (std::size_t at = text.find("http"); at != std::string_view::npos; at = text.find("http", from)) {
        const std::string_view rest = text.substr(at);
        from = at + 4;
        if (at > 0 && (is_letter(text[at - 1]) || is_digit(text[at - 1]))) continue;
        const auto* const scheme = std::ranges::find_if(schemes, [&](auto each) { return rest.starts_with(each); });
        if (scheme == schemes.end()) continue;
        const std::string_view whole = rest.substr(0, rest.find_first_of(ends));
        from = at + whole.size();
        const std::string_view word = without_punctuation(whole);
        if (word.size() > scheme->size() && is_plain(word.substr(scheme->size())))
            found.push_back({at, at + word.size()});
    }
    return found;
}

std::string address_as_typed(std::string_view address) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    bool in_fragment = false;
    for (std::size_t at = 0; at < address.size(); ++at) {
        const char c = address[at];
        const bool is_number =
            c == '%' && at + 2 < address.size() && is_hexadecimal(address[at + 1]) && is_hexadecimal(address[at + 2]);
        // A fragment begins once.
        if (is_number || (stands_in_address(c) && !(c == '#' && in_fragment))) {
            out += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out += '%';
            out += digits[byte >> 4U];
            out += digits[byte & 0xFU];
        }
        in_fragment = in_fragment || c == '#';
    }
    return out;
}

}  // namespace regie::formats
