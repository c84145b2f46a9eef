#pragma once

#include <span>
#include <string_view>

#include "regie/base/rule_text.hpp"
#include "regie/rules/rule.hpp"

namespace regie::rules {

/// Every rule in words: F first, then by principle.
std::span<const base::RuleText* const> rule_texts();
/// The rule of a code or name; null where there is none. Case does not matter. Rules that ask the same of several
/// principles share a name: then the first of them.
const base::RuleText* find_rule(std::string_view code_or_name);
/// The principle of an id; null where there is none. Case does not matter.
const Principle* find_principle(std::string_view id);

}  // namespace regie::rules
