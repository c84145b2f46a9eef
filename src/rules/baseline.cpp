#include "regie/rules/baseline.hpp"

namespace regie::rules {
namespace {

Tally::key_type key_of(const base::Finding& finding) { return {std::string(finding.code()), finding.subject}; }

}  // namespace

Tally tally_of(const base::Findings& findings) {
    Tally tally;
    for (const base::Finding& finding : findings)
        if (!finding.waived) ++tally[key_of(finding)];
    return tally;
}

std::size_t take_known(base::Findings& findings, const Tally& known) {
    if (known.empty()) return 0;
    Tally left = known;
    return std::erase_if(findings, [&left](const base::Finding& finding) {
        const auto at = finding.waived ? left.end() : left.find(key_of(finding));
        if (at == left.end() || at->second == 0) return false;
        --at->second;
        return true;
    });
}

}  // namespace regie::rules
