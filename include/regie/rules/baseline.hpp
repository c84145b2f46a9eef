#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <utility>

#include "regie/base/finding.hpp"

namespace regie::rules {

/// How often something was found, by code and subject. It holds no words and no lines, so that it stays the same when
/// lines move or the language changes.
using Tally = std::map<std::pair<std::string, std::string>, std::size_t>;

/// The open findings; what is waived is accepted already.
Tally tally_of(const base::Findings& findings);

/// Takes out what was there already: of the open findings with the same code and subject the first so many, in the
/// order of the findings, as `known` has. Waived ones stay. Gives how many it took.
std::size_t take_known(base::Findings& findings, const Tally& known);

/// What was found in each of some collaborations, by the path of its folder. Of one that is not in it nothing is known.
struct Baseline {
    std::map<std::string, Tally> collaborations;
};

}  // namespace regie::rules
