#include <string_view>
#include <unordered_set>

#include "rules/facts/facts.hpp"

namespace regie::rules::facts {
namespace {

/// As with respondents: a mean of the scores of one or two partners would be known for theirs.
constexpr std::size_t fewest_partners = 3;

/// Why the scores of a pulse are not given; `no` where they are.
Withheld scores_withheld(const TrustTies& found, std::size_t partners) {
    if (found.ties == 0) return Withheld::not_recorded;
    if (found.respondents < model::fewest_respondents) return Withheld::too_few_respondents;
    return partners < fewest_partners ? Withheld::too_few_partners : Withheld::no;
}

}  // namespace

TrustTies trust_ties(const model::Standing& standing) {
    TrustTies found;
    found.withheld = pulse_withheld(standing);
    if (found.withheld != Withheld::no) return found;
    found.pulse = standing.speaking_pulses().front();
    std::unordered_set<std::string_view> partners;
    double sum = 0;
    for (const model::Response& response : found.pulse->responses) {
        const std::size_t ties_before = found.ties;
        for (const model::Trust& trust : response.trust) {
            if (!trust.partner || !trust.score) continue;
            ++found.ties;
            sum += trust.score->value;
            partners.insert(trust.partner->text);
        }
        if (found.ties > ties_before) ++found.respondents;
    }
    found.withheld = scores_withheld(found, partners.size());
    if (found.withheld == Withheld::no)
        found.mean = shown_mean(sum / static_cast<double>(found.ties), scale_of(*found.pulse));
    return found;
}

constinit const Fact trust_ties_fact{
    .key = "trust-ties",
    .title = {"Trust between partners", "Vertrouwen tussen partners"},
    .formula =
        {"The scores that respondents of the newest pulse gave for their trust in other partners, all together: how "
         "many, by how many respondents, and their mean, said in the same way as that of the aspects. Only where three "
         "or more respondents scored three or more partners among them.",
         "De scores die deelnemers aan de nieuwste peiling gaven voor hun vertrouwen in andere partners, allemaal "
         "samen: hoeveel, van hoeveel deelnemers, en het gemiddelde, op dezelfde manier weergegeven als bij de "
         "aspecten. Alleen als drie of meer deelnemers samen drie of meer partners een score gaven."},
    .source = {"Not from the article itself, which has the regisseur answer for the growth of healthy "
               "relations between partners (meaning for the organisation, on accountability).",
               "Staat zo niet in het artikel. Daarin is de regisseur aanspreekbaar op de ontwikkeling "
               "van gezonde relaties tussen partners (betekenis voor de overheidsorganisatie, over accountability)."},
    .tells = {"This shows how much trust respondents together have in the partners they scored.",
              "Dit laat zien hoeveel vertrouwen de deelnemers samen hebben in de partners die zij een score gaven."},
    .tells_not =
        {"It does not show who trusts whom, nor which partner is trusted more than another. That is never shown: a "
         "score is one person's answer.",
         "Het zegt niet wie wie vertrouwt, en niet welke partner meer wordt vertrouwd dan een andere. Dat wordt "
         "ook nooit getoond: een score is het antwoord van één persoon."},
};

}  // namespace regie::rules::facts
