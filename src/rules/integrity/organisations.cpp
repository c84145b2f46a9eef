#include "rules/integrity/organisations.hpp"

#include "regie/base/id.hpp"

namespace regie::rules {

Organisations::Organisations(const model::Standing& standing) : standing_(&standing) {
    for (const model::Partner& partner : standing.collaboration().partners)
        partner_by_name_.emplace(base::folded(partner.called()), &partner);
    const auto& government = standing.collaboration().roles.government.organisation;
    if (const model::Partner* partner = standing.directing_government())
        directing_ = partner->id.text;
    else if (government)
        directing_ = named(government).key;
}

Organisation Organisations::named(const model::Field<model::Text>& organisation) const {
    const std::string name = base::folded(*organisation);
    const model::Partner* partner = standing_->partner({*organisation});
    const auto by_name = partner_by_name_.find(name);
    if (!partner && by_name != partner_by_name_.end()) partner = by_name->second;
    if (!partner) return {name, nullptr, *organisation, organisation.place};
    const model::Partner* bearer = standing_->bearer(*partner);
    const model::Partner& is = bearer ? *bearer : *partner;
    return {std::string(is.id.text), bearer && bearer->readable ? bearer : nullptr, is.called(), organisation.place};
}

bool Organisations::may_direct(const Organisation& organisation) const {
    if (directing_) return organisation.key == *directing_;
    return organisation.partner && organisation.partner->is_government();
}

}  // namespace regie::rules
