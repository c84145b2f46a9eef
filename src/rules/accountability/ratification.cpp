#include "rules/accountability/ratification.hpp"

#include <algorithm>
#include <unordered_set>

namespace regie::rules {
namespace {

using model::Decision;
using model::Partner;
using model::Standing;

/// The first day on which the partner may have been in; the very first where that is not recorded.
model::Day in_since(const Partner& partner) { return partner.joined ? partner.joined->first() : model::Day::min(); }

/// Collects the shareholders that have yet to ratify a decision, each once.
class Unratified {
public:
    Unratified(const Standing& standing, const Decision& decision) : standing_(&standing) {
        for (const model::Ratification& one : decision.ratified) {
            seen_.insert(standing.partner(*one.partner));
            seen_.insert(bearer(*one.partner));
        }
    }

    void add(const Partner* partner) {
        if (!partner || !partner->readable || !partner->is_shareholder()) return;
        if (seen_.insert(partner).second) partners.push_back(partner);
    }
    void add_bearer_of(model::PartnerId id) { add(bearer(id)); }

    RatifyingPartners partners;

private:
    const Standing* standing_;
    std::unordered_set<const Partner*> seen_;

    const Partner* bearer(model::PartnerId id) const {
        const Partner* partner = standing_->partner(id);
        return partner ? standing_->bearer(*partner) : nullptr;
    }
};

}  // namespace

bool is_before_the_boards(const Decision& decision) {
    const bool taken = !decision.outcome.is(model::Outcome::rejected) && (decision.is_adopted() || decision.taken);
    return taken && decision.kind.is(model::DecisionKind::agreement) && decision.ratify.is(true);
}

RatifyingPartners longest_in_first(const Standing& standing) {
    const auto shareholders = standing.shareholders();
    RatifyingPartners sorted(shareholders.begin(), shareholders.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Partner* a, const Partner* b) { return in_since(*a) < in_since(*b); });
    return sorted;
}

RatifyingPartners yet_to_ratify(const Standing& standing, const Decision& decision,
                                const RatifyingPartners& shareholders, std::size_t most) {
    Unratified yet(standing, decision);
    for (const model::Stand& stand : decision.positions)
        if (stand.who && stand.who->is_partner()) yet.add_bearer_of(stand.who->partner());
    for (const Partner* partner : shareholders) {
        const bool took_part = decision.taken && in_since(*partner) <= decision.taken->first();
        if (!took_part || yet.partners.size() >= most) break;
        yet.add(partner);
    }
    return yet.partners;
}

}  // namespace regie::rules
