#include <limits>
#include <unordered_map>
#include <vector>

#include <fmt/format.h>

#include "regie/base/text.hpp"
#include "report/show/things.hpp"
#include "rules/accountability/ratification.hpp"

namespace regie::report::things {
namespace {

using base::Both;
using model::Decision;

constexpr Both inside{"inside {0}", "intern {0}"};
constexpr Both outside{"outside {0}", "extern {0}"};

std::string indicators_of(const Voice& voice, const Decision& decision) {
    std::vector<std::string> parts;
    for (const auto& id : decision.based_on) {
        const model::Indicator* indicator = voice.standing().indicator(*id);
        parts.emplace_back(indicator && indicator->description ? *indicator->description : id->text);
    }
    return base::join(parts, "; ");
}

std::string communicated(const Voice& voice, const model::Communicated& told) {
    std::vector<std::string> parts;
    if (told.on) parts.push_back(voice.date(told.on));
    if (told.internal) parts.push_back(voice.say(inside, {voice.date(told.internal)}));
    if (told.external) parts.push_back(voice.say(outside, {voice.date(told.external)}));
    return base::join(parts, ", ");
}

std::string yet_to_ratify(const Voice& voice, const Decision& decision) {
    if (!rules::is_before_the_boards(decision)) return {};
    const auto& standing = voice.standing();
    std::vector<std::string> parts;
    for (const model::Partner* partner : rules::yet_to_ratify(standing, decision, rules::longest_in_first(standing),
                                                              std::numeric_limits<std::size_t>::max()))
        parts.push_back(voice.name(*partner));
    return voice.listed(parts);
}

Facts facts_of(const Voice& voice, const Decision& decision) {
    Facts facts(voice, "decision");
    facts.optional({"Id", "Id"}, fmt::format("decisions/{}", decision.id.text));
    facts.expected({"Kind", "Soort"}, voice.label(decision.kind));
    facts.expected({"Taken", "Genomen"}, voice.date(decision.taken));
    facts.optional({"Takes effect", "Gaat in"}, voice.date(decision.effective));
    facts.expected({"By", "Door"}, voice.taken_by(decision));
    facts.optional({"Outcome", "Uitkomst"}, voice.outcome(decision));
    if (voice.standing().mandate() == &decision)
        facts.optional({"Role", "Rol"},
                       voice.say({"the mandate of the regie", "de bestuurlijke opdracht voor de regie"}));
    facts.optional({"Rests on", "Berust op"}, indicators_of(voice, decision));
    facts.optional({"Concerns", "Gaat over"}, voice.names_of(decision.concerns));
    facts.optional({"Settlement of commitments", "Wat met commitments gebeurt"}, Voice::text(decision.settlement));
    facts.optional({"Told to the organisations behind the table", "Gemeld aan de achterliggende organisaties"},
                   communicated(voice, decision.communicated));
    facts.optional({"To be ratified by each board", "Te bekrachtigen door elk bestuur"},
                   voice.yes_or_no(decision.ratify));
    facts.optional({"Yet to ratify", "Nog niet bekrachtigd door"}, yet_to_ratify(voice, decision));
    facts.optional({"Evidence", "Bewijs"}, Voice::text(decision.evidence));
    return facts;
}

void add_positions(const Voice& voice, const Decision& decision, Document& document) {
    std::unordered_map<std::string_view, std::string> ratified;
    for (const auto& each : decision.ratified) ratified.emplace(each.partner->text, voice.date(each.on));
    TableMaker table(voice, "positions",
                     {{"partner", {"Partner", "Partner"}},
                      {"position", {"Position", "Standpunt"}},
                      {"ratified", {"Ratified", "Bekrachtigd"}}});
    for (const auto& stand : decision.positions) {
        const auto at = ratified.find(stand.who->id);
        table.row(
            {voice.party(stand.who), voice.label(stand.position), at == ratified.end() ? std::string{} : at->second});
        if (at != ratified.end()) ratified.erase(at);
    }
    for (const auto& each : decision.ratified)
        if (const auto at = ratified.find(each.partner->text); at != ratified.end())
            table.row({voice.name(each.partner->text), {}, at->second});
    add_section(document, {"Positions", "Standpunten"}, table, "positions");
}

void add_objections(const Voice& voice, const Decision& decision, Document& document) {
    TableMaker table(
        voice, "objections",
        {{"partner", {"Partner", "Partner"}}, {"reason", {"Reason", "Reden"}}, {"resolved", {"Resolved", "Opgelost"}}});
    for (const auto& objection : decision.objections)
        table.row({objection.partner ? voice.name(objection.partner->text) : voice.unrecorded(),
                   Voice::text(objection.reason), voice.date(objection.resolved)});
    add_section(document, {"Objections", "Bezwaren"}, table, "objections");
}

std::string needs_of(const model::Commitment& commitment) {
    std::vector<std::string> parts;
    for (const auto& need : commitment.provides) parts.emplace_back(need->text);
    return base::join(parts, ", ");
}

void add_commitments(const Voice& voice, const Decision& decision, Document& document) {
    TableMaker table(voice, "commitments",
                     {{"id", {"Id", "Id"}},
                      {"by", {"By", "Door"}},
                      {"contribution", {"Contribution", "Bijdrage"}},
                      {"needs", {"Brings in", "Brengt in"}},
                      {"status", {"Status", "Stand"}}});
    for (const auto& id : decision.affects)
        if (const model::Commitment* commitment = voice.standing().commitment(*id))
            table.row({std::string(id->text), voice.parties(commitment->by), Voice::text(commitment->contribution),
                       needs_of(*commitment), voice.label(commitment->status)});
    add_section(document, {"Commitments it affects", "Commitments die het raakt"}, table, "commitments");
}

void add_issues(const Voice& voice, const Decision& decision, Document& document) {
    TableMaker table(voice, "issues",
                     {{"id", {"Id", "Id"}}, {"title", {"Issue", "Signaal"}}, {"status", {"Status", "Stand"}}});
    for (const auto& issue : voice.standing().collaboration().issues)
        if (issue.agenda.is(decision.id))
            table.row({std::string(issue.id.text), Voice::text(issue.title), voice.label(issue.status)});
    add_section(document, {"Issues it was on the agenda for", "Signalen waarvoor het op de agenda stond"}, table,
                "issues");
}

}  // namespace

Document show(const Decision& decision, const Voice& voice) {
    Document shown = document(voice, Voice::called(decision));
    facts_of(voice, decision).add_to(shown.lead);
    add_positions(voice, decision, shown);
    add_objections(voice, decision, shown);
    add_commitments(voice, decision, shown);
    add_issues(voice, decision, shown);
    return shown;
}

}  // namespace regie::report::things
