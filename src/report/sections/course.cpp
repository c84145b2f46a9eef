#include <algorithm>
#include <vector>

#include "report/figures/figures.hpp"
#include "report/sections/parts.hpp"

namespace regie::report::sections {
namespace {

using base::Both;

constexpr Both title{"How the opgave is doing", "Hoe het met de opgave gaat"};
constexpr Both nobodys_score{
    "These figures are about the opgave. They are no achievement of the regisseur, and of no single partner: what "
    "becomes of the opgave depends on much more than this collaboration.",
    "Deze cijfers gaan over de opgave. Zij zijn geen prestatie van de regisseur, en ook niet van één partner: hoe het "
    "met de opgave gaat, hangt van veel meer af dan van dit samenwerkingsverband."};
constexpr Both no_indicator{
    "How the opgave itself is doing is not measured yet, going by the file. What would show it?",
    "Hoe het met de opgave zelf gaat, is volgens het dossier nog niet te meten. Waaraan zou "
    "dat te zien zijn?"};
constexpr Both no_indicator_over{"How the opgave itself is doing was not measured, going by the file.",
                                 "Hoe het met de opgave zelf gaat, is volgens het dossier niet gemeten."};
constexpr Both indicators_intro{"This is what the partners look at to see how the opgave is doing.",
                                "Hieraan is te zien hoe het met de opgave gaat."};
constexpr Both not_measured{"not measured yet", "nog niet gemeten"};

/// Newest first, without those of a day to come.
std::vector<const model::Reading*> readings_of(const model::Indicator& indicator, base::Day today) {
    std::vector<const model::Reading*> readings;
    for (const auto& reading : indicator.readings)
        if (reading.value && !(reading.on && reading.on->first() > today)) readings.push_back(&reading);
    std::ranges::stable_sort(readings, [](const model::Reading* a, const model::Reading* b) {
        if (!a->on || !b->on) return static_cast<bool>(a->on) && !b->on;
        return a->on->last() > b->on->last();
    });
    return readings;
}

}  // namespace

std::string called(const model::Indicator& indicator) {
    return std::string(indicator.description ? *indicator.description : indicator.id->text);
}

void add_indicators(const Page& page, Blocks& blocks) {
    const Voice& voice = page.voice;
    const auto& indicators = page.collaboration().opgave.indicators;
    if (indicators.empty()) {
        add_paragraph(blocks, voice.say(page.over ? no_indicator_over : no_indicator));
        return;
    }
    add_paragraph(blocks, voice.say(indicators_intro));
    TableMaker table(
        voice, "indicators",
        {{"indicator", {"Indicator", "Indicator"}},
         {"newest", {"Newest reading", "Laatste meting"}},
         {"before", {"The one before", "Meting daarvoor"}},
         {"better", {"Wanted", "Gewenst"}, Both{"which way is better", "welke kant de goede is"}},
         {"every", {"Measured", "Gemeten"}, Both{"how often it is measured", "hoe vaak er wordt gemeten"}},
         {"source", {"Source", "Bron"}, Both{"where the readings come from", "waar de metingen vandaan komen"}}});
    for (const auto& indicator : indicators) {
        const auto readings = readings_of(indicator, page.standing.today());
        table.row({called(indicator), readings.empty() ? voice.say(not_measured) : voice.reading(*readings.front()),
                   readings.size() < 2 ? std::string{} : voice.reading(*readings[1]),
                   voice.or_unrecorded(voice.label(indicator.better)),
                   voice.or_unrecorded(voice.every(indicator.every)),
                   voice.or_unrecorded(Voice::text(indicator.source))});
    }
    table.add_to(blocks);
}

Section course(const Page& page) {
    Section section{"course", page.voice.say(title), {}, {}};
    add_indicators(page, section.blocks);
    if (page.collaboration().opgave.indicators.empty()) return section;
    figures::indicators(page, section.blocks);
    add_paragraph(section.blocks, page.voice.say(nobodys_score));
    return section;
}

}  // namespace regie::report::sections
