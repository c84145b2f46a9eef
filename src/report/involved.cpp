#include "report/involved.hpp"

#include <algorithm>

namespace regie::report {
namespace {

using model::Decision;
using model::Partner;
using model::Party;

/// `all` are the shareholders; one that joined after a decision, or left before it, is not among them.
bool may_be_one_of_all(const model::Standing& standing, const Decision& decision, const Partner& partner) {
    if (!partner.is_shareholder()) return false;
    if (!decision.taken) return true;
    return standing.was_active(partner, decision.taken->first()) ||
           standing.was_active(partner, decision.taken->last());
}

}  // namespace

std::optional<model::Position> position_of(const model::Standing& standing, const Decision& decision,
                                           const Partner& partner) {
    std::optional<model::Position> of_all;
    for (const model::Stand& stand : decision.positions) {
        if (!stand.who || !stand.position) continue;
        if (stand.who->is_partner() && stand.who->partner() == partner.id) return *stand.position;
        if (stand.who->kind == Party::Kind::all && may_be_one_of_all(standing, decision, partner))
            of_all = *stand.position;
    }
    return of_all;
}

bool has_part_in(const model::Standing& standing, const Decision& decision, const Partner& partner) {
    const auto is_it = [&partner](const auto& id) { return id.is(partner.id); };
    return std::ranges::any_of(decision.concerns, is_it) ||
           std::ranges::any_of(decision.objections, [&](const auto& one) { return is_it(one.partner); }) ||
           position_of(standing, decision, partner).has_value();
}

bool binds(const model::Standing& standing, const model::Commitment& commitment, const Partner& partner) {
    return std::ranges::binary_search(standing.parties(commitment), partner.id, {},
                                      [](const Partner* each) { return each->id; });
}

}  // namespace regie::report
