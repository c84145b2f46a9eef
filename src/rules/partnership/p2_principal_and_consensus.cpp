#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "rules/partnership/principal.hpp"
#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Both;
using base::Message;
using base::Severity;
using model::Partner;
using model::Standing;

constexpr Variant list_without_partners{
    Severity::error,
    {{"the functional principal leaves out shareholders: {0}",
      "bij het functioneel opdrachtgeverschap ontbreken aandeelhouders: {0}"},
     {"make the collaboration as a whole the principal (functional_principal: collaboration), or decide with all "
      "partners who speaks for them and record that decision",
      "maak het samenwerkingsverband als geheel opdrachtgever (functional_principal: collaboration), of spreek met "
      "alle partners af wie namens hen spreekt en leg dat besluit vast"}}};

constexpr Variant body_without_partners{
    Severity::error,
    {{"the functional principal is {1}, in which shareholders have no seat: {0}",
      "functioneel opdrachtgever is {1}, en daarin ontbreken aandeelhouders: {0}"},
     {"make the collaboration as a whole the principal (functional_principal: collaboration), or decide with all "
      "partners that this body speaks for them and record that decision, with the body in its title",
      "maak het samenwerkingsverband als geheel opdrachtgever (functional_principal: collaboration), of spreek met "
      "alle partners af dat dit overleg namens hen spreekt en leg dat besluit vast, met het overleg in de titel"}}};

constexpr base::Wording objection_stands{
    {"\"{0}\" was adopted while an objection to it stands: {1}",
     "\"{0}\" is aangenomen terwijl een overwegend bezwaar openstaat: {1}"},
    {"take the decision up again until nobody objects, then record the day on which the objection was resolved",
     "bespreek het besluit opnieuw tot niemand meer een overwegend bezwaar heeft, en leg dan bij het bezwaar vast "
     "wanneer het is opgelost (resolved)"}};
constexpr Variant objection_to_the_core{Severity::error, objection_stands};
constexpr Variant objection_elsewhere{Severity::warning, objection_stands};

/// A body, or a list of partners, that is the functional principal.
struct Principal {
    std::unordered_set<const Partner*> members;  ///< those who bear their part today
    const model::Body* body = nullptr;           ///< where it is one
};

/// The principal, where it is recorded, is not the whole, and its members are known.
std::optional<Principal> principal_in_part(const Standing& standing) {
    const auto& recorded = standing.collaboration().roles.functional_principal;
    Principal principal;
    const auto add = [&](model::PartnerId id) {
        const Partner* partner = standing.partner(id);
        if (const Partner* bearer = partner ? standing.bearer(*partner) : nullptr) principal.members.insert(bearer);
    };
    for (const auto& party : recorded) {
        using Kind = model::Party::Kind;
        if (party->kind == Kind::body) {
            principal.body = standing.body({party->id});
            if (!principal.body || !principal.body->members.given()) return std::nullopt;
            for (const auto& member : principal.body->members) add(*member);
        } else if (party->is_partner()) {
            add(party->partner());
        } else {
            return std::nullopt;
        }
    }
    if (recorded.empty()) return std::nullopt;
    return principal;
}

bool concerns_all(const model::Decision& decision, const std::unordered_set<const Partner*>& members,
                  const Standing& standing) {
    std::unordered_set<const Partner*> concerned;
    for (const auto& id : decision.concerns) {
        const Partner* partner = standing.partner(*id);
        const Partner* bearer = partner ? standing.bearer(*partner) : nullptr;
        if (bearer && members.contains(bearer)) concerned.insert(bearer);
    }
    return !members.empty() && concerned.size() == members.size();
}

/// An adopted decision of the collaboration says who speaks for all: it names the body in its title, or has all the
/// members under `concerns`. (There an admission or an exit has who comes or goes.)
bool is_spoken_for(const Standing& standing, const Principal& principal) {
    const auto& decisions = standing.collaboration().decisions;
    return std::any_of(decisions.begin(), decisions.end(), [&](const model::Decision& decision) {
        if (!decision.by_collaboration() || !decision.is_adopted() || !decision.title) return false;
        if (decision.kind.is(model::DecisionKind::admission) || decision.kind.is(model::DecisionKind::exit))
            return false;
        if (principal.body && principal.body->name && mentions(*decision.title, *principal.body->name)) return true;
        return concerns_all(decision, principal.members, standing);
    });
}

