#include <utility>

#include <fmt/format.h>

#include "report/figures/figures.hpp"
#include "report/sections/parts.hpp"

namespace regie::report::sections {
namespace {

using base::Both;
using rules::Status;

constexpr Both title{"How the principles stand", "Hoe de principes ervoor staan"};
constexpr Both intro{
    "Going by the file, {0} of the {1} principles are upheld, {2} are at risk, {3} are violated and {4} are not "
    "recorded. "
    "Not recorded means that the file does not show it; it may well be so in practice. This is no mark: it shows what "
    "is "
    "worth a conversation.",
    "Van de {1} principes zijn er volgens het dossier {0} op orde, {2} onder druk en {3} strijdig; van {4} is het niet "
    "vastgelegd. Niet vastgelegd betekent dat het niet uit het dossier blijkt; in de praktijk kan het wel zo zijn. Dit "
    "is geen rapportcijfer: het laat zien waarover een gesprek de moeite waard is."};

constexpr Both not_recorded_means{
    "Not recorded means that the file does not show it; it may well be so in practice.",
    "Niet vastgelegd betekent dat het niet uit het dossier blijkt; in de praktijk kan het wel zo zijn."};

std::string counted(const Page& page, Status status) { return std::to_string(page.assessment.count_of(status)); }

/// The principles of a group, a row each; nothing where none was judged.
Table table_of(const Page& page, char group) {
    const Voice& voice = page.voice;
    Table table{fmt::format("principles-{}", group),
                {},
                {{"id", voice.say({"Id", "Nr."})},
                 {"principle", voice.say({"Principle", "Principe"})},
                 {"status", voice.say({"Status", "Stand"})},
                 {"reason", voice.say({"Going by, or missing", "Waaruit dat blijkt, of wat ontbreekt"})}},
                {}};
    for (const auto& principle : page.assessment.principles) {
        if (principle.principle->group() != group) continue;
        table.rows.push_back({std::string(principle.principle->id), voice.say(principle.principle->title),
                              voice.say(rules::label_of(principle.status)),
                              sentence(principle.reason.in(voice.language()))});
    }
    return table;
}

}  // namespace

void add_principles(const Page& page, char group, Blocks& blocks) {
    Table table = table_of(page, group);
    if (table.rows.empty()) return;
    table.columns.erase(table.columns.begin());
    for (auto& row : table.rows) row.erase(row.begin());
    blocks.emplace_back(std::move(table));
    add_paragraph(blocks, page.voice.say(not_recorded_means));
}

Section principles(const Page& page) {
    const Voice& voice = page.voice;
    Section section{"principles", voice.say(title), {}, {}};
    add_paragraph(section.blocks,
                  voice.say(intro, {counted(page, Status::upheld), std::to_string(page.assessment.principles.size()),
                                    counted(page, Status::at_risk), counted(page, Status::violated),
                                    counted(page, Status::unknown)}));
    figures::principles(page, section.blocks);
    // The tables of the groups, below, say the same and more.
    if (auto* figure = std::get_if<Figure>(&section.blocks.back())) figure->table = {};
    for (const auto& group : rules::groups()) {
        Table table = table_of(page, group.letter);
        if (!table.rows.empty())
            section.sections.push_back({std::string(1, group.letter), voice.say(group.name), {std::move(table)}, {}});
    }
    return section;
}

}  // namespace regie::report::sections
