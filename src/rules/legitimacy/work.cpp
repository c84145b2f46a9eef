#include "rules/legitimacy/work.hpp"

#include "rules/commitment/bonds.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

template <class Holds>
std::optional<Work> first_that(std::span<const Work> work, Holds holds) {
    std::optional<Work> first;
    for (const Work& one : work)
        if (holds(one.on) && (!first || one.on.first() < first->on.first())) first = one;
    return first;
}

}  // namespace

std::vector<Work> dated_acts(const model::Standing& standing) {
    std::vector<Work> work;
    for (const Act& act : acts_of_regisseur(standing))
        if (act.entry->on) work.push_back({*act.entry->act, *act.entry->on});
    return work;
}

std::vector<Work> dated_work(const model::Standing& standing) {
    std::vector<Work> work;
    for (const model::Commitment* commitment : standing.active_commitments())
        for (const Bond& bond : bonds_of(standing, *commitment))
            if (*bond.made) work.push_back({*commitment->contribution, bond.made->value});
    const auto acts = dated_acts(standing);
    work.insert(work.end(), acts.begin(), acts.end());
    return work;
}

std::optional<Work> first_after(std::span<const Work> work, const model::Date& day) {
    return first_that(work, [&day](const model::Date& on) { return base::certainly_before(day, on); });
}

std::optional<Work> first_before(std::span<const Work> work, const model::Date& day) {
    return first_that(work, [&day](const model::Date& on) { return base::certainly_before(on, day); });
}

}  // namespace regie::rules
