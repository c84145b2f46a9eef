#include "rules/facts/facts.hpp"

#include <algorithm>
#include <array>

#include "rules/support.hpp"

namespace regie::rules::facts {
namespace {

constexpr std::array<const Fact*, 10> all_facts{
    &coverage_fact, &sole_cover_fact, &concentration_fact, &reliability_fact, &response_fact,
    &aspects_fact,  &effort_fact,     &open_issues_fact,   &connections_fact, &trust_ties_fact,
};

}  // namespace

std::span<const Fact* const> all() { return all_facts; }

const Fact* find(std::string_view key) {
    const auto at = std::ranges::find_if(all_facts, [key](const Fact* fact) { return same_word(fact->key, key); });
    return at == all_facts.end() ? nullptr : *at;
}

std::string_view key_of(Withheld withheld) {
    switch (withheld) {
        case Withheld::not_recorded:
            return "not-recorded";
        case Withheld::unreadable:
            return "unreadable";
        case Withheld::too_few_respondents:
            return "too-few-respondents";
        case Withheld::too_few_partners:
            return "too-few-partners";
        case Withheld::near_the_end:
            return "near-the-end";
        case Withheld::no_wave_before:
            return "no-wave-before";
        case Withheld::other_scale:
            return "other-scale";
        case Withheld::short_scale:
            return "short-scale";
        case Withheld::no:
            break;
    }
    return {};
}

void add(Heads& heads, const model::Partner& partner) {
    ++heads.partners;
    if (!partner.stands_for_many()) return;
    ++heads.of_many;
    heads.organisations += partner.count->value;
}

std::vector<const model::Need*> needs_of(const model::Standing& standing) {
    std::vector<const model::Need*> needs;
    for (const model::Need& need : standing.collaboration().opgave.needs)
        if (need.id && standing.need(*need.id) == &need) needs.push_back(&need);
    return needs;
}

Withheld cover_withheld(const model::Standing& standing) {
    if (!coverage_readable(standing)) return Withheld::unreadable;
    return needs_of(standing).empty() ? Withheld::not_recorded : Withheld::no;
}

Withheld pulse_withheld(const model::Standing& standing) {
    if (!standing.pulses_readable()) return Withheld::unreadable;
    if (!standing.speaking_pulses().empty()) return Withheld::no;
    return standing.collaboration().pulses.empty() ? Withheld::not_recorded : Withheld::too_few_respondents;
}

const model::Pulse* wave_before(const model::Standing& standing) {
    const auto pulses = standing.speaking_pulses();
    if (pulses.empty() || !pulses.front()->on) return nullptr;
    const model::Date& newest = *pulses.front()->on;
    const auto older = std::ranges::find_if(pulses, [&newest](const model::Pulse* pulse) {
        return pulse->on && base::certainly_before(*pulse->on, newest);
    });
    return older == pulses.end() ? nullptr : *older;
}

Shape shape_of(const model::Standing& standing) {
    return {.coverage = coverage(standing),
            .sole_cover = sole_cover(standing),
            .concentration = concentration(standing),
            .reliability = reliability(standing),
            .response = response(standing),
            .aspects = aspects(standing),
            .trust_ties = trust_ties(standing),
            .effort = effort(standing),
            .open_issues = open_issues(standing),
            .connections = connections(standing)};
}

}  // namespace regie::rules::facts
