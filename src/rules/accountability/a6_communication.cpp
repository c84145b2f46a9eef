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
    {{"can the regisseur be called to account on the effects of internal and external communication?",
      "is de regisseur aanspreekbaar op de effecten van de interne en externe communicatie?"},
     {"agree together on an accountability item for the regisseur on the effects of communication, and record it in "
      "accountability/ (regie account regisseur communication …)",
      "spreek samen een verantwoordingspunt voor de regisseur af over de effecten van communicatie, en leg het vast in "
      "accountability/ (regie account regisseur communication …)"}}};

void check_area_covered(const Standing& standing, Sink& sink) {
    ask_for_area(standing, Area::communication, area_not_covered, sink);
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
