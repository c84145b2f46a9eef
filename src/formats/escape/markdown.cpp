#include "formats/escape/markdown.hpp"

#include <algorithm>
#include <cctype>
#include <vector>

#include "formats/escape/terminal.hpp"
#include "regie/base/text.hpp"

namespace regie::formats {
namespace {

/// Characters that are markup wherever they stand.
constexpr std::string_view always_markup = "\\`*_[]<>|~&$#";
/// Words of these alone are markup at the start of a line: lists, rules, underlined headings.
constexpr std::string_view marks_of_lines = "+-=";

std::string lower(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](unsigned char c) { return static_cast<char>(c < 0x80 ? std::tolower(c) : c); });
    return out;
}

/// Some readers make a link of it without being asked, or tell a person that they are mentioned.
bool links_by_itself(std::string_view word) {
    const std::string small = lower(word);
    return word.find('@') != std::string_view::npos || small.find("://") != std::string::npos ||
           small.find("www.") != std::string::npos || small.find("mailto:") != std::string::npos ||
           small.find("xmpp:") != std::string::npos;
}

std::size_t longest_run(std::string_view text, char of) {
    std::size_t longest = 0;
    std::size_t run = 0;
    for (const char c : text) {
        run = c == of ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

std::string as_code(std::string_view word, bool in_cell) {
    const std::string fence(longest_run(word, '`') + 1, '`');
    const bool spaced = word.front() == '`' || word.back() == '`';
    std::string out = fence + (spaced ? " " : "");
    for (const char c : word) {
        // A table is cut at its bars before code is seen.
        if (c == '|' && in_cell) out += '\\';
        out += c;
    }
    return out + (spaced ? " " : "") + fence;
}

std::string as_words(std::string_view word) {
    std::string out;
    for (std::size_t at = 0; at < word.size(); ++at) {
        const char c = word[at];
        if (always_markup.find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

/// `1.` and `1)` begin a list.
bool numbers_a_list(std::string_view word) {
    return word.size() > 1 && word.find_first_not_of("0123456789") == word.size() - 1 &&
           (word.back() == '.' || word.back() == ')');
}

std::string first_word(std::string_view word) {
    const bool marks_line = word.find_first_not_of(marks_of_lines) == std::string_view::npos;
    // A colon begins a definition in some readers, and two a command of a CI job.
    if (marks_line || word.front() == ':') return '\\' + as_words(word);
    if (numbers_a_list(word)) return std::string(word.substr(0, word.size() - 1)) + '\\' + word.back();
    return as_words(word);
}

std::vector<std::string_view> words_of(std::string_view text) {
    constexpr std::string_view white = " \t\r\n";
    std::vector<std::string_view> words;
    for (std::size_t at = text.find_first_not_of(white); at != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(white, at), text.size());
        words.push_back(text.substr(at, end - at));
        at = text.find_first_not_of(white, end);
    }
    return words;
}

std::string escaped(std::string_view text, bool in_cell) {
    std::string out;
    for (const auto word : words_of(text)) {
        const bool first = out.empty();
        if (!first) out += ' ';
        if (links_by_itself(word)) {
            out += as_code(terminal(word), in_cell);
        } else {
            const std::string shown = base::visible(word);
            out += first ? first_word(shown) : as_words(shown);
        }
    }
    return out;
}

}  // namespace

std::string markdown_text(std::string_view text) { return escaped(text, false); }

std::string markdown_cell(std::string_view text) { return escaped(text, true); }

std::string markdown_fenced(std::string_view text, std::string_view language) {
    const std::string fence(std::max<std::size_t>(3, longest_run(text, '`') + 1), '`');
    std::string out = fence + std::string(language) + "\n";
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const auto line = text.substr(at, end - at);
        const bool is_command = line.substr(std::min(line.find_first_not_of(" \t"), line.size())).starts_with("::");
        out += (is_command ? terminal_words(line) : terminal_excerpt(line, 0, line.size())) + "\n";
        at = end + 1;
    }
    return out + fence + "\n";
}

}  // namespace regie::formats
