#include <string>
#include <unordered_map>
#include <vector>

#include "rules/integrity/roles.hpp"
#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using base::Severity;
using model::Standing;

constexpr Variant regisseur_represents{
    Severity::error,
    {{"the same person is {0} and represents {1}", "dezelfde persoon is {0} en vertegenwoordigt {1}"},
     {"let someone else sit at the table for {1}, or let someone else do this part of the regie",
      "laat iemand anders namens {1} aan tafel zitten, of laat iemand anders dit deel van de regie doen"}}};

constexpr Variant regisseur_as_representative{
    Severity::warning,
    {{"\"{2}\" is {0} and represents {1}: is that the same person?",
      "\"{2}\" is {0} en vertegenwoordigt {1}: is dat dezelfde persoon?"},
     {"separate the two roles, or give each a person key if they are two people",
      "scheid de twee rollen, of geef beide een persoonssleutel (person) als het twee mensen zijn"}}};

/// Someone of the regie, and the role they have in it.
struct OfRegie {
    Holder holder;
    std::string_view role;
    base::Both called;
};

/// The people of the regie, to be found by what is recorded of them.
struct Regie {
    std::vector<OfRegie> people;
    std::unordered_map<std::string_view, const OfRegie*> by_person;
    std::unordered_multimap<std::string, const OfRegie*> by_function;
};

Regie regie_of(const Standing& standing) {
    const model::Roles& roles = standing.collaboration().roles;
    Regie regie{{{holder_of(roles.regisseur), "regisseur", {"the regisseur", "regisseur"}}}, {}, {}};
    for (const model::TeamMember& member : roles.team)
        regie.people.push_back({holder_of(member), "team", {"a member of the regie team", "lid van het regieteam"}});
    for (const OfRegie& one : regie.people) {
        if (one.holder.person) regie.by_person.emplace(one.holder.person->text, &one);
        if (auto function = function_of(standing, one.holder)) regie.by_function.emplace(std::move(*function), &one);
    }
    return regie;
}

const OfRegie* same_person(const Regie& regie, const Holder& seat) {
    const auto at = seat.person ? regie.by_person.find(seat.person->text) : regie.by_person.end();
    return at == regie.by_person.end() ? nullptr : at->second;
}

const OfRegie* same_function(const Standing& standing, const Regie& regie, const Holder& seat) {
    const auto function = function_of(standing, seat);
    if (!function) return nullptr;
    const auto [begin, end] = regie.by_function.equal_range(*function);
    for (auto at = begin; at != end; ++at)
        if (compare(standing, at->second->holder, seat) == Sameness::function) return at->second;
    return nullptr;
}

bool has_ended(const model::Representative& representative, model::Day today) {
    return representative.until && representative.until->last() < today;
}

void check_representative(const Standing& standing, const Regie& regie, const model::Partner& partner,
                          const model::Representative& representative, Sink& sink) {
    const Holder seat = holder_of(representative, partner);
    if (const OfRegie* who = same_person(regie, seat))
        sink.add(regisseur_represents, representative.person.place, on_role(who->role), to_regisseur(),
                 {who->called, named(partner)});
    else if (const OfRegie* perhaps = same_function(standing, regie, seat))
        sink.add(regisseur_as_representative, representative.function.place, on_role(perhaps->role), to_regisseur(),
                 {perhaps->called, named(partner), quoted(*representative.function)});
}

void check_regisseur_represents(const Standing& standing, Sink& sink) {
    const Regie regie = regie_of(standing);
    for (const model::Partner* partner : standing.partners())
        for (const model::Representative& representative : partner->representatives)
            if (!has_ended(representative, standing.today()))
                check_representative(standing, regie, *partner, representative, sink);
}

constexpr Rule rules_of_i2[]{
    {{.code = "I202",
      .name = "regisseur-represents",
      .principle = "I2",
      .title = {"The regisseur represents a partner", "De regisseur vertegenwoordigt een partner"},
      .severities = {Severity::error, Severity::warning},
      .to = {To::regisseur},
      .what =
          {"The regisseur, or a member of the team, is also the representative of a partner. With the same function "
           "in the same organisation, and no person keys that tell them apart, it is a warning.",
           "De regisseur of iemand uit het team is ook vertegenwoordiger van een partner. Bij dezelfde functie in "
           "dezelfde organisatie, zonder persoonssleutels die hen onderscheiden, is het een aandachtspunt."},
      .why =
          {"Whoever serves all partners alike cannot plead for one of them at the same table. This goes for the "
           "government too: it directs, and it is a shareholder, and those are two roles (integrity, principle 2; "
           "starting point 3).",
           "Wie alle partners gelijkelijk dient, kan niet aan dezelfde tafel voor één van hen opkomen. Dat geldt ook "
           "voor de overheid: zij voert regie en zij is aandeelhouder, en dat zijn twee rollen (integriteit, "
           "beginsel 2; uitgangspunt 3)."},
      .remedy = {"The regisseur brings it up, so that the partner sends someone else to the table, or steps out of the "
                 "regie.",
                 "De regisseur brengt het ter sprake, zodat de partner iemand anders afvaardigt, of verlaat de regie."},
      .bad = R"(# partners/gemeente-voorbeeldstad.yaml
representatives:
  - function: regisseur Samen aan tafel
    level: management
    authority: Mandaat van het college om de gemeente in het samenwerkingsverband te binden.
    since: 2024-09
)",
      .good = R"(# partners/gemeente-voorbeeldstad.yaml
representatives:
  - function: afdelingshoofd Wijken
    level: management
    authority: Mandaat van het college om de gemeente in het samenwerkingsverband te binden.
    since: 2024-09
)"},
     check_regisseur_represents},
};

std::optional<Message> upheld(const Standing& standing) {
    const auto& committed = standing.collaboration().roles.regisseur.committed;
    const auto serving = newest_on(standing, model::Aspect::serving);
    if (!committed || !serving || serving->low()) return std::nullopt;
    return Message{
        {"the regisseur committed on {0}, and {1} respondents score serving all partners alike {2} on average",
         "de regisseur heeft zich op {0} aan de opgave verbonden, en {1} deelnemers aan de peiling geven "
         "dienstbaarheid gemiddeld een {2}"},
        {dated(*committed), counted(serving->middle.respondents), scored(*serving)}};
}

}  // namespace

constinit const Principle i2{
    .id = "I2",
    .title = {"Committed and serving all", "Gecommitteerd en dienend aan allen"},
    .statement =
        {"The regisseur is committed to the opgave, and within its bounds serves all partners, who are equals.",
         "De regisseur is gecommitteerd aan de opgave, en dient binnen de grenzen daarvan alle partners, die "
         "gelijkwaardig zijn."},
    .source = {"legitimate and sound regie: integrity of the regisseur, principle 2; commitment to the outcome",
               "legitieme en integere regievoering: integriteit van de regisseur, beginsel 2; commitment aan de "
               "uitkomst"},
    .upheld_when =
        {"the day on which the regisseur committed, and in the newest pulse a score for serving at or over the middle",
         "de dag waarop de regisseur zich aan de opgave verbond, en in de nieuwste peiling een score voor "
         "dienstbaarheid op of boven het midden"},
    .rules = rules_of_i2,
    .upheld = upheld,
};

}  // namespace regie::rules
