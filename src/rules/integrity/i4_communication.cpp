#include <algorithm>

#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using model::Decision;
using model::Standing;

/// Time to tell the organisations behind the table before it is missed. The article names none.
constexpr model::Span time_to_tell{30, 'd'};

std::optional<Message> upheld(const Standing& standing) {
    const auto& connected = standing.collaboration().connected;
    if (connected.empty() || !standing.decisions_readable()) return std::nullopt;
    const bool reached = std::all_of(connected.begin(), connected.end(),
                                     [](const model::Connected& one) { return static_cast<bool>(one.reached_by); });
    if (!reached) return std::nullopt;
    std::size_t told = 0;
    for (const Decision& decision : standing.collaboration().decisions) {
        if (!decision.by_collaboration() || !decision.is_adopted()) continue;
        if (decision.communicated.given())
            ++told;
        else if (!decision.taken || base::overdue(*decision.taken, time_to_tell, standing.today()))
            return std::nullopt;
    }
    if (told == 0) return std::nullopt;
    return Message{{"{0} decisions communicated, and {1} of the {1} connected parts of the system reached",
                    "{0} besluiten gecommuniceerd, en {1} van de {1} aangesloten delen van het systeem bereikt"},
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
    .rules = {},
    .upheld = upheld,
};

}  // namespace regie::rules
