#include "rules/legitimacy/past_the_end.hpp"

#include <algorithm>

#include "rules/legitimacy/ended_regie.hpp"
#include "rules/support.hpp"

namespace regie::rules {

std::size_t running_past_the_end(const model::Standing& standing) {
    const auto& ends = standing.collaboration().opgave.ends;
    if (!ends || ends->last() >= standing.today() || !standing.decisions_readable()) return 0;
    if (newest_adopted(standing, model::DecisionKind::renewal) || ended_regie(standing)) return 0;
    const auto commitments = standing.active_commitments();
    return static_cast<std::size_t>(
        std::count_if(commitments.begin(), commitments.end(), [&standing](const model::Commitment* commitment) {
            return !commitment->ends || commitment->ends->last() >= standing.today();
        }));
}

}  // namespace regie::rules
