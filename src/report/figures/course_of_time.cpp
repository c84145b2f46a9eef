#include <algorithm>
#include <chrono>
#include <optional>

#include "regie/base/spoken.hpp"
#include "report/figures/figures.hpp"
#include "report/figures/lanes.hpp"

namespace regie::report::figures {
namespace {

using base::Both;
using base::Day;

constexpr Both title{"The course of time", "Het verloop in de tijd"};
constexpr Both description{
    "Decisions and agreements, partners and commitments, from {0} until {1}, with the day of this report in between.",
    "Besluiten en afspraken, partners en commitments, van {0} tot en met {1}, met daarin de dag van dit verslag."};
constexpr Both undrawn{"Without a date on file, or too many to draw, and so only in the table: {0}.",
                       "Zonder datum in het dossier, of te veel om te tekenen, en daarom alleen in de tabel: {0}."};
constexpr Both runs{"runs", "loopt"};
constexpr Both proposed{"proposed", "voorgenomen"};
constexpr Both ended{"came to an end", "ten einde"};
constexpr Both pointed{"A bar with a point: its begin or its end is not recorded.",
                       "Een balk met een punt: het begin of het einde is niet vastgelegd."};
constexpr Both within{"A point on a line: the day is not recorded, only the month or the year.",
                      "Een punt op een lijn: de dag is niet vastgelegd, alleen de maand of het jaar."};

std::chrono::year year_of(Day day) { return std::chrono::year_month_day(day).year(); }

/// Whole years, from the first day that is known to the last; bars without a known end reach there.
void set_bounds(Timeline& timeline) {
    Day first = timeline.today;
    Day last = timeline.today;
    for (const auto& lane : timeline.lanes)
        for (const auto& entry : lane.entries) {
            if (entry.from_known) first = std::min(first, entry.from);
            if (entry.until_known) last = std::max(last, entry.until);
            last = entry.from_known ? std::max(last, entry.from) : last;
        }
    using std::chrono::December;
    using std::chrono::January;
    timeline.first = std::chrono::sys_days(year_of(first) / January / 1);
    timeline.last = std::chrono::sys_days(year_of(last) / December / 31);
    for (auto& lane : timeline.lanes)
        for (auto& entry : lane.entries) {
            if (!entry.from_known) entry.from = timeline.first;
            if (!entry.until_known) entry.until = timeline.last;
        }
}

bool is_bar(const Timeline::Entry& entry) { return !entry.within && entry.from != entry.until; }

/// What occurs, and no more.
void add_legend(const Voice& voice, Timeline& timeline) {
    const auto occurs = [&](auto fits) {
        return std::ranges::any_of(timeline.lanes,
                                   [&](const auto& lane) { return std::ranges::any_of(lane.entries, fits); });
    };
    for (const auto& [mark, words] : {std::pair{Mark::full, runs}, {Mark::half, proposed}, {Mark::open, ended}})
        if (occurs([mark = mark](const auto& entry) { return is_bar(entry) && entry.mark == mark; }))
            timeline.legend.push_back({mark, voice.say(words)});
    if (occurs([](const auto& entry) { return is_bar(entry) && !(entry.from_known && entry.until_known); }))
        timeline.legend.push_back({Mark::none, voice.say(pointed)});
    if (occurs([](const auto& entry) { return entry.within; }))
        timeline.legend.push_back({Mark::none, voice.say(within)});
}

}  // namespace

void course_of_time(const sections::Page& page, Blocks& blocks) {
    const Voice& voice = page.voice;
    Lanes lanes = lanes_of(page);
    if (lanes.lanes.empty()) return;
    Timeline timeline;
    timeline.today = page.standing.today();
    timeline.today_label = spoken(timeline.today, voice.language());
    timeline.lanes = std::move(lanes.lanes);
    set_bounds(timeline);
    add_legend(voice, timeline);
    Figure figure;
    figure.key = "course-of-time";
    figure.title = voice.say(title);
    figure.description = voice.say(description, {std::to_string(static_cast<int>(year_of(timeline.first))),
                                                 std::to_string(static_cast<int>(year_of(timeline.last)))});
    if (lanes.undrawn > 0) figure.description += " " + voice.say(undrawn, {std::to_string(lanes.undrawn)});
    figure.drawing = std::move(timeline);
    Blocks table;
    lanes.table.add_to(table);
    figure.table = std::get<Table>(std::move(table.front()));
    // What is recorded of nothing at all falls away as a column, and is said.
    if (table.size() > 1) figure.description += " " + std::get<Paragraph>(table.back()).text;
    blocks.emplace_back(std::move(figure));
}

}  // namespace regie::report::figures
