#include "report/told.hpp"

#include "regie/report/names.hpp"

namespace regie::report {

using model::DecisionKind;

bool may_be_told(const model::Partner& partner) { return !is_natural_person(partner); }

bool may_be_told(const model::Standing& standing, const model::Commitment& commitment) {
    return standing.is_active(commitment) ||
           (commitment.readable && commitment.status.is(model::CommitmentStatus::fulfilled));
}

bool may_be_told(const model::Decision& decision) {
    const bool of_one_party =
        decision.kind.is(DecisionKind::admission) || decision.kind.is(DecisionKind::exit) || !decision.concerns.empty();
    if (!decision.readable || of_one_party) return false;
    return decision.is_adopted() ||
           (decision.outcome.is(model::Outcome::rejected) && decision.body.is(model::PublicBody::elected));
}

}  // namespace regie::report
