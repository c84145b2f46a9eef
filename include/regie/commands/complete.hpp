#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "regie/base/language.hpp"
#include "regie/commands/command.hpp"
#include "regie/commands/program.hpp"

namespace regie::commands {

/// A word that may stand where the user is typing.
struct Candidate {
    std::string text;         ///< the whole word
    std::string description;  ///< what it is, on one line and safe on a terminal; may be empty
    bool open = false;        ///< only the first part of a word: no blank follows it
};

/// All that may stand there.
struct Completion {
    enum class Paths : unsigned char { none, files, folders };

    std::vector<Candidate> candidates;
    Paths paths = Paths::none;  ///< names of files may stand there: the shell knows how to complete those
};

/// What was typed, as the shell understood it: quotes and backslashes taken away.
struct Typed {
    std::span<const std::string> words;  ///< after the name of the program, before the word that is being typed
    std::string_view current;            ///< what there is of that word
};

/// What may stand where the user is typing: commands, options, their values, and ids of the collaboration that `-C` or
/// the folder of the user leads to. Made of the data of `commands` and of the field tables. Where nothing can be known,
/// nothing is offered; it never writes, and throws no Trouble.
Completion complete(std::span<const Command* const> commands, const Typed& typed, const Surroundings& surroundings,
                    base::Language language);

/// The first argument by which the scripts of `regie completion` ask the program what may stand at the cursor.
inline constexpr std::string_view complete_word = "__complete";

}  // namespace regie::commands
