#pragma once

#include <optional>
#include <string>
#include <vector>

namespace regie::changes {

/// A file as it will be. `path` is relative to the collaboration.
struct Write {
    std::string path;
    std::string text;
    std::optional<std::string> old;  ///< what it says now; nothing: there is no such file yet
};

/// What a command would write, in an order in which every prefix leaves a valid collaboration.
struct Plan {
    std::string id;  ///< of the thing that it is about; empty where that is the whole
    std::vector<Write> writes;
};

/// The plan as a unified diff, as `git apply` and `patch -p1` take it.
std::string unified_diff(const Plan& plan);

}  // namespace regie::changes
