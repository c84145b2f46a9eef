#pragma once

#include <vector>

#include "regie/formats/findings.hpp"

namespace regie::formats {

/// What was found in files, and what on principles.
struct Split {
    rules::Counts in_files;
    rules::Counts on_principles;
};
Split split(const base::Findings& findings);

/// What was found in several collaborations together, and what of it is not shown.
struct Totals {
    rules::Counts counts;
    LeftOut left_out;
};
Totals totals_of(const std::vector<Outcome>& outcomes);

}  // namespace regie::formats
