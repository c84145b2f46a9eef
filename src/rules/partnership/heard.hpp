#pragma once

#include <cstddef>
#include <vector>

#include "regie/model/standing.hpp"

namespace regie::rules {

/// A decision, and partners whose position it does not record.
struct NotHeard {
    const model::Decision* decision = nullptr;
    std::vector<const model::Partner*> partners;
};

/// The core decisions that record positions, but neither a position nor an objection of partners that certainly were
/// shareholders on the day: those partners, in the order of their ids, at most `most`. A partner and who succeeds it
/// speak for each other. A decision without a date is asked of partners without dates alone.
std::vector<NotHeard> not_heard(const model::Standing& standing, std::size_t most);

}  // namespace regie::rules
