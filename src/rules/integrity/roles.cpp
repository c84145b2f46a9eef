#include "rules/integrity/roles.hpp"

#include "rules/support.hpp"

namespace regie::rules {
namespace {

/// The name of the partner that has this id; else the text itself.
model::Text organisation_named(const model::Standing& standing, model::Text organisation) {
    const model::Partner* partner = standing.partner({organisation});
    return partner ? partner->called() : organisation;
}

}  // namespace

Holder holder_of(const model::Representative& representative, const model::Partner& partner) {
    return {representative.function, {partner.id.text, partner.place()}, representative.person};
}

Sameness compare(const model::Standing& standing, const Holder& a, const Holder& b) {
    if (a.person && b.person) return *a.person == *b.person ? Sameness::person : Sameness::none;
    if (!a.function || !b.function || !a.organisation || !b.organisation) return Sameness::none;
    const bool same = same_word(*a.function, *b.function) && same_word(organisation_named(standing, *a.organisation),
                                                                       organisation_named(standing, *b.organisation));
    return same ? Sameness::function : Sameness::none;
}

}  // namespace regie::rules