void check_principal(const Standing& standing, Sink& sink) {
    if (!standing.partners_readable() || !standing.decisions_readable()) return;
    const auto principal = principal_in_part(standing);
    if (!principal || is_spoken_for(standing, *principal)) return;
    std::vector<const Partner*> missing;
    for (const Partner* partner : standing.shareholders())
        if (!principal->members.contains(partner)) missing.push_back(partner);
    if (missing.empty()) return;
    const auto place = standing.collaboration().roles.functional_principal.place;
    const auto subject = on_role("functional-principal");
    if (const model::Body* body = principal->body)
        sink.add(body_without_partners, place, subject, to_collaboration(),
                 {named(missing), quoted(body->name ? *body->name : body->id->text)});
    else
        sink.add(list_without_partners, place, subject, to_collaboration(), {named(missing)});
}

/// Who objects to a decision without that being resolved by the day, in the order of the file, each once.
struct Objectors {
    std::vector<model::Text> who;
    model::Place first;
};

bool resolved_by(const model::Objection& objection, model::Day today) {
    return objection.resolved && objection.resolved->first() <= today;
}

Objectors standing_objections(const model::Decision& decision, model::Day today) {
    std::unordered_map<model::Text, bool> stands;  // of those with an objection: one is not resolved
    for (const model::Objection& objection : decision.objections)
        if (objection.partner) stands[objection.partner->text] |= !resolved_by(objection, today);
    Objectors found;
    std::unordered_set<model::Text> seen;
    const auto add = [&](model::Text who, model::Place place) {
        if (!seen.insert(who).second) return;
        if (found.who.empty()) found.first = place;
        found.who.push_back(who);
    };
    for (const model::Stand& stand : decision.positions) {
        if (!stand.who || !stand.position.is(model::Position::object)) continue;
        const auto objection = stands.find(stand.who->id);
        if (objection == stands.end() || objection->second) add(stand.who->id, stand.position.place);
    }
    for (const model::Objection& objection : decision.objections)
        if (objection.partner && !resolved_by(objection, today)) add(objection.partner->text, objection.place);
    return found;
}

/// The names of who objects; a decision may say that all do.
base::Argument names_of(const std::vector<model::Text>& who, const Standing& standing) {
    std::vector<const Partner*> partners;
    for (const model::Text id : who) {
        if (const Partner* partner = standing.partner({id})) partners.push_back(partner);
    }
    if (partners.empty())
        return who.front() == "all" ? base::Argument(Both{"all partners", "alle partners"}) : quoted(who.front());
    return named(partners);
}

bool is_of_the_core(model::DecisionKind kind) {
    using enum model::DecisionKind;
    return kind == mandate || kind == agreement || kind == direction || kind == change_regie || kind == end_regie;
}

void check_objections(const Standing& standing, Sink& sink) {
    for (const model::Decision& decision : standing.collaboration().decisions) {
        if (!decision.kind || !decision.by_collaboration() || !decision.is_adopted()) continue;
        const auto found = standing_objections(decision, standing.today());
        if (found.who.empty()) continue;
        sink.add(is_of_the_core(*decision.kind) ? objection_to_the_core : objection_elsewhere, found.first,
                 subject_of(decision), to_collaboration(), {called(decision), names_of(found.who, standing)});
    }
}

constexpr Rule rules_of_p2[]{
    {{.code = "P201",
      .name = "principal-not-the-whole",
      .principle = "P2",
      .title = {"The principal is not the whole collaboration", "Niet het hele samenwerkingsverband is opdrachtgever"},
      .severities = {Severity::error},
      .to = {To::collaboration},
      .what =
          {"The functional principal is a list of partners or a body that lacks shareholders, and no decision of the "
           "collaboration says that it speaks for all.",
           "Functioneel opdrachtgever is een rij partners of een overleg waarin aandeelhouders ontbreken, en er is "
           "geen besluit van het samenwerkingsverband dat dit overleg namens allen spreekt."},
      .why =
          {"The partners together, the government among them, commission the regie. Where some do so for the others, "
           "the regisseur serves a part, and the rest becomes an audience (starting point 3; integrity 1).",
           "De partners zijn samen opdrachtgever van de regie, de overheid als een van hen. Waar enkelen dat voor de "
           "anderen doen, dient de regisseur een deel en worden de anderen publiek (uitgangspunt 3; integriteit 1)."},
      .remedy =
          {"The collaboration makes itself the principal, or decides together who speaks for all. Such a decision "
           "names the body in its title, or the partners under concerns.",
           "Het samenwerkingsverband maakt zichzelf opdrachtgever, of besluit samen wie namens allen spreekt. Zo'n "
           "besluit noemt het overleg in de titel, of de partners bij concerns."},
      .bad = R"(# regie.yaml
roles:
  functional_principal: [gemeente-voorbeeldstad, ggd-voorbeeldstad]
)",
      .good = R"(# regie.yaml
roles:
  functional_principal: collaboration
)"},
     check_principal},
    {{.code = "P203",
      .name = "standing-objection",
      .principle = "P2",
      .title = {"An objection stands", "Overwegend bezwaar staat open"},
      .severities = {Severity::error, Severity::warning},
      .to = {To::collaboration},
      .what =
          {"A decision of the collaboration was adopted, and a partner objects to it without that being resolved. An "
           "error for the mandate, the agreement, the direction, and a change or the end of the regie; a warning for "
           "other decisions.",
           "Een besluit van het samenwerkingsverband is aangenomen, en een partner heeft een overwegend bezwaar dat "
           "niet is opgelost. Een knelpunt bij de opdracht, de overeenkomst, de koers en wijziging of einde van de "
           "regie; een aandachtspunt bij andere besluiten."},
      .why =
          {"Partners decide by consensus, because nobody can be made to carry what it objects to. A majority that "
           "passes over one partner is the dictatorship the article warns of (starting point 3; the remarks on "
           "democracy).",
           "Partners besluiten in consensus, omdat niemand kan dragen waar hij overwegend bezwaar tegen heeft. Een "
           "meerderheid die over één partner heen stapt, is de dictatuur waarvoor het artikel waarschuwt (uitgangspunt "
           "3; de opmerkingen over democratie)."},
      .remedy =
          {"The collaboration takes the decision up again, and records when the objection was resolved.",
           "Het samenwerkingsverband bespreekt het besluit opnieuw, en legt vast wanneer het bezwaar is opgelost."},
      .bad = R"(# decisions/eerst-huisbezoek.yaml
objections:
  - partner: bibliotheek-voorbeeldstad
    reason: De huiskamers zouden minder aandacht krijgen.
)",
      .good = R"(# decisions/eerst-huisbezoek.yaml
objections:
  - partner: bibliotheek-voorbeeldstad
    reason: De huiskamers zouden minder aandacht krijgen.
    resolved: 2025-11-13
)"},
     check_objections},
};

}  // namespace

