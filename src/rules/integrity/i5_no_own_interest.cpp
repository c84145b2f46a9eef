#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using model::Standing;

std::optional<Message> upheld(const Standing& standing) {
    const auto& interests = standing.collaboration().roles.regisseur.interests;
    const auto& safeguards = standing.collaboration().regie.safeguards;
    if (!interests.given() || safeguards.empty()) return std::nullopt;
    return Message{{"interests declared ({0}), and {1} safeguards recorded",
                    "belangen opgegeven ({0}), en {1} waarborgen vastgelegd"},
                   {counted(interests.size()), counted(safeguards.size())}};
}

}  // namespace

constinit const Principle i5{
    .id = "I5",
    .title = {"No dominant interest of one's own", "Geen dominant eigen belang"},
    .statement = {"Neither the regisseur's own interest nor that of the principal's organisation plays a demonstrable, "
                  "dominant part in the regie.",
                  "Het eigen belang van de regisseur en het organisatiebelang van de ambtelijk opdrachtgever spelen "
                  "geen aantoonbare, dominante rol in de regie."},
    .source = {"legitimate and sound regie: integrity of the regisseur, principle 5",
               "legitieme en integere regievoering: integriteit van de regisseur, beginsel 5"},
    .upheld_when = {"declared interests of the regisseur (or declared: none), and safeguards",
                    "opgegeven belangen van de regisseur (of opgegeven: geen), en waarborgen"},
    .rules = {},
    .upheld = upheld,
};

}  // namespace regie::rules
