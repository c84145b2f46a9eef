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
    {{"can the regisseur be called to account on the effects of their own acts and omissions?",
      "is de regisseur aanspreekbaar op de effecten van het eigen handelen en nalaten?"},
     {"agree together on an accountability item for the regisseur on own acts and omissions, and record it in "
      "accountability/ (regie account regisseur own-acts …)",
      "spreek samen een verantwoordingspunt voor de regisseur af over het eigen handelen en nalaten, en leg het vast "
      "in accountability/ (regie account regisseur own-acts …)"}}};

constexpr Variant no_area_covered{
    Severity::note,
    {{"what can the regisseur be called to account on: own acts and omissions, tension, "
      "healthy relations, signalling, communication, aligned decision-making?",
      "waarop is de regisseur aanspreekbaar: eigen handelen en nalaten, (ont)spanning, "
      "gezonde relaties, signalering, communicatie, afstemming van besluitvorming?"},
     {"agree together on what the regisseur answers for (own acts and omissions, tension, relations, issues, "
      "communication, decision-making), and record an item for each in accountability/ (regie account regisseur "
      "own-acts …)",
      "spreek samen af waarop de regisseur aanspreekbaar is (eigen handelen en nalaten, (ont)spanning, relaties, "
      "signalering, communicatie, besluitvorming), en leg voor elk een verantwoordingspunt vast in accountability/ "
      "(regie account regisseur own-acts …)"}}};

void check_area_covered(const Standing& standing, Sink& sink) {
    ask_for_first_area(standing, area_not_covered, no_area_covered, sink);
}

constexpr Rule rules_of_a2[]{
    {{.code = "A201",
      .name = "area-not-covered",
      .principle = "A2",
      .title = {"No item on own acts and omissions", "Geen verantwoordingspunt over eigen handelen en nalaten"},
      .severities = {Severity::note},
      .to = {To::material_principal},
      .what = {"The regisseur holds no item on the effects of their own acts and omissions. Where they hold no item on "
               "any of the six areas, this asks for all of them at once.",
               "De regisseur heeft geen verantwoordingspunt over de effecten van het eigen handelen en nalaten. Heeft "
               "de regisseur over geen van de zes gebieden een punt, dan vraagt deze regel in één keer naar alle zes."},
      .why = {"Not being accountable for results doesn't mean being accountable for nothing. What the regisseur did or "
              "left undone, and what came of it, is the core of the account (accountability, the sentence before the "
              "list).",
              "Niet aanspreekbaar zijn op resultaten betekent niet: nergens op aanspreekbaar. Wat de regisseur deed of "
              "naliet, en wat daarvan het effect was, is de kern van de verantwoording (verantwoording, de zin voor de "
              "opsomming)."},
      .remedy = {"The material principal sees to it that the regisseur agrees with the collaboration on what they "
                 "answer for here.",
                 "De materieel opdrachtgever zorgt dat de regisseur met het samenwerkingsverband afspreekt waarop die "
                 "hier aanspreekbaar is."},
      .bad = R"(# accountability/own-acts.yaml
holder: material-principal
)",
      .good = R"(# accountability/own-acts.yaml
holder: regisseur
area: own-acts
statement: Wat de regisseur doet of laat, en wat dat teweegbrengt.
towards: [collaboration]
)"},
     check_area_covered},
};

std::optional<Message> upheld(const Standing& standing) { return accounted_for(standing, Area::own_acts); }

}  // namespace

constinit const Principle a2{
    .id = "A2",
    .title = {"Own acts and omissions", "Eigen handelen en nalaten"},
    .statement = {"The regisseur is accountable for the effects of their own acts, and of what they left undone.",
                  "De regisseur is aanspreekbaar op de effecten van het eigen handelen en nalaten."},
    .source = area_source,
    .upheld_when = area_upheld_when,
    .rules = rules_of_a2,
    .upheld = upheld,
};

}  // namespace regie::rules
