#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using base::Severity;
using model::Commitment;
using model::Issue;
using model::Partner;
using model::Party;
using model::Standing;

constexpr Variant regie_fills_gap{
    Severity::error,
    {{"the regie has taken on a gap that partners leave: \"{0}\"",
      "de regie is in een gat gesprongen dat partners laten vallen: \"{0}\""},
     {"give it back: put it on the agenda of the partners, and record as owner the partner that takes it up",
      "geef het terug: agendeer het bij de partners, en leg als eigenaar de partner vast die het oppakt"}}};

constexpr Variant gap_taken_over{
    Severity::note,
    {{"{0} withdrew \"{1}\", and {3} now provides that competence ({2}): in which role?",
      "{0} heeft \"{1}\" ingetrokken, en {3} levert die competentie ({2}) nu: in welke rol?"},
     {"if the partners agreed that the government does this as a shareholder, record that decision with this "
      "commitment under affects; if the regie jumped in, give it back to the partners",
      "spraken de partners af dat de overheid dit als aandeelhouder doet, leg dat besluit dan vast met dit commitment "
      "bij affects; sprong de regie in, geef het dan terug aan de partners"}}};

/// A gap that was dropped is filled by nobody.
bool is_gap(const Issue& issue) {
    return issue.kind.is(model::IssueKind::gap) && !issue.status.is(model::IssueStatus::dropped);
}

bool is_held_by_regie(const Issue& issue) { return issue.owner && issue.owner->kind == Party::Kind::regie; }

void check_regie_fills_gap(const Standing& standing, Sink& sink) {
    for (const Issue& issue : standing.collaboration().issues) {
        if (!is_gap(issue) || !is_held_by_regie(issue)) continue;
        sink.add(regie_fills_gap, issue.owner.place, subject_of(issue), to_regisseur(),
                 {quoted(issue.title ? *issue.title : issue.id.text)});
    }
}

/// What a partner other than the directing government no longer does.
struct Withdrawal {
    const Commitment* commitment = nullptr;
    const Partner* partner = nullptr;  ///< the first of those that withdrew
};

/// Who withdrew, where the directing government is not among them; null where it is, or where nobody is known.
const Partner* other_than_government(const Standing& standing, const Commitment& commitment) {
    const Partner* first = nullptr;
    for (const auto& party : commitment.by) {
        const Partner* partner = party->is_partner() ? standing.partner(party->partner()) : nullptr;
        if (!partner) return nullptr;
        const Partner* bearer = standing.bearer(*partner);
        if (partner == standing.directing_government() || bearer == standing.directing_government()) return nullptr;
        if (!first) first = bearer ? bearer : partner;
    }
    return first;
}

bool was_withdrawn_earlier(const Commitment& a, const Commitment& b) {
    if (!a.withdrawn || !b.withdrawn) return !a.withdrawn && b.withdrawn;
    return a.withdrawn->first() < b.withdrawn->first();
}

/// By need: the first withdrawal of a commitment that provided it (one without a date before all).
std::unordered_map<model::Text, Withdrawal> withdrawals_by_need(const Standing& standing) {
    std::unordered_map<model::Text, Withdrawal> first;
    for (const Commitment& commitment : standing.collaboration().commitments) {
        if (!commitment.status.is(model::CommitmentStatus::withdrawn)) continue;
        const Partner* partner = other_than_government(standing, commitment);
        if (!partner) continue;
        for (const auto& need : commitment.provides) {
            Withdrawal& known = first[need->text];
            if (!known.commitment || was_withdrawn_earlier(commitment, *known.commitment))
                known = {&commitment, partner};
        }
    }
    return first;
}

/// The commitments on which the partners decided together.
std::unordered_set<model::Text> decided_together(const Standing& standing) {
    std::unordered_set<model::Text> decided;
    for (const model::Decision& decision : standing.collaboration().decisions) {
        if (!decision.by_collaboration() || !decision.is_adopted()) continue;
        for (const auto& id : decision.affects) decided.insert(id->text);
    }
    return decided;
}

/// What began before the withdrawal does not take its place.
bool may_take_the_place_of(const Commitment& commitment, const Commitment& withdrawn) {
    const auto& since = commitment.starts ? commitment.starts : commitment.made;
    return !since || !withdrawn.withdrawn || !base::certainly_before(*since, *withdrawn.withdrawn);
}

void check_gap_taken_over(const Standing& standing, Sink& sink) {
    const Partner* government = standing.directing_government();
    if (!government || !standing.decisions_readable()) return;
    const auto withdrawals = withdrawals_by_need(standing);
    const auto decided = decided_together(standing);
    for (const Commitment* commitment : standing.commitments_of(*government)) {
        if (standing.parties(*commitment).size() != 1 || decided.contains(commitment->id.text)) continue;
        const auto need = std::find_if(commitment->provides.begin(), commitment->provides.end(), [&](const auto& one) {
            const auto at = withdrawals.find(one->text);
            return at != withdrawals.end() && may_take_the_place_of(*commitment, *at->second.commitment);
        });
        if (need == commitment->provides.end()) continue;
        const Withdrawal& withdrawal = withdrawals.at(need->value.text);
        sink.add(
            gap_taken_over, need->place, subject_of(*commitment), to_government(),
            {named(*withdrawal.partner), called(*withdrawal.commitment), quoted(need->value.text), named(*government)});
    }
}

