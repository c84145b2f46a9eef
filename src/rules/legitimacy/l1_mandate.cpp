#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using base::Severity;
using model::Standing;

constexpr Variant mandate_not_recorded{
    Severity::note,
    {{"on which administrative decision does the regie on this opgave rest?",
      "uit welk besluit blijkt de bestuurlijke opdracht voor de regie op deze opgave?"},
     {"record the decision in decisions/ with kind: mandate and name it under mandate.decision, or bring the opgave "
      "before the administration",
      "leg het besluit vast in decisions/ met kind: mandate en noem het bij mandate.decision, of leg de opgave voor "
      "aan het bestuur"}}};

constexpr Variant regie_after_rejection{
    Severity::error,
    {{"the mandate \"{0}\" was rejected ({1}), and the work went on: \"{2}\" dates from {3}",
      "de bestuurlijke opdracht \"{0}\" is afgewezen ({1}), en daarna ging het werk door: \"{2}\" is van {3}"},
     {"take a new decision on the regie, or end it with regard for the commitments",
      "neem een nieuw besluit over de regie, of beëindig die met oog voor de commitments"}}};

constexpr Variant regie_while_pending{
    Severity::error,
    {{"the mandate \"{0}\" ({1}) has not been decided on, and the work went on: \"{2}\" dates from {3}",
      "over de bestuurlijke opdracht \"{0}\" ({1}) is nog niet besloten, en intussen ging het werk door: \"{2}\" is "
      "van {3}"},
     {"decide on the mandate, or record its outcome if that has been done; until then this is an exploration",
      "besluit over de opdracht, of leg de uitkomst vast als dat al is gebeurd; tot die tijd is dit een verkenning"}}};

/// A commitment or an act of the regisseur, with its date.
struct Work {
    model::Text what;
    model::Date on;
};

void check_mandate_recorded(const Standing& standing, Sink& sink) {
    const auto& collaboration = standing.collaboration();
    if (!collaboration.readable || !standing.decisions_readable()) return;
    if (standing.mandate() || collaboration.mandate.decision) return;
    if (standing.active_commitments().empty() && acts_of_regisseur(standing).empty()) return;
    sink.add(mandate_not_recorded, first_known(collaboration.mandate.place, collaboration.place()), on_collaboration(),
             to_government());
}

/// The first commitment or act that certainly dates from after `day`.
std::optional<Work> first_work_after(const Standing& standing, const model::Date& day) {
    std::optional<Work> first;
    const auto consider = [&](model::Text what, const model::Field<model::Date>& on) {
        if (!on || !base::certainly_before(day, *on)) return;
        if (!first || on->first() < first->on.first()) first = Work{what, *on};
    };
    for (const model::Commitment* commitment : standing.active_commitments())
        consider(*commitment->contribution, commitment->made);
    for (const Act& act : acts_of_regisseur(standing)) consider(*act.entry->act, act.entry->on);
    return first;
}

void check_regie_without_mandate(const Standing& standing, Sink& sink) {
    const model::Decision* mandate = standing.mandate();
    if (!mandate || !mandate->taken || mandate->is_adopted()) return;
    const auto work = first_work_after(standing, *mandate->taken);
    if (!work) return;
    const bool rejected = mandate->outcome.is(model::Outcome::rejected);
    sink.add(rejected ? regie_after_rejection : regie_while_pending, mandate->outcome.place, subject_of(*mandate),
             to_government(), {called(*mandate), dated(*mandate->taken), quoted(work->what), dated(work->on)});
}

