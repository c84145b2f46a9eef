#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "regie/base/language.hpp"
#include "regie/changes/plan.hpp"

namespace regie::changes {

/// Adds to a plan the `.gitattributes` that keeps line ends as they are, after what it says already (`attributes`;
/// nothing: there is none). A rule of the user's own for these files is left alone.
void keep_line_ends(Plan& plan, base::Language language, const std::optional<std::string>& attributes);

/// Adds to a plan the workflow that checks the collaboration at every push.
void add_workflow(Plan& plan, base::Language language);

}  // namespace regie::changes
