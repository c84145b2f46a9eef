#include <algorithm>
#include <string>

#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Both;
using base::Message;
using base::Severity;
using model::Connected;
using model::Decision;
using model::Standing;

/// Time to tell the organisations behind the table before it is asked about. The article names none.
constexpr model::Span time_to_tell{30, 'd'};

/// From this many partners on, a system around them is expected. The article names no number.
constexpr double enough_for_a_system = 5;

constexpr Variant decision_not_communicated{
    Severity::note,
    {{"when were the organisations behind the representatives told of \"{0}\"?",
      "wanneer hebben de achterliggende organisaties over \"{0}\" gehoord?"},
     {"record the date under communicated, or agree with the representatives on how each of them tells their own "
      "organisation",
      "leg de datum vast bij communicated, of spreek met de vertegenwoordigers af hoe elk van hen het in de eigen "
      "organisatie vertelt"}}};

constexpr Variant system_not_recorded{
    Severity::note,
    {{"which organisations and other collaborations around these partners have to be reached, and how?",
      "welke organisaties en andere samenwerkingsverbanden rond deze partners moeten worden bereikt, en hoe?"},
     {"record each under connected, with how it is reached (reached_by); an empty list ([]) says that there are none",
      "leg elk daarvan vast bij connected, met hoe het contact verloopt (reached_by); een lege lijst ([]) betekent: "
      "geen"}}};

constexpr Variant connection_unreached{
    Severity::warning,
    {{"{0} is on file as part of the large system, and it is not recorded through whom there is contact",
      "{0} staat in het dossier als deel van het grote systeem, en er is niet vastgelegd via wie er contact is"},
     {"record under reached_by who keeps in touch with it and how; if nobody does yet, agree on that with the partners",
      "leg bij reached_by vast wie het contact onderhoudt en hoe; doet niemand dat nog, spreek het dan af met de "
      "partners"}}};

/// Taken so long ago that it should have been passed on; of one without a date that is not known.
bool should_be_told(const Decision& decision, model::Day today) {
    return decision.taken && base::overdue(*decision.taken, time_to_tell, today);
}

void check_communicated(const Standing& standing, Sink& sink) {
    for (const Decision& decision : standing.collaboration().decisions) {
        if (!decision.by_collaboration() || !decision.is_adopted() || decision.communicated.given()) continue;
        if (should_be_told(decision, standing.today()))
            sink.add(decision_not_communicated, decision.place(), subject_of(decision), to_regisseur(),
                     {called(decision)});
    }
}

/// The organisations that take part: an entry with a `count` stands for that many.
double organisations_in(const Standing& standing) {
    double organisations = 0;
    for (const model::Partner* partner : standing.partners())
        if (partner->readable) organisations += partner->count ? std::max(1.0, partner->count->value) : 1.0;
    return organisations;
}

void check_system_recorded(const Standing& standing, Sink& sink) {
    const auto& collaboration = standing.collaboration();
    if (!collaboration.readable || collaboration.connected.given()) return;
    if (organisations_in(standing) < enough_for_a_system) return;
    sink.add(system_not_recorded, collaboration.place(), on_collaboration(), to_regisseur());
}

void check_connections_reached(const Standing& standing, Sink& sink) {
    for (const Connected& one : standing.collaboration().connected) {
        if (one.reached_by) continue;
        const base::Argument what = one.name ? base::Argument('"' + std::string(*one.name) + '"')
                                             : Both{"a part without a name", "een deel zonder naam"};
        sink.add(connection_unreached, one.place, on_collaboration(), to_regisseur(), {what});
    }
}

