#include <algorithm>
#include <span>
#include <unordered_map>
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
constexpr Both matrix_intro{
    "\"Committed\" means that an active commitment brings it in; \"available\" that the partner has it and has not "
    "committed it.",
    "\"Toegezegd\" wil zeggen dat een lopend commitment het inbrengt; \"aanwezig\" dat de "
    "partner het heeft, maar nog niet heeft toegezegd."};
constexpr Both committed{"committed", "toegezegd"};
constexpr Both available{"available", "aanwezig"};
constexpr Both nobody{"Nobody brings in yet, going by the file: {0}. Who could?",
                      "Volgens het dossier brengt nog niemand in: {0}. Wie zou dat kunnen?"};
constexpr Heading need_heading{"need", {"What the opgave asks for", "Wat de opgave vraagt"}};

/// A table with a column for each partner is readable up to so many of them.
constexpr std::size_t most_partner_columns = 6;

/// Every partner that has or brings in something that is needed, in the order of the ids.
std::vector<const Partner*> partners_with_any(const Page& page) {
    std::vector<const Partner*> partners;
    for (const Need& need : page.collaboration().opgave.needs) {
        for (const auto all : {page.standing.providers(*need.id), page.standing.holders(*need.id)})
            partners.insert(partners.end(), all.begin(), all.end());
    }
    std::ranges::sort(partners, {}, [](const Partner* partner) { return partner->id; });
    partners.erase(std::unique(partners.begin(), partners.end()), partners.end());
    return partners;
}

void add_matrix(const Page& page, const std::vector<const Partner*>& partners, Blocks& blocks) {
    const Voice& voice = page.voice;
    Table table{"competences", {}, {{std::string(need_heading.key), voice.say(need_heading.title)}}, {}};
    std::unordered_map<const Partner*, std::size_t> column_of;
    for (const Partner* partner : partners) {
        column_of[partner] = table.columns.size();
        table.columns.push_back({std::string(partner->id.text), std::string(partner->called())});
    }
    for (const Need& need : page.collaboration().opgave.needs) {
        std::vector<std::string> row(table.columns.size());
        row.front() = Voice::called(need);
        for (const Partner* partner : page.standing.holders(*need.id)) row[column_of[partner]] = voice.say(available);
        for (const Partner* partner : page.standing.providers(*need.id)) row[column_of[partner]] = voice.say(committed);
        table.rows.push_back(std::move(row));
    }
    add_paragraph(blocks, voice.say(matrix_intro));
    blocks.emplace_back(std::move(table));
}

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

void add_table(const Page& page, Blocks& blocks) {
    const auto partners = partners_with_any(page);
    if (!partners.empty() && partners.size() <= most_partner_columns)
        add_matrix(page, partners, blocks);
    else
        add_list(page, blocks);
}

}  // namespace

Section competences(const Page& page) {
    const Voice& voice = page.voice;
    Section section{"competences", voice.say(title), {}, {}};
    const auto& needs = page.collaboration().opgave.needs;
    if (needs.empty()) {
        add_paragraph(section.blocks, voice.say(none));
        return section;
    }
    // The figure has a table of its own that says the same.
    figures::needs_by_partner(page, section.blocks);
    if (section.blocks.empty()) add_table(page, section.blocks);
    std::vector<std::string> uncovered;
    for (const Need& need : needs)
        if (page.standing.providers(*need.id).empty()) uncovered.emplace_back(need.id->text);
    if (!uncovered.empty()) add_paragraph(section.blocks, voice.say(nobody, {voice.listed(uncovered)}));
    return section;
}

}  // namespace regie::report::sections
