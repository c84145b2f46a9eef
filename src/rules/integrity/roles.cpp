#include "rules/integrity/roles.hpp"

#include "regie/base/id.hpp"

namespace regie::rules {

Holder holder_of(const model::Representative& representative, const model::Partner& partner) {
    return {representative.function, {partner.id.text, partner.place()}, representative.person};
}

std::optional<std::string> function_of(const model::Standing& standing, const Holder& holder) {
    if (!holder.function || !holder.organisation) return std::nullopt;
    const model::Partner* partner = standing.partner({*holder.organisation});
    // Capitals, accents and spaces make no other function.
    return base::folded(*holder.function) + "/" + base::folded(partner ? partner->called() : *holder.organisation);
}

Sameness compare(const model::Standing& standing, const Holder& a, const Holder& b) {
    if (a.person && b.person) return *a.person == *b.person ? Sameness::person : Sameness::none;
    const auto function = function_of(standing, a);
    return function && function == function_of(standing, b) ? Sameness::function : Sameness::none;
}

}  // namespace regie::rules
