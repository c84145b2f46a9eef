#include "report/sections/parts.hpp"

namespace regie::report::sections {
namespace {

using base::Both;

constexpr Both title{"Who takes part, and what they commit to", "Wie meedoet, en wat is toegezegd"};
constexpr Both title_over{"Who took part, and what they committed to", "Wie meedeed, en wat is toegezegd"};
constexpr Both free_will{
    "Partners take part of their own accord. What they commit to is theirs, and no assignment by the government.",
    "Partners doen mee uit eigen beweging. Wat zij toezeggen, is van henzelf en geen opdracht van de overheid."};
constexpr Both commitments_caption{"What they commit to", "Wat is toegezegd"};

void add_partners(const Page& page, Blocks& blocks) {
    const Voice& voice = page.voice;
    TableMaker table(
        voice, "partners",
        {{"partner", {"Partner", "Partner"}},
         {"sector", {"Sector", "Sector"}, Both{"in which sector they work", "in welke sector zij werken"}},
         {"joined", {"Since", "Sinds"}, Both{"since when they take part", "sinds wanneer zij meedoen"}},
         {"interest", {"Why it takes part", "Waarom die meedoet"}, Both{"why they take part", "waarom zij meedoen"}}});
    for (const model::Partner* partner : page.standing.partners())
        table.row({voice.name(*partner), voice.or_unrecorded(voice.label(partner->sector)),
                   voice.or_unrecorded(voice.date(partner->joined)),
                   voice.or_unrecorded(Voice::text(partner->interest))});
    if (table.empty()) add_paragraph(blocks, no_partner_in_words(page));
    table.add_to(blocks);
}

void add_commitments(const Page& page, Blocks& blocks) {
    const Voice& voice = page.voice;
    TableMaker table(voice, "commitments",
                     {{"partner", {"By", "Door"}},
                      {"contribution", {"Contribution", "Bijdrage"}},
                      {"kind", {"Kind", "Soort"}, Both{"what kind of contribution it is", "wat voor bijdrage het is"}},
                      {"amount", {"Amount", "Bedrag of omvang"}},
                      {"period", {"Term", "Looptijd"}, Both{"how long they run", "hoe lang zij lopen"}}});
    table.caption(commitments_caption);
    for (const model::Commitment* commitment : page.standing.active_commitments())
        table.row({voice.at_start(*commitment, voice.bound_by(*commitment)), Voice::text(commitment->contribution),
                   voice.or_unrecorded(voice.label(commitment->kind)), voice.amount(commitment->amount),
                   voice.or_unrecorded(voice.period(*commitment))});
    if (table.empty()) add_paragraph(blocks, no_commitment_in_words(page));
    table.add_to(blocks);
}

}  // namespace

Section contributions(const Page& page) {
    Section section{"contributions", page.voice.say(page.over ? title_over : title), {}, {}};
    add_paragraph(section.blocks, page.voice.say(free_will));
    add_partners(page, section.blocks);
    add_commitments(page, section.blocks);
    return section;
}

}  // namespace regie::report::sections
