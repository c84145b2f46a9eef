#include "regie/report/next.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <tuple>

#include "report/next/dues.hpp"

namespace regie::report {
namespace {

constexpr std::array<std::string_view, 15> sources{
    "commitment-ends", "commitment-starts", "proposal", "settlement", "leaving",  "ratification", "account", "agenda",
    "raised",          "opgave-ends",       "priority", "reading",    "sparring", "evaluation",   "waiver"};
constexpr std::array<std::string_view, 3> states{"overdue", "due", "open"};

/// Where something stands: with its party, what is overdue first, then by day.
struct Place {
    std::size_t party = 0;
    std::string name;
    DueState state = DueState::open;
    base::Day day;
};

}  // namespace

std::string_view key_of(DueFrom from) { return sources.at(static_cast<std::size_t>(from)); }
std::string_view key_of(DueState state) { return states.at(static_cast<std::size_t>(state)); }

std::vector<Due> next(const model::Standing& standing, base::Span within, base::Language language) {
    const Voice voice(standing, language);
    dues::Dues dues(voice, base::later(standing.today(), within));
    dues::add_commitments(dues);
    dues::add_partners(dues);
    dues::add_accountability(dues);
    dues::add_opgave(dues);
    dues::add_waivers(dues);
    std::vector<Due> found = dues.take();

    // Each place is worked out once: sorting compares them many times.
    std::vector<std::pair<Place, std::size_t>> order;
    order.reserve(found.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        const Due& due = found[i];
        order.push_back(
            {{place_in_reports(due.party.kind), voice.names().of(due.party, language) + '\n' + due.party.text(),
              due.state, due.date ? due.date->last() : base::Day{}},
             i});
    }
    std::ranges::sort(order, [&found](const auto& a, const auto& b) {
        const auto key = [&found](const auto& each) {
            const Due& due = found[each.second];
            return std::tie(each.first.party, each.first.name, each.first.state, each.first.day, due.subject, due.what,
                            each.second);
        };
        return key(a) < key(b);
    });
    std::vector<Due> sorted;
    sorted.reserve(found.size());
    for (const auto& [place, i] : order) sorted.push_back(std::move(found[i]));
    return sorted;
}

}  // namespace regie::report
