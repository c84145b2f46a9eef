#include "rules/accountability/area.hpp"
#include "rules/accountability/pulse_low.hpp"
#include "rules/accountability/ratification.hpp"
#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using base::Severity;
using model::Area;
using model::Decision;
using model::Standing;

constexpr Variant area_not_covered{
    Severity::note,
    {{"can the regisseur be called to account on aligning the decision-making processes of the partners?",
      "is de regisseur aanspreekbaar op de afstemming van de besluitvormingsprocessen van de partners?"},
     {"agree together on an accountability item for the regisseur on aligned decision-making, and record it in "
      "accountability/ (regie account regisseur decision-making …)",
      "spreek samen een verantwoordingspunt voor de regisseur af over de afstemming van besluitvorming, en leg het "
      "vast in accountability/ (regie account regisseur decision-making …)"}}};

constexpr AccountDue account_due{
    {Severity::warning,
     {{"the last account on aligned decision-making is of {0}; by the agreed review the next one was due on {1}",
       "de laatste verantwoording over de afstemming van besluitvorming is van {0}; volgens de afgesproken termijn "
       "was de volgende uiterlijk {1} aan de beurt"},
      {"give the collaboration an account of acts and omissions in aligning decision-making, and of the effect, and "
       "record it under account; or agree on another review",
       "leg aan het samenwerkingsverband verantwoording af over wat is gedaan en nagelaten om besluitvorming af te "
       "stemmen, met het effect, en leg die vast bij account; of spreek een andere termijn af (review)"}}},
    {Severity::note,
     {{"when will the first account on aligned decision-making be given?",
       "wanneer wordt de eerste verantwoording over de afstemming van besluitvorming afgelegd?"},
      first_account_remedy}}};

constexpr base::Both low_score_remedy{
    "bring it up in the circle of representatives: ask where decisions get stuck or come as a surprise, and how the "
    "processes can fit together better",
    "breng het ter sprake in de kring van vertegenwoordigers: vraag waar besluiten vastlopen of als een verrassing "
    "komen, en hoe de processen beter op elkaar kunnen aansluiten"};

constexpr PulseLow low_score{
    {Severity::warning,
     {{"decision-making scores {2} on average in the pulse of {0} ({1} respondents), under the middle of the scale "
       "({3})",
       "de besluitvorming scoort in de peiling van {0} gemiddeld {2} ({1} respondenten), onder het midden van de "
       "schaal ({3})"},
      low_score_remedy}},
    {Severity::warning,
     {{"decision-making scores {2} on average in the pulse of {0} ({1} respondents), and scored {3} in the one "
       "before it ({4})",
       "de besluitvorming scoort in de peiling van {0} gemiddeld {2} ({1} respondenten), en in de peiling daarvoor "
       "({4}) nog {3}"},
      low_score_remedy}}};

/// A message names no more partners than this.
constexpr std::size_t most_named = 5;

constexpr Variant not_ratified{
    Severity::note,
    {{"when will \"{0}\" be ratified by the board of {1}?",
      "wanneer wordt \"{0}\" bekrachtigd door het bestuur van {1}?"},
     {"ask each of these partners when its board decides, and record under ratified when it did",
      "vraag elk van deze partners wanneer het eigen bestuur besluit, en leg bij ratified vast wanneer dat is "
      "gebeurd"}}};

void check_area_covered(const Standing& standing, Sink& sink) {
    ask_for_area(standing, Area::decision_making, area_not_covered, sink);
}

void check_account(const Standing& standing, Sink& sink) {
    check_account_due(standing, Area::decision_making, account_due, sink);
}

void check_pulse(const Standing& standing, Sink& sink) {
    check_pulse_low(standing, model::Aspect::decision_making, low_score, sink);
}

void check_ratified(const Standing& standing, Sink& sink) {
    std::optional<RatifyingPartners> shareholders;
    for (const Decision& decision : standing.collaboration().decisions) {
        if (!is_before_the_boards(decision)) continue;
        if (!shareholders) shareholders = longest_in_first(standing);
        // One more than a message names tells that there are more.
        const RatifyingPartners yet = yet_to_ratify(standing, decision, *shareholders, most_named + 1);
        if (yet.empty()) continue;
        sink.add(not_ratified, first_known(decision.ratified.place, decision.ratify.place), subject_of(decision),
                 to_collaboration(), {called(decision), named(yet, most_named)});
    }
}

