#include <algorithm>
#include <string>
#include <vector>

#include "regie/base/text.hpp"
#include "rules/partnership/coming_and_going.hpp"
#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using base::Severity;
using model::Commitment;
using model::Partner;
using model::Standing;

constexpr Variant joining_not_recorded{
    Severity::note,
    {{"can any party in society join, and on what terms?",
      "kan elke maatschappelijke partij toetreden, en onder welke voorwaarden?"},
     {"record under membership.joining whether joining is open, what is asked of a new partner, and who decides on it",
      "leg bij membership.joining vast of toetreden openstaat, wat van een nieuwe partner wordt gevraagd, en wie "
      "daarover beslist"}}};

constexpr Variant closed_to_all{
    Severity::warning,
    {{"joining is closed to other parties", "andere partijen kunnen niet toetreden"},
     {"open joining to every party that will bind itself (open: true); what is asked of it can stand under conditions",
      "stel toetreden open voor elke partij die zich wil binden (open: true); wat van haar wordt gevraagd, kan staan "
      "bij conditions"}}};

constexpr Variant closed_to_other_forms{
    Severity::warning,
    {{"only parties of these legal forms can join: {0}", "alleen partijen met deze rechtsvormen kunnen toetreden: {0}"},
     {"open joining to every legal form (legal_forms: any); ask of a new partner what it commits to, and not what it is",
      "stel toetreden open voor elke rechtsvorm (legal_forms: any); vraag een nieuwe partner naar het commitment, en "
      "niet naar de rechtsvorm"}}};

constexpr Variant leaving_not_recorded{
    Severity::note,
    {{"how can a partner leave, and what becomes of its commitments then?",
      "hoe kan een partner uittreden, en wat gebeurt er dan met de commitments?"},
     {"agree on a notice for leaving and on how commitments are settled, and record both under membership.leaving",
      "spreek een opzegtermijn voor uittreden af en hoe commitments worden afgewikkeld, en leg beide vast bij "
      "membership.leaving"}}};

constexpr Variant leaving_settled_later{
    Severity::note,
    {{"the terms of leaving are only agreed when a partner leaves: what can the others count on until then?",
      "de voorwaarden voor uittreden worden pas bij een vertrek afgesproken: waar kunnen de anderen tot die tijd op "
      "rekenen?"},
     {"agree now on the terms of leaving, and record them under membership.leaving with settled: now",
      "spreek de voorwaarden voor uittreden nu af, en leg ze vast bij membership.leaving met settled: now"},
     base::InGeneral{
         {"Terms of leaving are only agreed later", "Uittreding wordt pas later geregeld"},
         {"The partners agree now on how a partner leaves and how commitments are settled, or say what they can count on until then.",
          "De partners spreken nu af hoe een partner uittreedt en hoe commitments worden afgewikkeld, of zeggen waarop zij tot die tijd kunnen rekenen."}}}};

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
      "bespreek met alle partners wie het kan overnemen, of hoe het zou eindigen; de regie vult het niet zelf in"},
     base::InGeneral{{"Commitments that would stay open on leaving", "Commitments die bij een vertrek openblijven"},
                     {"All partners talk over who could take them up, or how they would end.",
                      "De partners bespreken met elkaar wie ze kan overnemen, of hoe ze zouden eindigen."}}}};

constexpr Variant left_without_settlement{
    Severity::error,
    {{"{0} left ({1}) and withdrew \"{2}\", and how that was settled is not on file",
      "{0} is vertrokken ({1}) en trok \"{2}\" in, en hoe dat is afgewikkeld is niet vastgelegd"},
     {"agree with the others how the promise is settled, and record that under settlement",
      "spreek met de anderen af hoe de toezegging wordt afgewikkeld, en leg dat vast bij settlement"}}};

constexpr Variant notice_not_kept{
    Severity::warning,
    {{"{0} left ({1}) sooner than the notice after \"{2}\" ({3}) allows: not before {4}",
      "{0} is vertrokken ({1}), eerder dan de opzegtermijn na \"{2}\" ({3}) toelaat: niet vóór {4}"},
     {"agree with the others how the rest of the notice is honoured; if they accept the sooner end, record that and why "
      "under waivers",
      "spreek met de anderen af hoe de rest van de opzegtermijn wordt ingevuld; aanvaarden zij het eerdere vertrek, "
      "leg dat dan met de reden vast bij waivers"}}};

