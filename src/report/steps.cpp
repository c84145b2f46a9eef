#include "regie/report/steps.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace regie::report {
namespace {

/// So many questions to one kind of addressee, while others have questions too.
constexpr std::size_t most_questions_each = 2;

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

    std::vector<bool> chosen(steps.size(), false);
    std::array<std::size_t, 6> asked{};
    std::size_t count = 0;
    for (const bool spread : {true, false}) {
        for (std::size_t i = 0; i < steps.size() && count < most; ++i) {
            if (chosen[i]) continue;
            const base::Finding& first = steps[i].first();
            auto& questions = asked.at(static_cast<std::size_t>(first.addressee.kind));
            if (spread && first.severity == base::Severity::note && questions++ >= most_questions_each) continue;
            chosen[i] = true;
            ++count;
        }
    }
    std::vector<Folded> result;
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (chosen[i]) result.push_back(std::move(steps[i]));
    return result;
}

}  // namespace regie::report
