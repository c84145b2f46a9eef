#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "regie/base/message.hpp"
#include "regie/commands/program.hpp"

namespace regie::commands {

class Context;

/// One of the answers that a question offers, with the names by which it may be given as well.
struct Choice {
    std::string key;
    std::string description;         ///< in the language of the user; may be empty
    std::vector<std::string> names;  ///< how it is called, in any language
};

/// What somebody at a terminal is asked.
struct Question {
    std::string label;                              ///< what is filled in: `PARTNER`, `--kind`
    std::string why;                                ///< what it is for; may be empty
    std::vector<Choice> choices;                    ///< may be empty, and need not be all that can be answered
    std::string initial;                            ///< what an empty line stands for; empty: nothing
    bool may_be_skipped = false;                    ///< an empty line is an answer too: an empty one
    bool nothing_to_name = false;                   ///< only what is on file can be named, and nothing is
    std::function<void(const std::string&)> check;  ///< throws Trouble where an answer does not hold
};

/// Asks until there is an answer that holds: the key of the choice that was named, or what was typed. Why an answer
/// does not hold is said; the third one ends in Trouble. Nothing at the end of input.
std::optional<std::string> ask(const Context& context, const Question& question);

}  // namespace regie::commands
