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
    bool removed = false;            ///< the file is taken away; `text` is empty
    std::string like = {};           ///< of a new file: the one whose owner and permissions it gets, if any
};

/// Another name for a thing: `partners/ggd` becomes `partners/ggd-zuid`.
struct Renaming {
    std::string from;
    std::string to;
};

/// What a command would write, in an order in which every prefix leaves a valid collaboration. A file may be written
/// more than once on the way.
struct Plan {
    std::string id;  ///< of the thing that it is about; empty where that is the whole
    std::vector<Write> writes;
    std::optional<Renaming> renaming = {};
};

/// What a plan comes to: one write for each file, in the order in which they are first written.
std::vector<Write> net_writes(const Plan& plan);

/// The plan as a unified diff, as `git apply` and `patch -p1` take it.
std::string unified_diff(const Plan& plan);

}  // namespace regie::changes
