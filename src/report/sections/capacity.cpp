#include "regie/rules/facts.hpp"
#include "report/facts/parts.hpp"
#include "report/sections/parts.hpp"

namespace regie::report::sections {
namespace {

using base::Both;

constexpr Both title{"Capacity and place of the regie", "Capaciteit en plek van de regie"};
constexpr Both intro{
    "Regie takes the least effort with which the collaboration runs smoothly. More is not better: a team that does too "
    "much takes responsibility away from the partners.",
    "Regie vraagt zo min mogelijk inspanning: zo veel dat de samenwerking soepel loopt. Meer is niet beter: een team dat "
    "te veel doet, neemt verantwoordelijkheid bij partners weg."};
constexpr Both how_it_stands{"How the principles of organisation stand",
                             "Hoe de principes van organisatie ervoor staan"};

}  // namespace

Section capacity(const Page& page) {
    const Voice& voice = page.voice;
    Section section{"capacity", voice.say(title), {}, {}};
    add_paragraph(section.blocks, voice.say(intro));
    add_team(page, section.blocks);
    if (const auto effort = rules::facts::effort(page.standing); effort.withheld == rules::facts::Withheld::no)
        for (auto& block : facts::effort(voice, effort)) section.blocks.push_back(std::move(block));
    add_organisation_facts(page, section.blocks);
    add_connected(page, section.blocks);
    Section status{"O", voice.say(how_it_stands), {}, {}};
    add_principles(page, 'O', status.blocks);
    if (!status.blocks.empty()) section.sections.push_back(std::move(status));
    return section;
}

}  // namespace regie::report::sections
