#pragma once

#include "regie/base/finding.hpp"
#include "regie/model/standing.hpp"

namespace regie::rules {

/// Marks the findings that an unexpired waiver accepts, and adds an F019 for each waiver that accepts none. Where a
/// file could not be read, a waiver may well be for what it would show: no F019 then.
void apply_waivers(const model::Standing& standing, base::Findings& findings);

}  // namespace regie::rules
