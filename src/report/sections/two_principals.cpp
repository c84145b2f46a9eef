#include "report/sections/parts.hpp"

namespace regie::report::sections {
namespace {

using base::Both;

constexpr Both title{"Two principals", "Twee opdrachtgevers"};
constexpr Both intro{
    "The regie has two principals, each with a task of its own. An official is the material principal, and sets the "
    "formal frame. The collaboration as a whole is the functional principal: the partners, the government among them, "
    "say together what the regie is to bring about. That keeps the regie from becoming the instrument of one "
    "organisation.",
    "De regie heeft twee opdrachtgevers, elk met een eigen taak. Een ambtenaar is materieel opdrachtgever en stelt het "
    "formele kader. Het samenwerkingsverband als geheel is functioneel opdrachtgever: de partners, ook de overheid, "
    "zeggen samen wat de regie moet bewerkstelligen. Zo wordt de regie niet het instrument van één organisatie."};

}  // namespace

Section two_principals(const Page& page) {
    const Voice& voice = page.voice;
    const auto& roles = page.collaboration().roles;
    Section section{"two-principals", voice.say(title), {}, {}};
    add_paragraph(section.blocks, voice.say(intro));
    Facts facts(voice, "principals");
    facts.expected({"Material principal", "Materieel opdrachtgever"}, holder_of(page, roles.material_principal));
    facts.expected({"Functional principal", "Functioneel opdrachtgever"}, voice.parties(roles.functional_principal));
    facts.optional({"Administrative principal", "Bestuurlijk opdrachtgever"},
                   holder_of(page, roles.administrative_principal));
    facts.expected({"Regisseur", "Regisseur"}, holder_of(page, roles.regisseur));
    facts.add_to(section.blocks);
    return section;
}

}  // namespace regie::report::sections
