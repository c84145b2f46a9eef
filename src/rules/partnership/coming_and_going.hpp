#pragma once

#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "regie/model/standing.hpp"

namespace regie::rules {

// Partners that join and leave.

/// The last possible day on which the first partner joined; nothing where no day is on file.
std::optional<model::Day> first_joining(const model::Standing& standing);

/// The partners that an adopted admission decision concerns.
std::unordered_set<model::Text> admitted_by_decision(const model::Standing& standing);

/// The exit decision that each partner's notice runs from: the adopted one that may be the first. Null where one of
/// them has no date.
std::unordered_map<const model::Partner*, const model::Decision*> exit_decisions(const model::Standing& standing);

/// The partner of whom alone this commitment is, after mergers; null where several share it or it isn't known.
const model::Partner* sole_bearer(const model::Standing& standing, const model::Commitment& commitment);

/// Organisations of every legal form may join: none is named, or `any` among them.
bool takes_every_form(const model::Joining& joining);

}  // namespace regie::rules
