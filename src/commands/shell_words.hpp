#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace regie::commands {

/// A word of a command line.
struct ShellWord {
    std::string_view typed;      ///< as it stands there
    std::string text{};          ///< without its quotation marks and backslashes
    std::size_t after_sign = 0;  ///< where in `text` the part begins that follows the last sign outside of quotes
};

/// The words of a command line, as a shell takes them apart at blanks; after a blank at its end there is an empty word.
/// A quotation mark that is not closed reaches to the end. Nothing is expanded. `signs` are what parts of a word may be
/// divided by.
std::vector<ShellWord> shell_words(std::string_view line, std::string_view signs = {});

/// A text as one word of a command line: between quotation marks where a shell would otherwise take it apart.
std::string shell_quoted(std::string_view text);

}  // namespace regie::commands
