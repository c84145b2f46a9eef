#include <algorithm>

#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using model::Standing;

std::optional<Message> upheld(const Standing& standing) {
    const auto& collaboration = standing.collaboration();
    const auto& stances = collaboration.roles.government.stances;
    const auto& powers = collaboration.roles.regisseur.powers;
    const bool networking = std::any_of(stances.begin(), stances.end(),
                                        [](const auto& stance) { return stance.is(model::Stance::networking); });
    const bool declared_none = powers.given() && powers.empty();
    if (!collaboration.regie.steering.is(model::Steering::regie) || !networking || !declared_none) return std::nullopt;
    return Message{{"steering by regie, a networking government, and a regisseur without powers",
                    "sturen op basis van regie, een samenwerkende overheid, en een regisseur zonder zeggenschap"},
                   {}};
}

}  // namespace

constinit const Principle o2{
    .id = "O2",
    .title = {"Steering without power", "Sturen zonder macht"},
    .statement = {"Steering is by regie, not by powers or budget, whatever the work form: the regisseur feels "
                  "responsible and has no say, and the government takes the networking role among its others.",
                  "Er wordt gestuurd op basis van regie, niet op bevoegdheden of met budget, in welke werkvorm ook: de "
                  "regisseur voelt zich verantwoordelijk en gaat er niet over, en de overheid neemt naast haar andere "
                  "rollen de samenwerkende rol."},
    .source = {"meaning for the organisation: work forms and say; the introduction, on the roles of the government",
               "betekenis voor de overheidsorganisatie: werkvormen en zeggenschap; de inleiding, over de rollen van de "
               "overheid"},
    .upheld_when =
        {"steering by regie, networking among the roles of the government, and a regisseur who declares to have no "
         "powers",
         "sturing op basis van regie, de samenwerkende rol onder die van de overheid, en een regisseur die opgeeft "
         "geen zeggenschap te hebben"},
    .rules = {},
    .upheld = upheld,
};

}  // namespace regie::rules
