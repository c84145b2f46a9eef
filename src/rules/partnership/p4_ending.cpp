#include <string>
#include <vector>

#include "regie/base/text.hpp"
#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using base::Severity;
using model::Decision;
using model::DecisionKind;
using model::Standing;

constexpr Variant end_without_settlement{
    Severity::error,
    {{"\"{0}\" touches commitments that still run, and how they are honoured is not on file: {1}",
      "\"{0}\" raakt commitments die nog lopen, en hoe daaraan recht wordt gedaan is niet vastgelegd: {1}"},
     {"agree with the partners how the commitments that \"{0}\" touches are honoured, and record it under settlement",
      "spreek met de partners af hoe recht wordt gedaan aan de commitments die \"{0}\" raakt, en leg dat vast bij "
      "settlement"}}};

constexpr Variant ending_not_recorded{
    Severity::note,
    {{"when and how does the collaboration end, and what becomes of what is shared?",
      "wanneer en hoe eindigt het samenwerkingsverband, en wat gebeurt er met wat gedeeld is?"},
     {"agree with the partners when and how the collaboration ends and what becomes of what is shared, and record it "
      "under membership.ending",
      "spreek met de partners af wanneer en hoe het samenwerkingsverband eindigt en wat er gebeurt met wat gedeeld is, "
      "en leg dat vast bij membership.ending"}}};

/// The commitments that still run, and that an adopted decision touches without a word on how they are honoured: their
/// places under `affects`.
std::vector<const model::Field<model::CommitmentId>*> left_open(const Decision& decision, const Standing& standing) {
    std::vector<const model::Field<model::CommitmentId>*> open;
    if (!decision.is_adopted() || decision.settlement) return open;
    for (const auto& id : decision.affects) {
        const model::Commitment* commitment = standing.commitment(*id);
        if (commitment && standing.is_active(*commitment)) open.push_back(&id);
    }
    return open;
}

constexpr DecisionKind kinds[]{DecisionKind::end_regie, DecisionKind::change_regie};

void check_settlement(const Standing& standing, Sink& sink) {
    for (const DecisionKind kind : kinds) {
        for (const Decision* decision : standing.decisions(kind)) {
            const auto open = left_open(*decision, standing);
            if (open.empty()) continue;
            std::vector<std::string> ids;
            ids.reserve(open.size());
            for (const auto* id : open) ids.emplace_back((*id)->text);
            sink.add(end_without_settlement, open.front()->place, subject_of(*decision), to_government(),
                     {called(*decision), base::join(ids, ", ")});
        }
    }
}

/// The newest end of the regie that says how the commitments are honoured.
const Decision* settled_end(const Standing& standing) {
    for (const Decision* end : standing.decisions(DecisionKind::end_regie))
        if (end->is_adopted() && end->settlement) return end;
    return nullptr;
}

void check_ending(const Standing& standing, Sink& sink) {
    const auto& collaboration = standing.collaboration();
    if (!collaboration.readable || collaboration.membership.ending || settled_end(standing)) return;
    sink.add(ending_not_recorded, first_known(collaboration.membership.place, collaboration.place()),
             on_collaboration(), to_government());
}

constexpr Rule rules_of_p4[]{
    {{.code = "P401",
      .name = "end-without-settlement",
      .principle = "P4",
      .title = {"A change or an end without a settlement", "Wijziging of einde zonder afwikkeling"},
      .severities = {Severity::error},
      .to = {To::government},
      .what =
          {"An adopted decision to change or to end the regie affects commitments that are still active, and has no "
           "settlement.",
           "Een aangenomen besluit tot wijziging of beëindiging van de regie raakt commitments die nog lopen, en "
           "zegt niets over de afwikkeling."},
      .why =
          {"The government may change the regie or stop it, with regard for what partners took on because it asked "
           "them to. Without a settlement they bear what follows from a decision that was not theirs (starting point "
           "5).",
           "De overheid mag de regie wijzigen of ermee stoppen, met oog voor wat partners op haar verzoek op zich "
           "hebben genomen. Zonder afwikkeling dragen zij de gevolgen van een besluit dat niet van hen was "
           "(uitgangspunt 5)."},
      .remedy =
          {"The government agrees with the partners how their commitments are honoured, and records that with the "
           "decision.",
           "De overheid spreekt met de partners af hoe aan hun commitments recht wordt gedaan, en legt dat vast "
           "bij het besluit."},
      .bad = R"(# decisions/regie-samen-betaald.yaml
settlement:
)",
      .good = R"(# decisions/regie-samen-betaald.yaml
settlement: Het activiteitenbudget verandert niet.
)"},
     check_settlement},
    {{.code = "P402",
      .name = "ending-not-recorded",
      .principle = "P4",
      .title = {"Ending not recorded", "Einde niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::government},
      .what = {"No rule for ending is on file, and the regie was not ended with a settlement either.",
               "Er is geen afspraak over het einde vastgelegd, en de regie is ook niet met een afwikkeling beëindigd."},
      .why =
          {"A regie ends one day: as planned, or because another opgave comes first. Partners that know beforehand "
           "what happens then can bind themselves more firmly (starting point 5; after the three forms, on temporary "
           "and structural opgaven).",
           "Regie houdt een keer op: volgens plan, of omdat een andere opgave voorgaat. Partners die vooraf weten "
           "wat er dan gebeurt, kunnen zich steviger binden (uitgangspunt 5; na de drie vormen, over tijdelijke en "
           "structurele opgaven)."},
      .remedy = {"The government agrees with the partners how the whole ends, and records it.",
                 "De overheid spreekt met de partners af hoe het geheel eindigt, en legt dat vast."},
      .bad = R"(# regie.yaml
membership:
  ending:
)",
      .good = R"(# regie.yaml
membership:
  ending: Het samenwerkingsverband stopt eind 2028. Wat in de pot zit, gaat naar rato terug.
)"},
     check_ending},
};

std::optional<Message> upheld(const Standing& standing) {
    if (!standing.decisions_readable() || !standing.commitments_readable()) return std::nullopt;
    // While a change or an end leaves commitments open, an error of P401 keeps this from being asked, unless waived.
    for (const DecisionKind kind : kinds)
        for (const Decision* decision : standing.decisions(kind))
            if (!left_open(*decision, standing).empty()) return std::nullopt;
    if (const Decision* end = settled_end(standing))
        return Message{
            {"the regie was ended with a settlement: \"{0}\"", "de regie is met een afwikkeling beëindigd: \"{0}\""},
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
    .rules = rules_of_p4,
    .upheld = upheld,
};

}  // namespace regie::rules
