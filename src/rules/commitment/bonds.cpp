#include "rules/commitment/bonds.hpp"

#include <algorithm>
#include <span>

#include "rules/support.hpp"

namespace regie::rules {
namespace {

using model::Commitment;
using model::Partner;
using model::PartnerTerms;
using model::Standing;

Bond bond_with(const Commitment& commitment, const Partner* partner, const PartnerTerms* own) {
    return {.partner = partner,
            .level = own && own->level ? &own->level : &commitment.level,
            .made = own && own->made ? &own->made : &commitment.made,
            .signed_by = own && own->signed_by.given() ? &own->signed_by : &commitment.signed_by};
}

bool differs(const PartnerTerms& own, Terms terms) {
    const bool level = static_cast<bool>(own.level);
    const bool made = static_cast<bool>(own.made);
    const bool signature = own.signed_by.given();
    switch (terms) {
        case Terms::level:
            return level;
        case Terms::made:
            return made;
        case Terms::signature:
            return signature;
        case Terms::any:
            break;
    }
    return level || made || signature;
}

/// The shareholders that a commitment by all binds on terms of their own, each once.
std::vector<const Partner*> with_own_terms(const Standing& standing, const Commitment& commitment, Terms terms) {
    std::vector<const Partner*> partners;
    for (const PartnerTerms& own : commitment.per_partner) {
        const Partner* named = differs(own, terms) ? standing.partner(*own.partner) : nullptr;
        const Partner* bearer = named ? standing.bearer(*named) : nullptr;
        // Of several partners that merged into one, the terms of one of them hold.
        if (bearer && bearer->is_shareholder() && standing.terms(commitment, *bearer) == &own)
            partners.push_back(bearer);
    }
    std::sort(partners.begin(), partners.end(), [](const auto* a, const auto* b) { return a->id < b->id; });
    return partners;
}

/// The one of `all` that has no bond; both in the order of their ids.
const Partner* only_one_not_in(const std::vector<Bond>& bonds, std::span<const Partner* const> all) {
    const auto has_it = [](const Bond& bond, const Partner* partner) { return bond.partner == partner; };
    return *std::mismatch(bonds.begin(), bonds.end(), all.begin(), has_it).second;
}

}  // namespace

std::vector<Bond> bonds_of(const Standing& standing, const Commitment& commitment, Terms terms) {
    std::vector<Bond> bonds;
    const auto bind = [&](const Partner* partner) {
        bonds.push_back(bond_with(commitment, partner, standing.terms(commitment, *partner)));
    };
    if (!commitment.by_all()) {
        for (const Partner* partner : standing.parties(commitment)) bind(partner);
        return bonds;
    }
    for (const Partner* partner : with_own_terms(standing, commitment, terms)) bind(partner);
    const auto all = standing.shareholders();
    const std::size_t left = all.size() - bonds.size();
    if (left == 1 && !bonds.empty()) {
        bind(only_one_not_in(bonds, all));
    } else if (left > 0) {
        Bond shared = bond_with(commitment, nullptr, nullptr);
        shared.others = !bonds.empty();
        bonds.push_back(shared);
    }
    return bonds;
}

base::Addressee to_bound(const Bond& bond) { return bond.partner ? to_partner(*bond.partner) : to_collaboration(); }

base::Argument named(const Bond& bond) {
    if (bond.partner) return named(*bond.partner);
    if (bond.others) return base::Both{"the other shareholders", "de overige aandeelhouders"};
    return base::Both{"all shareholders", "alle aandeelhouders"};
}

void add_for(const Commitment& commitment, const Bond& bond, const Variant& variant, base::Place place, Sink& sink,
             base::Arguments more) {
    base::Arguments arguments{called(commitment), named(bond)};
    arguments.insert(arguments.end(), more.begin(), more.end());
    sink.add(variant, place, subject_of(commitment), to_bound(bond), std::move(arguments));
}

void add_for_each(const Standing& standing, const Commitment& commitment, const Variant& variant, base::Place place,
                  Sink& sink, base::Arguments more) {
    if (commitment.by_all()) return add_for(commitment, Bond{}, variant, place, sink, std::move(more));
    for (const Partner* partner : standing.parties(commitment))
        add_for(commitment, Bond{.partner = partner}, variant, place, sink, more);
}

}  // namespace regie::rules
