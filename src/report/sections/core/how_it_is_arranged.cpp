#include "report/scores.hpp"
#include "report/sections/core/core.hpp"

namespace regie::report::sections::core_parts {
namespace {

using base::Both;

constexpr Both title{"How the regie is arranged", "Hoe de regie is geregeld"};
constexpr Both title_over{"How the regie was arranged", "Hoe de regie was geregeld"};
constexpr Both principals{
    "Material principal, for the frame: {0}. Functional principal, for the substance: {1}.",
    "Materieel opdrachtgever, voor het kader: {0}. Functioneel opdrachtgever, voor de inhoud: {1}."};
constexpr Both one_in_team{"One person is in the regie team", "In het regieteam zit één persoon"};
constexpr Both team{"{0} people are in the regie team", "In het regieteam zitten {0} mensen"};
constexpr Both one_in_team_over{"One person was in the regie team", "In het regieteam zat één persoon"};
constexpr Both team_over{"{0} people were in the regie team", "In het regieteam zaten {0} mensen"};
constexpr Both with_fte{"{0}, together {1} fte.", "{0}, samen {1} fte."};
constexpr Both with_fte_of_some{"{0}; {1} fte is on file of {2} of them.",
                                "{0}; van {2} van hen is {1} fte vastgelegd."};
constexpr Both without_fte{"{0}. Their capacity is not on file.", "{0}. De capaciteit is niet vastgelegd."};
constexpr Both no_team{"No regie team is on file.", "Een regieteam staat niet in het dossier."};
constexpr Both safeguards{"Safeguards against the dominance of one interest on file: {0}.",
                          "Vastgelegde waarborgen tegen het overwicht van één belang: {0}."};
constexpr Both no_safeguards{"Safeguards against the dominance of one interest are not on file.",
                             "Waarborgen tegen het overwicht van één belang zijn niet vastgelegd."};

std::string team_in_words(const Page& page) {
    const Voice& voice = page.voice;
    const auto effort = rules::facts::effort(page.standing);
    const std::size_t members = page.collaboration().roles.team.size();
    if (members == 0) return voice.say(no_team);
    const std::string who = members == 1 ? voice.say(page.over ? one_in_team_over : one_in_team)
                                         : voice.say(page.over ? team_over : team, {std::to_string(members)});
    if (effort.with_fte == 0) return voice.say(without_fte, {who});
    return voice.say(effort.with_fte == members ? with_fte : with_fte_of_some,
                     {who, decimal(voice, effort.fte), std::to_string(effort.with_fte)});
}

}  // namespace

Section how_it_is_arranged(const Page& page) {
    const Voice& voice = page.voice;
    const auto& collaboration = page.collaboration();
    Section section{"how-it-is-arranged", voice.say(page.over ? title_over : title), {}, {}};
    add_paragraph(
        section.blocks,
        voice.say(principals, {voice.or_unrecorded(holder_of(page, collaboration.roles.material_principal)),
                               voice.or_unrecorded(voice.parties(collaboration.roles.functional_principal))}));
    add_paragraph(section.blocks, team_in_words(page));
    const std::size_t agreed = collaboration.regie.safeguards.size();
    add_paragraph(section.blocks,
                  agreed == 0 ? voice.say(no_safeguards) : voice.say(safeguards, {std::to_string(agreed)}));
    return section;
}

}  // namespace regie::report::sections::core_parts
