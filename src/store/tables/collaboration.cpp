#include "regie/model/collaboration.hpp"

#include "store/row.hpp"
#include "store/tables/tables.hpp"

namespace regie::store::tables {
namespace {

using model::Body;
using model::Collaboration;
using model::Connected;
using model::Mandate;
using model::Waiver;

constexpr Row mandate_rows[] = {
    row<&Mandate::decision>("decision", "motie-2016",
                            {"The decision of kind mandate on which the regie rests.",
                             "Het besluit met kind mandate waarop de regie berust."}),
};
constexpr Table mandate{"mandate", {"The ground of the regie.", "De grondslag van de regie."}, mandate_rows, {}};

constexpr Row body_rows[] = {
    row<&Body::id>("id", "ontwikkeltafel",
                   {"The id by which other keys name this body.", "De id waarmee andere sleutels dit overleg noemen."})
        .own_id(),
    row<&Body::name>("name", "Ontwikkeltafel", {"What it is called.", "Hoe het heet."}),
    row<&Body::task>(
        "task", "advises",
        {"What it does: decides, advises or prepares.", "Wat het doet: besluiten, adviseren of voorbereiden."}),
    row<&Body::members>("members", "[ggd-voorbeeldstad]",
                        {"The partners that take part in it.", "De partners die eraan deelnemen."}),
    row<&Body::meets>("meets", "1m", {"How often it meets.", "Hoe vaak het bijeenkomt."}),
};
constexpr Table body{
    "body", {"A standing group in the collaboration.", "Een vast overleg in het samenwerkingsverband."}, body_rows, {}};

constexpr Row connected_rows[] = {
    row<&Connected::name>("name", "Eén tegen eenzaamheid", {"What it is called.", "Hoe het heet."}),
    row<&Connected::kind>("kind", "collaboration",
                          {"Whether it is an organisation or another collaboration.",
                           "Of het een organisatie is of een ander samenwerkingsverband."}),
    row<&Connected::reached_by>("reached_by", "Elk kwartaal een gezamenlijk overleg.",
                                {"How the collaboration stays in touch with it, and through whom.",
                                 "Hoe en via wie het samenwerkingsverband er contact mee houdt."}),
};
constexpr Table connected{"connected",
                          {"Part of the large system that the collaboration must reach.",
                           "Een deel van het grote systeem waarmee het samenwerkingsverband contact moet houden."},
                          connected_rows,
                          {}};

constexpr Row waiver_rows[] = {
    row<&Waiver::rule>("rule", "K304", {"The code of the rule.", "De code van de regel."}),
    row<&Waiver::subject>("subject", "commitments/ggd-monitor",
                          {"What the finding is about; left out, the waiver covers the whole code.",
                           "Waar de bevinding over gaat; zonder dit geldt de vrijstelling voor de hele code."}),
    row<&Waiver::reason>("reason", "De opzegtermijn volgt uit de subsidie.",
                         {"Why the finding is accepted.", "Waarom de bevinding wordt aanvaard."}),
    row<&Waiver::owner>("owner", "regisseur",
                        {"Who answers for accepting it.", "Wie verantwoordelijk is voor het aanvaarden."}),
    row<&Waiver::until>("until", "2027-01-01",
                        {"The last day on which it holds.", "De laatste dag waarop de vrijstelling geldt."}),
};
constexpr Table waiver{
    "waiver",
    {"An accepted finding: by whom, why, until when.", "Een aanvaarde bevinding: door wie, waarom, tot wanneer."},
    waiver_rows,
    {}};

constexpr Row rows[] = {
    row<&Collaboration::format>("format", "1",
                                {"The format of the files; this version of regie knows 1.",
                                 "Het formaat van de bestanden; deze versie van regie kent 1."})
        .only(known_format)
        .needed(),
    row<&Collaboration::name>("name", "Samen minder eenzaam in Voorbeeldstad",
                              {"What the collaboration is called.", "Hoe het samenwerkingsverband heet."})
        .needed(),
    row<&Collaboration::language>("language", "nl", {"The language of reports.", "De taal van rapporten."}),
    row<&Collaboration::opgave>("opgave", "{statement: Minder eenzaamheid onder ouderen.}",
                                {"The joint societal task: what is to be achieved.",
                                 "De gezamenlijke maatschappelijke opgave: wat men wil bereiken."})
        .of<opgave>()
        .needed(),
    row<&Collaboration::mandate>(
        "mandate", "{decision: motie-2016}",
        {"The administrative decision to take up the regie.", "De bestuurlijke opdracht om de regie op zich te nemen."})
        .of<mandate>(),
    row<&Collaboration::roles>("roles", "{functional_principal: collaboration}",
                               {"Who stands in which role: the principals, the regisseur and the team.",
                                "Wie welke rol heeft: de opdrachtgevers, de regisseur en het team."})
        .of<roles>(),
    row<&Collaboration::bodies>("bodies", "[{id: ontwikkeltafel, name: Ontwikkeltafel, task: advises}]",
                                {"Standing groups: who decides, who advises, who prepares.",
                                 "Vaste overleggen: wie besluit, wie adviseert, wie bereidt voor."})
        .of<body>(),
    row<&Collaboration::regie>("regie", "{line: visible-function, steering: regie}",
                               {"How the regie is organised and steers.", "Hoe de regie is georganiseerd en stuurt."})
        .of<regie>(),
    row<&Collaboration::connected>("connected", "[{name: Eén tegen eenzaamheid, kind: collaboration}]",
                                   {"What else in the large system the collaboration must reach.",
                                    "Met wie in het grote systeem het samenwerkingsverband verder contact moet "
                                    "houden."})
        .of<connected>(),
    row<&Collaboration::membership>("membership", "{decision_rule: consensus}",
                                    {"How partners join, decide, disagree and leave.",
                                     "Hoe partners toetreden, besluiten, geschillen oplossen en uittreden."})
        .of<membership>(),
    row<&Collaboration::waivers>("waivers",
                                 "[{rule: K304, reason: Volgt uit de subsidie., owner: regisseur, until: 2027-01-01}]",
                                 {"Findings that are accepted for a time: by whom, why, until when.",
                                  "Bevindingen die voor een tijd worden aanvaard: door wie, waarom, tot wanneer."})
        .of<waiver>(),
    notes_row,
    sources_row,
};

}  // namespace

constinit const Table collaboration{"collaboration",
                                    {"The collaboration as a whole: opgave, roles, regie and membership.",
                                     "Het samenwerkingsverband als geheel: opgave, rollen, regie en lidmaatschap."},
                                    rows,
                                    {}};

}  // namespace regie::store::tables
