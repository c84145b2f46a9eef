#include "formats/escape/roff.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "regie/base/text.hpp"

namespace regie::formats {
namespace {

/// How a piece of text is read.
enum class As : unsigned char { prose, typed };

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }

/// The escape of a sign that would be taken for something else; empty where it stands for itself.
std::string_view escape_of(char c, As as) {
    switch (c) {
        case '\\':
            return "\\(rs";
        case '~':
            return "\\(ti";
        case '^':
            return "\\(ha";
        case '`':
            return "\\(ga";
        case '-':
            return as == As::typed ? "\\-" : "";
        case '\'':
            return as == As::typed ? "\\(aq" : "";
        default:
            return {};
    }
}

/// The character of well-formed UTF-8 at the start of `text`, and the number of its bytes.
std::pair<unsigned, std::size_t> character(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    unsigned code = first & (0xFFU >> (length + 1));
    for (const char c : text.substr(1, length - 1)) code = (code << 6U) | (static_cast<unsigned char>(c) & 0x3FU);
    return {code, length};
}

/// `\[u00E9]`: at least four digits, in capitals.
std::string by_number(unsigned code) {
    std::array<char, 8> digits{};
    const auto end = std::to_chars(digits.begin(), digits.end(), code, 16).ptr;
    std::string number(digits.begin(), end);
    std::ranges::transform(number, number.begin(), [](char c) { return is_small(c) ? static_cast<char>(c - 32) : c; });
    number.insert(0, number.size() < 4 ? 4 - number.size() : 0, '0');
    return "\\[u" + number + "]";
}

std::string escaped(std::string_view text, As as) {
    // What acts on a terminal is made visible first: a formatter would pass some of it on.
    const std::string visible = base::visible(text);
    std::string out;
    for (std::string_view rest = visible; !rest.empty();) {
        if (static_cast<unsigned char>(rest.front()) >= 0x80) {
            const auto [code, length] = character(rest);
            out += by_number(code);
            rest.remove_prefix(length);
            continue;
        }
        const std::string_view escape = escape_of(rest.front(), as);
        out += escape.empty() ? rest.substr(0, 1) : escape;
        rest.remove_prefix(1);
    }
    return out;
}

bool is_typed(std::string_view word) { return word.starts_with('-') || std::ranges::any_of(word, is_digit); }

/// A request begins so.
std::string kept_from_being_a_request(std::string line) {
    return line.starts_with('.') || line.starts_with('\'') ? "\\&" + line : line;
}

/// `No`, `Ar`, `%A`: two or three letters of which the first is a capital, as the macros of mdoc are called.
bool looks_like_macro(std::string_view word) {
    if (word.size() == 2 && word.front() == '%') return is_capital(word[1]);
    return (word.size() == 2 || word.size() == 3) && is_capital(word.front()) && is_small(word[1]) &&
           std::ranges::all_of(word.substr(1), [](char c) { return is_small(c); });
}

bool is_punctuation(std::string_view word) {
    return word.size() == 1 && std::string_view(".,:;()[]?!|").find(word) != std::string_view::npos;
}

}  // namespace

std::string roff_text(std::string_view text) {
    std::string words(text);
    std::ranges::replace_if(
        words, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    std::string line;
    for (const std::string& word : base::wrap(words, 1)) {
        if (!line.empty()) line += ' ';
        line += escaped(word, is_typed(word) ? As::typed : As::prose);
    }
    return kept_from_being_a_request(std::move(line));
}

std::string roff_literal(std::string_view line) { return kept_from_being_a_request(escaped(line, As::typed)); }

std::string roff_argument(std::string_view text) {
    std::string argument;
    for (const char c : escaped(text, As::typed)) argument += c == '"' ? std::string("\\(dq") : std::string(1, c);
    if (argument.empty() || argument.find(' ') != std::string::npos) return '"' + argument + '"';
    return looks_like_macro(text) || is_punctuation(text) ? "\\&" + argument : argument;
}

}  // namespace regie::formats
