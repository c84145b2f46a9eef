#pragma once

#include <optional>
#include <string>

#include "regie/changes/plan.hpp"

namespace regie::changes {

/// Adds to a plan the `.gitignore` that keeps private and temporary files out of git, where it does not do so yet.
/// `gitignore` is what it says now; nothing: there is none.
void ignore_private_files(Plan& plan, const std::optional<std::string>& gitignore);

}  // namespace regie::changes
