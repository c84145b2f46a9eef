#pragma once

#include <span>

#include "regie/base/rule_text.hpp"

namespace regie::store {

/// The F rules in words, in the order of their codes.
std::span<const base::RuleText* const> fault_texts();

}  // namespace regie::store
