#include <utility>

#include "report/sections/parts.hpp"

namespace regie::report::sections {
namespace {

using base::Both;

constexpr Both title{"How the regie is organised", "Hoe de regie is georganiseerd"};
constexpr Both line{"Place in the organisation", "Plek in de organisatie"};
constexpr Both bound{"Bound to one domain", "Gebonden aan één domein"};
constexpr Both steering{"Steering", "Sturing"};
constexpr Both work_form{"Work form", "Werkvorm"};
constexpr Both development{"Room to develop the function", "Ruimte om de functie te ontwikkelen"};
constexpr Both sparring{"The team spars", "Sparren in het team"};
constexpr Both evaluation{"Evaluation of the regie", "Evaluatie van de regie"};
constexpr Both last_time{"{0}; last time {1}", "{0}; laatst {1}"};
constexpr Both only_last{"last time {0}", "laatst {0}"};
constexpr Both safeguards{"Agreed so that no single interest comes to dominate the regie:",
                          "Afgesproken om te voorkomen dat één belang de regie gaat bepalen:"};

std::string rhythm(const Voice& voice, const model::Field<model::Span>& every, const model::Field<model::Date>& last) {
    if (every && last) return voice.say(last_time, {voice.every(every), voice.date(last)});
    if (last) return voice.say(only_last, {voice.date(last)});
    return voice.every(every);
}

}  // namespace

void add_organisation_facts(const Page& page, Blocks& blocks) {
    const Voice& voice = page.voice;
    const auto& regie = page.collaboration().regie;
    Facts facts(voice, "organisation");
    facts.expected(line, voice.label(regie.line));
    facts.expected(steering, voice.label(regie.steering));
    facts.optional(work_form, voice.label(regie.work_form));
    facts.optional(bound, voice.yes_or_no(regie.domain_bound));
    facts.expected(development, Voice::text(regie.development));
    facts.expected(sparring, rhythm(voice, regie.sparring.every, regie.sparring.last));
    facts.optional(evaluation, rhythm(voice, regie.evaluation.every, regie.evaluation.last));
    facts.add_to(blocks);
}

void add_safeguards(const Page& page, Blocks& blocks) {
    const auto& agreed = page.collaboration().regie.safeguards;
    if (agreed.empty()) return;
    add_paragraph(blocks, page.voice.say(safeguards));
    Bullets bullets;
    for (const auto& safeguard : agreed) bullets.items.push_back({std::string(*safeguard), {}});
    blocks.emplace_back(std::move(bullets));
}

void add_connected(const Page& page, Blocks& blocks) {
    const Voice& voice = page.voice;
    TableMaker table(voice, "connected",
                     {{"name", {"Connected with", "Verbonden met"}},
                      {"kind", {"Kind", "Soort"}},
                      {"reached_by",
                       {"How it is reached", "Hoe die wordt bereikt"},
                       Both{"how they are reached", "hoe die worden bereikt"}}});
    for (const auto& connected : page.collaboration().connected)
        table.row({voice.or_unrecorded(Voice::text(connected.name)), voice.or_unrecorded(voice.label(connected.kind)),
                   voice.or_unrecorded(Voice::text(connected.reached_by))});
    table.add_to(blocks);
}

Section organisation(const Page& page) {
    Section section{"organisation", page.voice.say(title), {}, {}};
    add_organisation_facts(page, section.blocks);
    add_safeguards(page, section.blocks);
    add_connected(page, section.blocks);
    return section;
}

}  // namespace regie::report::sections
