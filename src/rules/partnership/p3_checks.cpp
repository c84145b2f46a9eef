#include "rules/partnership/p3_checks.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "regie/base/text.hpp"
#include "rules/partnership/coming_and_going.hpp"
#include "rules/support.hpp"

namespace regie::rules::membership {
namespace {

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
         {"The partners agree now on how a partner leaves and how commitments are settled, or say what they can count "
          "on until then.",
          "De partners spreken nu af hoe een partner uittreedt en hoe commitments worden afgewikkeld, of zeggen waarop "
          "zij tot die tijd kunnen rekenen."}}}};

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

base::Argument listed(const model::List<model::Field<model::Text>>& texts) {
    std::vector<std::string> words;
    for (const auto& text : texts) words.emplace_back(*text);
    return base::join(words, ", ");
}

}  // namespace

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

void check_joining_closed(const Standing& standing, Sink& sink) {
    const auto& joining = standing.collaboration().membership.joining;
    const auto& forms = joining.legal_forms;
    if (joining.open.is(false))
        sink.add(closed_to_all, joining.open.place, on_collaboration(), to_collaboration());
    else if (!takes_every_form(joining))
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
    // A partner that could not be read may be the successor.
    if (!standing.partners_readable()) return;
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
    // A decision that could not be read may be an earlier one, and a partner the successor.
    if (!notice || !standing.decisions_readable() || !standing.partners_readable()) return;
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

}  // namespace regie::rules::membership
