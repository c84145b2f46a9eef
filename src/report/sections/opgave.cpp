#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "regie/base/text.hpp"
#include "report/blocks.hpp"
#include "report/sections/sections.hpp"

namespace regie::report::sections {
namespace {

using base::Both;

constexpr Both title{"The opgave and the mandate", "De opgave en de bestuurlijke opdracht"};
constexpr Both nature{"Nature", "Aard"};
constexpr Both ends{"Runs until", "Loopt tot en met"};
constexpr Both review{"Priority reconfirmed", "Prioriteit opnieuw bevestigen"};
constexpr Both form{"Interplay of government and society", "Samenspel van overheid en samenleving"};
constexpr Both level{"Level asked of commitments", "Niveau dat de opgave van commitments vraagt"};
constexpr Both mandate_label{"Mandate", "Bestuurlijke opdracht"};
constexpr Both no_indicator{
    "How the opgave itself is doing is not measured yet, going by the file. What would show it?",
    "Hoe het met de opgave zelf gaat, is volgens het dossier nog niet te meten. Waaraan zou "
    "dat te zien zijn?"};
constexpr Both indicators_intro{"This is what the partners look at to see how the opgave is doing.",
                                "Hieraan is te zien hoe het met de opgave gaat."};
constexpr Both not_measured{"not measured yet", "nog niet gemeten"};

std::string mandate_of(const Page& page) {
    const Voice& voice = page.voice;
    const model::Decision* mandate = page.standing.mandate();
    if (!mandate) return {};
    std::vector<std::string> parts;
    for (auto part :
         {Voice::called(*mandate), voice.taken_by(*mandate), voice.date(mandate->taken), voice.label(mandate->outcome)})
        if (!part.empty()) parts.push_back(std::move(part));
    return base::join(parts, "; ");
}

/// Newest first.
std::vector<const model::Reading*> readings_of(const model::Indicator& indicator) {
    std::vector<const model::Reading*> readings;
    for (const auto& reading : indicator.readings)
        if (reading.value) readings.push_back(&reading);
    std::ranges::stable_sort(readings, [](const model::Reading* a, const model::Reading* b) {
        if (!a->on || !b->on) return static_cast<bool>(a->on) && !b->on;
        return a->on->last() > b->on->last();
    });
    return readings;
}

void add_indicators(const Page& page, Blocks& blocks) {
    const Voice& voice = page.voice;
    const auto& indicators = page.collaboration().opgave.indicators;
    if (indicators.empty()) {
        add_paragraph(blocks, voice.say(no_indicator));
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
        const auto readings = readings_of(indicator);
        table.row({indicator.description ? std::string(*indicator.description) : std::string(indicator.id->text),
                   readings.empty() ? voice.say(not_measured) : voice.reading(*readings.front()),
                   readings.size() < 2 ? std::string{} : voice.reading(*readings[1]),
                   voice.or_unrecorded(voice.label(indicator.better)),
                   voice.or_unrecorded(voice.every(indicator.every)),
                   voice.or_unrecorded(Voice::text(indicator.source))});
    }
    table.add_to(blocks);
}

}  // namespace

Section opgave(const Page& page) {
    const Voice& voice = page.voice;
    const auto& opgave = page.collaboration().opgave;
    Section section{"opgave", voice.say(title), {}, {}};
    add_paragraph(section.blocks, Voice::text(opgave.statement));
    Facts facts(voice, "opgave");
    facts.expected(mandate_label, mandate_of(page));
    facts.expected(form, voice.label(opgave.form));
    facts.expected(nature, voice.label(opgave.nature));
    if (opgave.nature.is(model::Nature::temporary))
        facts.expected(ends, voice.date(opgave.ends));
    else
        facts.optional(ends, voice.date(opgave.ends));
    facts.optional(review, voice.every(opgave.review_every));
    facts.expected(level, voice.label(opgave.commitment_level));
    facts.add_to(section.blocks);
    add_indicators(page, section.blocks);
    return section;
}

}  // namespace regie::report::sections
