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
    return Message{{"interests declared by the regisseur: {0}; safeguards on record: {1}",
                    "belangen die de regisseur heeft opgegeven: {0}; vastgelegde waarborgen: {1}"},
                   {counted(interests.size()), counted(safeguards.size())}};
}

}  // namespace

constinit const Principle i5{
    .id = "I5",
    .title = {"No dominant interest of one's own", "Geen dominant eigen belang"},
    .statement = {"Neither the regisseur's own interest nor that of the principal's organisation can be shown to tip "
                  "the balance in the regie.",
                  "In de regie geeft het eigen belang van de regisseur niet aantoonbaar de doorslag, en dat van de "
                  "organisatie van de opdrachtgever ook niet."},
    .source = {"legitimate and sound regie: integrity of the regisseur, principle 5",
               "legitieme en integere regievoering: integriteit van de regisseur, beginsel 5"},
    .upheld_when = {"declared interests of the regisseur (or declared: none), and safeguards",
                    "opgegeven belangen van de regisseur (of opgegeven: geen), en waarborgen"},
    .rules = {},
    .upheld = upheld,
};

}  // namespace regie::rules
