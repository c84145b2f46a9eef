#include <algorithm>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "regie/base/text.hpp"
#include "report/involved.hpp"
#include "report/show/things.hpp"

namespace regie::report::things {
namespace {

using base::Both;
using model::Commitment;

constexpr Both by_proxy{"via {0}", "namens deze door {0}"};

std::string signature_of(const Voice& voice, const model::Signature& signature) {
    std::vector<std::string> parts;
    if (signature.function) parts.emplace_back(*signature.function);
    if (signature.level) parts.push_back(voice.label(signature.level));
    if (signature.authority) parts.emplace_back(*signature.authority);
    if (signature.via) parts.push_back(voice.say(by_proxy, {voice.name(signature.via->text)}));
    return base::join(parts, "; ");
}

Facts facts_of(const Voice& voice, const Commitment& commitment) {
    Facts facts(voice, "commitment");
    facts.optional({"Id", "Id"}, fmt::format("commitments/{}", commitment.id.text));
    facts.expected({"By", "Door"}, voice.parties(commitment.by));
    facts.expected({"Kind", "Soort"}, voice.label(commitment.kind));
    facts.optional({"Amount", "Bedrag of omvang"}, voice.amount(commitment.amount));
    facts.expected({"Level", "Bindingsniveau"}, voice.label(commitment.level));
    facts.optional({"Level asked for", "Gevraagd niveau"}, voice.label(commitment.required_level));
    facts.expected({"Made", "Aangegaan"}, voice.date(commitment.made));
    facts.optional({"Signed by", "Ondertekend door"}, signature_of(voice, commitment.signed_by));
    facts.optional({"Evidence", "Bewijs"}, Voice::text(commitment.evidence));
    facts.expected({"Term", "Looptijd"}, voice.period(commitment.starts, commitment.ends));
    facts.optional({"Conditions", "Voorwaarden"}, Voice::text(commitment.conditions));
    facts.optional({"Notice", "Opzegtermijn"}, voice.span(commitment.exit.notice));
    facts.optional({"Settlement when ended", "Afwikkeling bij beëindigen"}, Voice::text(commitment.exit.settlement));
    facts.optional({"Status", "Stand"}, voice.status(commitment));
    const bool ahead = commitment.is_to_be_withdrawn(voice.standing().today());
    facts.optional(ahead ? Both{"To be withdrawn", "Wordt ingetrokken"} : Both{"Withdrawn", "Ingetrokken"},
                   voice.date(commitment.withdrawn));
    facts.optional({"Settlement", "Afwikkeling"}, Voice::text(commitment.settlement));
    return facts;
}

/// Whom it binds, each on what terms; and what differs for those that it no longer binds.
void add_shares(const Voice& voice, const Commitment& commitment, Document& document) {
    const auto& standing = voice.standing();
    TableMaker table(voice, "shares",
                     {{"partner", {"Partner", "Partner"}},
                      {"amount", {"Amount", "Bedrag of omvang"}},
                      {"level", {"Level", "Bindingsniveau"}},
                      {"made", {"Made", "Aangegaan"}},
                      {"signed_by", {"Signed by", "Ondertekend door"}}});
    const auto row = [&](std::string name, const model::PartnerTerms* own, const model::Field<model::Level>& level) {
        const auto& made = own && own->made ? own->made : commitment.made;
        const auto& signature = own && own->signed_by.given() ? own->signed_by : commitment.signed_by;
        table.row({std::move(name), own ? voice.amount(own->amount) : std::string{}, voice.label(level),
                   voice.date(made), signature_of(voice, signature)});
    };
    const auto bound = standing.parties(commitment);
    if (bound.size() < 2 && commitment.per_partner.empty()) return;
    for (const model::Partner* partner : bound)
        row(voice.name(*partner), standing.terms(commitment, *partner), standing.level(commitment, *partner));
    for (const model::PartnerTerms& terms : commitment.per_partner) {
        const model::Partner* named = standing.partner(*terms.partner);
        const model::Partner* bearer = named ? standing.bearer(*named) : nullptr;
        if (bearer && binds(standing, commitment, *bearer)) continue;
        row(voice.name(terms.partner->text), &terms, terms.level ? terms.level : commitment.level);
    }
    add_section(document, {"Whom it binds", "Wie het bindt"}, table, "shares");
}

/// What it brings in, and who brings that in too.
void add_needs(const Voice& voice, const Commitment& commitment, Document& document) {
    const auto& standing = voice.standing();
    TableMaker table(voice, "needs",
                     {{"id", {"Id", "Id"}},
                      {"need", {"What the opgave asks for", "Wat de opgave vraagt"}},
                      {"others", {"Brought in too by", "Ook ingebracht door"}}});
    for (const auto& provided : commitment.provides) {
        const model::Need* need = standing.need(*provided);
        std::vector<std::string> others;
        for (const model::Partner* partner : standing.providers(*provided))
            if (!binds(standing, commitment, *partner)) others.push_back(voice.name(*partner));
        table.row({std::string(provided->text), need ? Voice::text(need->description) : std::string{},
                   others.empty() ? voice.say({"nobody else", "niemand anders"}) : voice.listed(others)});
    }
    add_section(document, {"What it brings in", "Wat het inbrengt"}, table, "needs");
}

void add_deliveries(const Voice& voice, const Commitment& commitment, Document& document) {
    TableMaker table(voice, "delivered",
                     {{"on", {"When", "Wanneer"}}, {"what", {"What", "Wat"}}, {"evidence", {"Evidence", "Bewijs"}}});
    for (const auto& delivery : commitment.delivered)
        table.row(
            {voice.or_unrecorded(voice.date(delivery.on)), Voice::text(delivery.what), Voice::text(delivery.evidence)});
    add_section(document, {"Delivered", "Geleverd"}, table, "delivered");
}

void add_decisions(const Voice& voice, const Commitment& commitment, Document& document) {
    TableMaker table(voice, "decisions",
                     {{"id", {"Id", "Id"}},
                      {"taken", {"When", "Wanneer"}},
                      {"title", {"What", "Wat"}},
                      {"settlement", {"Settlement", "Afwikkeling"}}});
    for (const auto& decision : voice.standing().collaboration().decisions)
        if (std::ranges::any_of(decision.affects.items, [&](const auto& id) { return *id == commitment.id; }))
            table.row({std::string(decision.id.text), voice.date(decision.taken), Voice::text(decision.title),
                       Voice::text(decision.settlement)});
    add_section(document, {"Decisions that affect it", "Besluiten die dit commitment raken"}, table, "decisions");
}

}  // namespace

Document show(const Commitment& commitment, const Voice& voice) {
    Document shown = document(
        voice, commitment.contribution ? std::string(*commitment.contribution) : std::string(commitment.id.text));
    facts_of(voice, commitment).add_to(shown.lead);
    add_shares(voice, commitment, shown);
    add_needs(voice, commitment, shown);
    add_deliveries(voice, commitment, shown);
    add_decisions(voice, commitment, shown);
    return shown;
}

}  // namespace regie::report::things
