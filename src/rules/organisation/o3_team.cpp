#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "regie/base/id.hpp"
#include "rules/integrity/roles.hpp"
#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using base::Severity;
using model::Standing;
using model::TeamMember;

constexpr Variant team_not_recorded{
    Severity::note,
    {{"with whom can the regisseur spar about strategy and interventions?",
      "met wie kan de regisseur sparren over strategie en interventies?"},
     {"record the people around the regisseur under roles.team, each with their qualities, or bring a team together",
      "leg de mensen om de regisseur heen vast bij roles.team, elk met de eigen kwaliteiten, of breng een team "
      "bijeen"}}};

constexpr Variant team_of_one_kind{
    Severity::note,
    {{"everybody in the regie team of {0} brings the same quality, \"{1}\": which one is missed?",
      "in het regieteam van {0} brengt iedereen dezelfde kwaliteit in, \"{1}\": welke wordt gemist?"},
     {"record the other qualities of the people in the team, or add someone who looks at it differently",
      "leg ook de andere kwaliteiten van de teamleden vast, of voeg iemand toe die anders kijkt"}}};

bool is_regisseur(const Standing& standing, const TeamMember& member) {
    return compare(standing, holder_of(member), holder_of(standing.collaboration().roles.regisseur)) != Sameness::none;
}

void check_team(const Standing& standing, Sink& sink) {
    const auto& collaboration = standing.collaboration();
    if (!has_regisseur(collaboration)) return;
    const auto& team = collaboration.roles.team;
    if (std::any_of(team.begin(), team.end(), [&](const TeamMember& one) { return !is_regisseur(standing, one); }))
        return;
    sink.add(team_not_recorded, first_known(team.place, collaboration.roles.regisseur.place), on_role("team"),
             to_government());
}

/// The qualities that are recorded of a member.
std::set<std::string> qualities_of(const TeamMember& member) {
    std::set<std::string> qualities;
    for (const auto& quality : member.qualities) qualities.insert(base::folded(*quality));
    return qualities;
}

/// The one quality that everybody in the team has and nobody anything else; null where there is no such one, or where
/// it cannot be known because of somebody none is recorded.
const model::Field<model::Text>* only_quality(const model::List<TeamMember>& team) {
    std::set<std::string> all;
    for (const TeamMember& member : team) {
        const auto own = qualities_of(member);
        if (own.empty()) return nullptr;
        all.insert(own.begin(), own.end());
    }
    return all.size() == 1 ? &team.items.front().qualities.items.front() : nullptr;
}

void check_qualities(const Standing& standing, Sink& sink) {
    const auto& team = standing.collaboration().roles.team;
    if (team.size() < 2) return;
    if (const auto* quality = only_quality(team))
        sink.add(team_of_one_kind, team.place, on_role("team"), to_material_principal(),
                 {counted(team.size()), quoted(**quality)});
}

