#include "rules/facts/facts.hpp"
#include "rules/support.hpp"

namespace regie::rules::facts {
SoleCover sole_cover(const model::Standing& standing) {
    SoleCover found;
    found.withheld = cover_withheld(standing);
    if (found.withheld != Withheld::no) return found;
    for (const model::Need* need : needs_of(standing)) {
        const auto providers = standing.providers(*need->id);
        if (providers.empty()) continue;
        ++found.covered;
        if (providers.size() == 1 && !providers.front()->stands_for_many())
            found.alone.push_back({need, providers.front()});
    }
    if (found.covered == 0) found.withheld = Withheld::not_recorded;
    return found;
}

constinit const Fact sole_cover_fact{
    .key = "sole-cover",
    .title = {"Competences that rest on one partner", "Competenties die op één partner rusten"},
    .formula =
        {"The needed competences that exactly one active partner provides by an active commitment, with that partner, in "
         "the order of the opgave's list. An entry that stands for many parties (count) does not count as one; a "
         "successor takes the place of whom it took over from.",
         "De benodigde competenties waarin precies één partner met een lopend commitment voorziet, met die partner "
         "erbij, in de volgorde van de opgave. Een bestand dat voor veel partijen tegelijk staat (count), telt niet als "
         "één; een opvolger neemt de plaats in van wie is opgevolgd."},
    .source = {"Not from the article itself. It follows from the question there whether the partners have enough "
               "competence together (legitimate and sound regie, on commitment).",
               "Staat zo niet in het artikel. Het volgt uit de vraag daarin of de partners samen genoeg competentie "
               "hebben (legitieme en integere regievoering, over commitment)."},
    .tells = {"This shows where the collaboration would lack something if one partner could not go on for a while, so "
              "where partners could ask each other who can join in.",
              "Dit laat zien wat de samenwerking zou missen als één partner een tijd niet verder kan, en dus waar "
              "partners elkaar kunnen vragen wie kan bijspringen."},
    .tells_not = {"It says nothing about that partner: bringing in what nobody else does is a contribution, and one "
                  "partner may well be enough.",
                  "Het zegt niets over die partner: inbrengen wat niemand anders inbrengt is een bijdrage, en één "
                  "partner kan genoeg zijn."},
};

}  // namespace regie::rules::facts
