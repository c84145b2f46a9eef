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
    {{"can the regisseur be called to account on the growth of healthy relations between the partners?",
      "is de regisseur aanspreekbaar op de ontwikkeling van gezonde relaties tussen de partners?"},
     {"agree together on an accountability item for the regisseur on healthy relations, and record it in "
      "accountability/ (regie account regisseur relations …)",
      "spreek samen een verantwoordingspunt voor de regisseur af over gezonde relaties, en leg het vast in "
      "accountability/ (regie account regisseur relations …)"}}};

constexpr AccountDue account_due{
    {Severity::warning,
     {{"the last account on relations between the partners is of {0}; by the agreed review the next one was due on {1}",
       "de laatste verantwoording over de relaties tussen de partners is van {0}; volgens de afgesproken termijn was "
       "de volgende uiterlijk {1} aan de beurt"},
      {"give the collaboration an account of acts and omissions on relations, and of the effect, and record it under "
       "account; or agree on another review",
       "leg aan het samenwerkingsverband verantwoording af over wat is gedaan en nagelaten voor de onderlinge "
       "relaties, met het effect, en leg die vast bij account; of spreek een andere termijn af (review)"}}},
    {Severity::note,
     {{"when will the first account on relations between the partners be given?",
       "wanneer wordt de eerste verantwoording over de relaties tussen de partners afgelegd?"},
      first_account_remedy}}};

constexpr base::Both low_score_remedy{
    "bring it up in the circle of representatives: ask where relations suffer, and what the partners need from each "
    "other",
    "breng het ter sprake in de kring van vertegenwoordigers: vraag waar de relaties onder lijden, en wat de "
    "partners van elkaar nodig hebben"};

constexpr PulseLow low_score{
    {Severity::warning,
     {{"relations between the partners score {2} on average in the pulse of {0} ({1} respondents), under the middle "
       "of the scale ({3})",
       "de onderlinge relaties scoren in de peiling van {0} gemiddeld {2} ({1} respondenten), onder het midden van "
       "de schaal ({3})"},
      low_score_remedy}},
    {Severity::warning,
     {{"relations between the partners score {2} on average in the pulse of {0} ({1} respondents), and scored {3} in "
       "the one before it ({4})",
       "de onderlinge relaties scoren in de peiling van {0} gemiddeld {2} ({1} respondenten), en in de peiling "
       "daarvoor ({4}) nog {3}"},
      low_score_remedy}}};

void check_area_covered(const Standing& standing, Sink& sink) {
    ask_for_area(standing, Area::relations, area_not_covered, sink);
}

void check_account(const Standing& standing, Sink& sink) {
    check_account_due(standing, Area::relations, account_due, sink);
}

void check_pulse(const Standing& standing, Sink& sink) {
    check_pulse_low(standing, model::Aspect::relations, low_score, sink);
}

