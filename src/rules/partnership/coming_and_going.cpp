#include "rules/partnership/coming_and_going.hpp"

#include <algorithm>

namespace regie::rules {

using model::Commitment;
using model::Decision;
using model::DecisionKind;
using model::Partner;
using model::Standing;

std::optional<model::Day> first_joining(const Standing& standing) {
    std::optional<model::Day> first;
    for (const Partner& partner : standing.collaboration().partners)
        if (partner.joined && (!first || partner.joined->last() < *first)) first = partner.joined->last();
    return first;
}

std::unordered_set<model::Text> admitted_by_decision(const Standing& standing) {
    std::unordered_set<model::Text> admitted;
    for (const Decision* decision : standing.decisions(DecisionKind::admission)) {
        if (!decision->is_adopted()) continue;
        for (const auto& id : decision->concerns) admitted.insert(id->text);
    }
    return admitted;
}

std::unordered_map<const Partner*, const Decision*> exit_decisions(const Standing& standing) {
    std::unordered_map<const Partner*, const Decision*> exits;
    const auto may_be_first = [](const Decision& decision, const Decision* other) {
        return !decision.taken || (other && decision.taken->first() < other->taken->first());
    };
    for (const Decision* decision : standing.decisions(DecisionKind::exit)) {
        if (!decision->is_adopted()) continue;
        for (const auto& id : decision->concerns) {
            const Partner* partner = standing.partner(*id);
            if (!partner) continue;
            const auto [exit, added] = exits.emplace(partner, decision);
            if (added || may_be_first(*decision, exit->second)) exit->second = decision->taken ? decision : nullptr;
        }
    }
    return exits;
}

const Partner* sole_bearer(const Standing& standing, const Commitment& commitment) {
    const Partner* sole = nullptr;
    for (const auto& party : commitment.by) {
        const Partner* named = party->is_partner() ? standing.partner(party->partner()) : nullptr;
        if (!named) return nullptr;
        const Partner* bearer = standing.bearer(*named);
        if (!bearer) bearer = standing.successor(*named);
        if (!bearer) bearer = named;
        if (sole && sole != bearer) return nullptr;
        sole = bearer;
    }
    return sole;
}

bool takes_every_form(const model::Joining& joining) {
    const auto& forms = joining.legal_forms;
    return forms.empty() || std::any_of(forms.begin(), forms.end(), [](const auto& form) { return form.is("any"); });
}

}  // namespace regie::rules
