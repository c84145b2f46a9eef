#include "rules/legitimacy/ended_regie.hpp"
#include "rules/legitimacy/on_priority.hpp"
#include "rules/legitimacy/work.hpp"
#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using base::Severity;
using model::DecisionKind;
using model::Standing;

constexpr Variant mandate_not_recorded{
    Severity::note,
    {{"on which administrative decision does the regie on this opgave rest?",
      "uit welk besluit blijkt de bestuurlijke opdracht voor de regie op deze opgave?"},
     {"record the decision in decisions/ with kind: mandate and name it under mandate.decision, or bring the opgave "
      "before the administration",
      "leg het besluit vast in decisions/ met kind: mandate en noem het bij mandate.decision, of leg de opgave voor "
      "aan het bestuur"}}};

constexpr Variant mandate_of_other_kind{
    Severity::note,
    {{"which decision gave the mandate? \"{0}\", named at mandate.decision, is on file as: {1}",
      "met welk besluit is de bestuurlijke opdracht gegeven? \"{0}\", genoemd bij mandate.decision, staat in het dossier "
      "als: {1}"},
     {"name the decision of kind mandate, or correct the kind of this one",
      "noem het besluit met kind: mandate, of verbeter de soort van dit besluit"}}};

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

constexpr Variant democratic_ground_not_recorded{
    Severity::note,
    {{"in which decision did an elected body give this opgave priority?",
      "in welk besluit heeft een gekozen orgaan deze opgave prioriteit gegeven?"},
     {"record that decision in decisions/ with kind: priority (or mandate) and body: elected or indirectly-elected",
      "leg dat besluit vast in decisions/ met kind: priority (of mandate) en body: elected of indirectly-elected"}}};

constexpr Variant body_not_recorded{Severity::note,
                                    {{"is the body that decided on \"{0}\" ({1}) an elected one?",
                                      "is het orgaan dat het besluit \"{0}\" nam ({1}) een gekozen orgaan?"},
                                     {"record under body what it is: elected, indirectly-elected or executive",
                                      "leg bij body vast wat het is: elected, indirectly-elected of executive"}}};

constexpr Variant regie_after_end{
    Severity::error,
    {{"\"{0}\" ended the regie ({1}), and the regisseur went on: \"{2}\" dates from {3}",
      "\"{0}\" heeft de regie beëindigd ({1}), en de regisseur ging door: \"{2}\" is van {3}"},
     {"take a new decision if the regie is to go on; if it ended later than {1}, record that day under effective",
      "neem een nieuw besluit als de regie door moet gaan; eindigde zij later dan {1}, leg dan die dag vast bij "
      "effective"}}};

constexpr Variant regie_before_mandate{
    Severity::note,
    {{"\"{2}\" dates from {3}, before the mandate \"{0}\" ({1}): on which decision did the work rest then?",
      "\"{2}\" is van {3}, vóór de bestuurlijke opdracht \"{0}\" ({1}): op welk besluit berustte het werk toen?"},
     {"record the decision to explore the opgave with kind: exploration; where there was none, tell the partners on "
      "what ground the work began",
      "leg het besluit tot de verkenning vast met kind: exploration; was dat er niet, leg de partners dan uit op grond "
      "waarvan het werk is begonnen"}}};

void check_mandate_recorded(const Standing& standing, Sink& sink) {
    const auto& collaboration = standing.collaboration();
    if (!collaboration.readable || !standing.decisions_readable()) return;
    if (standing.mandate()) return;
    const auto& named = collaboration.mandate.decision;
    if (const model::Decision* other = named ? standing.decision(*named) : nullptr)
        return sink.add(mandate_of_other_kind, named.place, on_collaboration(), to_government(),
                        {called(*other), model::label_of(*other->kind)});
    if (named) return;
    if (standing.active_commitments().empty() && acts_of_regisseur(standing).empty()) return;
    sink.add(mandate_not_recorded, first_known(collaboration.mandate.place, collaboration.place()), on_collaboration(),
             to_government());
}

void check_regie_without_mandate(const Standing& standing, Sink& sink) {
    const model::Decision* mandate = standing.mandate();
    // A decision that could not be read may be the mandate that was adopted.
    if (!mandate || !mandate->taken || mandate->is_adopted() || !standing.decisions_readable()) return;
    const auto work = first_after(dated_work(standing), *mandate->taken);
    if (!work) return;
    const bool rejected = mandate->outcome.is(model::Outcome::rejected);
    sink.add(rejected ? regie_after_rejection : regie_while_pending, mandate->outcome.place, subject_of(*mandate),
             to_government(), {called(*mandate), dated(*mandate->taken), quoted(work->what), dated(work->on)});
}

