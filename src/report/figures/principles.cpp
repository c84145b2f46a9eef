#include <string_view>
#include <unordered_map>

#include <fmt/format.h>

#include "report/figures/figures.hpp"

namespace regie::report::figures {
namespace {

using base::Both;
using rules::Status;

constexpr Both title{"How the principles stand, by group", "Hoe de principes ervoor staan, per groep"};
constexpr Both description{
    "Each sign is one principle, named by the letter of its group and its number. This is no mark, and nothing is added "
    "up: it shows what is worth a conversation.",
    "Elk teken is één principe, aangeduid met de letter van zijn groep en zijn nummer. Dit is geen rapportcijfer en er "
    "wordt niets opgeteld: het laat zien waarover een gesprek de moeite waard is."};

Mark mark_of(Status status) {
    switch (status) {
        case Status::upheld:
            return Mark::full;
        case Status::at_risk:
            return Mark::half;
        case Status::violated:
            return Mark::cross;
        case Status::unknown:
            break;
    }
    return Mark::open;
}

}  // namespace

void principles(const sections::Page& page, Blocks& blocks) {
    const Voice& voice = page.voice;
    if (page.assessment.principles.empty()) return;
    Figure figure;
    figure.key = "principles";
    figure.title = voice.say(title);
    figure.description = voice.say(description);
    figure.table = {"principles",
                    {},
                    {{"id", voice.say({"Id", "Nr."})},
                     {"principle", voice.say({"Principle", "Principe"})},
                     {"status", voice.say({"Status", "Stand"})}},
                    {}};
    Grid grid;
    std::unordered_map<char, std::size_t> row_of;
    for (const auto& group : rules::groups()) {
        row_of.emplace(group.letter, grid.rows.size());
        grid.rows.push_back({fmt::format("{}: {}", group.letter, lowered(voice.say(group.name))), {}});
    }
    for (const auto& principle : page.assessment.principles) {
        const auto& about = *principle.principle;
        const std::string status = voice.say(rules::label_of(principle.status));
        auto& cells = grid.rows.at(row_of.at(about.group())).cells;
        cells.push_back(
            {mark_of(principle.status), fmt::format("{} {}: {}", about.id, voice.say(about.title), status)});
        if (cells.size() > grid.columns.size()) grid.columns.push_back(std::to_string(cells.size()));
        figure.table.rows.push_back({std::string(about.id), voice.say(about.title), status});
    }
    for (const Status status : {Status::upheld, Status::at_risk, Status::violated, Status::unknown})
        grid.legend.push_back({mark_of(status), voice.say(rules::label_of(status))});
    figure.drawing = std::move(grid);
    blocks.emplace_back(std::move(figure));
}

}  // namespace regie::report::figures
