#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using base::Severity;
using model::Issue;
using model::Party;
using model::Standing;

constexpr Variant regie_fills_gap{
    Severity::error,
    {{"the regie has taken on a gap that partners leave: \"{0}\"",
      "de regie heeft een gat op zich genomen dat partners laten vallen: \"{0}\""},
     {"give it back: put it on the agenda of the partners, and record as owner the partner that takes it up",
      "geef het terug: agendeer het bij de partners, en leg als eigenaar de partner vast die het oppakt"}}};

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
