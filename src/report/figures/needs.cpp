#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "regie/rules/facts.hpp"
#include "report/figures/figures.hpp"
#include "report/some_names.hpp"

namespace regie::report::figures {
namespace {

using base::Both;
using model::Need;
using model::Partner;

constexpr Both title{"Who covers what the opgave asks for", "Wie voorziet in wat de opgave vraagt"};
constexpr Both description{
    "Needed competences: {0}. Covered by an active commitment: {1}. Available with a partner, not committed yet: {2}. On "
    "file for nobody: {3}.",
    "Benodigde competenties: {0}. Gedekt door een lopend commitment: {1}. Aanwezig bij een partner, nog niet toegezegd: "
    "{2}. Bij niemand vastgelegd: {3}."};
constexpr Both together{"Together", "Samen"};
constexpr Both committed{"committed", "toegezegd"};
constexpr Both available{"available, not committed", "aanwezig, niet toegezegd"};
constexpr Both nobody{"on file for nobody", "bij niemand vastgelegd"};
constexpr Both by_all{"all shareholders together", "alle aandeelhouders samen"};
constexpr Both cell_text{"{0}, {1}: {2}", "{0}, {1}: {2}"};
constexpr Both partners_left_out{"By partner only in the table: there are too many to draw.",
                                 "Per partner alleen in de tabel: het zijn er te veel om te tekenen."};

/// So many columns are readable on a phone, and so many on a wide screen; so many rows in any case.
constexpr std::size_t most_narrow = 6;
constexpr std::size_t most_wide = 12;
constexpr std::size_t most_rows = 60;

/// Needs and the partners that have a mark of their own, and what is on file of each pair.
struct Cover {
    std::vector<const Need*> needs;
    std::vector<const Partner*> partners;
    std::unordered_set<std::string_view> by_all;  ///< needs that a commitment of all provides
    std::unordered_map<const Need*, std::unordered_map<const Partner*, Mark>> marks;
};

Cover cover_of(const sections::Page& page) {
    Cover cover;
    std::unordered_set<std::string_view> seen;
    for (const Need& need : page.collaboration().opgave.needs)
        if (need.id && seen.insert(need.id->text).second) cover.needs.push_back(&need);
    for (const model::Commitment* commitment : page.standing.for_all())
        for (const auto& need : commitment->provides) cover.by_all.insert(need->text);
    for (const Need* need : cover.needs) {
        auto& marks = cover.marks[need];
        for (const Partner* partner : page.standing.holders(*need->id)) marks[partner] = Mark::half;
        for (const Partner* partner : page.standing.providers(*need->id)) {
            const auto [at, is_new] = marks.try_emplace(partner, Mark::full);
            at->second = Mark::full;
            // Whoever covers a need only as one of all has no column because of that.
            if (is_new && cover.by_all.contains(need->id->text)) continue;
            cover.partners.push_back(partner);
        }
        for (const auto& [partner, mark] : marks)
            if (mark == Mark::half) cover.partners.push_back(partner);
    }
    std::ranges::sort(cover.partners, {}, [](const Partner* partner) { return partner->id; });
    cover.partners.erase(std::unique(cover.partners.begin(), cover.partners.end()), cover.partners.end());
    return cover;
}

Mark together_of(const sections::Page& page, const Need& need) {
    if (!page.standing.providers(*need.id).empty()) return Mark::full;
    return page.standing.holders(*need.id).empty() ? Mark::open : Mark::half;
}

std::string word_of(const Voice& voice, Mark mark) {
    if (mark == Mark::full) return voice.say(committed);
    return voice.say(mark == Mark::half ? available : nobody);
}

Grid::Cell cell(const Voice& voice, Mark mark, const std::string& who, const Need& need) {
    if (mark == Mark::none) return {};
    return {mark, voice.say(cell_text, {who, Voice::called(need), word_of(voice, mark)})};
}

Mark mark_of(const Cover& cover, const Need* need, const Partner* partner) {
    const auto& marks = cover.marks.at(need);
    const auto at = marks.find(partner);
    return at == marks.end() ? Mark::none : at->second;
}

/// A row for each need.
void add_needs_as_rows(const sections::Page& page, const Cover& cover, bool with_partners, Grid& grid) {
    const Voice& voice = page.voice;
    grid.columns.push_back(voice.say(together));
    if (with_partners)
        for (const Partner* partner : cover.partners) grid.columns.emplace_back(partner->called());
    for (const Need* need : cover.needs) {
        Grid::Row row{Voice::called(*need), {cell(voice, together_of(page, *need), voice.say(together), *need)}};
        if (with_partners)
            for (const Partner* partner : cover.partners)
                row.cells.push_back(cell(voice, mark_of(cover, need, partner), std::string(partner->called()), *need));
        grid.rows.push_back(std::move(row));
    }
}

/// A row for each partner.
void add_partners_as_rows(const sections::Page& page, const Cover& cover, Grid& grid) {
    const Voice& voice = page.voice;
    Grid::Row first{voice.say(together), {}};
    for (const Need* need : cover.needs) {
        grid.columns.push_back(Voice::called(*need));
        first.cells.push_back(cell(voice, together_of(page, *need), first.label, *need));
    }
    grid.rows.push_back(std::move(first));
    for (const Partner* partner : cover.partners) {
        Grid::Row row{std::string(partner->called()), {}};
        for (const Need* need : cover.needs)
            row.cells.push_back(cell(voice, mark_of(cover, need, partner), row.label, *need));
        grid.rows.push_back(std::move(row));
    }
}

Grid grid_of(const sections::Page& page, const Cover& cover) {
    const std::size_t needs = cover.needs.size();
    const std::size_t partners = cover.partners.size();
    Grid grid;
    if (partners <= most_narrow)
        add_needs_as_rows(page, cover, true, grid);
    else if (needs <= most_narrow && partners <= most_rows)
        add_partners_as_rows(page, cover, grid);
    else if (partners <= most_wide)
        add_needs_as_rows(page, cover, true, grid);
    else if (needs <= most_wide && partners <= most_rows)
        add_partners_as_rows(page, cover, grid);
    else
        add_needs_as_rows(page, cover, false, grid);
    for (const Mark mark : {Mark::full, Mark::half, Mark::open})
        grid.legend.push_back({mark, word_of(page.voice, mark)});
    return grid;
}

/// Those that have the competence and did not commit it.
std::vector<const Partner*> only_available(const sections::Page& page, const Need& need) {
    const auto providers = page.standing.providers(*need.id);
    std::vector<const Partner*> partners;
    std::ranges::set_difference(
        page.standing.holders(*need.id), providers, std::back_inserter(partners), {},
        [](const Partner* partner) { return partner->id; }, [](const Partner* partner) { return partner->id; });
    return partners;
}

Table table_of(const sections::Page& page, const Cover& cover) {
    const Voice& voice = page.voice;
    Table table{"needs-by-partner",
                {},
                {{"need", voice.say({"What the opgave asks for", "Wat de opgave vraagt"})},
                 {"together", voice.say(together)},
                 {"committed", voice.say({"Committed by", "Toegezegd door"})},
                 {"available", voice.say({"Available with, not committed", "Aanwezig bij, niet toegezegd"})}},
                {}};
    for (const Need* need : cover.needs) {
        const bool is_by_all = cover.by_all.contains(need->id->text) && !page.standing.providers(*need->id).empty();
        table.rows.push_back({Voice::called(*need), word_of(voice, together_of(page, *need)),
                              is_by_all ? voice.say(by_all) : some_names(voice, page.standing.providers(*need->id)),
                              some_names(voice, only_available(page, *need))});
    }
    return table;
}

}  // namespace

void needs_by_partner(const sections::Page& page, Blocks& blocks) {
    const auto coverage = rules::facts::coverage(page.standing);
    if (coverage.withheld != rules::facts::Withheld::no) return;
    const Voice& voice = page.voice;
    const Cover cover = cover_of(page);
    Figure figure;
    figure.key = "needs-by-partner";
    figure.title = voice.say(title);
    figure.description = voice.say(
        description, {std::to_string(coverage.needs), std::to_string(coverage.covered),
                      std::to_string(coverage.available.size()), std::to_string(coverage.with_nobody.size())});
    Grid grid = grid_of(page, cover);
    const bool without_partners = grid.columns.size() == 1 && !cover.partners.empty();
    if (without_partners) grid.legend.push_back({Mark::none, voice.say(partners_left_out)});
    figure.drawing = std::move(grid);
    figure.table = table_of(page, cover);
    blocks.emplace_back(std::move(figure));
}

}  // namespace regie::report::figures
