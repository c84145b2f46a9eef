#include "rules/legitimacy/ended_regie.hpp"

namespace regie::rules {
namespace {

using model::DecisionKind;
using model::Standing;

/// The last day on which the regie may have been taken up, prolonged or changed by an adopted decision: any day, where
/// one has no date.
std::optional<model::Day> last_start(const Standing& standing) {
    std::optional<model::Day> last;
    for (const DecisionKind kind : {DecisionKind::mandate, DecisionKind::renewal, DecisionKind::change_regie}) {
        for (const model::Decision* decision : standing.decisions(kind)) {
            if (!decision->is_adopted()) continue;
            const model::Day day = decision->taken ? decision->taken->last() : model::Day::max();
            if (!last || *last < day) last = day;
        }
    }
    return last;
}

/// A decision takes effect when it is taken, unless it says that it does so later: what was done before it was taken
/// cannot have gone against it.
const model::Field<model::Date>& effect_of(const model::Decision& decision) {
    const auto& taken = decision.taken;
    const auto& effective = decision.effective;
    const bool later = effective && (!taken || effective->last() > taken->last());
    return later ? effective : taken;
}

}  // namespace

std::optional<End> ended_regie(const Standing& standing) {
    if (!standing.decisions_readable()) return std::nullopt;
    const auto start = last_start(standing);
    std::optional<End> ended;
    for (const model::Decision* decision : standing.decisions(DecisionKind::end_regie)) {
        const auto& from = effect_of(*decision);
        if (!decision->is_adopted() || !from) continue;
        const model::Date& decided = decision->taken ? *decision->taken : *from;
        if (start && *start >= decided.first()) continue;
        if (!ended || from->last() < (*ended->from)->last()) ended = End{decision, &from};
    }
    return ended;
}

}  // namespace regie::rules
