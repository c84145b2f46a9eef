#pragma once

#include <string>
#include <vector>

#include "commands/context.hpp"

namespace regie::commands {

/// The collaborations that a command is about.
struct Collaborations {
    std::vector<std::string> roots;  ///< their folders as absolute paths, each once, never empty
    bool many = false;               ///< there are several, or there might have been (`--recursive`)
};

/// Those of the PATHs, in their order; with `--recursive` all at and below each, sorted. Without a PATH: where the user
/// is, or `-C` says. Trouble where a PATH leads to none. Folders that cannot be looked into are told to the user.
Collaborations find_collaborations(const Context& context);

}  // namespace regie::commands
