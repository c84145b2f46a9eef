#include "rules/facts/facts.hpp"

namespace regie::rules::facts {

Coverage coverage(const model::Standing& standing) {
    Coverage found;
    found.withheld = cover_withheld(standing);
    if (found.withheld != Withheld::no) return found;
    for (const model::Need* need : needs_of(standing)) {
        ++found.needs;
        if (!standing.providers(*need->id).empty())
            ++found.covered;
        else
            (standing.holders(*need->id).empty() ? found.with_nobody : found.available).push_back(need);
    }
    return found;
}

constinit const Fact coverage_fact{
    .key = "coverage",
    .title = {"Coverage of the needed competences", "Dekking van de benodigde competenties"},
    .formula =
        {"The competences that the opgave needs (opgave.needs) and that at least one active commitment of an active "
         "partner provides, out of all that it needs. The others are available where an active partner has them "
         "(competences) and no commitment provides them, and else on file for nobody.",
         "De benodigde competenties (opgave.needs) waarin ten minste één lopend commitment van een partner voorziet "
         "(provides), van alle benodigde competenties. De andere zijn aanwezig als een partner ze heeft (competences) "
         "en geen commitment erin voorziet, en anders bij niemand vastgelegd."},
    .source = {"The article asks whether the partners who commit have enough competence together (legitimate and "
               "sound regie, on commitment). The way of counting is not from the article.",
               "Het artikel vraagt of de partners die zich verbinden samen genoeg competentie hebben (legitieme en "
               "integere regievoering, over commitment). De manier van tellen staat niet in het artikel."},
    .tells = {"This shows what the partners can count on by what was promised, and what is still to be asked.",
              "Dit laat zien waarop de partners volgens de toezeggingen kunnen rekenen, en wat nog te vragen is."},
    .tells_not =
        {"It does not show whether what was promised is enough, or what partners do without having it on file.",
         "Het zegt niet of de toezeggingen genoeg zijn, en niet wat partners doen zonder dat het is vastgelegd."},
};

}  // namespace regie::rules::facts
