#include <unordered_set>

#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using base::Severity;
using model::Commitment;
using model::Partner;
using model::Standing;

constexpr Variant left_with_active{
    Severity::error,
    {{"{0} left ({1}), nobody took its place, and its commitment \"{2}\" is still running",
      "{0} is vertrokken ({1}) zonder opvolger, en het commitment \"{2}\" loopt nog"},
     {"agree with the others how it ends, and record status: withdrawn (or fulfilled), withdrawn and settlement; if "
      "another partner took over, record that one with succeeds",
      "spreek met de anderen af hoe het eindigt, en leg status: withdrawn (of fulfilled), withdrawn en settlement "
      "vast; heeft een andere partner het overgenomen, leg dat daar vast met succeeds"}}};

/// Of a partner that is only supposed to have left, nothing on file contradicts the principle.
constexpr Variant would_stay_open{
    Severity::note,
    {{"if {0} leaves, what happens with its commitment \"{2}\"?",
      "wat gebeurt er met het commitment \"{2}\" als {0} uittreedt?"},
     {"talk over with all partners who could take it up, or how it would end; the regie does not step in",
      "bespreek met alle partners wie het kan overnemen, of hoe het zou eindigen; de regie vult het niet zelf in"}}};

constexpr Variant left_without_settlement{
    Severity::error,
    {{"{0} left ({1}) and withdrew \"{2}\", and how that was settled is not on file",
      "{0} is vertrokken ({1}) en trok \"{2}\" in, en hoe dat is afgewikkeld is niet vastgelegd"},
     {"agree with the others how the promise is settled, and record that under settlement",
      "spreek met de anderen af hoe de toezegging wordt afgewikkeld, en leg dat vast bij settlement"}}};

/// The partner of whom alone this commitment is, after mergers; null where several share it or it isn't known.
const Partner* sole_bearer(const Standing& standing, const Commitment& commitment) {
    const Partner* sole = nullptr;
    for (const auto& party : commitment.by) {
        const Partner* named = party->is_partner() ? standing.partner(party->partner()) : nullptr;
        if (!named) return nullptr;
        const Partner* successor = standing.successor(*named);
        const Partner* bearer = successor ? successor : named;
        if (sole && sole != bearer) return nullptr;
        sole = bearer;
    }
    return sole;
}

/// The commitments that an adopted decision settled.
std::unordered_set<model::Text> settled_by_decision(const Standing& standing) {
    std::unordered_set<model::Text> settled;
    for (const model::Decision& decision : standing.collaboration().decisions) {
        if (!decision.settlement || !decision.is_adopted()) continue;
        for (const auto& id : decision.affects) settled.insert(id->text);
    }
    return settled;
}

void check_left(const Standing& standing, Sink& sink) {
    const auto settled = settled_by_decision(standing);
    for (const Commitment& commitment : standing.collaboration().commitments) {
        const Partner* partner = sole_bearer(standing, commitment);
        const auto left = partner ? standing.left(*partner) : std::nullopt;
        if (!left) continue;
        const bool supposed = standing.is_supposed_to_have_left(*partner);
        const auto add = [&](const Variant& variant, model::Place place) {
            sink.add(variant, place, subject_of(commitment), supposed ? to_collaboration() : to_partner(*partner),
                     {named(*partner), dated(*left), called(commitment)});
        };
        const model::Place by = commitment.by.items.front().place;
        if (commitment.is_active()) {
            add(supposed ? would_stay_open : left_with_active, first_known(commitment.status.place, by));
        } else if (!supposed && commitment.status.is(model::CommitmentStatus::withdrawn) && commitment.withdrawn &&
                   commitment.withdrawn->first() >= left->last() && !commitment.settlement &&
                   !settled.contains(commitment.id.text) && standing.decisions_readable()) {
            add(left_without_settlement, commitment.withdrawn.place);
        }
    }
}

constexpr Rule rules_of_p3[]{
    {{.code = "P304",
      .name = "left-with-open-commitments",
      .principle = "P3",
      .title = {"Left with open commitments", "Vertrokken met openstaande commitments"},
      .severities = {Severity::error, Severity::note},
      .to = {To::partner, To::collaboration},
      .what = {"A partner left and nobody succeeds it, while a commitment of its own alone is still running, or was "
               "withdrawn on or after the day it left without a settlement on file. Of a partner that has not left "
               "(assess --without) it is a question to the collaboration.",
               "Een partner is vertrokken zonder opvolger, terwijl een commitment dat alleen van deze partner was nog "
               "loopt, of op of na de dag van vertrek is ingetrokken zonder vastgelegde afwikkeling. Bij een partner "
               "die niet is vertrokken (assess --without) is het een vraag aan het samenwerkingsverband."},
      .why =
          {"Every party may leave, with regard for what it took on. Others built on that; an open end leaves them with "
           "a gap nobody chose, and it isn't for the regie to fill (starting point 4).",
           "Iedere partij mag uittreden, met oog voor wat is toegezegd. Anderen hebben daarop gebouwd; een open einde "
           "laat een gat achter waar niemand voor koos, en het is niet aan de regie om dat te vullen (uitgangspunt "
           "4)."},
      .remedy = {"The partner that left agrees with the others how its commitments end or pass on.",
                 "De vertrokken partner spreekt met de anderen af hoe de eigen commitments eindigen of overgaan."},
      .bad = R"(# partners/buurtcooperatie-noord.yaml
left: 2026-05-31
# commitments/buurtwerk-vrijwilligers.yaml
by: [stichting-buurtwerk, bibliotheek-voorbeeldstad]
)",
      .good = R"(# partners/buurtcooperatie-noord.yaml
left: 2026-05-31
# commitments/noord-gastheren.yaml
status: withdrawn
withdrawn: 2026-05-31
settlement: De gastheren van Stichting Buurtwerk nemen de buurtkamer over.
# commitments/buurtwerk-vrijwilligers.yaml
by: [stichting-buurtwerk, bibliotheek-voorbeeldstad]
)"},
     check_left},
};

std::optional<Message> upheld(const Standing& standing) {
    const model::Membership& membership = standing.collaboration().membership;
    const model::Leaving& leaving = membership.leaving;
    const bool terms =
        (leaving.notice || leaving.terms || leaving.settlement) && !leaving.settled.is(model::Settled::later);
    if (!membership.joining.open.is(true) || !terms) return std::nullopt;
    return Message{{"joining is open, and terms of leaving were agreed",
                    "toetreden staat open, en over uittreden zijn afspraken gemaakt"},
                   {}};
}

}  // namespace

constinit const Principle p3{
    .id = "P3",
    .title = {"Free to join and to leave", "Vrij toetreden en uittreden"},
    .statement =
        {"Any party in society may take part and leave again, with regard for the commitments that come with it.",
         "Elke partij uit de samenleving mag meedoen en weer vertrekken, met oog voor de commitments die daarbij "
         "horen."},
    .source = {"legitimate and sound regie: starting point 4", "legitieme en integere regievoering: uitgangspunt 4"},
    .upheld_when = {"that joining is open, and terms of leaving",
                    "dat toetreden openstaat, en afspraken over uittreden"},
    .rules = rules_of_p3,
    .upheld = upheld,
};

}  // namespace regie::rules
