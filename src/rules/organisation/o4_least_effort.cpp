#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using base::Severity;
using model::Decision;
using model::Standing;

// What the article saw in practice: a simple collaboration takes 1.5 to 2 fte, the largest up to 10 (regie
// organisation). It names no numbers of partners; those are ours.
constexpr double fte_of_a_simple_one = 2;
constexpr double least_fte = 1.5;
constexpr double most_fte = 10;
constexpr std::size_t partners_of_more_than_a_simple_one = 10;
constexpr std::size_t partners_of_a_large_one = 30;

constexpr base::Both talk_it_over{
    "talk it over with the regisseur and the partners; what counts is that the collaboration runs smoothly, not the "
    "number",
    "bespreek het met de regisseur en de partners; het gaat erom dat de samenwerking gesmeerd loopt, niet om het "
    "getal"};

constexpr Variant capacity_not_recorded{
    Severity::note,
    {{"how much capacity (fte) does the regie have?", "hoeveel capaciteit (fte) heeft de regie?"},
     {"record the fte of each member of the team under roles.team", "leg bij roles.team van elk teamlid de fte vast"}}};

constexpr Variant much_for_few{Severity::note,
                               {{"{0} fte of regie with {1} partners: could it do with less?",
                                 "{0} fte aan regie bij {1} partners: kan het met minder?"},
                                talk_it_over}};

constexpr Variant little_for_many{
    Severity::note,
    {{"{0} fte of regie with {1} partners: is that enough?", "{0} fte aan regie bij {1} partners: is dat genoeg?"},
     talk_it_over}};

constexpr Variant more_than_seen{
    Severity::note,
    {{"{0} fte of regie is more than was seen in practice: what of it could be left to the partners?",
      "{0} fte aan regie is meer dan in de praktijk is gezien: wat daarvan kan aan de partners worden overgelaten?"},
     talk_it_over}};

/// Of everybody in the team it is recorded.
bool is_whole(const model::List<model::TeamMember>& team) {
    return std::all_of(team.begin(), team.end(), [](const auto& member) { return static_cast<bool>(member.fte); });
}

/// How many partners there are today, those that one entry stands for each counted.
std::size_t number_of_partners(const Standing& standing) {
    constexpr double most_of_one_entry = 1'000'000;
    double number = 0;
    for (const model::Partner* partner : standing.partners())
        number += partner->count ? std::clamp(partner->count->value, 1.0, most_of_one_entry) : 1;
    return static_cast<std::size_t>(number);
}

void check_capacity_recorded(const Standing& standing, Sink& sink) {
    const auto& collaboration = standing.collaboration();
    if (!collaboration.readable || capacity(standing)) return;
    sink.add(capacity_not_recorded,
             first_known(collaboration.roles.team.place, collaboration.roles.place, collaboration.place()),
             on_role("team"), to_material_principal());
}

void check_capacity(const Standing& standing, Sink& sink) {
    const auto fte = capacity(standing);
    if (!fte) return;
    const auto ask = [&](const Variant& variant, base::Arguments arguments) {
        sink.add(variant, standing.collaboration().roles.team.place, on_role("team"), to_material_principal(),
                 std::move(arguments));
    };
    const std::size_t partners = number_of_partners(standing);
    const bool known = standing.partners_readable() && partners > 0;
    if (known && *fte > fte_of_a_simple_one && partners < partners_of_more_than_a_simple_one)
        return ask(much_for_few, {base::Decimal{*fte}, counted(partners)});
    if (*fte > most_fte) return ask(more_than_seen, {base::Decimal{*fte}});
    if (known && is_whole(standing.collaboration().roles.team) && *fte < least_fte &&
        partners >= partners_of_a_large_one)
        ask(little_for_many, {base::Decimal{*fte}, counted(partners)});
}

