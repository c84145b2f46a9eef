#include "rules/accountability/area.hpp"
#include "rules/accountability/pulse_low.hpp"
#include "rules/principles.hpp"

namespace regie::rules {
namespace {

using base::Message;
using base::Severity;
using model::Area;
using model::Standing;

constexpr Variant area_not_covered{
    Severity::note,
    {{"can the regisseur be called to account on the effects of internal and external communication?",
      "is de regisseur aanspreekbaar op de effecten van de interne en externe communicatie?"},
     {"agree together on an accountability item for the regisseur on the effects of communication, and record it in "
      "accountability/ (regie account regisseur communication …)",
      "spreek samen een verantwoordingspunt voor de regisseur af over de effecten van communicatie, en leg het vast in "
      "accountability/ (regie account regisseur communication …)"}}};

constexpr AccountDue account_due{
    {Severity::warning,
     {{"the last account on communication is of {0}; by the agreed review the next one was due on {1}",
       "de laatste verantwoording over communicatie is van {0}; volgens de afgesproken termijn was de volgende "
       "uiterlijk {1} aan de beurt"},
      {"give the collaboration an account of acts and omissions in communication, and of the effect, and record it "
       "under account; or agree on another review",
       "leg aan het samenwerkingsverband verantwoording af over wat is gedaan en nagelaten in de communicatie, met "
       "het effect, en leg die vast bij account; of spreek een andere termijn af (review)"}}},
    {Severity::note,
     {{"when will the first account on communication be given?",
       "wanneer wordt de eerste verantwoording over communicatie afgelegd?"},
      first_account_remedy}}};

constexpr base::Both low_score_remedy{
    "bring it up in the circle of representatives: ask what doesn't reach the partners, their organisations or the "
    "outside world, and what would help",
    "breng het ter sprake in de kring van vertegenwoordigers: vraag wat partners, hun organisaties of de "
    "buitenwereld niet bereikt, en wat zou helpen"};

constexpr PulseLow low_score{
    {Severity::warning,
     {{"communication scores {2} on average in the pulse of {0} ({1} respondents), under the middle of the scale ({3})",
       "de communicatie scoort in de peiling van {0} gemiddeld {2} ({1} respondenten), onder het midden van de "
       "schaal ({3})"},
      low_score_remedy}},
    {Severity::warning,
     {{"communication scores {2} on average in the pulse of {0} ({1} respondents), and scored {3} in the one before "
       "it ({4})",
       "de communicatie scoort in de peiling van {0} gemiddeld {2} ({1} respondenten), en in de peiling daarvoor "
       "({4}) nog {3}"},
      low_score_remedy}}};

void check_area_covered(const Standing& standing, Sink& sink) {
    ask_for_area(standing, Area::communication, area_not_covered, sink);
}

void check_account(const Standing& standing, Sink& sink) {
    check_account_due(standing, Area::communication, account_due, sink);
}

void check_pulse(const Standing& standing, Sink& sink) {
    check_pulse_low(standing, model::Aspect::communication, low_score, sink);
}

constexpr Rule rules_of_a6[]{
    {{.code = "A601",
      .name = "area-not-covered",
      .principle = "A6",
      .title = {"No item on communication", "Geen verantwoordingspunt over communicatie"},
      .severities = {Severity::note},
      .to = {To::material_principal},
      .what = {"The regisseur holds items, but none on the effects of communication.",
               "De regisseur heeft verantwoordingspunten, maar geen over de effecten van communicatie."},
      .why =
          {"What the table agrees on only works if the organisations behind it know and the outside world understands. "
           "It is the effect that counts, not the number of messages (accountability, fourth of the list).",
           "Wat aan tafel wordt afgesproken, werkt pas als de achterliggende organisaties het weten en de buitenwereld "
           "het begrijpt. Het gaat om het effect, niet om het aantal berichten (verantwoording, vierde punt van de "
           "opsomming)."},
      .remedy = {"The material principal sees to it that the regisseur agrees with the collaboration on what they "
                 "answer for here.",
                 "De materieel opdrachtgever zorgt dat de regisseur met het samenwerkingsverband afspreekt waarop die "
                 "hier aanspreekbaar is."},
      .bad = R"(# accountability/communication.yaml
holder: material-principal
)",
      .good = R"(# accountability/communication.yaml
holder: regisseur
area: communication
statement: De achterban van elke partner weet wat er speelt.
towards: [collaboration]
)"},
     check_area_covered},
    {{.code = "A602",
      .name = "account-due",
      .principle = "A6",
      .title = {"The account on communication is due", "De verantwoording over communicatie laat op zich wachten"},
      .severities = {Severity::warning, Severity::note},
      .to = {To::regisseur},
      .what =
          {"For an item of the regisseur on communication a review was agreed, and the newest account is older. "
           "Where no account is on file yet it is a question; where one of the accounts has no date, nothing is "
           "said, nor once a decision has ended the regie.",
           "Voor een verantwoordingspunt van de regisseur over communicatie is een termijn afgesproken (review), en "
           "de nieuwste verantwoording is ouder dan dat. Is er nog geen verantwoording vastgelegd, dan is het een "
           "vraag; ontbreekt bij een verantwoording de datum, dan zegt deze regel niets, ook niet nadat een besluit de "
           "regie heeft beëindigd."},
      .why = {"That a message went out says nothing of what it brought about. That shows when one looks, and for "
              "looking a moment was agreed (accountability, fourth of the list).",
              "Dat een bericht is verstuurd, zegt nog niet wat het teweegbracht. Dat blijkt pas als ernaar wordt "
              "gekeken, en daarvoor is een moment afgesproken (verantwoording, vierde punt van de opsomming)."},
      .remedy = account_due_remedy,
      .bad = R"(# accountability/communication.yaml
review: 2m
)",
      .good = R"(# accountability/communication.yaml
review: 2m
account:
  - on: 2026-06-12
    act: Bij elke partner gevraagd wat er van het laatste bericht is blijven hangen.
    effect: Het bericht is korter geworden en begint met wat er is besloten.
)"},
     check_account},
    {{.code = "A603",
      .name = "pulse-low",
      .principle = "A6",
      .title = {"Communication scores low in the pulse", "Communicatie scoort laag in de peiling"},
      .severities = {Severity::warning},
      .to = {To::regisseur},
      .what =
          {"In the newest pulse communication scores under the middle of the scale, or at least a point lower than "
           "in the pulse before. Two pulses are compared only where both have the same scale, and five or more "
           "respondents answered this in both. The article names no such bounds: the point and the five are our own.",
           "In de nieuwste peiling scoort communicatie onder het midden van de schaal, of ten minste een punt lager "
           "dan in de peiling daarvoor. Twee peilingen worden alleen vergeleken als de schaal dezelfde is en in "
           "beide ten minste vijf respondenten dit hebben beantwoord. Het artikel noemt zulke grenzen niet: dat punt "
           "en die vijf zijn door ons gekozen."},
      .why = {"Whether communication works is known best by those it is meant for. Where they score it low, messages "
              "may have gone out that never arrived (accountability, fourth of the list).",
              "Of communicatie werkt, weten het best degenen voor wie zij is bedoeld. Geven zij een lage score, dan "
              "zijn er misschien berichten verstuurd die niet zijn aangekomen (verantwoording, vierde punt van de "
              "opsomming)."},
      .remedy = pulse_low_remedy,
      .bad = R"(# pulses/2026-06.yaml
on: 2026-06
scale: 5
responses:
  - {communication: 3}
  - {communication: 2}
  - {communication: 3}
)",
      .good = R"(# pulses/2026-06.yaml
on: 2026-06
scale: 5
responses:
  - {communication: 3}
  - {communication: 3}
  - {communication: 3}
)"},
     check_pulse},
};

std::optional<Message> upheld(const Standing& standing) { return accounted_for(standing, Area::communication); }

}  // namespace

constinit const Principle a6{
    .id = "A6",
    .title = {"Effects of communication", "Effecten van communicatie"},
    .statement = {"The regisseur is accountable for the effects of internal and external communication.",
                  "De regisseur is aanspreekbaar op de effecten van de interne en externe communicatie."},
    .source = area_source,
    .upheld_when = area_upheld_when,
    .rules = rules_of_a6,
    .upheld = upheld,
};

}  // namespace regie::rules