constexpr Rule rules_of_a4[]{
    {{.code = "A401",
      .name = "area-not-covered",
      .principle = "A4",
      .title = {"No item on healthy relations", "Geen verantwoordingspunt over gezonde relaties"},
      .severities = {Severity::note},
      .to = {To::material_principal},
      .what = {"The regisseur holds items, but none on the relations between the partners.",
               "De regisseur heeft verantwoordingspunten, maar geen over de relaties tussen de partners."},
      .why = {"Nobody can order equals to work together; they do so as far as they know and trust each other. Tending "
              "that is work, and the regisseur's (accountability, second of the list).",
              "Niemand kan gelijkwaardige partners opdragen samen te werken; zij doen het voor zover zij elkaar kennen "
              "en vertrouwen. Daaraan bouwen is werk, en dat is aan de regisseur (verantwoording, tweede punt van de "
              "opsomming)."},
      .remedy = {"The material principal sees to it that the regisseur agrees with the collaboration on what they "
                 "answer for here.",
                 "De materieel opdrachtgever zorgt dat de regisseur met het samenwerkingsverband afspreekt waarop die "
                 "hier aanspreekbaar is."},
      .bad = R"(# accountability/relations.yaml
holder: material-principal
)",
      .good = R"(# accountability/relations.yaml
holder: regisseur
area: relations
statement: Partners kennen elkaar, ook buiten de vertegenwoordigers om.
towards: [collaboration]
)"},
     check_area_covered},
    {{.code = "A402",
      .name = "account-due",
      .principle = "A4",
      .title = {"The account on relations is due", "De verantwoording over relaties laat op zich wachten"},
      .severities = {Severity::warning, Severity::note},
      .to = {To::regisseur},
      .what =
          {"For an item of the regisseur on relations a review was agreed, and the newest account is older. Where no "
           "account is on file yet it is a question; where one of the accounts has no date, nothing is said, nor once a "
           "decision has ended the regie.",
           "Voor een verantwoordingspunt van de regisseur over relaties is een termijn afgesproken (review), en de "
           "nieuwste verantwoording is ouder dan dat. Is er nog geen verantwoording vastgelegd, dan is het een "
           "vraag; ontbreekt bij een verantwoording de datum, dan zegt deze regel niets, ook niet nadat een besluit de "
           "regie heeft beëindigd."},
      .why = {"Relations grow slowly and wear off unnoticed. The agreed moment is when the partners look together at "
              "where they grew, and what the regisseur did for that (accountability, second of the list).",
              "Relaties groeien langzaam en slijten ongemerkt. Op het afgesproken moment kijken de partners samen "
              "waar zij zijn gegroeid, en wat de regisseur daaraan heeft gedaan (verantwoording, tweede punt van de "
              "opsomming)."},
      .remedy = account_due_remedy,
      .bad = R"(# accountability/relations.yaml
review: 3m
)",
      .good = R"(# accountability/relations.yaml
review: 3m
account:
  - on: 2026-06-04
    act: Nieuwe vertegenwoordigers aan alle partners voorgesteld.
    effect: Zij weten elkaar zonder de regisseur te vinden.
)"},
     check_account},
    {{.code = "A403",
      .name = "pulse-low",
      .principle = "A4",
      .title = {"Relations score low in the pulse", "Relaties scoren laag in de peiling"},
      .severities = {Severity::warning},
      .to = {To::regisseur},
      .what =
          {"In the newest pulse relations score under the middle of the scale, or at least a point lower than in the "
           "pulse before. Two pulses are compared only where both have the same scale, and five or more respondents "
           "answered this in both. The article names no such bounds: the point and the five are our own.",
           "In de nieuwste peiling scoren relaties onder het midden van de schaal, of ten minste een punt lager dan "
           "in de peiling daarvoor. Twee peilingen worden alleen vergeleken als de schaal dezelfde is en in beide "
           "ten minste vijf respondenten dit hebben beantwoord. Het artikel noemt zulke grenzen niet: dat punt en "
           "die vijf zijn door ons gekozen."},
      .why =
          {"Whether partners turn to each other when it matters depends on how they get on. A low score is a reason "
           "to talk, and not a mark for anyone (accountability, second of the list).",
           "Of partners elkaar opzoeken als het erop aankomt, hangt af van hoe zij met elkaar omgaan. Een lage score "
           "is een aanleiding voor een gesprek, en geen rapportcijfer voor wie dan ook (verantwoording, tweede punt "
           "van de opsomming)."},
      .remedy = pulse_low_remedy,
      .bad = R"(# pulses/2026-06.yaml
on: 2026-06
scale: 5
responses:
  - {relations: 3}
  - {relations: 3}
  - {relations: 3}
  - {relations: 3}
  - {relations: 3}
)",
      .good = R"(# pulses/2026-06.yaml
on: 2026-06
scale: 5
responses:
  - {relations: 4}
  - {relations: 4}
  - {relations: 3}
  - {relations: 4}
  - {relations: 4}
)"},
     check_pulse},
};

std::optional<Message> upheld(const Standing& standing) { return accounted_for(standing, Area::relations); }

}  // namespace

constinit const Principle a4{
    .id = "A4",
    .title = {"Healthy relations", "Gezonde relaties"},
    .statement = {"The regisseur is accountable for the growth of healthy relations between the partners.",
                  "De regisseur is aanspreekbaar op de ontwikkeling van gezonde relaties tussen de partners."},
    .source = area_source,
    .upheld_when = area_upheld_when,
    .rules = rules_of_a4,
    .upheld = upheld,
};

}  // namespace regie::rules
