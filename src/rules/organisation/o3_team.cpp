#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

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
};

/// At least two people whose qualities are recorded, and not the same.
bool have_different_qualities(const model::List<TeamMember>& team) {
    std::set<std::set<std::string_view>> different;
    for (const TeamMember& member : team) {
        std::set<std::string_view> own;
        for (const auto& quality : member.qualities) own.insert(*quality);
        if (!own.empty()) different.insert(std::move(own));
    }
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