constexpr Rule rules_of_i4[]{
    {{.code = "I401",
      .name = "decision-not-communicated",
      .principle = "I4",
      .title = {"Communication of a decision not recorded", "Communicatie over een besluit niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::regisseur},
      .what = {"The collaboration took a decision over thirty days ago, and when the organisations behind the "
               "representatives were told is not on file. The article gives no number of days; thirty is the choice "
               "of this program.",
               "Het samenwerkingsverband nam meer dan dertig dagen geleden een besluit, en er is niet vastgelegd "
               "wanneer de achterliggende organisaties ervan hebben gehoord. Het artikel noemt geen "
               "aantal dagen; dertig is een keuze van dit programma."},
      .why = {"Behind every representative stands an organisation that has to carry the decision too. Where "
              "it does not hear of it, the decision gets no further than the table (integrity, principle 4; "
              "on commitment).",
              "Achter elke vertegenwoordiger staat een organisatie die het besluit mee moet dragen. Hoort "
              "zij er niet van, dan komt het besluit niet verder dan de tafel (integriteit, beginsel 4; over "
              "commitment)."},
      .remedy = {"The regisseur records when it was passed on, or agrees with the representatives that each tells "
                 "their own organisation.",
                 "De regisseur legt vast wanneer het is doorgegeven, of spreekt met de vertegenwoordigers af dat elk "
                 "van hen het in de eigen organisatie vertelt."},
      .bad = R"(# decisions/eerst-huisbezoek.yaml
communicated:
)",
      .good = R"(# decisions/eerst-huisbezoek.yaml
communicated: 2025-12
)"},
     check_communicated},
    {{.code = "I402",
      .name = "system-not-recorded",
      .principle = "I4",
      .title = {"The system around the partners not recorded", "Systeem rond de partners niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::regisseur},
      .what = {"There are five or more partners, and what else the collaboration has to reach is not on file. An entry "
               "that stands for several organisations counts as that many. The article gives no number of partners; "
               "five is the choice of this program.",
               "Er zijn vijf of meer partners, en er is niet vastgelegd wie het samenwerkingsverband verder moet "
               "bereiken. Een partner die voor meerdere organisaties staat, telt als dat aantal. Het artikel noemt "
               "geen aantal partners; vijf is een keuze van dit programma."},
      .why = {"The collaboration is larger than its table: organisations and other collaborations that have "
              "no seat there belong to it too. The regisseur answers for communication and decision-making "
              "there as well (integrity, principle 4).",
              "De samenwerking is groter dan de tafel: er horen ook organisaties en andere "
              "samenwerkingsverbanden bij die daar niet aan zitten. Ook daar is de regisseur "
              "verantwoordelijk voor communicatie en besluitvorming (integriteit, beginsel 4)."},
      .remedy = {"The regisseur maps with the partners who else must be reached and how, or records that there is "
                 "nobody.",
                 "De regisseur brengt met de partners in kaart wie nog meer bereikt moet worden en hoe, of legt vast "
                 "dat er niemand is."},
      .bad = R"(# regie.yaml
connected:
)",
      .good = R"(# regie.yaml
connected:
  - name: Netwerk Ouderen in de Regio
    kind: collaboration
    reached_by: De regisseur neemt deel aan het overleg van het netwerk.
)"},
     check_system_recorded},
    {{.code = "I403",
      .name = "connection-unreached",
      .principle = "I4",
      .title = {"Contact with part of the system not recorded", "Contact met een deel van het systeem niet vastgelegd"},
      .severities = {Severity::warning},
      .to = {To::regisseur},
      .what = {"Part of the large system is on file under connected, and how it is reached, and through whom "
               "(reached_by), is not recorded.",
               "Bij connected is een deel van het grote systeem vastgelegd, maar niet hoe en via wie het contact "
               "ermee verloopt (reached_by)."},
      .why = {"What the partners agree on easily founders where nobody has heard of it. The regisseur "
              "answers for sound communication in the whole system (integrity, principle 4).",
              "Wat de partners afspreken, loopt gemakkelijk vast bij wie er niet van weet. De regisseur is "
              "verantwoordelijk voor goede communicatie in het hele systeem (integriteit, beginsel 4)."},
      .remedy = {"The regisseur records who keeps in touch with it and how, or agrees on that with the partners.",
                 "De regisseur legt vast wie het contact onderhoudt en hoe, of spreekt dat met de partners af."},
      .bad = R"(# regie.yaml
connected:
  - name: Kring van huisartsen in Voorbeeldstad
    kind: organisation
)",
      .good = R"(# regie.yaml
connected:
  - name: Kring van huisartsen in Voorbeeldstad
    kind: organisation
    reached_by: De GGD bespreekt de voortgang elk kwartaal in de kring.
)"},
     check_connections_reached},
};

std::optional<Message> upheld(const Standing& standing) {
    const auto& connected = standing.collaboration().connected;
    // A list on file that is empty says that there is nobody.
    if (!connected.given() || !standing.decisions_readable()) return std::nullopt;
    const bool reached = std::all_of(connected.begin(), connected.end(),
                                     [](const Connected& one) { return static_cast<bool>(one.reached_by); });
    if (!reached) return std::nullopt;
    std::size_t told = 0;
    for (const Decision& decision : standing.collaboration().decisions) {
        if (!decision.by_collaboration() || !decision.is_adopted()) continue;
        if (decision.communicated.given())
            ++told;
        else if (!decision.taken || should_be_told(decision, standing.today()))
            return std::nullopt;
    }
    if (told == 0) return std::nullopt;
    if (connected.empty())
        return Message{{"decisions that were communicated: {0}; nothing else is connected",
                        "gecommuniceerde besluiten: {0}; verder is er niets aangesloten"},
                       {counted(told)}};
    return Message{{"decisions that were communicated: {0}; connected parts of the system that are reached: {1} of {1}",
                    "gecommuniceerde besluiten: {0}; aangesloten delen van het systeem die worden bereikt: {1} van de "
                    "{1}"},
                   {counted(told), counted(connected.size())}};
}

}  // namespace

constinit const Principle i4{
    .id = "I4",
    .title = {"Communication and decisions in the large system", "Communicatie en besluitvorming in het grote systeem"},
    .statement = {"The regisseur answers for sound communication and decision-making throughout the system: among the "
                  "representatives, their organisations and other collaborations.",
                  "De regisseur is ervoor verantwoordelijk dat communicatie en besluitvorming in het hele systeem op "
                  "orde zijn: bij de vertegenwoordigers, hun organisaties en andere samenwerkingsverbanden."},
    .source = {"legitimate and sound regie: integrity of the regisseur, principle 4",
               "legitieme en integere regievoering: integriteit van de regisseur, beginsel 4"},
    .upheld_when =
        {"that the decisions of the collaboration were communicated, and how each connected part is reached",
         "dat de besluiten van het samenwerkingsverband zijn gecommuniceerd, en hoe elk aangesloten deel wordt "
         "bereikt"},
    .rules = rules_of_i4,
    .upheld = upheld,
};

}  // namespace regie::rules
