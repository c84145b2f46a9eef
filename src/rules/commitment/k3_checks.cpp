#include "rules/commitment/k3_checks.hpp"

#include <algorithm>
#include <string_view>

#include "rules/commitment/bonds.hpp"
#include "rules/support.hpp"

namespace regie::rules::binding {
namespace {

using base::Severity;
using model::Amount;
using model::Commitment;
using model::CommitmentStatus;
using model::PartnerTerms;
using model::Standing;

/// The article gives no time in which a proposal becomes a commitment.
constexpr base::Span long_proposed{6, 'm'};
/// The article gives no time within which something is delivered.
constexpr base::Span long_silent{1, 'y'};

constexpr Variant made_not_recorded{
    Severity::note,
    {{"when was the commitment \"{0}\" of {1} made?", "wanneer is het commitment \"{0}\" ({1}) aangegaan?"},
     {"record the date under made; the month or the year alone will do too",
      "leg de datum vast bij made; alleen de maand of het jaar mag ook"}}};

constexpr Variant evidence_not_recorded{
    Severity::note,
    {{"the commitment \"{0}\" was made at board level: where can that be seen?",
      "het commitment \"{0}\" is op bestuursniveau aangegaan: waaruit blijkt dat?"},
     {"record the agreement or decision under evidence, as a path in the folder or an https address",
      "leg de overeenkomst of het besluit vast bij evidence, als pad in de map of als https-adres"}}};

constexpr Variant exit_terms_not_recorded{
    Severity::note,
    {{"on what terms may the commitment \"{0}\" be ended? None are on file, and no rule for leaving either",
      "op welke voorwaarden kan het commitment \"{0}\" worden beëindigd? Daarover is niets vastgelegd, en over "
      "uittreden ook niet"},
     {"agree on notice and settlement, and record them under exit, or once for all commitments under "
      "membership.leaving",
      "spreek een opzegtermijn en een afwikkeling af, en leg die vast bij exit, of in één keer voor alle commitments "
      "bij membership.leaving"}}};

constexpr Variant declared_unenforceable{
    Severity::note,
    {{"the agreement says that it cannot be enforced in court: what else keeps it from being noncommittal?",
      "volgens de overeenkomst is nakoming niet bij de rechter af te dwingen: waardoor is zij toch niet vrijblijvend?"},
     {"talk about what the partners do when one of them does not deliver, and record the answer as the reason of a "
      "waiver (waivers)",
      "bespreek wat de partners doen als een van hen niet levert, en leg het antwoord vast als reden bij waivers"}}};

constexpr Variant amount_open{
    Severity::note,
    {{"how much money is \"{0}\" about, or by which key is it shared out?",
      "om hoeveel geld gaat het bij \"{0}\", of volgens welke sleutel wordt het verdeeld?"},
     {"agree on the amount or the key, and record it under amount; where it differs from partner to partner, under "
      "per_partner",
      "spreek het bedrag of de verdeelsleutel af, en leg dat vast bij amount; verschilt het per partner, dan bij "
      "per_partner"}}};

constexpr Variant generic{
    Severity::warning,
    {{"\"{0}\" binds all shareholders, and no amount, end, competence or terms per partner say who is bound to what",
      "\"{0}\" bindt alle aandeelhouders, en geen bedrag, einddatum, competentie of afspraak per partner zegt wie "
      "waaraan gebonden is"},
     {"agree on what each partner does, and record it under per_partner or as commitments of their own; or agree on an "
      "amount or an end",
      "spreek af wat elke partner doet, en leg dat vast bij per_partner of als eigen commitments; of spreek een bedrag "
      "of een einddatum af"}}};

constexpr Variant overdue_commitment{
    Severity::warning,
    {{"the commitment \"{0}\" of {1} ran until {2}, and no delivery is on file",
      "het commitment \"{0}\" ({1}) liep tot en met {2}, en er is geen levering vastgelegd"},
     {"record what was delivered, agree on a new end, or end the commitment and record its settlement",
      "leg vast wat is geleverd, spreek een nieuwe einddatum af, of beëindig het commitment en leg de afwikkeling "
      "vast"}}};

constexpr Variant withdrawn_without_settlement{
    Severity::error,
    {{"the commitment \"{0}\" of {1} was withdrawn, and how that was settled is not on file",
      "het commitment \"{0}\" ({1}) is ingetrokken, en hoe dat is afgewikkeld is niet vastgelegd"},
     {"settle with the other partners what the withdrawal means for them, and record it under settlement",
      "regel met de andere partners wat de intrekking voor hen betekent, en leg dat vast bij settlement"}}};

constexpr Variant proposed_too_long{
    Severity::note,
    {{"the commitment \"{0}\" of {1} has been proposed since {2}: will it be made, or dropped?",
      "het commitment \"{0}\" ({1}) is al sinds {2} een voornemen: wordt het aangegaan, of vervalt het?"},
     {"make it and record status: active with the date, or record status: lapsed",
      "ga het aan en leg status: active met de datum vast, of leg status: lapsed vast"}}};

constexpr Variant silent{
    Severity::note,
    {{"what has come of the commitment \"{0}\" of {1} so far? It has been running since {2}, and no delivery is on "
      "file",
      "wat heeft het commitment \"{0}\" ({1}) tot nu toe opgeleverd? Het loopt sinds {2}, en er is geen levering "
      "vastgelegd"},
     {"record what was delivered, however small, under delivered; if it never got going, bring that up among the "
      "partners",
      "leg vast wat er is geleverd, hoe klein ook, bij delivered; is het niet op gang gekomen, breng dat dan onder de "
      "partners ter sprake"}}};

bool says_how_much(const Amount& amount) { return amount.value || amount.key; }

/// How much each partner gives is on file: in general, or in the terms of every one of them.
bool amount_recorded(const Standing& standing, const Commitment& commitment) {
    if (says_how_much(commitment.amount)) return true;
    const auto parties = standing.parties(commitment);
    // Each term is counted for the partner that bears it, so that nothing is looked up for partners without terms.
    const auto own =
        std::count_if(commitment.per_partner.begin(), commitment.per_partner.end(), [&](const PartnerTerms& terms) {
            const model::Partner* named = says_how_much(terms.amount) ? standing.partner(*terms.partner) : nullptr;
            const model::Partner* bearer = named ? standing.bearer(*named) : nullptr;
            return bearer && standing.terms(commitment, *bearer) == &terms &&
                   std::binary_search(parties.begin(), parties.end(), bearer,
                                      [](const auto* a, const auto* b) { return a->id < b->id; });
        });
    return static_cast<std::size_t>(own) == parties.size();
}

/// The collaboration says on what terms a partner leaves, if only that these are settled at the moment itself.
bool has_leaving_rule(const model::Leaving& leaving) {
    return leaving.notice || leaving.terms || leaving.settlement || leaving.settled.is(model::Settled::later);
}

bool is_past_its_end(const Commitment& commitment, const Standing& standing) {
    return commitment.ends && commitment.ends->last() < standing.today();
}

/// One finding for each bond whose date lies more than `span` back.
void add_where_made_long_ago(const Standing& standing, const Commitment& commitment, base::Span span,
                             const Variant& variant, Sink& sink) {
    for (const Bond& bond : bonds_of(standing, commitment, Terms::made)) {
        const auto& made = *bond.made;
        if (made && base::overdue(*made, span, standing.today()))
            add_for(commitment, bond, variant, made.place, sink, {dated(*made)});
    }
}

}  // namespace

void check_made(const Standing& standing, Sink& sink) {
    for (const Commitment* commitment : standing.active_commitments())
        for (const Bond& bond : bonds_of(standing, *commitment, Terms::made))
            if (!*bond.made) add_for(*commitment, bond, made_not_recorded, commitment->place(), sink);
}

void check_evidence(const Standing& standing, Sink& sink) {
    const auto at_board = [](const Bond& bond) { return bond.level->is(model::Level::board); };
    for (const Commitment* commitment : standing.active_commitments()) {
        if (commitment->evidence) continue;
        const auto bonds = bonds_of(standing, *commitment, Terms::level);
        const auto add = [&](const Bond& bond) {
            add_for(*commitment, bond, evidence_not_recorded, commitment->place(), sink);
        };
        if (commitment->by_all()) {
            if (std::any_of(bonds.begin(), bonds.end(), at_board)) add(Bond{});
            continue;
        }
        for (const Bond& bond : bonds)
            if (at_board(bond)) add(bond);
    }
}

void check_exit_terms(const Standing& standing, Sink& sink) {
    const auto& collaboration = standing.collaboration();
    if (!collaboration.readable || has_leaving_rule(collaboration.membership.leaving)) return;
    for (const Commitment* commitment : standing.active_commitments()) {
        const model::Exit& exit = commitment->exit;
        if (exit.notice || exit.settlement) continue;
        sink.add(exit_terms_not_recorded, first_known(exit.place, commitment->place()), subject_of(*commitment),
                 to_collaboration(), {called(*commitment)});
    }
}

void check_enforceable(const Standing& standing, Sink& sink) {
    const auto& enforceable = standing.collaboration().membership.enforceable;
    if (enforceable.is(model::Enforceable::no))
        sink.add(declared_unenforceable, enforceable.place, on_collaboration(), to_collaboration());
}

void check_amount(const Standing& standing, Sink& sink) {
    for (const Commitment* commitment : standing.active_commitments()) {
        if (!commitment->kind.is(model::ContributionKind::money) || amount_recorded(standing, *commitment)) continue;
        sink.add(amount_open, first_known(commitment->amount.place, commitment->kind.place), subject_of(*commitment),
                 to_collaboration(), {called(*commitment)});
    }
}

void check_specific(const Standing& standing, Sink& sink) {
    for (const Commitment* commitment : standing.for_all()) {
        const bool says_what = says_how_much(commitment->amount) || commitment->ends || !commitment->provides.empty() ||
                               !commitment->per_partner.empty();
        if (says_what) continue;
        sink.add(generic, commitment->by.items.front().place, subject_of(*commitment), to_collaboration(),
                 {called(*commitment)});
    }
}

void check_overdue(const Standing& standing, Sink& sink) {
    for (const Commitment* commitment : standing.active_commitments()) {
        if (!is_past_its_end(*commitment, standing) || !commitment->delivered.empty()) continue;
        const auto& ends = commitment->ends;
        add_for_each(standing, *commitment, overdue_commitment, ends.place, sink, {dated(*ends)});
    }
}

void check_withdrawn(const Standing& standing, Sink& sink) {
    // A decision that could not be read may be the one that settles it.
    if (!standing.decisions_readable()) return;
    for (const Commitment& commitment : standing.collaboration().commitments) {
        const bool withdrawn = commitment.readable && commitment.status.is(CommitmentStatus::withdrawn);
        if (!withdrawn || commitment.is_to_be_withdrawn(standing.today()) || standing.is_settled(commitment)) continue;
        if (standing.parties(commitment).empty()) continue;
        add_for_each(standing, commitment, withdrawn_without_settlement, commitment.status.place, sink);
    }
}

void check_proposed(const Standing& standing, Sink& sink) {
    for (const Commitment& commitment : standing.collaboration().commitments)
        if (commitment.is_proposed())
            add_where_made_long_ago(standing, commitment, long_proposed, proposed_too_long, sink);
}

void check_silent(const Standing& standing, Sink& sink) {
    for (const Commitment* commitment : standing.active_commitments()) {
        // What is past its end was asked for by K303.
        if (!commitment->delivered.empty() || is_past_its_end(*commitment, standing)) continue;
        const auto& starts = commitment->starts;
        if (!starts)
            add_where_made_long_ago(standing, *commitment, long_silent, silent, sink);
        else if (base::overdue(*starts, long_silent, standing.today()))
            add_for_each(standing, *commitment, silent, starts.place, sink, {dated(*starts)});
    }
}

}  // namespace regie::rules::binding
