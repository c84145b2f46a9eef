#pragma once

#include <string>

#include "commands/context.hpp"

namespace regie::commands {

/// Where a folder, there already or not, stands for git.
struct PlaceInGit {
    bool in_repository = false;
    std::string path;  ///< from the top of its repository; empty: it is the top, or there is no repository
};

/// Trouble where git is missing, or does not accept the repository that the folder is in.
PlaceInGit place_in_git(const Context& context, const std::string& folder);

/// Makes the folder, which is in no repository, one of its own. Trouble where git does not.
void make_repository(const Context& context, const std::string& folder);

}  // namespace regie::commands