bool is_the_whole(const Standing& standing) {
    const auto& recorded = standing.collaboration().roles.functional_principal;
    if (recorded.size() == 1 && recorded.items.front()->kind == model::Party::Kind::collaboration) return true;
    if (!standing.decisions_readable()) return false;
    const auto principal = principal_in_part(standing);
    return principal && principal->body && is_spoken_for(standing, *principal);
}

namespace {

/// Every shareholder of the day on which it was taken consented or stood aside, and one at least consented.
bool has_consent(const model::Decision& decision, const Standing& standing) {
    using model::Position;
    std::unordered_map<model::Text, Position> positions;
    for (const model::Stand& stand : decision.positions)
        if (stand.who && stand.position) positions[stand.who->id] = *stand.position;
    const auto agrees = [](Position position) {
        return position == Position::consent || position == Position::stand_aside;
    };
    if (const auto all = positions.find("all"); all != positions.end()) return all->second == Position::consent;
    bool one_consents = false;
    for (const Partner& partner : standing.collaboration().partners) {
        const bool was_in = decision.taken ? standing.was_active(partner, decision.taken->first()) &&
                                                 standing.was_active(partner, decision.taken->last())
                                           : standing.is_active(partner);
        if (!was_in || !partner.is_shareholder()) continue;
        const auto position = positions.find(partner.id.text);
        if (position == positions.end() || !agrees(position->second)) return false;
        one_consents |= position->second == Position::consent;
    }
    return one_consents;
}

std::optional<Message> upheld(const Standing& standing) {
    if (!standing.partners_readable() || !is_the_whole(standing)) return std::nullopt;
    for (const model::Decision* agreement : standing.decisions(model::DecisionKind::agreement)) {
        if (!agreement->by_collaboration() || !agreement->is_adopted()) continue;
        if (!has_consent(*agreement, standing)) return std::nullopt;
        return Message{{"the collaboration as a whole is the principal, and agreed on \"{0}\"",
                        "het samenwerkingsverband als geheel is opdrachtgever, en stemde in met \"{0}\""},
                       {called(*agreement)}};
    }
    return std::nullopt;
}

}  // namespace

constinit const Principle p2{
    .id = "P2",
    .title = {"Principals together, by consensus", "Samen opdrachtgever, in consensus"},
    .statement =
        {"The partners together are the principal of the regie, and decide by consensus, not by majority.",
         "De partners zijn samen opdrachtgever van de regie, en besluiten in consensus, niet bij meerderheid."},
    .source = {"legitimate and sound regie: starting point 3; the introduction, on democracy as the ability to agree",
               "legitieme en integere regievoering: uitgangspunt 3; de inleiding, over democratie als vermogen tot "
               "consensus"},
    .upheld_when =
        {"the collaboration as functional principal, and an agreement to which every shareholder consented",
         "het samenwerkingsverband als functioneel opdrachtgever, en een overeenkomst waarmee alle aandeelhouders "
         "instemden"},
    .rules = rules_of_p2,
    .upheld = upheld,
};

}  // namespace regie::rules
