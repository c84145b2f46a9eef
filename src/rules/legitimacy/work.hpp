#pragma once

#include <optional>
#include <span>
#include <vector>

#include "regie/model/standing.hpp"

namespace regie::rules {

/// A commitment or an act of the regisseur, with its date.
struct Work {
    model::Text what;
    model::Date on;
};

/// The acts of the regisseur that have a date.
std::vector<Work> dated_acts(const model::Standing& standing);
/// The active commitments that have a date, one for each date on which partners made it, and the dated acts.
std::vector<Work> dated_work(const model::Standing& standing);
/// The first of it that certainly dates from after `day`.
std::optional<Work> first_after(std::span<const Work> work, const model::Date& day);
/// The first of it that certainly dates from before `day`.
std::optional<Work> first_before(std::span<const Work> work, const model::Date& day);

}  // namespace regie::rules
