#include <algorithm>
#include <span>
#include <vector>

#include "report/figures/figures.hpp"
#include "report/sections/parts.hpp"

namespace regie::report::sections {
namespace {

using base::Both;
using model::Need;
using model::Partner;

constexpr Both title{"What the opgave asks for, and who brings it in", "Wat de opgave vraagt en wie dat inbrengt"};
constexpr Both none{"Which competences the opgave asks for is not recorded yet. What is needed to achieve it?",
                    "Welke competenties de opgave vraagt, is nog niet vastgelegd. Wat is er nodig om haar te "
                    "realiseren?"};
constexpr Both none_over{"Which competences the opgave asked for is not recorded.",
                         "Welke competenties de opgave vroeg, is niet vastgelegd."};
constexpr Both nobody{"Nobody brings in yet, going by the file: {0}. Who could?",
                      "Volgens het dossier brengt nog niemand in: {0}. Wie zou dat kunnen?"};
constexpr Heading need_heading{"need", {"What the opgave asks for", "Wat de opgave vraagt"}};

std::string names(const Voice& voice, std::span<const Partner* const> partners, std::span<const Partner* const> but) {
    std::vector<std::string> parts;
    for (const Partner* partner : partners)
        if (!std::ranges::binary_search(but, partner->id, {}, [](const Partner* each) { return each->id; }))
            parts.emplace_back(partner->called());
    return voice.listed(parts);
}

void add_list(const Page& page, Blocks& blocks) {
    const Voice& voice = page.voice;
    TableMaker table(voice, "competences",
                     {need_heading,
                      {"committed", {"Committed by", "Toegezegd door"}},
                      {"available", {"Available, not committed yet", "Aanwezig, nog niet toegezegd"}}});
    for (const Need& need : page.collaboration().opgave.needs) {
        const auto providers = page.standing.providers(*need.id);
        table.row({Voice::called(need), voice.or_unrecorded(names(voice, providers, {})),
                   names(voice, page.standing.holders(*need.id), providers)});
    }
    table.add_to(blocks);
}

}  // namespace

Section competences(const Page& page) {
    const Voice& voice = page.voice;
    Section section{"competences", voice.say(title), {}, {}};
    const auto& needs = page.collaboration().opgave.needs;
    if (needs.empty()) {
        add_paragraph(section.blocks, voice.say(page.over ? none_over : none));
        return section;
    }
    // The picture has a table of its own. There is none while a file cannot be read that it would count.
    figures::needs_by_partner(page, section.blocks);
    if (section.blocks.empty()) add_list(page, section.blocks);
    std::vector<std::string> uncovered;
    for (const Need& need : needs)
        if (page.standing.providers(*need.id).empty()) uncovered.emplace_back(Voice::called(need));
    if (!uncovered.empty() && !page.over) add_paragraph(section.blocks, voice.say(nobody, {voice.listed(uncovered)}));
    return section;
}

}  // namespace regie::report::sections
