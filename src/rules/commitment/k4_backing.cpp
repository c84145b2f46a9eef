#include <algorithm>
#include <unordered_map>
#include <vector>

#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using model::Commitment;
using model::Level;
using model::Partner;
using model::Standing;

bool is_current(const model::Representative& representative, model::Day today) {
    if (representative.since && representative.since->first() > today) return false;
    return !representative.until || representative.until->last() >= today;
}

bool has_current_representative(const Partner& partner, model::Day today) {
    const auto& all = partner.representatives;
    return std::any_of(all.begin(), all.end(), [today](const auto& one) { return is_current(one, today); });
}

/// The active partners that an active commitment binds at board level, in the order of their ids.
std::vector<const Partner*> bound_at_board_level(const Standing& standing) {
    // Of commitments by all only the exceptions are looked at, so that the work grows with what is written down.
    std::unordered_map<const Partner*, std::size_t> bonds;
    std::unordered_map<const Partner*, std::size_t> excepted;
    std::size_t by_all = 0;
    for (const Commitment* commitment : standing.active_commitments()) {
        if (!commitment->by_all()) {
            for (const Partner* partner : standing.parties(*commitment))
                if (standing.level(*commitment, *partner).is(Level::board)) ++bonds[partner];
            continue;
        }
        const bool in_general = commitment->level.is(Level::board);
        if (in_general) ++by_all;
        for (const model::PartnerTerms& own : commitment->per_partner) {
            const Partner* named = own.level ? standing.partner(*own.partner) : nullptr;
            const Partner* bearer = named ? standing.bearer(*named) : nullptr;
            if (!bearer || standing.terms(*commitment, *bearer) != &own) continue;
            const bool at_board = *own.level == Level::board;
            if (at_board && !in_general) ++bonds[bearer];
            if (!at_board && in_general) ++excepted[bearer];
        }
    }
    std::vector<const Partner*> bound;
    for (const Partner* partner : standing.partners()) {
        const bool by_one_of_all = partner->is_shareholder() && excepted[partner] < by_all;
        if (by_one_of_all || bonds[partner] > 0) bound.push_back(partner);
    }
    return bound;
}

std::optional<Message> upheld(const Standing& standing) {
    if (!standing.partners_readable() || !standing.commitments_readable()) return std::nullopt;
    const auto bound = bound_at_board_level(standing);
    if (bound.empty()) return std::nullopt;
    const bool all = std::all_of(bound.begin(), bound.end(), [&standing](const Partner* partner) {
        return partner->anchoring && has_current_representative(*partner, standing.today());
    });
    if (!all) return std::nullopt;
    return Message{{"{0} of the {0} partners bound at board level have on record who represents them and how the "
                    "commitment is anchored",
                    "van {0} van de {0} partners die op bestuursniveau gebonden zijn, is vastgelegd wie hen "
                    "vertegenwoordigt en hoe het commitment is verankerd"},
                   {counted(bound.size())}};
}

}  // namespace

constinit const Principle k4{
    .id = "K4",
    .title = {"To the organisation behind the table", "Tot in de achterliggende organisatie"},
    .statement = {"Regie does not stop at who sits at the table: the organisation behind each representative is part "
                  "of it.",
                  "Regie stopt niet bij wie aan tafel zit: ook de organisatie achter elke vertegenwoordiger hoort "
                  "erbij."},
    .source =
        {"legitimate and sound regie: on commitment, on the organisations behind the representatives",
         "legitieme en integere regievoering: over commitment, over de organisaties achter de vertegenwoordigers"},
    .upheld_when =
        {"for every partner bound at board level a current representative, and how its organisation carries the "
         "commitment",
         "van elke partner die op bestuursniveau gebonden is een vertegenwoordiger, en hoe de organisatie het "
         "commitment draagt"},
    .rules = {},
    .upheld = upheld,
};

}  // namespace regie::rules