constexpr Variant admission_undecided{
    Severity::note,
    {{"{0} joined later than the first partners ({1}): with which decision did the collaboration admit it?",
      "{0} is later toegetreden dan de eerste partners ({1}): met welk besluit van het samenwerkingsverband?"},
     {"record in decisions/ how {0} was admitted (kind: admission, with the partner under concerns), or decide on it "
      "after all",
      "leg in decisions/ vast met welk besluit {0} is toegetreden (kind: admission, met de partner bij concerns), of "
      "besluit er alsnog over"}}};

bool is_recorded(const model::Joining& joining) {
    return joining.open || joining.legal_forms.given() || joining.conditions.given() || joining.decided_by;
}

bool is_recorded(const model::Leaving& leaving) { return leaving.notice || leaving.terms || leaving.settlement; }

void check_joining_recorded(const Standing& standing, Sink& sink) {
    const auto& collaboration = standing.collaboration();
    const auto& membership = collaboration.membership;
    if (!collaboration.readable || is_recorded(membership.joining)) return;
    sink.add(joining_not_recorded, first_known(membership.joining.place, membership.place, collaboration.place()),
             on_collaboration(), to_collaboration());
}

base::Argument listed(const model::List<model::Field<model::Text>>& texts) {
    std::vector<std::string> words;
    for (const auto& text : texts) words.emplace_back(*text);
    return base::join(words, ", ");
}

void check_joining_closed(const Standing& standing, Sink& sink) {
    const auto& joining = standing.collaboration().membership.joining;
    const auto& forms = joining.legal_forms;
    const bool every_form =
        forms.empty() || std::any_of(forms.begin(), forms.end(), [](const auto& form) { return form.is("any"); });
    if (joining.open.is(false))
        sink.add(closed_to_all, joining.open.place, on_collaboration(), to_collaboration());
    else if (!every_form)
        sink.add(closed_to_other_forms, forms.place, on_collaboration(), to_collaboration(), {listed(forms)});
}

void check_leaving_recorded(const Standing& standing, Sink& sink) {
    const auto& collaboration = standing.collaboration();
    const auto& membership = collaboration.membership;
    const auto& leaving = membership.leaving;
    if (!collaboration.readable) return;
    if (leaving.settled.is(model::Settled::later))
        sink.add(leaving_settled_later, leaving.settled.place, on_collaboration(), to_collaboration());
    else if (!is_recorded(leaving) && !leaving.settled)
        sink.add(leaving_not_recorded, first_known(leaving.place, membership.place, collaboration.place()),
                 on_collaboration(), to_collaboration());
}

void check_left(const Standing& standing, Sink& sink) {
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
            // It ran its term while the partner was in.
            if (commitment.ends && commitment.ends->last() <= left->last()) continue;
            add(supposed ? would_stay_open : left_with_active, first_known(commitment.status.place, by));
        } else if (!supposed && commitment.status.is(model::CommitmentStatus::withdrawn) && commitment.withdrawn &&
                   commitment.withdrawn->first() >= left->last() && !standing.is_settled(commitment) &&
                   standing.decisions_readable()) {
            add(left_without_settlement, commitment.withdrawn.place);
        }
    }
}

void check_notice(const Standing& standing, Sink& sink) {
    const auto& notice = standing.collaboration().membership.leaving.notice;
    // A decision that could not be read may be an earlier one.
    if (!notice || !standing.decisions_readable()) return;
    for (const auto& [partner, exit] : exit_decisions(standing)) {
        if (!exit || !partner->left || !standing.left(*partner) || standing.successor(*partner)) continue;
        if (standing.is_supposed_to_have_left(*partner)) continue;
        const model::Day earliest = base::later(exit->taken->first(), *notice);
        if (partner->left->last() >= earliest) continue;
        sink.add(notice_not_kept, partner->left.place, subject_of(*partner), to_partner(*partner),
                 {named(*partner), dated(*partner->left), called(*exit), dated(*exit->taken),
                  dated(base::date_of(earliest))});
    }
}

void check_admission(const Standing& standing, Sink& sink) {
    const auto& decided_by = standing.collaboration().membership.joining.decided_by;
    const auto first = first_joining(standing);
    if (!decided_by.is("collaboration") || !first || !standing.decisions_readable()) return;
    const auto admitted = admitted_by_decision(standing);
    for (const Partner* partner : standing.partners()) {
        // Whoever takes over from a partner comes in by that.
        if (!partner->joined || partner->joined->first() <= *first || !partner->succeeds.empty()) continue;
        if (admitted.contains(partner->id.text)) continue;
        sink.add(admission_undecided, partner->joined.place, subject_of(*partner), to_collaboration(),
                 {named(*partner), dated(*partner->joined)});
    }
}

