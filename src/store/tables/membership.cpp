#include "regie/model/collaboration.hpp"
#include "store/row.hpp"
#include "store/tables/tables.hpp"

namespace regie::store::tables {
namespace {

using model::Disputes;
using model::Joining;
using model::Leaving;
using model::Membership;

constexpr Row joining_rows[] = {
    row<&Joining::open>("open", "true",
                        {"Whether any party in society may join.", "Of elke partij in de samenleving mag toetreden."}),
    row<&Joining::legal_forms>("legal_forms", "any",
                               {"The legal forms that may join: any, or a list.",
                                "De rechtsvormen die mogen toetreden: any voor alle, of een lijst."})
        .one_or_list(),
    row<&Joining::conditions>(
        "conditions", "[Brengt een eigen bijdrage in.]",
        {"What is asked of a party that joins.", "Wat van een toetredende partij wordt gevraagd."}),
    row<&Joining::decided_by>("decided_by", "collaboration",
                              {"Who decides on it; collaboration for the partners together.",
                               "Wie erover beslist; collaboration voor de partners samen."}),
};
constexpr Table joining{"joining", {"How a party joins.", "Hoe een partij toetreedt."}, joining_rows, {}};

constexpr Row leaving_rows[] = {
    row<&Leaving::notice>("notice", "3m",
                          {"How long beforehand a partner says that it leaves.",
                           "Hoe lang van tevoren een partner aankondigt te vertrekken."}),
    row<&Leaving::terms>("terms", "Tegen het einde van een kalenderjaar.",
                         {"The terms in words, where a length of time can't say it.",
                          "De voorwaarden in woorden, als een tijdsduur niet volstaat."}),
    row<&Leaving::settlement>("settlement", "Lopende toezeggingen worden afgemaakt of overgedragen.",
                              {"How commitments are settled when a partner leaves.",
                               "Hoe commitments worden afgewikkeld als een partner vertrekt."}),
    row<&Leaving::settled>("settled", "now",
                           {"Whether this is settled now, or left to the moment itself.",
                            "Of dit nu is geregeld, of pas op het moment zelf."}),
};
constexpr Table leaving{"leaving", {"How a partner leaves.", "Hoe een partner uittreedt."}, leaving_rows, {}};

constexpr Row disputes_rows[] = {
    row<&Disputes::ends_at>("ends_at", "collaboration",
                            {"Where a dispute ends: among the partners, or in a line of command.",
                             "Waar een geschil eindigt: bij de partners, of in de lijn."}),
    row<&Disputes::terms>("terms", "Eerst overleg en daarna een bemiddelaar.",
                          {"What partners do in a dispute.", "Wat partners bij een geschil doen."}),
};
constexpr Table disputes{"disputes", {"How disputes end.", "Hoe geschillen eindigen."}, disputes_rows, {}};

constexpr Row rows[] = {
    row<&Membership::joining>(
        "joining", "{open: true, legal_forms: any, decided_by: collaboration}",
        {"How a party joins, and who decides on it.", "Hoe een partij toetreedt, en wie daarover beslist."})
        .of<joining>(),
    row<&Membership::leaving>("leaving", "{notice: 3m, settled: now}",
                              {"How a partner leaves, with regard for its commitments.",
                               "Hoe een partner uittreedt, met oog voor de eigen commitments."})
        .of<leaving>(),
    row<&Membership::ending>("ending", "Bij het einde gaan gedeelde middelen naar de buurt.",
                             {"When and how the whole ends, and what becomes of what is shared.",
                              "Wanneer en hoe het geheel eindigt, en wat er gebeurt met wat gedeeld is."}),
    row<&Membership::decision_rule>("decision_rule", "consensus",
                                    {"How the partners decide together.", "Hoe de partners samen besluiten."}),
    row<&Membership::disputes>("disputes", "{ends_at: collaboration}",
                               {"How disputes between partners end.", "Hoe geschillen tussen partners eindigen."})
        .of<disputes>(),
    row<&Membership::enforceable>("enforceable", "unstated",
                                  {"Whether the agreement says that it can be enforced in court.",
                                   "Of de overeenkomst zegt dat nakoming bij de rechter is af te dwingen."}),
};

}  // namespace

constinit const Table membership{"membership",
                                 {"How partners join, decide, disagree and leave.",
                                  "Hoe partners toetreden, besluiten, geschillen oplossen en uittreden."},
                                 rows,
                                 {}};

}  // namespace regie::store::tables
