#include "formats/svg/letters.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "regie/base/text.hpp"

namespace regie::formats::drawing {
namespace {

constexpr std::string_view ellipsis = "…";
/// Accents beyond these would be drawn over the lines above.
constexpr std::size_t most_marks_on_a_letter = 3;

/// In thousandths of the size, of DejaVu Sans (as Verdana, the widest of the usual fonts for a screen): from U+0020 to
/// U+007E, and from U+00A0 to U+00FF.
constexpr std::array<std::uint16_t, 95> ascii_widths{
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361,  318, 337, 636, 636, 636,
    636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632,
    575, 775, 752, 295, 295, 656, 557, 863, 748, 787, 603, 787, 695, 635,  611, 732, 684, 989, 685,
    611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352,  635, 634, 278, 278, 579,
    278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592,  525, 636, 337, 636, 838};
constexpr std::array<std::uint16_t, 96> latin_widths{
    318, 401, 636, 636, 636, 636, 337, 500, 500, 1000, 471, 612, 838, 0,   1000, 500, 500, 838, 401, 401,
    500, 636, 636, 318, 500, 401, 471, 612, 969, 969,  969, 531, 684, 684, 684,  684, 684, 684, 974, 698,
    632, 632, 632, 632, 295, 295, 295, 295, 775, 748,  787, 787, 787, 787, 787,  838, 787, 732, 732, 732,
    732, 611, 605, 630, 613, 613, 613, 613, 613, 613,  982, 550, 615, 615, 615,  615, 278, 278, 278, 278,
    612, 634, 612, 612, 612, 612, 612, 838, 612, 634,  634, 634, 634, 592, 635,  592};

/// One letter of well-formed UTF-8.
struct Letter {
    std::string_view bytes;
    char32_t code = 0;
};

Letter letter_at(std::string_view text, std::size_t at) {
    const auto first = static_cast<unsigned char>(text[at]);
    const std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    const auto bytes = text.substr(at, length);
    char32_t code = length == 1 ? first : first & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < bytes.size(); ++i) code = (code << 6U) | (static_cast<unsigned char>(bytes[i]) & 0x3FU);
    return {bytes, code};
}

std::vector<Letter> letters_of(std::string_view text) {
    std::vector<Letter> letters;
    for (std::size_t at = 0; at < text.size(); at += letters.back().bytes.size())
        letters.push_back(letter_at(text, at));
    return letters;
}

/// The width in thousandths; nothing where it is not known.
constexpr int unknown = -1;
int known_width(char32_t code) {
    if (code >= 0x20 && code <= 0x7E) return ascii_widths.at(code - 0x20);
    if (code >= 0xA0 && code <= 0xFF) return latin_widths.at(code - 0xA0);
    switch (code) {
        case U'–':
            return 500;
        case U'—':
        case U'…':
            return 1000;
        case U'‘':
        case U'’':
            return 318;
        case U'“':
        case U'”':
            return 518;
        case U'€':
            return 636;
        default:
            return unknown;
    }
}

/// In thousandths of the size.
int width_of(const Letter& letter) {
    constexpr int of_narrow = 750;
    constexpr int of_wide = 1000;
    if (const int known = known_width(letter.code); known != unknown) return known;
    const auto columns = base::width(letter.bytes);
    return columns == 0 ? 0 : columns == 1 ? of_narrow : of_wide;
}

constexpr double thousand = 1000;

double width_in_thousandths(double width, double size) { return width * thousand / size; }

/// Where the letters from `begin` on that fit end; marks on the last of them come with it.
std::size_t end_of_fitting(const std::vector<Letter>& letters, std::size_t begin, double room) {
    double taken = 0;
    std::size_t at = begin;
    for (; at < letters.size(); ++at) {
        taken += width_of(letters[at]);
        if (taken > room) break;
    }
    return at;
}

std::string text_of(const std::vector<Letter>& letters, std::size_t begin, std::size_t end) {
    std::string out;
    for (std::size_t i = begin; i < end; ++i) out += letters[i].bytes;
    return out;
}

/// Where a line that begins at `begin` and can hold the letters up to `fits` is best ended: after a word, if there is
/// one.
std::size_t end_of_line(const std::vector<Letter>& letters, std::size_t begin, std::size_t fits) {
    if (fits == letters.size() || letters[fits].code == ' ') return fits;
    for (std::size_t at = fits; at > begin + 1; --at)
        if (letters[at - 1].code == ' ' || letters[at - 1].code == '-') return at;
    return std::max(fits, begin + 1);
}

bool is_letter(const Letter& letter) {
    return letter.code > 0x7F ? known_width(letter.code) != unknown
                              : (letter.code | 0x20U) >= 'a' && (letter.code | 0x20U) <= 'z';
}

/// The line would be broken there inside a word that takes a hyphen, and there is a letter to make room for it.
bool takes_hyphen(const std::vector<Letter>& letters, std::size_t begin, std::size_t end) {
    return end > begin + 1 && end < letters.size() && is_letter(letters[end - 1]) && is_letter(letters[end]);
}

}  // namespace

std::string drawn(std::string_view text) {
    std::string words(text);
    std::ranges::replace_if(
        words, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    const std::string shown = base::visible(words);
    std::string out;
    std::size_t marks = 0;
    for (const Letter& letter : letters_of(shown)) {
        if (letter.code == ' ' && (out.empty() || out.back() == ' ')) continue;
        marks = base::width(letter.bytes) == 0 ? marks + 1 : 0;
        if (marks <= most_marks_on_a_letter) out += letter.bytes;
    }
    if (out.ends_with(' ')) out.pop_back();
    return out;
}

double text_width(std::string_view text, double size) {
    int width = 0;
    for (const Letter& letter : letters_of(text)) width += width_of(letter);
    return width * size / thousand;
}

bool is_measured(std::string_view text) {
    return std::ranges::all_of(letters_of(text),
                               [](const Letter& letter) { return known_width(letter.code) != unknown; });
}

std::string cut(std::string_view text, double width, double size) {
    const auto letters = letters_of(text);
    const double room = width_in_thousandths(width, size);
    if (end_of_fitting(letters, 0, room) == letters.size()) return std::string(text);
    const auto end = end_of_fitting(letters, 0, room - known_width(U'…'));
    std::string out = text_of(letters, 0, end);
    while (out.ends_with(' ')) out.pop_back();
    return out.append(ellipsis);
}

std::vector<std::string> folded(std::string_view text, double width, double size, std::size_t most_lines) {
    const auto letters = letters_of(text);
    const double room = width_in_thousandths(width, size);
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < letters.size();) {
        if (letters[at].code == ' ') {
            ++at;
            continue;
        }
        if (lines.size() + 1 == most_lines) {
            lines.push_back(cut(text_of(letters, at, letters.size()), width, size));
            break;
        }
        auto end = end_of_line(letters, at, end_of_fitting(letters, at, room));
        const bool hyphen = takes_hyphen(letters, at, end);
        if (hyphen) --end;
        lines.push_back(text_of(letters, at, end) + (hyphen ? "-" : ""));
        while (lines.back().ends_with(' ')) lines.back().pop_back();
        at = end;
    }
    return lines;
}

}  // namespace regie::formats::drawing
