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
    {{"can the regisseur be called to account on tension and relaxation in the collaboration?",
      "is de regisseur aanspreekbaar op de spanning en ontspanning in de samenwerking?"},
     {"agree together on an accountability item for the regisseur on tension and relaxation, and record it in "
      "accountability/ (regie account regisseur tension …)",
      "spreek samen een verantwoordingspunt voor de regisseur af over (ont)spanning, en leg het vast in "
      "accountability/ (regie account regisseur tension …)"}}};

void check_area_covered(const Standing& standing, Sink& sink) {
    ask_for_area(standing, Area::tension, area_not_covered, sink);
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
