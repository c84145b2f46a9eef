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
    {{"can the regisseur be called to account on tension and relaxation in the collaboration?",
      "is de regisseur aanspreekbaar op de spanning en ontspanning in de samenwerking?"},
     {"agree together on an accountability item for the regisseur on tension and relaxation, and record it in "
      "accountability/ (regie account regisseur tension …)",
      "spreek samen een verantwoordingspunt voor de regisseur af over (ont)spanning, en leg het vast in "
      "accountability/ (regie account regisseur tension …)"}}};

constexpr AccountDue account_due{
    {Severity::warning,
     {{"the last account on tension is of {0}; by the agreed review the next one was due on {1}",
       "de laatste verantwoording over (ont)spanning is van {0}; volgens de afgesproken termijn was de volgende "
       "uiterlijk {1} aan de beurt"},
      {"give the collaboration an account of acts and omissions on tension, and of the effect, and record it under "
       "account; or agree on another review",
       "leg aan het samenwerkingsverband verantwoording af over wat is gedaan en nagelaten rond (ont)spanning, met "
       "het effect, en leg die vast bij account; of spreek een andere termijn af (review)"}}},
    {Severity::note,
     {{"when will the first account on tension be given?",
       "wanneer wordt de eerste verantwoording over (ont)spanning afgelegd?"},
      first_account_remedy}}};

constexpr base::Both low_score_remedy{
    "bring it up in the circle of representatives: ask what chafes or has gone quiet, and what the partners want to "
    "do about it",
    "breng het ter sprake in de kring van vertegenwoordigers: vraag wat er wringt of stilvalt, en wat de partners "
    "eraan willen doen"};

constexpr PulseLow low_score{
    {Severity::warning,
     {{"tension scores {2} on average in the pulse of {0} ({1} respondents), under the middle of the scale ({3})",
       "(ont)spanning scoort in de peiling van {0} gemiddeld {2} ({1} respondenten), onder het midden van de schaal "
       "({3})"},
      low_score_remedy}},
    {Severity::warning,
     {{"tension scores {2} on average in the pulse of {0} ({1} respondents), and scored {3} in the one before it ({4})",
       "(ont)spanning scoort in de peiling van {0} gemiddeld {2} ({1} respondenten), en in de peiling daarvoor ({4}) "
       "nog {3}"},
      low_score_remedy}}};

void check_area_covered(const Standing& standing, Sink& sink) {
    ask_for_area(standing, Area::tension, area_not_covered, sink);
}

void check_account(const Standing& standing, Sink& sink) {
    check_account_due(standing, Area::tension, account_due, sink);
}

void check_pulse(const Standing& standing, Sink& sink) {
    check_pulse_low(standing, model::Aspect::tension, low_score, sink);
}

