#include "report/acting.hpp"

#include "rules/support.hpp"

namespace regie::report {
namespace {

constexpr base::Both took_over{"{0} (took over from {1})", "{0} (nam over van {1})"};
constexpr base::Both has_left{"{0} ({1} is no longer a partner)", "{0} ({1} is geen partner meer)"};

}  // namespace

base::Addressee acting(const model::Standing& standing, const model::Party& party) {
    using Kind = model::Party::Kind;
    switch (party.kind) {
        case Kind::partner: {
            const model::Partner* named = standing.partner(party.partner());
            const model::Partner* bearer = named ? standing.bearer(*named) : nullptr;
            return bearer ? rules::to_partner(*bearer) : rules::to_collaboration();
        }
        case Kind::regisseur:
        case Kind::regie:
            return rules::to_regisseur();
        case Kind::material_principal:
            return rules::to_material_principal();
        default:
            return rules::to_collaboration();
    }
}

base::Addressee acting(const model::Standing& standing, const model::Issue& issue) {
    const bool filled_by_regie = issue.kind.is(model::IssueKind::gap) && issue.owner && !issue.owner->is_partner();
    return issue.owner && !filled_by_regie ? acting(standing, *issue.owner) : rules::to_collaboration();
}

std::string acting_in_words(const Voice& voice, const model::Issue& issue) {
    // What files say of the regie is shown as they say it, also of a gap; who is asked to act is another matter.
    if (!issue.owner || !issue.owner->is_partner()) return voice.party(issue.owner);
    const auto& standing = voice.standing();
    const base::Addressee who = acting(standing, issue);
    const std::string name = voice.names().of(who, voice.language());
    const model::Partner* owner = standing.partner(issue.owner->partner());
    if (!owner || who == rules::to_partner(*owner)) return name;
    if (standing.bearer(*owner)) return voice.say(took_over, {name, std::string(owner->called())});
    return standing.left(*owner) ? voice.say(has_left, {name, std::string(owner->called())}) : voice.party(issue.owner);
}

bool acts_for(const model::Standing& standing, const model::Partner& partner, const model::Field<model::Party>& party) {
    return party && party->is_partner() && acting(standing, *party) == rules::to_partner(partner);
}

}  // namespace regie::report
