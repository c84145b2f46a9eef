#include <algorithm>

#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using base::Severity;
using model::Standing;

constexpr Variant contribution_not_recorded{
    Severity::note,
    {{"what does {0} bring to the opgave?", "wat brengt {0} in voor de opgave?"},
     {"record what the partner commits to, or intends to, in commitments/; one that brings nothing for now takes part "
      "as agenda member or observer (capacity)",
      "leg in commitments/ vast waaraan de partner zich bindt of wil binden; wie nu niets inbrengt, doet mee als "
      "agendalid of waarnemer (capacity: agenda-member of observer)"}}};

bool proposed_for_all(const Standing& standing) {
    const auto& commitments = standing.collaboration().commitments;
    return std::any_of(commitments.begin(), commitments.end(), [](const model::Commitment& commitment) {
        return commitment.is_proposed() && commitment.by_all();
    });
}

void check_contribution(const Standing& standing, Sink& sink) {
    if (!standing.commitments_readable() || proposed_for_all(standing)) return;
    for (const model::Partner* partner : standing.shareholders()) {
        if (!partner->readable || standing.is_committed(*partner) || !standing.proposals_of(*partner).empty()) continue;
        sink.add(contribution_not_recorded, partner->place(), subject_of(*partner), to_partner(*partner),
                 {named(*partner)});
    }
}

constexpr Rule rules_of_p1[]{
    {{.code = "P101",
      .name = "contribution-not-recorded",
      .principle = "P1",
      .title = {"Contribution not recorded", "Bijdrage niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::partner},
      .what = {"A shareholder has no active and no proposed commitment.",
               "Een aandeelhouder heeft geen lopend en geen voorgenomen commitment."},
      .why =
          {"A partner is a party that is willing to bind itself and to contribute: that is its share. Without it there "
           "is attendance, and the others don't know what to count on (starting points 2 and 3).",
           "Een partner is een partij die zich wil binden en iets inbrengt: dat is het aandeel. Zonder aandeel is er "
           "alleen aanwezigheid, en weten de anderen niet waarop zij kunnen rekenen (uitgangspunten 2 en 3)."},
      .remedy = {"The partner says what it brings, however small, or takes part in another capacity.",
                 "De partner zegt wat de eigen inbreng is, hoe klein ook, of doet in een andere hoedanigheid mee."},
      .bad = R"(# commitments/noord-gastheren.yaml
status: fulfilled
# commitments/buurtwerk-vrijwilligers.yaml
by: [stichting-buurtwerk, bibliotheek-voorbeeldstad]
# commitments/gezamenlijke-pot.yaml
by:
  - gemeente-voorbeeldstad
  - ggd-voorbeeldstad
  - stichting-buurtwerk
  - bibliotheek-voorbeeldstad
  - hogeschool-voorbeeldstad
)",
      .good = R"(# commitments/noord-gastheren.yaml
by: buurtcooperatie-noord
contribution: Gastheren en gastvrouwen voor de buurtkamer in Noord, zes dagen per week.
status: active
)"},
     check_contribution},
};

std::optional<Message> upheld(const Standing& standing) {
    if (!standing.partners_readable() || !standing.commitments_readable()) return std::nullopt;
    const auto shareholders = standing.shareholders();
    const auto has_share = [&standing](const model::Partner* partner) {
        return partner->interest && standing.is_committed(*partner);
    };
    if (shareholders.empty() || !std::all_of(shareholders.begin(), shareholders.end(), has_share)) return std::nullopt;
    return Message{{"{0} of {0} shareholders have an interest and an active commitment",
                    "{0} van de {0} aandeelhouders hebben een belang en een lopend commitment"},
                   {counted(shareholders.size())}};
}

}  // namespace

constinit const Principle p1{
    .id = "P1",
    .title = {"Every partner a shareholder", "Elke partner aandeelhouder"},
    .statement = {"Every partner, the government included, has an interest in the opgave and brings a contribution.",
                  "Elke partner, ook de overheid, heeft belang bij de opgave en levert een bijdrage."},
    .source = {"legitimate and sound regie: starting points 2 and 3",
               "legitieme en integere regievoering: uitgangspunten 2 en 3"},
    .upheld_when = {"for every shareholder an interest and an active commitment",
                    "van elke aandeelhouder een belang en een lopend commitment"},
    .rules = rules_of_p1,
    .upheld = upheld,
};

}  // namespace regie::rules
