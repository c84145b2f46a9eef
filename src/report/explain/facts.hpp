#pragma once

#include <string_view>

#include "regie/report/document.hpp"
#include "regie/rules/facts.hpp"

/// What the facts about the shape of a collaboration mean.
namespace regie::report::facts {

/// The word by which `explain` lists them all.
inline constexpr std::string_view all_of_them = "facts";

Document explain(const rules::facts::Fact& fact, base::Language language);
/// A list of all.
Section list(base::Language language);
Document explain_all(base::Language language);

}  // namespace regie::report::facts
