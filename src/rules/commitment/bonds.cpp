#include "rules/commitment/bonds.hpp"

#include <algorithm>

#include "rules/support.hpp"

namespace regie::rules {
namespace {

using model::Commitment;
using model::Partner;
using model::PartnerTerms;
using model::Standing;

Bond bond_with(const Commitment& commitment, const Partner* partner, const PartnerTerms* own) {
    return {partner, own && own->level ? &own->level : &commitment.level,
            own && own->made ? &own->made : &commitment.made,
            own && own->signed_by.given() ? &own->signed_by : &commitment.signed_by};
}

bool binds_differently(const PartnerTerms& own) { return own.level || own.made || own.signed_by.given(); }

/// The shareholders that a commitment by all binds on terms of their own, each once.
std::vector<const Partner*> with_own_terms(const Standing& standing, const Commitment& commitment) {
    std::vector<const Partner*> partners;
    for (const PartnerTerms& own : commitment.per_partner) {
        const Partner* named = binds_differently(own) ? standing.partner(*own.partner) : nullptr;
        const Partner* bearer = named ? standing.bearer(*named) : nullptr;
        if (bearer && bearer->is_shareholder()) partners.push_back(bearer);
    }
    std::sort(partners.begin(), partners.end(), [](const auto* a, const auto* b) { return a->id < b->id; });
    partners.erase(std::unique(partners.begin(), partners.end()), partners.end());
    return partners;
}

}  // namespace

std::vector<Bond> bonds_of(const Standing& standing, const Commitment& commitment) {
    std::vector<Bond> bonds;
    const auto bind = [&](const Partner* partner) {
        bonds.push_back(bond_with(commitment, partner, standing.terms(commitment, *partner)));
    };
    if (!commitment.by_all()) {
        for (const Partner* partner : standing.parties(commitment)) bind(partner);
        return bonds;
    }
    for (const Partner* partner : with_own_terms(standing, commitment)) bind(partner);
    if (bonds.size() < standing.shareholders().size()) bonds.push_back(bond_with(commitment, nullptr, nullptr));
    return bonds;
}

base::Addressee to_bound(const Bond& bond) { return bond.partner ? to_partner(*bond.partner) : to_collaboration(); }

base::Argument named(const Bond& bond) {
    if (bond.partner) return named(*bond.partner);
    return base::Both{"all partners", "alle partners"};
}

}  // namespace regie::rules