constexpr Rule rules_of_o4[]{
    {{.code = "O401",
      .name = "capacity-not-recorded",
      .principle = "O4",
      .title = {"Capacity not recorded", "Capaciteit niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::material_principal},
      .what = {"Of nobody in the regie team is it recorded how much time (fte) they have for the regie.",
               "Van niemand in het regieteam is vastgelegd hoeveel tijd (fte) er voor de regie is."},
      .why = {"Regie looks for the least effort with which the collaboration runs smoothly. Whether that balance is "
              "right can only be talked about when the effort is known (regie organisation, on balance and capacity).",
              "Regie zoekt de kleinste inspanning waarmee de samenwerking gesmeerd loopt. Of die balans klopt, is "
              "alleen te bespreken als de inspanning bekend is (regie-organisatie, over balans en capaciteit)."},
      .remedy = {"The material principal records the capacity of the team.",
                 "De materieel opdrachtgever legt de capaciteit van het team vast."},
      .bad = R"(# regie.yaml
roles:
  team:
    - {function: regisseur Samen aan tafel, organisation: gemeente-voorbeeldstad, qualities: [strategie, procesbegeleiding]}
    - {function: adviseur communicatie, organisation: stichting-buurtwerk, qualities: [communicatie]}
)",
      .good = R"(# regie.yaml
roles:
  team:
    - {function: regisseur Samen aan tafel, organisation: gemeente-voorbeeldstad, qualities: [strategie, procesbegeleiding], fte: 0.8}
    - {function: adviseur communicatie, organisation: stichting-buurtwerk, qualities: [communicatie], fte: 0.5}
)"},
     check_capacity_recorded},
    {{.code = "O402",
      .name = "capacity-question",
      .principle = "O4",
      .title = {"A question on capacity", "Een vraag over capaciteit"},
      .severities = {Severity::note},
      .to = {To::material_principal},
      .what = {"The team has over 2 fte with fewer than ten partners, under 1.5 fte with thirty or more, or over 10 "
               "fte. The numbers of fte are what the article saw in practice; it names no numbers of partners, so ten "
               "and thirty are our own. None of them is a norm.",
               "Het team heeft meer dan 2 fte bij minder dan tien partners, minder dan 1,5 fte bij dertig of meer, of "
               "meer dan 10 fte. De aantallen fte zijn wat het artikel in de praktijk zag; aantallen partners noemt "
               "het niet, dus tien en dertig zijn van onszelf. Geen ervan is een norm."},
      .why =
          {"What the regie does beyond what is needed takes responsibility away from partners; does it too little, "
           "then in a large collaboration the communication stalls. The least with which it runs smoothly is the aim "
           "(regie organisation, on balance and capacity).",
           "Wat de regie meer doet dan nodig is, haalt verantwoordelijkheid weg bij de partners; doet zij te weinig, "
           "dan stokt in een groot samenwerkingsverband de communicatie. Het doel is het minste waarmee het soepel "
           "loopt (regie-organisatie, over balans en capaciteit)."},
      .remedy = {"The material principal talks with the regisseur and the partners about what the regie can leave to "
                 "them, or what it comes short of.",
                 "De materieel opdrachtgever bespreekt met de regisseur en de partners wat de regie aan hen kan laten, "
                 "of waaraan zij tekortkomt."},
      .bad = R"(# regie.yaml
roles:
  team:
    - {function: regisseur Samen aan tafel, organisation: gemeente-voorbeeldstad, qualities: [strategie, procesbegeleiding], fte: 1}
    - {function: adviseur communicatie, organisation: stichting-buurtwerk, qualities: [communicatie], fte: 1}
    - {function: adviseur leren en reflectie, organisation: hogeschool-voorbeeldstad, qualities: [onderzoek, reflectie], fte: 0.6}
)",
      .good = R"(# regie.yaml
roles:
  team:
    - {function: regisseur Samen aan tafel, organisation: gemeente-voorbeeldstad, qualities: [strategie, procesbegeleiding], fte: 0.8}
    - {function: adviseur communicatie, organisation: stichting-buurtwerk, qualities: [communicatie], fte: 0.8}
    - {function: adviseur leren en reflectie, organisation: hogeschool-voorbeeldstad, qualities: [onderzoek, reflectie], fte: 0.4}
)"},
     check_capacity},
};

/// It certainly dates from the mandate or later: what the collaboration did while the regie was at work.
bool is_since(const Decision* mandate, const model::Field<model::Date>& on) {
    return on && mandate && mandate->taken && !base::certainly_before(*on, *mandate->taken);
}

bool has_run_since_mandate(const Standing& standing) {
    const Decision* mandate = standing.mandate();
    const auto pulses = standing.speaking_pulses();
    if (std::any_of(pulses.begin(), pulses.end(), [&](const auto* pulse) { return is_since(mandate, pulse->on); }))
        return true;
    const auto& decisions = standing.collaboration().decisions;
    return std::any_of(decisions.begin(), decisions.end(), [&](const Decision& decision) {
        return decision.by_collaboration() && decision.is_adopted() && is_since(mandate, decision.taken);
    });
}

std::optional<Message> upheld(const Standing& standing) {
    const auto fte = capacity(standing);
    if (!fte || !has_run_since_mandate(standing)) return std::nullopt;
    return Message{{"{0} fte, and since the mandate a pulse or a decision of the collaboration",
                    "{0} fte, en sinds de opdracht een peiling of een besluit van het samenwerkingsverband"},
                   {base::Decimal{*fte}}};
}

}  // namespace

constinit const Principle o4{
    .id = "O4",
    .title = {"The least effort that works", "Zo min mogelijk inspanning"},
    .statement = {"Regie takes the least effort with which the collaboration runs smoothly.",
                  "De regie vraagt niet meer inspanning dan nodig is om de samenwerking gesmeerd te laten lopen."},
    .source = {"meaning for the organisation: regie organisation, on balance and capacity",
               "betekenis voor de overheidsorganisatie: regie-organisatie, over balans en capaciteit"},
    .upheld_when = {"the capacity (fte) of the team, and since the mandate a pulse or a decision of the collaboration",
                    "de capaciteit (fte) van het team, en sinds de opdracht een peiling of een besluit van het "
                    "samenwerkingsverband"},
    .rules = rules_of_o4,
    .upheld = upheld,
};

}  // namespace regie::rules
