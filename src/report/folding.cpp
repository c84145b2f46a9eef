#include "regie/report/folding.hpp"

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <utility>

namespace regie::report {
namespace {

/// What findings that say the same have in common.
struct Saying {
    const base::Wording* wording;
    base::Addressee::Kind to;
    bool waived;
    friend bool operator==(const Saying&, const Saying&) = default;
};

struct SayingHash {
    std::size_t operator()(const Saying& saying) const {
        constexpr std::size_t kinds = 8;
        const std::size_t rest = static_cast<std::size_t>(saying.to) * 2 + (saying.waived ? 1 : 0);
        return std::hash<const void*>{}(saying.wording) * 2 * kinds + rest;
    }
};

Saying saying_of(const base::Finding& finding) { return {finding.wording, finding.addressee.kind, finding.waived}; }

}  // namespace

bool Folded::for_one_addressee() const {
    return std::ranges::all_of(
        findings, [this](const base::Finding* finding) { return finding->addressee == first().addressee; });
}

std::vector<Folded> fold(const base::Findings& findings, bool with_waived) {
    const auto shown = [with_waived](const base::Finding& finding) { return with_waived || !finding.waived; };
    const auto foldable = [](const base::Finding& finding) { return finding.rule->principle != "F"; };

    std::unordered_map<Saying, std::size_t, SayingHash> counts;
    for (const auto& finding : findings)
        if (shown(finding) && foldable(finding)) ++counts[saying_of(finding)];

    std::vector<Folded> result;
    std::unordered_map<Saying, std::size_t, SayingHash> folds;
    for (const auto& finding : findings) {
        if (!shown(finding)) continue;
        const Saying saying = saying_of(finding);
        if (foldable(finding) && counts[saying] > most_unfolded) {
            const auto [at, is_new] = folds.try_emplace(saying, result.size());
            if (!is_new) {
                result[at->second].findings.push_back(&finding);
                continue;
            }
        }
        result.push_back({{&finding}});
    }
    return result;
}

}  // namespace regie::report
