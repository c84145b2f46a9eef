#include "rules/partnership/principal.hpp"

#include <algorithm>

#include "rules/partnership/decisions.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using model::Partner;
using model::Standing;

bool concerns_all(const model::Decision& decision, const std::unordered_set<const Partner*>& members,
                  const Standing& standing) {
    const auto partners = concerned(decision, standing);
    return !members.empty() && std::all_of(members.begin(), members.end(),
                                           [&partners](const Partner* member) { return partners.contains(member); });
}

}  // namespace

std::optional<Principal> principal_in_part(const Standing& standing) {
    const auto& recorded = standing.collaboration().roles.functional_principal;
    Principal principal;
    const auto add = [&](model::PartnerId id) {
        const Partner* partner = standing.partner(id);
        if (const Partner* bearer = partner ? standing.bearer(*partner) : nullptr) principal.members.insert(bearer);
    };
    for (const auto& party : recorded) {
        using Kind = model::Party::Kind;
        if (party->kind == Kind::body) {
            principal.body = standing.body({party->id});
            if (!principal.body || !principal.body->members.given()) return std::nullopt;
            for (const auto& member : principal.body->members) add(*member);
        } else if (party->is_partner()) {
            add(party->partner());
        } else {
            return std::nullopt;
        }
    }
    if (recorded.empty()) return std::nullopt;
    return principal;
}

bool is_spoken_for(const Standing& standing, const Principal& principal) {
    const auto& decisions = standing.collaboration().decisions;
    return std::any_of(decisions.begin(), decisions.end(), [&](const model::Decision& decision) {
        if (!is_mutual_agreement(decision)) return false;
        if (principal.body && principal.body->name && mentions(*decision.title, *principal.body->name)) return true;
        return concerns_all(decision, principal.members, standing);
    });
}

bool is_the_whole(const Standing& standing) {
    const auto& recorded = standing.collaboration().roles.functional_principal;
    if (recorded.size() == 1 && recorded.items.front()->kind == model::Party::Kind::collaboration) return true;
    if (!standing.decisions_readable()) return false;
    const auto principal = principal_in_part(standing);
    return principal && principal->body && is_spoken_for(standing, *principal);
}

}  // namespace regie::rules
