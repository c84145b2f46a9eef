#include <fmt/format.h>

#include "report/sections/parts.hpp"

namespace regie::report::sections {
namespace {

using base::Both;

constexpr Both title{"Who has which role", "Wie welke rol heeft"};
constexpr Both intro{"Roles are shown as functions, without names of persons.",
                     "Rollen staan hier als functie, zonder namen van personen."};
constexpr Both government{"Government that takes up the regie", "Overheid die de regie op zich neemt"};
constexpr Both administrative{"Administrative principal", "Bestuurlijk opdrachtgever"};
constexpr Both material{"Material principal (formal frame)", "Materieel opdrachtgever (formeel kader)"};
constexpr Both framework{"Frame of the assignment", "Kader van de opdracht"};
constexpr Both functional{"Functional principal (substance)", "Functioneel opdrachtgever (inhoud)"};
constexpr Both regisseur_label{"Regisseur", "Regisseur"};
constexpr Both committed{"Regisseur committed to the opgave since", "Regisseur gecommitteerd aan de opgave sinds"};
constexpr Both paid_by{"Regisseur paid by", "Regisseur betaald door"};
constexpr Both interests{"Regisseur's declared interests", "Opgegeven belangen van de regisseur"};
constexpr Both powers{"Regisseur's say over partners or budget",
                      "Zeggenschap van de regisseur over partners of budget"};
constexpr Both none_declared{"none, as declared", "geen, zo is opgegeven"};
constexpr Both team_caption{"The regie team", "Het regieteam"};
constexpr Both no_team{"No regie team is on file. With whom does the regisseur spar on strategy and interventions?",
                       "Een regieteam staat niet in het dossier. Met wie spart de regisseur over strategie en "
                       "interventies?"};
constexpr Both no_team_over{"No regie team is on file.", "Een regieteam staat niet in het dossier."};
constexpr Both bodies_caption{"The standing groups", "De vaste overleggen"};
constexpr Both stances{"{0} (stance: {1})", "{0} (overheidsrol: {1})"};

}  // namespace

std::string with_person(const Page& page, std::string text, const model::Field<model::PersonKey>& person) {
    const std::string name = page.people == nullptr ? std::string{} : page.people->name_of(person);
    if (name.empty()) return text;
    return text.empty() ? name : fmt::format("{} ({})", text, name);
}

std::string declared(const Voice& voice, const model::List<model::Field<model::Text>>& list) {
    if (!list.given()) return {};
    return list.empty() ? voice.say(none_declared) : voice.texts(list);
}

std::string government_of(const Voice& voice, const model::Government& role) {
    if (!role.organisation) return {};
    const auto name = voice.name(*role.organisation);
    return role.stances.empty() ? name : voice.say(stances, {name, voice.labels(role.stances)});
}

void add_team(const Page& page, Blocks& blocks) {
    const Voice& voice = page.voice;
    const auto& team = page.collaboration().roles.team;
    if (team.empty()) {
        add_paragraph(blocks, voice.say(page.over ? no_team_over : no_team));
        return;
    }
    TableMaker table(voice, "team",
                     {{"function", {"Function", "Functie"}},
                      {"organisation",
                       {"Organisation", "Organisatie"},
                       Both{"from which organisation they come", "uit welke organisatie zij komen"}},
                      {"qualities",
                       {"Qualities", "Kwaliteiten"},
                       Both{"which qualities they bring", "welke kwaliteiten zij meebrengen"}},
                      {"fte", {"Fte", "Fte"}, Both{"how many fte they have", "hoeveel fte zij hebben"}}});
    table.caption(team_caption);
    for (const auto& member : team)
        table.row({voice.or_unrecorded(with_person(page, Voice::text(member.function), member.person)),
                   member.organisation ? voice.name(*member.organisation) : voice.unrecorded(),
                   voice.or_unrecorded(voice.texts(member.qualities)),
                   member.fte ? voice.number(*member.fte) : voice.unrecorded()});
    table.add_to(blocks);
}

void add_bodies(const Page& page, Blocks& blocks) {
    const Voice& voice = page.voice;
    TableMaker table(voice, "bodies",
                     {{"name", {"Group", "Overleg"}},
                      {"task", {"Task", "Taak"}},
                      {"meets", {"Meets", "Komt bijeen"}, Both{"how often they meet", "hoe vaak zij bijeenkomen"}},
                      {"members", {"Members", "Leden"}, Both{"who takes part in them", "wie eraan deelneemt"}}});
    table.caption(bodies_caption);
    for (const auto& body : page.collaboration().bodies)
        table.row({body.name ? std::string(*body.name) : std::string(body.id->text),
                   voice.or_unrecorded(voice.label(body.task)), voice.or_unrecorded(voice.every(body.meets)),
                   voice.or_unrecorded(voice.names_of(body.members))});
    table.add_to(blocks);
}

Section roles(const Page& page) {
    const Voice& voice = page.voice;
    const auto& roles = page.collaboration().roles;
    const auto& regisseur = roles.regisseur;
    Section section{"roles", voice.say(title), {}, {}};
    if (page.people == nullptr) add_paragraph(section.blocks, voice.say(intro));
    Facts facts(voice, "roles");
    facts.expected(government, government_of(voice, roles.government));
    facts.expected(administrative, holder_of(page, roles.administrative_principal));
    facts.expected(material, holder_of(page, roles.material_principal));
    facts.optional(framework, Voice::text(roles.material_principal.framework));
    facts.expected(functional, voice.parties(roles.functional_principal));
    facts.expected(regisseur_label, holder_of(page, regisseur));
    facts.optional(committed, voice.date(regisseur.committed));
    facts.optional(paid_by, voice.texts(regisseur.paid_by));
    facts.optional(interests, declared(voice, regisseur.interests));
    facts.optional(powers, declared(voice, regisseur.powers));
    facts.add_to(section.blocks);
    add_team(page, section.blocks);
    add_bodies(page, section.blocks);
    return section;
}

}  // namespace regie::report::sections
