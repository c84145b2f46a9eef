#include "commands/shell_words.hpp"

namespace regie::commands {
namespace {

constexpr std::string_view blanks = " \t\n";
/// What a backslash takes its meaning from between double quotation marks.
constexpr std::string_view escapable = "\"\\$`";

bool in(std::string_view set, char c) { return set.find(c) != std::string_view::npos; }

/// Takes one word from the start of `line`.
ShellWord take_word(std::string_view& line, std::string_view signs) {
    ShellWord word;
    char quote = 0;
    std::size_t at = 0;
    for (; at < line.size(); ++at) {
        const char c = line[at];
        if (quote == 0 && in(blanks, c)) break;
        const bool escapes =
            c == '\\' && at + 1 < line.size() && quote != '\'' && (quote == 0 || in(escapable, line[at + 1]));
        if (escapes) {
            word.text += line[++at];
        } else if (quote == 0 && (c == '"' || c == '\'')) {
            quote = c;
        } else if (c == quote) {
            quote = 0;
        } else {
            word.text += c;
            if (quote == 0 && in(signs, c)) word.after_sign = word.text.size();
        }
    }
    word.typed = line.substr(0, at);
    line.remove_prefix(at);
    return word;
}

}  // namespace

std::vector<ShellWord> shell_words(std::string_view line, std::string_view signs) {
    std::vector<ShellWord> words;
    for (bool blank_before = true; blank_before;) {
        while (!line.empty() && in(blanks, line.front())) line.remove_prefix(1);
        words.push_back(take_word(line, signs));
        blank_before = !line.empty();
    }
    return words;
}

std::string shell_quoted(std::string_view text) {
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./-+,:@%";
    if (!text.empty() && text.find_first_not_of(plain) == std::string_view::npos) return std::string(text);
    std::string word = "'";
    for (const char c : text) word += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return word + "'";
}

}  // namespace regie::commands
