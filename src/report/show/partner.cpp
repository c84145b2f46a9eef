#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "regie/base/text.hpp"
#include "report/deliveries.hpp"
#include "report/show/things.hpp"

namespace regie::report::things {
namespace {

using base::Both;
using model::Partner;
using model::PartnerId;
using model::Party;

constexpr Heading id_heading{"id", {"Id", "Id"}};

bool names(const model::List<model::Field<PartnerId>>& list, PartnerId id) {
    return std::ranges::any_of(list.items, [id](const auto& item) { return *item == id; });
}

bool names(const model::List<model::Field<Party>>& list, PartnerId id) {
    return std::ranges::any_of(list.items,
                               [id](const auto& item) { return item->is_partner() && item->partner() == id; });
}

bool is(const model::Field<Party>& party, PartnerId id) {
    return party && party->is_partner() && party->partner() == id;
}

std::string ties_of(const Voice& voice, const Partner& partner) {
    std::vector<std::string> ties;
    for (const auto& tie : partner.depends_on) {
        auto text = tie.partner ? voice.name(tie.partner->text) : voice.unrecorded();
        if (tie.how) text += fmt::format(" ({})", voice.label(tie.how));
        ties.push_back(std::move(text));
    }
    return voice.listed(ties);
}

std::string competences_of(const Partner& partner) {
    std::vector<std::string> parts;
    for (const auto& competence : partner.competences) parts.emplace_back(competence->text);
    return base::join(parts, ", ");
}

Facts facts_of(const Voice& voice, const Partner& partner) {
    Facts facts(voice, "partner");
    facts.optional({"Id", "Id"}, fmt::format("partners/{}", partner.id.text));
    facts.expected({"Legal form", "Rechtsvorm"}, Voice::text(partner.legal_form));
    facts.expected({"Sector", "Sector"}, voice.label(partner.sector));
    facts.optional({"Group", "Groep"}, Voice::text(partner.group));
    facts.optional(
        {"Capacity", "Hoedanigheid"},
        std::string(
            model::label_of(partner.capacity ? *partner.capacity : model::Capacity::shareholder).in(voice.language())));
    facts.optional({"Stands for", "Staat voor zoveel partijen"}, partner.count ? voice.number(*partner.count) : "");
    facts.expected({"Joined", "Toegetreden"}, voice.date(partner.joined));
    facts.optional({"Left", "Uitgetreden"}, voice.date(partner.left));
    facts.optional({"Took over from", "Nam over van"}, voice.names_of(partner.succeeds));
    if (const Partner* successor = voice.standing().successor(partner))
        facts.optional({"Taken over by", "Overgenomen door"}, std::string(successor->called()));
    facts.expected({"Interest", "Belang"}, Voice::text(partner.interest));
    facts.optional({"How it sees the opgave", "Kijk op de opgave"}, Voice::text(partner.perspective));
    facts.optional({"Competences", "Competenties"}, competences_of(partner));
    facts.optional({"Depends on", "Afhankelijk van"}, ties_of(voice, partner));
    facts.optional({"Competes elsewhere with", "Elders concurrent van"}, voice.names_of(partner.competes_with));
    facts.expected(
        {"How its own organisation carries the commitments", "Hoe de eigen organisatie de commitments draagt"},
        Voice::text(partner.anchoring));
    return facts;
}

void add_representatives(const Voice& voice, const Partner& partner, Document& document) {
    TableMaker table(voice, "representatives",
                     {{"function", {"Function", "Functie"}},
                      {"level", {"Level", "Niveau"}},
                      {"authority", {"Authority", "Mandaat of volmacht"}},
                      {"period", {"Period", "Periode"}}});
    for (const auto& each : partner.representatives)
        table.row({voice.or_unrecorded(Voice::text(each.function)), voice.or_unrecorded(voice.label(each.level)),
                   Voice::text(each.authority), voice.period(each.since, each.until)});
    add_section(document, {"Represented by", "Vertegenwoordigd door"}, table, "representatives");
}

void add_commitments(const Voice& voice, const Partner& partner, Document& document) {
    const auto& standing = voice.standing();
    TableMaker table(voice, "commitments",
                     {id_heading,
                      {"contribution", {"Contribution", "Bijdrage"}},
                      {"amount", {"Amount", "Bedrag of omvang"}},
                      {"level", {"Level", "Bindingsniveau"}},
                      {"status", {"Status", "Stand"}},
                      {"delivered", {"Last delivered", "Laatst geleverd"}}});
    for (const auto& commitment : standing.collaboration().commitments) {
        const bool as_one_of_all = commitment.by_all() && standing.is_active(partner) && partner.is_shareholder();
        if (!as_one_of_all && !names(commitment.by, partner.id)) continue;
        const auto* terms = standing.terms(commitment, partner);
        const auto status = commitment.status ? *commitment.status : model::CommitmentStatus::active;
        table.row({std::string(commitment.id.text), Voice::text(commitment.contribution),
                   voice.amount(terms && terms->amount.place.known() ? terms->amount : commitment.amount),
                   voice.or_unrecorded(voice.label(standing.level(commitment, partner))),
                   std::string(model::label_of(status).in(voice.language())), last_delivery(voice, commitment)});
    }
    add_section(document, {"Commitments", "Commitments"}, table, "commitments");
}

/// Its own position, or that of all.
std::string position_of(const Voice& voice, const model::Decision& decision, const Partner& partner) {
    std::string of_all;
    for (const auto& stand : decision.positions) {
        if (is(stand.who, partner.id)) return voice.label(stand.position);
        if (stand.who && stand.who->kind == Party::Kind::all) of_all = voice.label(stand.position);
    }
    return of_all;
}

std::string objections_of(const model::Decision& decision, const Partner& partner) {
    std::vector<std::string> reasons;
    for (const auto& objection : decision.objections)
        if (objection.partner.is(partner.id) && objection.reason) reasons.emplace_back(*objection.reason);
    return base::join(reasons, "; ");
}

void add_decisions(const Voice& voice, const Partner& partner, Document& document) {
    TableMaker table(voice, "decisions",
                     {id_heading,
                      {"taken", {"When", "Wanneer"}},
                      {"title", {"What", "Wat"}},
                      {"position", {"Position", "Standpunt"}},
                      {"objection", {"Objection", "Bezwaar"}}});
    for (const auto& decision : voice.standing().collaboration().decisions) {
        const auto position = position_of(voice, decision, partner);
        const auto objection = objections_of(decision, partner);
        if (position.empty() && objection.empty() && !names(decision.concerns, partner.id)) continue;
        table.row({std::string(decision.id.text), voice.date(decision.taken), Voice::text(decision.title), position,
                   objection});
    }
    add_section(document, {"Decisions", "Besluiten en afspraken"}, table, "decisions");
}

void add_items(const Voice& voice, const Partner& partner, Document& document) {
    TableMaker table(voice, "accountability",
                     {id_heading,
                      {"holder", {"Who answers", "Wie aanspreekbaar is"}},
                      {"statement", {"For what", "Waarop"}},
                      {"last", {"Last account", "Laatste verantwoording"}}});
    for (const auto& item : voice.standing().collaboration().items)
        if (is(item.holder, partner.id) || names(item.towards, partner.id))
            table.row({std::string(item.id.text), voice.party(item.holder), Voice::text(item.statement),
                       last_account(voice, item)});
    add_section(document, {"Accountability", "Verantwoording"}, table, "accountability");
}

void add_issues(const Voice& voice, const Partner& partner, Document& document) {
    TableMaker table(voice, "issues",
                     {id_heading,
                      {"title", {"Issue", "Signaal"}},
                      {"kind", {"Kind", "Soort"}},
                      {"owner", {"Who must act", "Wie aan zet is"}},
                      {"status", {"Status", "Stand"}}});
    for (const auto& issue : voice.standing().collaboration().issues)
        if (is(issue.owner, partner.id) || is(issue.by, partner.id) || names(issue.about, partner.id))
            table.row({std::string(issue.id.text), Voice::text(issue.title), voice.label(issue.kind),
                       voice.party(issue.owner), voice.label(issue.status)});
    add_section(document, {"Issues", "Signalen"}, table, "issues");
}

}  // namespace

Document show(const Partner& partner, const Voice& voice) {
    Document shown = document(voice, std::string(partner.called()));
    facts_of(voice, partner).add_to(shown.lead);
    add_representatives(voice, partner, shown);
    add_commitments(voice, partner, shown);
    add_decisions(voice, partner, shown);
    add_items(voice, partner, shown);
    add_issues(voice, partner, shown);
    return shown;
}

}  // namespace regie::report::things
