#include "report/sections/parts.hpp"

namespace regie::report::sections {
namespace {

using base::Both;

constexpr Both title{"The frame of the assignment", "Het kader van de opdracht"};
constexpr Both intro{
    "The frame says what the regie is for, for how long and with what. Within it the partners together decide on the "
    "substance.",
    "Het kader zegt waarvoor de regie er is, voor hoe lang en waarmee. Daarbinnen bepalen de partners samen de inhoud."};

}  // namespace

Section frame(const Page& page) {
    const Voice& voice = page.voice;
    Section section{"frame", voice.say(title), {}, {}};
    add_paragraph(section.blocks, voice.say(intro));
    Facts facts(voice, "frame");
    facts.expected({"Frame set by the material principal", "Kader van de materieel opdrachtgever"},
                   Voice::text(page.collaboration().roles.material_principal.framework));
    add_opgave_facts(page, facts);
    facts.optional({"Government that takes up the regie", "Overheid die de regie voert"},
                   government_of(voice, page.collaboration().roles.government));
    facts.add_to(section.blocks);
    return section;
}

}  // namespace regie::report::sections
