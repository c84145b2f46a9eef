#pragma once

#include <string>

#include "regie/base/finding.hpp"
#include "regie/base/sources.hpp"
#include "regie/formats/findings.hpp"

namespace regie::formats {

/// A finding on one line, as `findings_short` has it.
std::string short_line(const Outcome& outcome, const base::Finding& finding, const base::Position& position,
                       base::Language language);

}  // namespace regie::formats
