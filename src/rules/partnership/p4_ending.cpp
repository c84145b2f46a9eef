#include <algorithm>

#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using model::Decision;
using model::DecisionKind;
using model::Standing;

/// An adopted decision that touches commitments that still run, and says nothing of how they are honoured.
bool leaves_commitments_open(const Decision& decision, const Standing& standing) {
    if (!decision.is_adopted() || decision.settlement) return false;
    return std::any_of(decision.affects.begin(), decision.affects.end(), [&standing](const auto& id) {
        const model::Commitment* commitment = standing.commitment(*id);
        return commitment && standing.is_active(*commitment);
    });
}

std::optional<Message> upheld(const Standing& standing) {
    if (!standing.decisions_readable() || !standing.commitments_readable()) return std::nullopt;
    for (const DecisionKind kind : {DecisionKind::end_regie, DecisionKind::change_regie})
        for (const Decision* decision : standing.decisions(kind))
            if (leaves_commitments_open(*decision, standing)) return std::nullopt;
    for (const Decision* end : standing.decisions(DecisionKind::end_regie))
        if (end->is_adopted() && end->settlement)
            return Message{{"the regie was ended with a settlement: \"{0}\"",
                            "de regie is met een afwikkeling beëindigd: \"{0}\""},
                           {called(*end)}};
    if (!standing.collaboration().membership.ending) return std::nullopt;
    return Message{{"a rule for ending was agreed", "er is een afspraak over het einde"}, {}};
}

}  // namespace

constinit const Principle p4{
    .id = "P4",
    .title = {"Change and end with regard for commitments", "Wijziging en einde met oog voor commitments"},
    .statement = {"The government may change the regie or stop it, with regard for what was promised on all sides.",
                  "De overheid mag de regie veranderen of ermee stoppen, met oog voor wat over en weer is toegezegd."},
    .source = {"legitimate and sound regie: starting point 5", "legitieme en integere regievoering: uitgangspunt 5"},
    .upheld_when =
        {"a rule for ending (or an end with its settlement), and no change or end that leaves commitments open",
         "een afspraak over het einde (of een einde met afwikkeling), en geen wijziging of einde dat commitments "
         "openlaat"},
    .rules = {},
    .upheld = upheld,
};

}  // namespace regie::rules
