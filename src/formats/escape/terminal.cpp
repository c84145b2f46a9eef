#include "formats/escape/terminal.hpp"

#include <algorithm>

#include "regie/base/text.hpp"

namespace regie::formats {
namespace {

/// A colon or bracket that would make a command of what stands before it in `line`, shown by its number.
constexpr std::string_view shown_colon = "\\x3a";
constexpr std::string_view shown_bracket = "\\x5b";
constexpr std::string_view tab_as_spaces = "    ";

bool ends_command_mark(std::string_view line, std::size_t at) {
    return line[at] == '[' && at >= 2 && line[at - 1] == '#' && line[at - 2] == '#';
}

}  // namespace

std::string terminal(std::string_view text) {
    std::string out;
    std::size_t done = 0;
    const auto replace = [&](std::size_t at, std::string_view by) {
        out += base::visible(text.substr(done, at - done));
        out += by;
        done = at + 1;
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        // Where text is folded, any word may come to stand at the start of a line.
        if (text.substr(at).starts_with("::"))
            replace(at, shown_colon);
        else if (ends_command_mark(text, at))
            replace(at, shown_bracket);
    }
    return out + base::visible(text.substr(done));
}

std::string terminal_words(std::string_view text) {
    std::string words(text);
    std::ranges::replace_if(
        words, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return terminal(words);
}

std::string terminal_excerpt(std::string_view line, std::size_t from, std::size_t to) {
    std::string out;
    std::size_t done = from;
    const auto replace = [&](std::size_t at, std::string_view by) {
        out += base::visible(line.substr(done, at - done));
        out += by;
        done = at + 1;
    };
    for (std::size_t at = from; at < to; ++at) {
        if (line[at] == '\t')
            replace(at, tab_as_spaces);
        else if (ends_command_mark(line, at))
            replace(at, shown_bracket);
    }
    return out + base::visible(line.substr(done, to - done));
}

}  // namespace regie::formats