void check_democratic_ground(const Standing& standing, Sink& sink) {
    const auto& collaboration = standing.collaboration();
    if (!collaboration.readable || !standing.decisions_readable()) return;
    const auto& named = collaboration.mandate.decision;
    if (named && !standing.decision(*named)) return;
    const model::Decision* unclear = nullptr;
    for (const model::Decision* decision : decisions_on_priority(standing)) {
        if (decision->body && *decision->body != model::PublicBody::executive) return;
        if (!unclear && !decision->body && decision->is_public()) unclear = decision;
    }
    if (unclear)
        sink.add(body_not_recorded, unclear->by.place, subject_of(*unclear), to_government(),
                 {called(*unclear), quoted(*unclear->by)});
    else
        sink.add(democratic_ground_not_recorded, first_known(collaboration.mandate.place, collaboration.place()),
                 on_collaboration(), to_government());
}

void check_regie_after_end(const Standing& standing, Sink& sink) {
    const auto end = ended_regie(standing);
    if (!end) return;
    const auto act = first_after(dated_acts(standing), **end->from);
    if (!act) return;
    sink.add(regie_after_end, end->from->place, subject_of(*end->decision), to_government(),
             {called(*end->decision), dated(**end->from), quoted(act->what), dated(act->on)});
}

/// The earliest of `known` and the adopted decisions of the kind; null where one of them has no date, and so may be the
/// earliest.
const model::Decision* earliest(const Standing& standing, const model::Decision* known, DecisionKind kind) {
    if (!known || !known->taken) return nullptr;
    const model::Decision* found = known;
    for (const model::Decision* decision : standing.decisions(kind)) {
        if (!decision->is_adopted()) continue;
        if (!decision->taken) return nullptr;
        if (decision->taken->first() < found->taken->first()) found = decision;
    }
    return found;
}

void check_regie_before_mandate(const Standing& standing, Sink& sink) {
    if (!standing.decisions_readable()) return;
    const model::Decision* mandate = earliest(standing, standing.mandate(), DecisionKind::mandate);
    const model::Decision* ground = earliest(standing, mandate, DecisionKind::exploration);
    const auto work = ground ? first_before(dated_work(standing), *ground->taken) : std::nullopt;
    if (!work) return;
    sink.add(regie_before_mandate, mandate->taken.place, subject_of(*mandate), to_government(),
             {called(*mandate), dated(*mandate->taken), quoted(work->what), dated(work->on)});
}

