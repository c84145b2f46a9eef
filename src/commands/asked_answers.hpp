#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/context.hpp"
#include "regie/yaml/value.hpp"

namespace regie::commands {

/// What the partners answered in a pulse.
struct AskedAnswers {
    std::vector<yaml::Value> responses;  ///< each by the keys of a response; a partner without a score has none
    std::vector<std::string> rows;       ///< the same as lines of CSV, the names of the columns first
};

/// Asks for the answers of the active partners of the collaboration in `root`: one partner after another, aspect by
/// aspect. Nothing at the end of input.
std::optional<AskedAnswers> ask_for_answers(const Context& context, const std::string& root, std::string_view scale);

}  // namespace regie::commands