constexpr Rule rules_of_o3[]{
    {{.code = "O301",
      .name = "team-not-recorded",
      .principle = "O3",
      .title = {"Regie team not recorded", "Regieteam niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::government},
      .what = {"There is a regisseur, and nobody else is on file to spar with.",
               "Er is een regisseur, en er is niemand anders vastgelegd om mee te sparren."},
      .why =
          {"Whoever has no power has only judgement to go by, and judgement needs a second pair of eyes. A regie team "
           "with different qualities is therefore part of the definition, not a luxury (regie organisation).",
           "Wie geen macht heeft, moet het hebben van het eigen oordeel, en een oordeel vraagt een tweede paar ogen. "
           "Een regieteam met verschillende kwaliteiten hoort er daarom per definitie bij, en is geen luxe "
           "(regie-organisatie)."},
      .remedy = {"The government records who is in the regie team, or makes one possible. They need not all be its own "
                 "people.",
                 "De overheid legt vast wie er in het regieteam zitten, of maakt een team mogelijk. Dat hoeven niet "
                 "alleen eigen mensen te zijn."},
      .bad = R"(# regie.yaml
roles:
  team:
    - {function: regisseur Samen aan tafel, organisation: gemeente-voorbeeldstad, qualities: [strategie, procesbegeleiding], fte: 0.8}
)",
      .good = R"(# regie.yaml
roles:
  team:
    - {function: regisseur Samen aan tafel, organisation: gemeente-voorbeeldstad, qualities: [strategie, procesbegeleiding], fte: 0.8}
    - {function: adviseur communicatie, organisation: stichting-buurtwerk, qualities: [communicatie], fte: 0.8}
)"},
     check_team},
    {{.code = "O302",
      .name = "team-of-one-kind",
      .principle = "O3",
      .title = {"A regie team of one kind", "Een regieteam van één soort"},
      .severities = {Severity::note},
      .to = {To::material_principal},
      .what = {"The regie team has two or more people, and the one quality recorded of them is the same.",
               "Het regieteam telt twee of meer mensen, en de enige kwaliteit die van hen is vastgelegd is dezelfde."},
      .why = {"Sparring works between people who see different things. A team of one kind confirms what it thought "
              "already, and in this work nobody above it will put that right (regie organisation).",
              "Sparren werkt tussen mensen die verschillende dingen zien. Een team van één soort bevestigt wat het al "
              "dacht, en in dit werk is er niemand boven het team die dat rechtzet (regie-organisatie)."},
      .remedy = {"The material principal makes room in the team for another quality, or the team records what else it "
                 "has.",
                 "De materieel opdrachtgever maakt in het team ruimte voor een andere kwaliteit, of het team legt vast "
                 "wat het nog meer in huis heeft."},
      .bad = R"(# regie.yaml
roles:
  team:
    - {function: regisseur Samen aan tafel, organisation: gemeente-voorbeeldstad, qualities: [procesbegeleiding], fte: 0.8}
    - {function: adviseur samenwerking, organisation: stichting-buurtwerk, qualities: [procesbegeleiding], fte: 0.5}
)",
      .good = R"(# regie.yaml
roles:
  team:
    - {function: regisseur Samen aan tafel, organisation: gemeente-voorbeeldstad, qualities: [procesbegeleiding], fte: 0.8}
    - {function: adviseur samenwerking, organisation: stichting-buurtwerk, qualities: [procesbegeleiding, communicatie], fte: 0.5}
)"},
     check_qualities},
};

/// At least two people whose qualities are recorded, and not the same.
bool have_different_qualities(const model::List<TeamMember>& team) {
    std::set<std::set<std::string>> different;
    for (const TeamMember& member : team)
        if (auto own = qualities_of(member); !own.empty()) different.insert(std::move(own));
    return different.size() > 1;
}

std::optional<Message> upheld(const Standing& standing) {
    const auto& collaboration = standing.collaboration();
    const auto& team = collaboration.roles.team;
    if (!have_different_qualities(team) || !collaboration.regie.sparring.place.known()) return std::nullopt;
    return Message{{"a team of {0} with different qualities, and times to spar",
                    "een team van {0} met verschillende kwaliteiten en met momenten om te sparren"},
                   {counted(team.size())}};
}

}  // namespace

constinit const Principle o3{
    .id = "O3",
    .title = {"A regie team", "Een regieteam"},
    .statement = {"There is always a regie team of people with different qualities, that can spar about strategy and "
                  "interventions.",
                  "Er is altijd een regieteam van mensen met verschillende kwaliteiten, dat kan sparren over strategie "
                  "en interventies."},
    .source = {"meaning for the organisation: regie organisation",
               "betekenis voor de overheidsorganisatie: regie-organisatie"},
    .upheld_when = {"two or more people with different qualities, and times to spar on record",
                    "twee of meer mensen met verschillende kwaliteiten, en vastgelegde momenten om te sparren"},
    .rules = rules_of_o3,
    .upheld = upheld,
};

}  // namespace regie::rules
