#include "rules/partnership/decisions.hpp"

#include <unordered_map>

namespace regie::rules {
namespace {

using model::Decision;
using model::DecisionKind;
using model::Partner;
using model::Standing;

}  // namespace

bool is_resolved(const model::Objection& objection, model::Day today) {
    return objection.resolved && objection.resolved->first() <= today;
}

bool is_core_decision(const Decision& decision) {
    using enum DecisionKind;
    if (!decision.kind || !decision.by_collaboration() || !decision.is_adopted()) return false;
    const DecisionKind kind = *decision.kind;
    return kind == mandate || kind == agreement || kind == direction || kind == change_regie || kind == end_regie;
}

bool is_mutual_agreement(const Decision& decision) {
    if (!decision.by_collaboration() || !decision.is_adopted() || !decision.title) return false;
    return !decision.kind.is(DecisionKind::admission) && !decision.kind.is(DecisionKind::exit);
}

Objectors standing_objections(const model::Decision& decision, model::Day today) {
    std::unordered_map<model::Text, bool> stands;  // of those with an objection: one is not resolved
    for (const model::Objection& objection : decision.objections)
        if (objection.partner) stands[objection.partner->text] |= !is_resolved(objection, today);
    Objectors found;
    std::unordered_set<model::Text> seen;
    const auto add = [&](model::Text who, model::Place place) {
        if (!seen.insert(who).second) return;
        if (found.who.empty()) found.first = place;
        found.who.push_back(who);
    };
    for (const model::Stand& stand : decision.positions) {
        if (!stand.who || !stand.position.is(model::Position::object)) continue;
        const auto objection = stands.find(stand.who->id);
        if (objection == stands.end() || objection->second) add(stand.who->id, stand.position.place);
    }
    for (const model::Objection& objection : decision.objections)
        if (objection.partner && !is_resolved(objection, today)) add(objection.partner->text, objection.place);
    return found;
}

bool has_consent(const model::Decision& decision, const Standing& standing) {
    using model::Position;
    std::unordered_map<model::Text, Position> positions;
    for (const model::Stand& stand : decision.positions)
        if (stand.who && stand.position) positions[stand.who->id] = *stand.position;
    const auto agrees = [](Position position) {
        return position == Position::consent || position == Position::stand_aside;
    };
    const auto of_all = positions.find("all");
    bool one_consents = false;
    for (const Partner& partner : standing.collaboration().partners) {
        const bool was_in = decision.taken ? standing.was_active(partner, decision.taken->first()) &&
                                                 standing.was_active(partner, decision.taken->last())
                                           : standing.is_active(partner);
        if (!was_in || !partner.is_shareholder()) continue;
        const auto own = positions.find(partner.id.text);
        const auto position = own != positions.end() ? own : of_all;
        if (position == positions.end() || !agrees(position->second)) return false;
        one_consents |= position->second == Position::consent;
    }
    return one_consents;
}

std::unordered_set<const Partner*> concerned(const Decision& decision, const Standing& standing) {
    std::unordered_set<const Partner*> partners;
    for (const auto& id : decision.concerns) {
        const Partner* partner = standing.partner(*id);
        if (const Partner* bearer = partner ? standing.bearer(*partner) : nullptr) partners.insert(bearer);
    }
    return partners;
}

}  // namespace regie::rules