constexpr Rule rules_of_p3[]{
    {{.code = "P301",
      .name = "joining-not-recorded",
      .principle = "P3",
      .title = {"Joining not recorded", "Toetreding niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::collaboration},
      .what = {"No rule for joining is on file.", "Er is geen regel voor toetreding vastgelegd."},
      .why = {"Any party in society that will bind itself may come in. If nobody knows how, it depends on who knows "
              "whom, and the circle stays what it was at the start (starting point 4).",
              "Iedere maatschappelijke partij die zich wil binden, mag meedoen. Weet niemand hoe dat gaat, dan hangt "
              "het af van wie wie kent, en blijft de kring zoals die begon (uitgangspunt 4)."},
      .remedy = {"The partners agree how others can join, and record it.",
                 "De partners spreken af hoe anderen kunnen toetreden, en leggen dat vast."},
      .bad = R"(# regie.yaml
membership:
  joining:
)",
      .good = R"(# regie.yaml
membership:
  joining: {open: true, decided_by: collaboration}
)"},
     check_joining_recorded},
    {{.code = "P302",
      .name = "joining-closed",
      .principle = "P3",
      .title = {"Joining is not open to all", "Toetreden staat niet voor iedereen open"},
      .severities = {Severity::warning},
      .to = {To::collaboration},
      .what = {"Joining is on file as not open, or as open to some legal forms only.",
               "Volgens het dossier staat toetreden niet open, of alleen voor bepaalde rechtsvormen."},
      .why = {"What counts is whether a party will bind itself to the opgave, not which legal form it has. A circle "
              "that shuts itself misses who could contribute, and soon decides about others without them (starting "
              "points 2 and 4).",
              "Het gaat erom of een partij zich aan de opgave wil binden, niet welke rechtsvorm zij heeft. Een kring "
              "die zich afsluit, mist wie kan bijdragen, en besluit al gauw over anderen zonder hen (uitgangspunten 2 "
              "en 4)."},
      .remedy = {"The partners open joining, with regard for the commitment that a new partner takes on.",
                 "De partners stellen toetreden open, met oog voor het commitment dat een nieuwe partner aangaat."},
      .bad = R"(# regie.yaml
membership:
  joining:
    legal_forms: [stichting, vereniging]
)",
      .good = R"(# regie.yaml
membership:
  joining:
    legal_forms: any
)"},
     check_joining_closed},
    {{.code = "P303",
      .name = "leaving-not-recorded",
      .principle = "P3",
      .title = {"Leaving not recorded", "Uittreding niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::collaboration},
      .what = {"No rule for leaving is on file, or its terms are left to the moment of leaving (settled: later).",
               "Er is geen regel voor uittreding vastgelegd, of de voorwaarden worden pas bij een vertrek afgesproken "
               "(settled: later)."},
      .why =
          {"A partner may leave, and the others build on what it promised. Agreed beforehand, it takes no bargaining "
           "at the moment when it is hardest (starting point 4).",
           "Een partner mag vertrekken, en de anderen bouwen op wat is toegezegd. Is dat vooraf geregeld, dan hoeft "
           "er niet over te worden onderhandeld op het moment dat dit het moeilijkst is (uitgangspunt 4)."},
      .remedy = {"The partners agree how a partner leaves: with what notice, and how its commitments are settled.",
                 "De partners spreken af hoe een partner uittreedt: met welke opzegtermijn, en hoe de commitments "
                 "worden afgewikkeld."},
      .bad = R"(# regie.yaml
membership:
  leaving:
    settled: later
)",
      .good = R"(# regie.yaml
membership:
  leaving:
    settled: now
)"},
     check_leaving_recorded},
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
    {{.code = "P305",
      .name = "notice-not-kept",
      .principle = "P3",
      .title = {"Notice not kept", "Opzegtermijn niet in acht genomen"},
      .severities = {Severity::warning},
      .to = {To::partner},
      .what =
          {"A partner left sooner than the notice of the collaboration (membership.leaving.notice), counted from "
           "the day on which its exit was decided on; of several decisions the first counts. A partner that another "
           "took over from is left out. Of a date that is known in part, the day counts that is best for the "
           "partner.",
           "Een partner is eerder vertrokken dan de opzegtermijn van het samenwerkingsverband "
           "(membership.leaving.notice), gerekend vanaf de dag van het besluit over de uittreding; bij meer "
           "besluiten telt het eerste. Een partner met een opvolger blijft buiten beschouwing. Is een datum maar "
           "ten dele bekend, dan telt de dag die voor de partner het gunstigst is."},
      .why = {"A partner may leave, with regard for what it took on. The notice gives the others time to take it over "
              "or to find someone else; cut short, it leaves them with a gap (starting point 4).",
              "Een partner mag vertrekken, met oog voor wat is toegezegd. De opzegtermijn geeft de anderen tijd om dat "
              "over te nemen of iemand anders te vinden; is die tijd er niet, dan valt er een gat (uitgangspunt 4)."},
      .remedy = {"The partner agrees with the others how the rest of the notice is honoured.",
                 "De partner spreekt met de anderen af hoe de rest van de opzegtermijn wordt ingevuld."},
      .bad = R"(# partners/buurtcooperatie-noord.yaml
left: 2026-05-31
# decisions/vertrek-noord.yaml
title: Buurtcoöperatie Noord treedt uit
kind: exit
taken: 2026-03-19
by: collaboration
positions: {all: consent}
concerns: [buurtcooperatie-noord]
affects: [noord-gastheren]
settlement: De gastheren van Stichting Buurtwerk nemen de buurtkamer over.
communicated: 2026-03-26
# commitments/noord-gastheren.yaml
status: withdrawn
withdrawn: 2026-05-31
# commitments/buurtwerk-vrijwilligers.yaml
by: [stichting-buurtwerk, bibliotheek-voorbeeldstad]
)",
      .good = R"(# partners/buurtcooperatie-noord.yaml
left: 2026-05-31
# decisions/vertrek-noord.yaml
title: Buurtcoöperatie Noord treedt uit
kind: exit
taken: 2026-02-19
by: collaboration
positions: {all: consent}
concerns: [buurtcooperatie-noord]
affects: [noord-gastheren]
settlement: De gastheren van Stichting Buurtwerk nemen de buurtkamer over.
communicated: 2026-02-26
# commitments/noord-gastheren.yaml
status: withdrawn
withdrawn: 2026-05-31
# commitments/buurtwerk-vrijwilligers.yaml
by: [stichting-buurtwerk, bibliotheek-voorbeeldstad]
)"},
     check_notice},
    {{.code = "P306",
      .name = "admission-undecided",
      .principle = "P3",
      .title = {"Joined without a decision on file", "Toegetreden zonder vastgelegd besluit"},
      .severities = {Severity::note},
      .to = {To::collaboration},
      .what = {"The partners together decide on joining (decided_by: collaboration), a partner joined on a day that "
               "certainly was later than when the first ones did, and no adopted admission decision concerns it. "
               "Nothing is asked about a partner that took over from another.",
               "De partners beslissen samen over toetreding (decided_by: collaboration), een partner is zeker later "
               "toegetreden dan de eerste partners, en er is geen aangenomen toetredingsbesluit over die partner. Over "
               "een partner die een andere opvolgt, wordt niets gevraagd."},
      .why = {"Whoever joins becomes one of the principals. Where it was agreed that the partners decide on that "
              "together, a newcomer on whom nobody decided stands on uncertain ground (starting points 3 and 4).",
              "Wie toetreedt, wordt mede-opdrachtgever. Is afgesproken dat de partners daar samen over beslissen, dan "
              "staat een nieuwkomer over wie niets is besloten niet stevig (uitgangspunten 3 en 4)."},
      .remedy = {"The collaboration records the decision by which the partner came in, or takes it after all.",
                 "Het samenwerkingsverband legt het besluit vast waarmee de partner is toegetreden, of neemt het "
                 "alsnog."},
      .bad = R"(# decisions/toetreding-noord.yaml
concerns:
)",
      .good = R"(# decisions/toetreding-noord.yaml
concerns: [buurtcooperatie-noord]
)"},
     check_admission},
};

std::optional<Message> upheld(const Standing& standing) {
    const model::Membership& membership = standing.collaboration().membership;
    const model::Leaving& leaving = membership.leaving;
    const bool terms = is_recorded(leaving) && !leaving.settled.is(model::Settled::later);
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
