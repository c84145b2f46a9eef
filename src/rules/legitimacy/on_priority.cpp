#include "rules/legitimacy/on_priority.hpp"

namespace regie::rules {

std::vector<const model::Decision*> decisions_on_priority(const model::Standing& standing) {
    using model::DecisionKind;
    std::vector<const model::Decision*> adopted;
    const auto add = [&adopted](const model::Decision* decision) {
        if (decision && decision->readable && decision->is_adopted()) adopted.push_back(decision);
    };
    add(standing.mandate());
    for (const DecisionKind kind : {DecisionKind::mandate, DecisionKind::priority, DecisionKind::renewal})
        for (const model::Decision* decision : standing.decisions(kind)) add(decision);
    return adopted;
}

const model::Decision* newest_on_priority(const model::Standing& standing) {
    const model::Decision* newest = nullptr;
    for (const model::Decision* decision : decisions_on_priority(standing)) {
        if (!decision->taken) return nullptr;
        if (!newest || newest->taken->last() < decision->taken->last()) newest = decision;
    }
    return newest;
}

}  // namespace regie::rules
