#pragma once

#include <optional>

#include "regie/model/standing.hpp"

namespace regie::report {

/// Where a partner stood in a decision: its own position, else that of all, if it can have been in on the day. Nothing
/// where none is on file.
std::optional<model::Position> position_of(const model::Standing& standing, const model::Decision& decision,
                                           const model::Partner& partner);

/// The decision is about the partner, or has its position or its objection.
bool has_part_in(const model::Standing& standing, const model::Decision& decision, const model::Partner& partner);

/// The commitment binds the partner: it is among the `parties`.
bool binds(const model::Standing& standing, const model::Commitment& commitment, const model::Partner& partner);

}  // namespace regie::report
