#include "regie/rules/without.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace regie::rules {
namespace {

Footing footing_of(const Judgement& judgement) {
    const model::Standing& standing = judgement.standing;
    Footing footing;
    for (const model::Need& need : standing.collaboration().opgave.needs) {
        if (!need.id || !standing.providers(*need.id).empty()) continue;
        footing.needs_uncovered.push_back(&need);
        if (standing.holders(*need.id).empty()) footing.needs_with_nobody.push_back(&need);
    }
    const model::Partner* government = standing.directing_government();
    if (government && standing.is_active(*government)) footing.government = government;
    for (const model::Commitment* commitment : standing.active_commitments())
        footing.active_commitments.push_back({commitment, standing.parties(*commitment).size()});
    footing.principles = judgement.assessment.principles;
    footing.summary = count(judgement.assessment.findings);
    return footing;
}

/// Those of `later` that are not in `sooner`, in their order.
std::vector<const model::Need*> added(const std::vector<const model::Need*>& sooner,
                                      const std::vector<const model::Need*>& later) {
    const std::unordered_set<const model::Need*> already(sooner.begin(), sooner.end());
    std::vector<const model::Need*> needs;
    std::ranges::copy_if(later, std::back_inserter(needs),
                         [&already](const model::Need* need) { return !already.contains(need); });
    return needs;
}

}  // namespace

Without compare(const Judgement& before, const Judgement& after, std::vector<const model::Partner*> partners) {
    const model::Standing& standing = before.standing;
    return {std::move(partners), footing_of(before), footing_of(after),
            standing.collaboration().readable && standing.partners_readable() && standing.commitments_readable()};
}

std::vector<const model::Need*> Without::newly_uncovered() const {
    return added(before.needs_uncovered, after.needs_uncovered);
}

std::vector<const model::Need*> Without::newly_with_nobody() const {
    return added(newly_uncovered(), added(before.needs_with_nobody, after.needs_with_nobody));
}

std::vector<Without::Commitment> Without::changed_commitments() const {
    std::unordered_map<const model::Commitment*, std::size_t> left;
    for (const Running& running : after.active_commitments) left.emplace(running.commitment, running.partners);
    std::vector<Commitment> changed;
    for (const Running& running : before.active_commitments) {
        const auto at = left.find(running.commitment);
        const std::size_t bound = at == left.end() ? 0 : at->second;
        if (bound == running.partners || (bound > 0 && running.commitment->by_all())) continue;
        changed.push_back({running.commitment, running.partners, bound});
    }
    return changed;
}

std::vector<Without::Status> Without::changed_principles() const {
    std::vector<Status> changed;
    for (std::size_t i = 0; i < before.principles.size(); ++i) {
        const auto was = before.principles[i].status;
        const auto will = after.principles[i].status;
        if (was != will) changed.push_back({before.principles[i].principle, was, will});
    }
    return changed;
}

bool Without::leaves_a_gap() const {
    return !newly_uncovered().empty() || !newly_with_nobody().empty() || vacated_government() ||
           std::ranges::any_of(changed_commitments(), [](const Commitment& one) { return one.after == 0; });
}

}  // namespace regie::rules
