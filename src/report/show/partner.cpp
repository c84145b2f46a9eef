#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "regie/base/text.hpp"
#include "report/acting.hpp"
#include "report/deliveries.hpp"
#include "report/involved.hpp"
#include "report/show/things.hpp"

namespace regie::report::things {
namespace {

using base::Both;
using model::Partner;
using model::PartnerId;
using model::Party;
using model::Text;

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

/// The partners whose own files name this one.
template <class Names>
std::string named_by(const Voice& voice, const Partner& partner, const Names& names_it) {
    std::vector<std::string> parts;
    for (const Partner& other : voice.standing().collaboration().partners)
        if (&other != &partner && names_it(other)) parts.emplace_back(other.called());
    return voice.listed(parts);
}

/// Elsewhere it competes with them: by its own file, or by theirs.
std::string competitors_of(const Voice& voice, const Partner& partner) {
    std::vector<std::string> parts;
    for (const auto& id : partner.competes_with) parts.push_back(voice.name(id->text));
    for (const Partner& other : voice.standing().collaboration().partners)
        if (names(other.competes_with, partner.id) && !names(partner.competes_with, other.id))
            parts.emplace_back(other.called());
    return voice.listed(parts);
}

/// The parts that it plays beside that of a partner.
std::string roles_of(const Voice& voice, const Partner& partner) {
    const model::Roles& roles = voice.standing().collaboration().roles;
    std::vector<std::string> parts;
    const auto add = [&](bool plays, const Both& role) {
        if (plays) parts.push_back(voice.say(role));
    };
    const Text id = partner.id.text;
    add(voice.standing().directing_government() == &partner, {"directs as the government", "voert als overheid regie"});
    add(roles.administrative_principal.organisation.is(id), {"administrative principal", "bestuurlijk opdrachtgever"});
    add(roles.material_principal.organisation.is(id), {"material principal", "materieel opdrachtgever"});
    add(names(roles.functional_principal, partner.id), {"functional principal", "functioneel opdrachtgever"});
    add(roles.regisseur.organisation.is(id), {"employs the regisseur", "werkgever van de regisseur"});
    add(std::ranges::any_of(roles.regisseur.paid_by, [id](const auto& payer) { return payer.is(id); }),
        {"pays the regisseur", "betaalt de regisseur"});
    add(std::ranges::any_of(roles.team, [id](const auto& member) { return member.organisation.is(id); }),
        {"provides someone of the regie team", "levert iemand voor het regieteam"});
    return voice.listed(parts);
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
    const bool ahead = partner.left && partner.left->last() >= voice.standing().today();
    facts.optional(ahead ? Both{"Leaves", "Treedt uit"} : Both{"Left", "Uitgetreden"}, voice.date(partner.left));
    facts.optional({"Took over from", "Nam over van"}, voice.names_of(partner.succeeds));
    if (const Partner* successor = voice.standing().successor(partner))
        facts.optional({"Successor", "Opvolger"}, std::string(successor->called()));
    facts.expected({"Interest", "Belang"}, Voice::text(partner.interest));
    facts.optional({"How it sees the opgave", "Kijk op de opgave"}, Voice::text(partner.perspective));
    facts.optional({"Competences", "Competenties"}, competences_of(partner));
    facts.optional({"Depends on", "Afhankelijk van"}, ties_of(voice, partner));
    facts.optional(
        {"Depend on it", "Afhankelijk van deze partner"}, named_by(voice, partner, [&](const Partner& other) {
            return std::ranges::any_of(other.depends_on, [&](const auto& tie) { return tie.partner.is(partner.id); });
        }));
    facts.optional({"Competes elsewhere with", "Elders concurrent van"}, competitors_of(voice, partner));
    facts.optional({"Roles", "Rollen"}, roles_of(voice, partner));
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
        if (!names(commitment.by, partner.id) && !binds(standing, commitment, partner)) continue;
        const auto* terms = standing.terms(commitment, partner);
        table.row({std::string(commitment.id.text), Voice::text(commitment.contribution),
                   voice.amount(terms && terms->amount.place.known() ? terms->amount : commitment.amount),
                   voice.or_unrecorded(voice.label(standing.level(commitment, partner))), voice.status(commitment),
                   last_delivery(voice, commitment)});
    }
    add_section(document, {"Commitments", "Commitments"}, table, "commitments");
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
        if (!has_part_in(voice.standing(), decision, partner)) continue;
        const auto position = position_of(voice.standing(), decision, partner);
        table.row({std::string(decision.id.text), voice.date(decision.taken), Voice::text(decision.title),
                   position ? voice.say(model::label_of(*position)) : std::string{}, objections_of(decision, partner)});
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
        if (is(item.holder, partner.id) || acts_for(voice.standing(), partner, item.holder) ||
            names(item.towards, partner.id))
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
        if (is(issue.owner, partner.id) || acts_for(voice.standing(), partner, issue.owner) ||
            is(issue.by, partner.id) || names(issue.about, partner.id))
            table.row({std::string(issue.id.text), Voice::text(issue.title), voice.label(issue.kind),
                       acting_in_words(voice, issue), voice.label(issue.status)});
    add_section(document, {"Issues", "Signalen"}, table, "issues");
}

void add_bodies(const Voice& voice, const Partner& partner, Document& document) {
    TableMaker table(
        voice, "bodies",
        {id_heading, {"name", {"Name", "Naam"}}, {"task", {"Task", "Taak"}}, {"meets", {"Meets", "Komt bijeen"}}});
    for (const model::Body& body : voice.standing().collaboration().bodies)
        if (names(body.members, partner.id))
            table.row({body.id ? std::string(body.id->text) : std::string{}, Voice::text(body.name),
                       voice.label(body.task), voice.every(body.meets)});
    add_section(document, {"Sits in", "Zit in"}, table, "bodies");
}

/// What the opgave asks for and this partner alone brings in: if it leaves, nobody does.
void add_covered_alone(const Voice& voice, const Partner& partner, Document& document) {
    TableMaker table(voice, "covers_alone",
                     {id_heading, {"need", {"What the opgave asks for", "Wat de opgave vraagt"}}});
    for (const model::Need& need : voice.standing().collaboration().opgave.needs) {
        const auto providers = need.id ? voice.standing().providers(*need.id) : std::span<const Partner* const>{};
        if (providers.size() == 1 && providers.front() == &partner)
            table.row({std::string(need.id->text), Voice::text(need.description)});
    }
    add_section(document, {"What it alone brings in", "Wat alleen deze partner inbrengt"}, table, "covers_alone");
}

}  // namespace

Document show(const Partner& partner, const Voice& voice) {
    Document shown = document(voice, std::string(partner.called()));
    facts_of(voice, partner).add_to(shown.lead);
    add_representatives(voice, partner, shown);
    add_commitments(voice, partner, shown);
    add_covered_alone(voice, partner, shown);
    add_decisions(voice, partner, shown);
    add_items(voice, partner, shown);
    add_issues(voice, partner, shown);
    add_bodies(voice, partner, shown);
    return shown;
}

}  // namespace regie::report::things
