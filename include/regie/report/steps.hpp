#pragma once

#include <cstddef>
#include <vector>

#include "regie/report/folding.hpp"

namespace regie::report {

/// The few things that matter most to do first: errors, then warnings, then questions in the order of the theory. A
/// step stands for every open finding that says the same; questions are spread over who must act, so that no party is
/// asked everything at once. It ranks steps, never partners.
std::vector<Folded> first_steps(const base::Findings& findings, std::size_t most = 6);

}  // namespace regie::report
