#include "regie/report/facts.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include "report/figures/figures.hpp"
#include "report/sections/sections.hpp"

namespace regie::report::sections {
namespace {

/// The picture of a fact takes the place of its table, which stands beside it.
void put_picture(const Page& page, Section& section, std::string_view fact, void (*add)(const Page&, Blocks&)) {
    const auto part = std::ranges::find(section.sections, fact, &Section::key);
    Blocks picture;
    add(page, picture);
    if (part == section.sections.end() || picture.empty()) return;
    const auto table =
        std::ranges::find_if(part->blocks, [](const Block& block) { return std::holds_alternative<Table>(block); });
    if (table != part->blocks.end()) *table = std::move(picture.front());
}

}  // namespace

Section facts(const Page& page) {
    Section section = facts_of(page.standing, page.voice.language());
    put_picture(page, section, "aspects", figures::pulses);
    put_picture(page, section, "connections", figures::ties);
    return section;
}

}  // namespace regie::report::sections
