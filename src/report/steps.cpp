#include "regie/report/steps.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace regie::report {
namespace {

/// So many questions to one kind of addressee, and on one group of principles no more than one.
constexpr std::size_t most_questions_each = 2;

using Asked = std::pair<base::Addressee::Kind, char>;

/// F first (what can't be read can't be judged), then the groups in the order of the theory.
std::size_t place_in_theory(const base::Finding& finding) {
    return std::string_view("FLPKIAO").find(finding.code().front());
}

/// Every open finding with its likes, however few.
std::vector<Folded> by_saying(const base::Findings& findings) {
    std::vector<Folded> result;
    std::unordered_map<const base::Wording*, std::size_t> index;
    for (const auto& finding : findings) {
        if (finding.waived) continue;
        const auto [at, is_new] = index.try_emplace(finding.wording, result.size());
        if (is_new)
            result.push_back({{&finding}});
        else
            result[at->second].findings.push_back(&finding);
    }
    return result;
}

}  // namespace

std::vector<Folded> first_steps(const base::Findings& findings, std::size_t most) {
    std::vector<Folded> steps = by_saying(findings);
    const auto rank = [](const Folded& step) {
        return std::tuple(step.first().severity, place_in_theory(step.first()), step.first().code());
    };
    std::ranges::stable_sort(steps, [&rank](const Folded& a, const Folded& b) { return rank(a) < rank(b); });

    std::vector<Folded> result;
    std::map<Asked, std::size_t> asked_on_group;
    std::map<base::Addressee::Kind, std::size_t> asked;
    for (Folded& step : steps) {
        if (result.size() == most) break;
        const base::Finding& first = step.first();
        if (first.severity == base::Severity::note) {
            const auto kind = first.addressee.kind;
            std::size_t& on_group = asked_on_group[{kind, first.code().front()}];
            if (on_group > 0 || asked[kind] == most_questions_each) continue;
            ++on_group;
            ++asked[kind];
        }
        result.push_back(std::move(step));
    }
    return result;
}

}  // namespace regie::report
