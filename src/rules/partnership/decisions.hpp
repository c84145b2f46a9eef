#pragma once

#include <unordered_set>
#include <vector>

#include "regie/model/standing.hpp"

namespace regie::rules {

// What a decision says of the partners.

/// An adopted decision of the collaboration that touches its core: the mandate, the agreement, the direction, a change
/// or the end of the regie. An unreadable decision is none.
bool is_core_decision(const model::Decision& decision);

/// An adopted decision of the collaboration on what its partners do together, and not on who comes or goes. (There an
/// admission or an exit has who that is under `concerns`.)
bool is_mutual_agreement(const model::Decision& decision);

/// The objection may have been resolved by the day.
bool is_resolved(const model::Objection& objection, model::Day today);

/// Who objects to a decision without that being resolved by the day, in the order of the file, each once.
struct Objectors {
    std::vector<model::Text> who;
    model::Place first;
};
Objectors standing_objections(const model::Decision& decision, model::Day today);

/// Every shareholder of the day on which it was taken consented or stood aside, and one at least consented.
bool has_consent(const model::Decision& decision, const model::Standing& standing);

/// The active partners that a decision names under `concerns`, successors in the place of whom they succeed.
std::unordered_set<const model::Partner*> concerned(const model::Decision& decision, const model::Standing& standing);

}  // namespace regie::rules
