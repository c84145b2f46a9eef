#include "rules/legitimacy/over.hpp"

#include <algorithm>

#include "rules/legitimacy/ended_regie.hpp"
#include "rules/legitimacy/past_the_end.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

/// The end of the opgave, where it is past and nothing on file goes on after it.
const model::Date* ended_opgave(const model::Standing& standing) {
    const model::Opgave& opgave = standing.collaboration().opgave;
    if (!opgave.ends || opgave.nature.is(model::Nature::structural)) return nullptr;
    if (opgave.ends->last() >= standing.today()) return nullptr;
    if (!standing.decisions_readable() || !standing.commitments_readable()) return nullptr;
    if (newest_adopted(standing, model::DecisionKind::renewal) || running_past_the_end(standing) > 0) return nullptr;
    return &*opgave.ends;
}

}  // namespace

std::optional<Over> over(const model::Standing& standing) {
    const auto end = ended_regie(standing);
    if (end && (*end->from)->last() <= standing.today()) return Over{end->decision, **end->from};
    if (const model::Date* ended = ended_opgave(standing)) return Over{nullptr, *ended};
    return std::nullopt;
}

bool was_ended(const model::Standing& standing) { return was_ended(over(standing), standing.today()); }

bool was_ended(const std::optional<Over>& over, model::Day today) {
    return over && over->ended_by != nullptr && over->since.last() < today;
}

model::Day last_day_of_regie(const model::Standing& standing) {
    const auto past = over(standing);
    return past ? std::min(standing.today(), past->since.last()) : standing.today();
}

}  // namespace regie::rules
