#pragma once

#include <string_view>

#include "regie/base/message.hpp"
#include "regie/base/rule_text.hpp"
#include "regie/yaml/parse.hpp"

namespace regie::store::faults {

/// The rule that a fault of YAML breaks.
const base::RuleText& rule_of(yaml::Fault fault);

/// What fills its wording. `text` is what was read.
base::Arguments arguments_of(const yaml::SyntaxFault& fault, std::string_view text);

/// How it is said. {0} is the fault's `detail`; of a duplicate key {0} is the key and {1} the line of the first; of
/// `too_deep` {0} is the limit.
const base::Wording& wording_of(yaml::Fault fault);

}  // namespace regie::store::faults
