#pragma once

#include <span>
#include <string>
#include <vector>

#include "commands/context.hpp"
#include "regie/changes/plan.hpp"
#include "regie/store/kinds.hpp"

namespace regie::commands {

/// What is to be written so that `folder` has the schemas of these kinds, with descriptions in `language`: those that
/// are not there yet, or say something else. Trouble where one that is there cannot be read.
std::vector<changes::Write> schema_writes(const Context& context, const std::string& folder, base::Language language,
                                          std::span<const store::FileKind> kinds);

}  // namespace regie::commands