constexpr Rule rules_of_o5[]{
    {{.code = "O501",
      .name = "regie-fills-gap",
      .principle = "O5",
      .title = {"The regie fills a gap", "De regie springt in een gat"},
      .severities = {Severity::error},
      .to = {To::regisseur},
      .what = {"A gap that partners leave has the regie as its owner, and was not dropped.",
               "Een gat dat partners laten vallen staat op naam van de regie, en is niet vervallen."},
      .why =
          {"One can put endless energy into regie, and each gap it fills takes responsibility away from a partner. "
           "The regisseur signals the gap; closing it, or leaving it open, is for the partners (regie organisation, "
           "on the least effort).",
           "Aan regie kan eindeloos veel energie worden besteed, en elk gat dat zij vult, haalt verantwoordelijkheid "
           "weg bij een partner. De regisseur signaleert het gat; het dichten, of het open laten, is aan de partners "
           "(regie-organisatie, over de minimale inspanning)."},
      .remedy = {"The regisseur puts the gap back on the table, where a partner takes it up or the partners together "
                 "leave it.",
                 "De regisseur legt het gat terug op tafel, waar een partner het oppakt of de partners het samen laten "
                 "rusten."},
      .bad = R"(# issues/geen-plek-op-zondag.yaml
owner: regie
)",
      .good = R"(# issues/geen-plek-op-zondag.yaml
owner: bibliotheek-voorbeeldstad
)"},
     check_regie_fills_gap},
    {{.code = "O502",
      .name = "gap-taken-over",
      .principle = "O5",
      .title = {"The government provides what a partner withdrew", "De overheid brengt in wat een partner introk"},
      .severities = {Severity::note},
      .to = {To::government},
      .what = {"A commitment of the directing government alone provides a competence of which another partner withdrew "
               "its commitment. It is not asked where the government's own began before that, or where the partners "
               "decided on it together.",
               "Een commitment van alleen de regievoerende overheid levert een competentie waarvan een andere partner "
               "het commitment introk. Dit wordt niet gevraagd als dat van de overheid eerder begon, of als de "
               "partners er samen over besloten."},
      .why =
          {"A government that directs is a shareholder too, and as one it may take up what another leaves. Doing so "
           "unasked, from the regie, takes the responsibility away from the partners, who then need not settle among "
           "themselves what the withdrawal means (regie organisation, on gaps; starting point 3).",
           "Een overheid die regie voert, is ook aandeelhouder, en mag als zodanig oppakken wat een ander laat "
           "vallen. Doet zij dat ongevraagd vanuit de regie, dan neemt zij de verantwoordelijkheid weg bij de "
           "partners, die dan niet meer samen hoeven te bespreken wat de intrekking betekent (regie-organisatie, "
           "over gaten; uitgangspunt 3)."},
      .remedy = {"The government says in which role it does this, and lets the partners decide on it together.",
                 "De overheid zegt in welke rol zij dit doet, en laat de partners er samen over besluiten."},
      .bad = R"(# commitments/gemeente-boekenkar.yaml
by: gemeente-voorbeeldstad
contribution: Met de boekenkar langs de vaste adressen blijven gaan.
kind: effort
provides: [outreach]
level: board
made: 2026-01-15
signed_by: {function: wethouder Wijken en Ontmoeting, level: board}
evidence: docs/jaarbericht-2025.md
ends: 2026-12-31
exit: {notice: 3m}
status: active
)",
      .good = R"(# commitments/gemeente-boekenkar.yaml
by: gemeente-voorbeeldstad
contribution: Met de boekenkar langs de vaste adressen blijven gaan.
kind: effort
provides: [outreach]
level: board
made: 2026-01-15
signed_by: {function: wethouder Wijken en Ontmoeting, level: board}
evidence: docs/jaarbericht-2025.md
ends: 2026-12-31
exit: {notice: 3m}
status: active
# decisions/boekenkar-blijft.yaml
title: De gemeente neemt de boekenkar een jaar op zich, als aandeelhouder
kind: direction
taken: 2026-01-15
by: collaboration
positions: {all: consent}
affects: [gemeente-boekenkar]
outcome: adopted
communicated: 2026-01-22
)"},
     check_gap_taken_over},
};

std::optional<Message> upheld(const Standing& standing) {
    if (!standing.issues_readable()) return std::nullopt;
    std::size_t gaps = 0;
    for (const Issue& issue : standing.collaboration().issues) {
        if (!is_gap(issue)) continue;
        if (!issue.owner || !issue.owner->is_partner()) return std::nullopt;
        ++gaps;
    }
    if (gaps == 0) return std::nullopt;
    return Message{
        {"{0} of the {0} gaps on file are held by partners", "{0} van de {0} vastgelegde gaten liggen bij partners"},
        {counted(gaps)}};
}

}  // namespace

constinit const Principle o5{
    .id = "O5",
    .title = {"Not jumping into gaps", "Niet in de gaten springen"},
    .statement = {"Regie does not fill what partners leave undone: that would take their responsibility away.",
                  "De regie vult niet op wat partners laten liggen: dat zou hun verantwoordelijkheid weghalen."},
    .source = {"meaning for the organisation: regie organisation, on gaps",
               "betekenis voor de overheidsorganisatie: regie-organisatie, over gaten"},
    .upheld_when = {"gaps on file, each of them held by a partner",
                    "vastgelegde gaten, die elk bij een partner liggen"},
    .rules = rules_of_o5,
    .upheld = upheld,
};

}  // namespace regie::rules