constexpr Rule rules_of_l1[]{
    {{.code = "L101",
      .name = "mandate-not-recorded",
      .principle = "L1",
      .title = {"Mandate not recorded", "Bestuurlijke opdracht niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::government},
      .what =
          {"Commitments are active or the regisseur has acted, and no mandate is on file. A decision that explores, that "
           "is about who comes or goes, or that ends the regie gives none, also where mandate.decision names it.",
           "Er lopen commitments of de regisseur heeft gehandeld, en er is geen bestuurlijke opdracht vastgelegd. Een "
           "verkenning, een besluit over toetreden of uittreden en een besluit dat de regie beëindigt, geven die niet, "
           "ook niet als mandate.decision het noemt."},
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
    {{.code = "L103",
      .name = "democratic-ground-not-recorded",
      .principle = "L1",
      .title = {"Democratic ground not recorded", "Democratische grondslag niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::government},
      .what =
          {"No adopted decision on the mandate, the priority or a renewal is on file of an elected body, elected "
           "directly or, as the law provides, indirectly. Where such a decision does not say what body took it (body), "
           "that is the question.",
           "Er is geen aangenomen besluit over de opdracht, de prioriteit of een verlenging vastgelegd van een "
           "gekozen orgaan, direct of volgens de wet indirect gekozen. Staat bij zo'n besluit niet wat voor orgaan het "
           "nam (body), dan is dat de vraag."},
      .why =
          {"An executive can give the mandate, but it does not choose for society which opgaven come first. The "
           "article reserves regie for opgaven that were given priority democratically (the three forms, the second; "
           "starting point 1).",
           "Een dagelijks bestuur kan de opdracht geven, maar kiest niet namens de samenleving welke opgaven voorgaan. "
           "Het artikel behoudt regie voor aan opgaven die democratisch voorrang kregen (de drie vormen, "
           "de tweede; uitgangspunt 1)."},
      .remedy = {"The government records the decision in which an elected body gave the opgave priority, or asks that "
                 "body to decide on it.",
                 "De overheid legt het besluit vast waarin een gekozen orgaan de opgave prioriteit gaf, of vraagt dat "
                 "orgaan erover te besluiten."},
      .bad = R"(# decisions/raadsbesluit-2024.yaml
by: college van burgemeester en wethouders
body: executive
# decisions/begroting-2026.yaml
by: college van burgemeester en wethouders
body: executive
)",
      .good = R"(# decisions/raadsbesluit-2024.yaml
by: college van burgemeester en wethouders
body: executive
# decisions/begroting-2026.yaml
by: gemeenteraad
body: elected
)"},
     check_democratic_ground},
    {{.code = "L104",
      .name = "regie-after-its-end",
      .principle = "L1",
      .title = {"Regie after its end", "Regie na het einde ervan"},
      .severities = {Severity::error},
      .to = {To::government},
      .what = {"An adopted decision ended the regie, no later one took it up again, and an act of the regisseur dates "
               "from after the day on which it took effect (effective; where that is not recorded, taken).",
               "Een aangenomen besluit heeft de regie beëindigd, geen later besluit heeft haar weer opgepakt, en een "
               "handeling van de regisseur is van na de dag waarop het besluit inging (effective; als die niet is "
               "vastgelegd: taken)."},
      .why =
          {"The mandate carries the regie, and the government can end it. A regisseur who is left at work after that "
           "directs on nobody's behalf, and the partners cannot know what still holds of what they were told "
           "(legitimacy, on the mandate; starting point 5).",
           "De bestuurlijke opdracht draagt de regie, en de overheid kan die beëindigen. Een regisseur die daarna aan "
           "het werk wordt gelaten, voert regie namens niemand, en partners weten dan niet wat er nog geldt van wat "
           "hun is gezegd (legitimering, over de bestuurlijke opdracht; uitgangspunt 5)."},
      .remedy = {"The government decides that the regie goes on, or sees to it that the work stops with regard for the "
                 "commitments.",
                 "De overheid besluit dat de regie doorgaat, of zorgt dat het werk stopt met oog voor de commitments."},
      .bad = R"(# decisions/einde-regie.yaml
title: De regie stopt
kind: end-regie
taken: 2026-02-17
by: gemeenteraad
body: elected
outcome: adopted
)",
      .good = R"(# decisions/einde-regie.yaml
title: De regie stopt
kind: end-regie
taken: 2026-02-17
effective: 2026-12-31
by: gemeenteraad
body: elected
outcome: adopted
)"},
     check_regie_after_end},
    {{.code = "L105",
      .name = "regie-before-mandate",
      .principle = "L1",
      .title = {"Work from before the mandate", "Werk van vóór de bestuurlijke opdracht"},
      .severities = {Severity::note},
      .to = {To::government},
      .what = {"An active commitment or an act of the regisseur is older than the mandate and than every decision to "
               "explore the opgave.",
               "Een lopend commitment of een handeling van de regisseur is ouder dan de bestuurlijke opdracht en dan "
               "elk besluit tot een verkenning van de opgave."},
      .why =
          {"Much good work begins before anyone decides on it. It is fair to the partners to know whether they bound "
           "themselves to an exploration, to a plan of their own, or to regie for which the mandate was still to come "
           "(legitimacy, on the mandate; starting point 1).",
           "Veel goed werk begint voordat iemand erover besluit. Het is eerlijk als partners weten waaraan zij zich "
           "verbonden: aan een verkenning, aan een eigen plan, of aan regie waarvoor de opdracht nog moest komen "
           "(legitimering, over de bestuurlijke opdracht; uitgangspunt 1)."},
      .remedy = {"The government records the decision to explore, or tells the partners on what ground the work began.",
                 "De overheid legt het besluit tot de verkenning vast, of legt de partners uit op grond waarvan het "
                 "werk is begonnen."},
      .bad = R"(# commitments/ggd-buurtmonitor.yaml
made: 2023-06-22
)",
      .good = R"(# commitments/ggd-buurtmonitor.yaml
made: 2023-10-26
)"},
     check_regie_before_mandate},
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
