#include <algorithm>
#include <unordered_map>

#include "rules/facts/facts.hpp"

namespace regie::rules::facts {
namespace {

using model::Partner;
using Band = Concentration::Band;

Band band_of(std::size_t commitments) {
    constexpr std::size_t a_few = 3;
    if (commitments == 0) return Band::none;
    if (commitments == 1) return Band::one;
    return commitments <= a_few ? Band::two_or_three : Band::four_or_more;
}

}  // namespace

Concentration concentration(const model::Standing& standing) {
    Concentration found;
    if (!standing.partners_readable() || !standing.commitments_readable()) {
        found.withheld = Withheld::unreadable;
        return found;
    }
    const auto commitments = standing.active_commitments();
    if (commitments.empty()) {
        found.withheld = Withheld::not_recorded;
        return found;
    }
    found.commitments = commitments.size();
    found.by_all = standing.for_all().size();
    std::unordered_map<const Partner*, std::size_t> carried;
    for (const model::Commitment* commitment : commitments) {
        if (commitment->by_all()) continue;
        for (const Partner* partner : standing.parties(*commitment)) ++carried[partner];
    }
    for (const Partner* partner : standing.partners()) {
        const auto own = carried.find(partner);
        if (own == carried.end() && !partner->is_shareholder()) continue;
        const std::size_t number = own == carried.end() ? 0 : own->second;
        add(found.counted, *partner);
        ++found.partners.at(static_cast<std::size_t>(band_of(number)));
        found.most = std::max(found.most, number);
    }
    return found;
}

std::string_view key_of(Band band) {
    switch (band) {
        case Band::none:
            return "none";
        case Band::one:
            return "one";
        case Band::two_or_three:
            return "two-or-three";
        case Band::four_or_more:
            break;
    }
    return "four-or-more";
}

constinit const Fact concentration_fact{
    .key = "concentration",
    .title = {"Spread of commitments over partners", "Verdeling van commitments over partners"},
    .formula =
        {"The number of partners that carry no active commitment of their own, one, two or three, and four or more: "
         "shareholders, and others that carry one. A commitment of several partners counts for each of them; one of "
         "all shareholders is counted apart; a successor carries what it took over. Also the largest number that one "
         "partner carries, out of the commitments that name partners.",
         "Het aantal partners met geen eigen lopend commitment, met één, met twee of drie, en met vier of meer: "
         "aandeelhouders, en anderen die er een hebben. Een commitment van meerdere partners telt bij elk van hen; "
         "een commitment van alle aandeelhouders telt apart; een opvolger draagt wat is overgenomen. Daarnaast het "
         "grootste aantal bij één partner, van de commitments waarin partners met name staan."},
    .source = {"Not from the article itself. There every partner is a shareholder that brings in a share "
               "(starting points 2 and 3).",
               "Staat zo niet in het artikel. Daarin is elke partner een aandeelhouder met een eigen "
               "aandeel (uitgangspunten 2 en 3)."},
    .tells = {"This shows whether the collaboration rests on many shoulders or on a few.",
              "Dit laat zien of de samenwerking op veel schouders rust of op een paar."},
    .tells_not = {"It does not compare partners: one commitment can weigh more than ten, and whoever has none of its "
                  "own may contribute through what all do together.",
                  "Het vergelijkt partners niet: één commitment kan zwaarder wegen dan tien, en wie geen eigen "
                  "commitment heeft, kan bijdragen aan wat allen samen doen."},
};

}  // namespace regie::rules::facts
