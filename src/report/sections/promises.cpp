#include <algorithm>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include "report/sections/parts.hpp"
#include "report/told.hpp"

namespace regie::report::sections {
namespace {

using base::Both;
using model::Commitment;

constexpr Both title{"What they commit to", "Wat is toegezegd"};
constexpr Both intro{"What partners bring in, each in its own way.", "Wat partners inbrengen, elk op de eigen manier."};

/// What government bodies put in is public; what others put in is theirs to tell.
std::string amount_of(const Page& page, const Commitment& commitment) {
    const auto parties = page.standing.parties(commitment);
    const bool is_public =
        !parties.empty() && std::ranges::all_of(parties, [](const auto* partner) { return partner->is_government(); });
    return is_public ? page.voice.amount(commitment.amount) : std::string{};
}

/// Whom it binds. Two natural persons are called the same, so that each name stands here once.
std::string parties_of(const Page& page, const Commitment& commitment) {
    std::vector<std::string> names;
    std::unordered_set<std::string> said;
    for (std::string& name : page.voice.bound_names(commitment)) {
        if (said.insert(name).second) names.push_back(std::move(name));
    }
    return page.voice.at_start(commitment, page.voice.listed(names));
}

}  // namespace

Section promises(const Page& page) {
    const Voice& voice = page.voice;
    Section section{"commitments", voice.say(title), {}, {}};
    TableMaker table(voice, "commitments",
                     {{"partner", {"By", "Door"}},
                      {"contribution", {"Contribution", "Bijdrage"}},
                      {"kind", {"Kind", "Soort"}},
                      {"amount", {"Size (government)", "Omvang (overheid)"}},
                      {"period", {"Term", "Looptijd"}},
                      {"status", {"State", "Stand"}}});
    for (const Commitment& commitment : page.collaboration().commitments)
        if (may_be_told(page.standing, commitment))
            table.row({parties_of(page, commitment), Voice::text(commitment.contribution), voice.label(commitment.kind),
                       amount_of(page, commitment), voice.period(commitment),
                       page.standing.is_active(commitment) ? std::string{} : voice.label(commitment.status)});
    add_paragraph(section.blocks, table.empty() ? no_commitment_in_words(page) : voice.say(intro));
    table.add_to(section.blocks);
    return section;
}

}  // namespace regie::report::sections
