#include "rules/accountability/area.hpp"
#include "rules/principles.hpp"

namespace regie::rules {
namespace {

using base::Message;
using base::Severity;
using model::Area;
using model::Standing;

constexpr Variant area_not_covered{
    Severity::note,
    {{"can the regisseur be called to account on aligning the decision-making processes of the partners?",
      "is de regisseur aanspreekbaar op de afstemming van de besluitvormingsprocessen van de partners?"},
     {"agree together on an accountability item for the regisseur on aligned decision-making, and record it in "
      "accountability/ (regie account regisseur decision-making …)",
      "spreek samen een verantwoordingspunt voor de regisseur af over de afstemming van besluitvorming, en leg het "
      "vast in accountability/ (regie account regisseur decision-making …)"}}};

void check_area_covered(const Standing& standing, Sink& sink) {
    ask_for_area(standing, Area::decision_making, area_not_covered, sink);
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