constexpr Rule rules_of_l1[]{
    {{.code = "L101",
      .name = "mandate-not-recorded",
      .principle = "L1",
      .title = {"Mandate not recorded", "Bestuurlijke opdracht niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::government},
      .what = {"Commitments are active or the regisseur has acted, and no mandate is on file.",
               "Er lopen commitments of de regisseur heeft gehandeld, en er is geen bestuurlijke opdracht vastgelegd."},
      .why =
          {"Regie is a choice of the administration: without a decision nobody can point to where the government got "
           "the right to direct, and a change of administrator can end it overnight. The article asks for a mandate "
           "for every opgave on which a government takes up the regie (legitimacy, starting point 1).",
           "Regie is een keuze van het bestuur. Zonder besluit kan niemand aanwijzen waaraan de overheid het recht "
           "ontleent om regie te voeren, en kan een wisseling van bestuurder de regie van de ene op de andere dag "
           "beëindigen. Het artikel vraagt bij elke opgave om een bestuurlijke opdracht (legitimering, uitgangspunt "
           "1)."},
      .remedy = {"The government records the decision that gave the mandate, or takes one.",
                 "De overheid legt het besluit vast waarin de opdracht is gegeven, of neemt zo'n besluit."},
      .bad = R"(# regie.yaml
mandate:
# decisions/raadsbesluit-2024.yaml
kind: priority
)",
      .good = R"(# regie.yaml
mandate:
  decision: raadsbesluit-2024
# decisions/raadsbesluit-2024.yaml
kind: mandate
by: gemeenteraad
body: elected
outcome: adopted
)"},
     check_mandate_recorded},
    {{.code = "L102",
      .name = "regie-without-mandate",
      .principle = "L1",
      .title = {"Regie without a mandate", "Regie zonder bestuurlijke opdracht"},
      .severities = {Severity::error},
      .to = {To::government},
      .what = {"The mandate was rejected or is pending, and an active commitment or an act of the regisseur dates from "
               "after it.",
               "De bestuurlijke opdracht is afgewezen of nog in behandeling, en een lopend commitment of een handeling "
               "van de regisseur is van latere datum."},
      .why =
          {"Who directs after the administration said no, or before it said yes, acts on power that nobody gave. The "
           "partners then commit to something that may be taken from under them (legitimacy, starting point 1).",
           "Wie regie voert nadat het bestuur nee heeft gezegd, of voordat het ja zegt, handelt op een opdracht die "
           "niemand heeft gegeven. De partners binden zich dan aan iets wat zo kan wegvallen (legitimering, "
           "uitgangspunt 1)."},
      .remedy = {"The government decides on the mandate, or ends the regie with regard for the commitments.",
                 "De overheid besluit alsnog over de opdracht, of beëindigt de regie met oog voor de commitments."},
      .bad = R"(# decisions/raadsbesluit-2024.yaml
outcome: rejected
)",
      .good = R"(# decisions/raadsbesluit-2024.yaml
outcome: adopted
)"},
     check_regie_without_mandate},
};

std::optional<Message> upheld(const Standing& standing) {
    const model::Decision* mandate = standing.mandate();
    if (!mandate || !mandate->readable || !mandate->is_adopted() || !mandate->is_public()) return std::nullopt;
    if (!mandate->taken) return Message{{"\"{0}\" ({1})", "\"{0}\" ({1})"}, {called(*mandate), quoted(*mandate->by)}};
    return Message{{"\"{0}\" ({1}, {2})", "\"{0}\" ({1}, {2})"},
                   {called(*mandate), quoted(*mandate->by), dated(*mandate->taken)}};
}

}  // namespace

constinit const Principle l1{
    .id = "L1",
    .title = {"Administrative mandate", "Bestuurlijke opdracht"},
    .statement = {"The opgave, and the regie on it, rest on a decision of the democratic administration.",
                  "De opgave en de regie daarop berusten op een besluit van het democratisch bestuur."},
    .source = {"legitimate and sound regie: on the mandate, and starting point 1",
               "legitieme en integere regievoering: over de bestuurlijke opdracht, en uitgangspunt 1"},
    .upheld_when = {"an adopted mandate decision by a public body",
                    "een aangenomen besluit van een bestuursorgaan met de opdracht"},
    .rules = rules_of_l1,
    .upheld = upheld,
};

}  // namespace regie::rules
