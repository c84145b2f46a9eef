#include <algorithm>
#include <chrono>
#include <vector>

#include "report/figures/figures.hpp"

namespace regie::report::figures {
namespace {

using base::Both;
using model::Reading;

constexpr Both description{
    "From {0} until {1}: from {2} to {3}. The scale begins at nought; it shows what was measured, not why.",
    "Van {0} tot en met {1}: van {2} naar {3}. De schaal begint bij nul; te zien is wat is gemeten, niet waardoor."};
constexpr Both wanted{"Wanted: {0}.", "Gewenst: {0}."};
constexpr Both left_out{"Readings without a date or in another unit are not drawn: {0}.",
                        "Metingen zonder datum of in een andere eenheid zijn niet getekend: {0}."};

/// Of `2018` the day between its first and its last.
base::Day middle_of(const base::Date& date) {
    return date.first() + std::chrono::days((date.last() - date.first()).count() / 2);
}

/// Those that can stand on one line: dated, not of a day to come, and in the unit of the newest; oldest first.
std::vector<const Reading*> comparable(const model::Indicator& indicator, base::Day today) {
    std::vector<const Reading*> readings;
    for (const auto& reading : indicator.readings)
        if (reading.value && reading.on && reading.on->first() <= today) readings.push_back(&reading);
    std::ranges::stable_sort(readings, {}, [](const Reading* reading) { return middle_of(*reading->on); });
    if (readings.empty()) return readings;
    const auto unit = readings.back()->unit.value;
    std::erase_if(readings, [unit](const Reading* reading) { return reading->unit.value != unit; });
    return readings;
}

std::string value_of(const Voice& voice, const Reading& reading) {
    Reading undated = reading;
    undated.on = {};
    return voice.reading(undated);
}

Figure figure_of(const Voice& voice, const model::Indicator& indicator, const std::vector<const Reading*>& readings) {
    Figure figure;
    figure.key = "indicator-" + std::string(indicator.id->text);
    figure.title = indicator.description ? std::string(*indicator.description) : std::string(indicator.id->text);
    const Reading& oldest = *readings.front();
    const Reading& newest = *readings.back();
    figure.description = voice.say(
        description, {voice.date(oldest.on), voice.date(newest.on), value_of(voice, oldest), value_of(voice, newest)});
    if (indicator.better) figure.description += " " + voice.say(wanted, {voice.label(indicator.better)});
    if (const auto rest = indicator.readings.size() - readings.size(); rest > 0)
        figure.description += " " + voice.say(left_out, {std::to_string(rest)});
    figure.table = {
        figure.key, {}, {{"on", voice.say({"When", "Wanneer"})}, {"value", voice.say({"Measured", "Gemeten"})}}, {}};
    Course course;
    for (const Reading* reading : readings) {
        const std::string shown = value_of(voice, *reading);
        course.values.push_back({middle_of(*reading->on), reading->value->value, shown});
        figure.table.rows.push_back({voice.date(reading->on), shown});
    }
    figure.drawing = std::move(course);
    return figure;
}

}  // namespace

void indicators(const sections::Page& page, Blocks& blocks) {
    for (const auto& indicator : page.collaboration().opgave.indicators) {
        const auto readings = comparable(indicator, page.standing.today());
        if (indicator.id && readings.size() > 1) blocks.emplace_back(figure_of(page.voice, indicator, readings));
    }
}

}  // namespace regie::report::figures