constexpr Rule rules_of_a3[]{
    {{.code = "A301",
      .name = "area-not-covered",
      .principle = "A3",
      .title = {"No item on tension and relaxation", "Geen verantwoordingspunt over (ont)spanning"},
      .severities = {Severity::note},
      .to = {To::material_principal},
      .what = {"The regisseur holds items, but none on tension and relaxation in the collaboration.",
               "De regisseur heeft verantwoordingspunten, maar geen over de (ont)spanning in de samenwerking."},
      .why = {"Without tension nothing moves, and with too much of it partners leave. Someone has to watch the "
              "balance, and in the article that is the regisseur (accountability, first of the list).",
              "Zonder spanning beweegt er niets, en bij te veel spanning haken partners af. Iemand moet op die balans "
              "letten, en in het artikel is dat de regisseur (verantwoording, eerste punt van de opsomming)."},
      .remedy = {"The material principal sees to it that the regisseur agrees with the collaboration on what they "
                 "answer for here.",
                 "De materieel opdrachtgever zorgt dat de regisseur met het samenwerkingsverband afspreekt waarop die "
                 "hier aanspreekbaar is."},
      .bad = R"(# accountability/tension.yaml
holder: material-principal
)",
      .good = R"(# accountability/tension.yaml
holder: regisseur
area: tension
statement: Spanning komt op tafel en levert iets op.
towards: [collaboration]
)"},
     check_area_covered},
    {{.code = "A302",
      .name = "account-due",
      .principle = "A3",
      .title = {"The account on tension is due", "De verantwoording over (ont)spanning laat op zich wachten"},
      .severities = {Severity::warning, Severity::note},
      .to = {To::regisseur},
      .what =
          {"For an item of the regisseur on tension a review was agreed, and the newest account is older. Where no "
           "account is on file yet it is a question; where one of the accounts has no date, nothing is said, nor once a "
           "decision has ended the regie.",
           "Voor een verantwoordingspunt van de regisseur over (ont)spanning is een termijn afgesproken (review), en "
           "de nieuwste verantwoording is ouder dan dat. Is er nog geen verantwoording vastgelegd, dan is het een "
           "vraag; ontbreekt bij een verantwoording de datum, dan zegt deze regel niets, ook niet nadat een besluit de "
           "regie heeft beëindigd."},
      .why =
          {"Tension changes from month to month. An account older than agreed says nothing of today, and what is not "
           "brought up piles up (accountability, first of the list).",
           "Spanning verandert van maand tot maand. Een verantwoording die ouder is dan afgesproken, zegt niets over "
           "vandaag, en wat niet ter sprake komt, hoopt zich op (verantwoording, eerste punt van de opsomming)."},
      .remedy = account_due_remedy,
      .bad = R"(# accountability/tension.yaml
review: 3m
)",
      .good = R"(# accountability/tension.yaml
review: 3m
account:
  - on: 2026-05-12
    act: Met twee partners apart gesproken over de zondag.
    effect: Zij zeiden aan de partnertafel wat hen dwarszat.
)"},
     check_account},
    {{.code = "A303",
      .name = "pulse-low",
      .principle = "A3",
      .title = {"Tension scores low in the pulse", "(Ont)spanning scoort laag in de peiling"},
      .severities = {Severity::warning},
      .to = {To::regisseur},
      .what =
          {"In the newest pulse tension scores under the middle of the scale, or at least a point lower than in the "
           "pulse before. Two pulses are compared only where both have the same scale, and five or more respondents "
           "answered this in both. The article names no such bounds: the point and the five are our own.",
           "In de nieuwste peiling scoort (ont)spanning onder het midden van de schaal, of ten minste een punt lager "
           "dan in de peiling daarvoor. Twee peilingen worden alleen vergeleken als de schaal dezelfde is en in "
           "beide ten minste vijf respondenten dit hebben beantwoord. Het artikel noemt zulke grenzen niet: dat punt "
           "en die vijf zijn door ons gekozen."},
      .why = {"A low score doesn't say who is to blame, but that something chafes, or that nothing moves any more. "
              "It is for the regisseur to bring that up before partners fight it out or drift off (accountability, "
              "first of the list).",
              "Een lage score zegt niet wie er schuld heeft, maar wel dat er iets wringt of dat er niets meer "
              "beweegt. Het is aan de regisseur om dat ter sprake te brengen, voordat partners het uitvechten of "
              "afhaken (verantwoording, eerste punt van de opsomming)."},
      .remedy = pulse_low_remedy,
      .bad = R"(# pulses/2026-06.yaml
on: 2026-06
scale: 5
responses:
  - {tension: 2}
  - {tension: 3}
  - {tension: 2}
  - {tension: 3}
)",
      .good = R"(# pulses/2026-06.yaml
on: 2026-06
scale: 5
responses:
  - {tension: 4}
  - {tension: 3}
  - {tension: 4}
  - {tension: 3}
)"},
     check_pulse},
};

std::optional<Message> upheld(const Standing& standing) { return accounted_for(standing, Area::tension); }

}  // namespace

constinit const Principle a3{
    .id = "A3",
    .title = {"Tension and relaxation", "Spanning en ontspanning"},
    .statement = {"The regisseur is accountable for tension and relaxation in the collaboration: enough of it to move, "
                  "not so much that it breaks.",
                  "De regisseur is aanspreekbaar op de (ont)spanning in de samenwerking: genoeg om in beweging te "
                  "komen, niet zoveel dat het breekt."},
    .source = area_source,
    .upheld_when = area_upheld_when,
    .rules = rules_of_a3,
    .upheld = upheld,
};

}  // namespace regie::rules
