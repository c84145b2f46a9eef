#include <algorithm>
#include <chrono>

#include <fmt/format.h>

#include "formats/escape/mermaid.hpp"
#include "formats/mermaid/diagrams.hpp"
#include "regie/base/text.hpp"

namespace regie::formats::diagrams {
namespace {

using report::Mark;
using report::Timeline;

constexpr std::size_t most_entries = 50;

/// What the mark of a bar means, behind its label: a diagram has no legend. Nothing of what runs.
std::string meaning(const Timeline& timeline, const Timeline::Entry& entry) {
    if (entry.mark == Mark::full) return {};
    const auto found = std::ranges::find(timeline.legend, entry.mark, &report::LegendEntry::mark);
    return found == timeline.legend.end() ? std::string{} : fmt::format(" ({})", found->text);
}

/// Its name, with an arrow where it goes on, or began, outside of what is drawn.
std::string label_of(const Timeline& timeline, const Timeline::Entry& entry) {
    constexpr std::size_t longest = 60;  // so that what follows is not cut
    const std::string label = base::shortened(base::visible(entry.label), longest);
    return mermaid_text(fmt::format("{}{}{}{}", entry.from_known ? "" : "← ", label, meaning(timeline, entry),
                                    entry.until_known ? "" : " →"));
}

std::string line_of(const Timeline& timeline, const Timeline::Entry& entry, std::size_t number) {
    const std::string label = label_of(timeline, entry);
    if (entry.within || entry.from == entry.until) {
        const auto middle = entry.from + std::chrono::days((entry.until - entry.from).count() / 2);
        return fmt::format("    {} : milestone, n{}, {}, 0d\n", label, number, base::text(middle));
    }
    return fmt::format("    {} : {}n{}, {}, {}\n", label, entry.mark == Mark::open ? "done, " : "", number,
                       base::text(entry.from), base::text(entry.until + std::chrono::days{1}));
}

}  // namespace

std::string gantt(const Timeline& timeline) {
    std::size_t entries = 0;
    for (const auto& lane : timeline.lanes) entries += lane.entries.size();
    if (entries == 0 || entries > most_entries) return {};
    // Mermaid's own marker is of the day on which somebody looks.
    std::string out = "gantt\n    dateFormat YYYY-MM-DD\n    axisFormat %Y-%m\n    todayMarker off\n";
    const std::string today = mermaid_text(timeline.today_label);
    out += fmt::format("    section {}\n    {} : milestone, n0, {}, 0d\n", today, today, base::text(timeline.today));
    std::size_t number = 0;
    for (const auto& lane : timeline.lanes) {
        out += fmt::format("    section {}\n", mermaid_text(lane.title));
        for (const auto& entry : lane.entries) out += line_of(timeline, entry, ++number);
    }
    return out;
}

}  // namespace regie::formats::diagrams
