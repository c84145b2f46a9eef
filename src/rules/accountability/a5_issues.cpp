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
    {{"can the regisseur be called to account on signalling the right issues and putting them on the agenda?",
      "is de regisseur aanspreekbaar op het signaleren en agenderen van de juiste kwesties?"},
     {"agree together on an accountability item for the regisseur on signalling and agenda, and record it in "
      "accountability/ (regie account regisseur issues …)",
      "spreek samen een verantwoordingspunt voor de regisseur af over signalering en agendering, en leg het vast in "
      "accountability/ (regie account regisseur issues …)"}}};

void check_area_covered(const Standing& standing, Sink& sink) {
    ask_for_area(standing, Area::issues, area_not_covered, sink);
}

constexpr Rule rules_of_a5[]{
    {{.code = "A501",
      .name = "area-not-covered",
      .principle = "A5",
      .title = {"No item on signalling and agenda", "Geen verantwoordingspunt over signalering en agendering"},
      .severities = {Severity::note},
      .to = {To::material_principal},
      .what = {"The regisseur holds items, but none on signalling issues and putting them on the agenda.",
               "De regisseur heeft verantwoordingspunten, maar geen over het signaleren en agenderen van kwesties."},
      .why = {"Without power a regisseur has one instrument that always works: to say what is going on, at the table "
              "where it belongs. So whether they do, and about the right things, is what they answer for "
              "(accountability, third of the list).",
              "Zonder macht heeft een regisseur één middel dat altijd werkt: benoemen wat er speelt, aan de tafel waar "
              "het hoort. Of dat gebeurt, en over de juiste kwesties, is dus waar de regisseur op aanspreekbaar is "
              "(verantwoording, derde punt van de opsomming)."},
      .remedy = {"The material principal sees to it that the regisseur agrees with the collaboration on what they "
                 "answer for here.",
                 "De materieel opdrachtgever zorgt dat de regisseur met het samenwerkingsverband afspreekt waarop die "
                 "hier aanspreekbaar is."},
      .bad = R"(# accountability/issues.yaml
holder: material-principal
)",
      .good = R"(# accountability/issues.yaml
holder: regisseur
area: issues
statement: De juiste kwesties komen op tijd op de agenda.
towards: [collaboration]
)"},
     check_area_covered},
};

std::optional<Message> upheld(const Standing& standing) { return accounted_for(standing, Area::issues); }

}  // namespace

constinit const Principle a5{
    .id = "A5",
    .title = {"Signalling and agenda", "Signalering en agendering"},
    .statement = {"The regisseur is accountable for signalling the right issues and putting them on the agenda.",
                  "De regisseur is aanspreekbaar op het signaleren en agenderen van de juiste kwesties."},
    .source = area_source,
    .upheld_when = area_upheld_when,
    .rules = rules_of_a5,
    .upheld = upheld,
};

}  // namespace regie::rules
