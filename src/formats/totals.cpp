#include "formats/totals.hpp"

namespace regie::formats {
namespace {

void add(std::optional<std::size_t>& sum, const std::optional<std::size_t>& part) {
    if (part) sum = sum.value_or(0) + *part;
}

}  // namespace

Split split(const base::Findings& findings) {
    Split counts;
    for (const base::Finding& finding : findings)
        (finding.rule->principle == "F" ? counts.in_files : counts.on_principles).add(finding);
    return counts;
}

Totals totals_of(const std::vector<Outcome>& outcomes) {
    Totals totals;
    for (const auto& outcome : outcomes) {
        for (const base::Finding& finding : outcome.assessment.findings) totals.counts.add(finding);
        add(totals.left_out.not_chosen, outcome.left_out.not_chosen);
        add(totals.left_out.known, outcome.left_out.known);
    }
    return totals;
}

}  // namespace regie::formats
