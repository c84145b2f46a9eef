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
    {{"can the regisseur be called to account on the growth of healthy relations between the partners?",
      "is de regisseur aanspreekbaar op de ontwikkeling van gezonde relaties tussen de partners?"},
     {"agree together on an accountability item for the regisseur on healthy relations, and record it in "
      "accountability/ (regie account regisseur relations …)",
      "spreek samen een verantwoordingspunt voor de regisseur af over gezonde relaties, en leg het vast in "
      "accountability/ (regie account regisseur relations …)"}}};

void check_area_covered(const Standing& standing, Sink& sink) {
    ask_for_area(standing, Area::relations, area_not_covered, sink);
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