constexpr Rule rules_of_a7[]{
    {{.code = "A701",
      .name = "area-not-covered",
      .principle = "A7",
      .title = {"No item on aligned decision-making", "Geen verantwoordingspunt over afgestemde besluitvorming"},
      .severities = {Severity::note},
      .to = {To::material_principal},
      .what = {"The regisseur holds items, but none on aligning the decision-making processes.",
               "De regisseur heeft verantwoordingspunten, maar geen over de afstemming van de "
               "besluitvormingsprocessen."},
      .why = {"Each partner decides in its own rhythm and through its own boards. If nobody aligns those, an agreement "
              "at the table waits for months, or falls (accountability, fifth of the list).",
              "Elke partner besluit in een eigen ritme en via een eigen bestuur. Stemt niemand dat op elkaar af, dan "
              "blijft een afspraak die aan tafel is gemaakt maanden liggen, of gaat die alsnog niet door "
              "(verantwoording, vijfde punt van de opsomming)."},
      .remedy = {"The material principal sees to it that the regisseur agrees with the collaboration on what they "
                 "answer for here.",
                 "De materieel opdrachtgever zorgt dat de regisseur met het samenwerkingsverband afspreekt waarop die "
                 "hier aanspreekbaar is."},
      .bad = R"(# accountability/decision-making.yaml
holder: material-principal
)",
      .good = R"(# accountability/decision-making.yaml
holder: regisseur
area: decision-making
statement: Besluiten van de partners en van hun besturen sluiten op elkaar aan.
towards: [collaboration]
)"},
     check_area_covered},
    {{.code = "A702",
      .name = "account-due",
      .principle = "A7",
      .title = {"The account on aligned decision-making is due",
                "De verantwoording over afgestemde besluitvorming laat op zich wachten"},
      .severities = {Severity::warning, Severity::note},
      .to = {To::regisseur},
      .what =
          {"For an item of the regisseur on aligned decision-making a review was agreed, and the newest account is "
           "older. Where no account is on file yet it is a question; where one of the accounts has no date, nothing "
           "is said, nor once a decision has ended the regie.",
           "Voor een verantwoordingspunt van de regisseur over de afstemming van besluitvorming is een termijn "
           "afgesproken (review), en de nieuwste verantwoording is ouder dan dat. Is er nog geen verantwoording "
           "vastgelegd, dan is het een vraag; ontbreekt bij een verantwoording de datum, dan zegt deze regel niets, ook "
           "niet nadat een besluit de regie heeft beëindigd."},
      .why =
          {"Boards decide in their own rhythm, and that rhythm changes with elections, budgets and new people. An "
           "account older than agreed may rest on a calendar that holds no more (accountability, fifth of the list).",
           "Besturen besluiten in een eigen ritme, en dat verandert met verkiezingen, begrotingen en nieuwe mensen. "
           "Een verantwoording die ouder is dan afgesproken, gaat misschien uit van een kalender die niet meer klopt "
           "(verantwoording, vijfde punt van de opsomming)."},
      .remedy = account_due_remedy,
      .bad = R"(# accountability/decision-making.yaml
review: 3m
)",
      .good = R"(# accountability/decision-making.yaml
review: 3m
account:
  - on: 2026-05-28
    act: De kalender van de besturen bijgewerkt na de wisseling in het college.
    effect: De begroting komt bij alle besturen in dezelfde maand aan de orde.
)"},
     check_account},
    {{.code = "A703",
      .name = "pulse-low",
      .principle = "A7",
      .title = {"Decision-making scores low in the pulse", "De besluitvorming scoort laag in de peiling"},
      .severities = {Severity::warning},
      .to = {To::regisseur},
      .what =
          {"In the newest pulse decision-making scores under the middle of the scale, or at least a point lower than "
           "in the pulse before. Two pulses are compared only where both have the same scale, and five or more "
           "respondents answered this in both. The article names no such bounds: the point and the five are our own.",
           "In de nieuwste peiling scoort de besluitvorming onder het midden van de schaal, of ten minste een punt "
           "lager dan in de peiling daarvoor. Twee peilingen worden alleen vergeleken als de schaal dezelfde is en "
           "in beide ten minste vijf respondenten dit hebben beantwoord. Het artikel noemt zulke grenzen niet: dat "
           "punt en die vijf zijn door ons gekozen."},
      .why =
          {"Partners that find decisions come about badly do not carry them at home. Then there is consensus at the "
           "table, and none behind it (accountability, fifth of the list; starting point 3).",
           "Partners die vinden dat besluiten niet goed tot stand komen, dragen ze thuis niet uit. Dan is er "
           "consensus aan tafel, en daarachter niet (verantwoording, vijfde punt van de opsomming; uitgangspunt 3)."},
      .remedy = pulse_low_remedy,
      .bad = R"(# pulses/2026-06.yaml
on: 2026-06
scale: 5
responses:
  - {decision-making: 2}
  - {decision-making: 3}
  - {decision-making: 2}
  - {decision-making: 3}
)",
      .good = R"(# pulses/2026-06.yaml
on: 2026-06
scale: 5
responses:
  - {decision-making: 3}
  - {decision-making: 3}
  - {decision-making: 4}
  - {decision-making: 3}
)"},
     check_pulse},
    {{.code = "A704",
      .name = "not-ratified",
      .principle = "A7",
      .title = {"Not yet ratified by every board", "Nog niet door elk bestuur bekrachtigd"},
      .severities = {Severity::note},
      .to = {To::collaboration},
      .what =
          {"An agreement says that each partner's own board must ratify it (ratify: yes), and for some shareholders "
           "no ratification is on file. It asks of those that were in on the day it was taken, or that took a "
           "position on it, and are in today; what a partner ratified holds for the one that succeeds it.",
           "Een overeenkomst vermeldt dat het eigen bestuur van elke partner haar moet bekrachtigen (ratify: yes), "
           "en van een of meer aandeelhouders is dat niet vastgelegd. Het gaat om wie meedeed op de dag van het "
           "besluit, of een standpunt innam, en nog meedoet; wat een partner heeft bekrachtigd, geldt ook voor de "
           "opvolger."},
      .why = {"What representatives agree at the table binds their organisations only once the boards have decided. "
              "A partner that carries out what others still have to decide runs ahead alone, so everyone needs to "
              "know where it stands (accountability, fifth of the list; on commitment).",
              "Wat vertegenwoordigers aan tafel afspreken, bindt hun organisaties pas als de besturen hebben "
              "besloten. Wie uitvoert wat anderen nog moeten besluiten, loopt alleen vooruit; daarom moet iedereen "
              "weten hoe het ervoor staat (verantwoording, vijfde punt van de opsomming; over commitment)."},
      .remedy =
          {"The partners tell each other when their boards decide. The regisseur can align the calendars, and cannot "
           "decide for them.",
           "De partners laten elkaar weten wanneer hun besturen besluiten. De regisseur kan de kalenders op elkaar "
           "afstemmen, maar niet voor hen besluiten."},
      .bad = R"(# decisions/samenwerkingsovereenkomst.yaml
ratified:
  hogeschool-voorbeeldstad:
)",
      .good = R"(# decisions/samenwerkingsovereenkomst.yaml
ratified:
  hogeschool-voorbeeldstad: 2024-10-15
)"},
     check_ratified},
};

std::optional<Message> upheld(const Standing& standing) { return accounted_for(standing, Area::decision_making); }

}  // namespace

constinit const Principle a7{
    .id = "A7",
    .title = {"Aligned decision-making", "Afgestemde besluitvorming"},
    .statement = {"The regisseur is accountable for how the decision-making of the partners fits together.",
                  "De regisseur is erop aanspreekbaar dat de besluitvorming van de partners op elkaar aansluit."},
    .source = area_source,
    .upheld_when = area_upheld_when,
    .rules = rules_of_a7,
    .upheld = upheld,
};

}  // namespace regie::rules
