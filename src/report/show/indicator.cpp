#include <algorithm>

#include <fmt/format.h>

#include "report/show/things.hpp"

namespace regie::report::things {

Document show(const model::Indicator& indicator, const Voice& voice) {
    Document shown =
        document(voice, indicator.description ? std::string(*indicator.description) : std::string(indicator.id->text));
    Facts facts(voice, "indicator");
    facts.optional({"Id", "Id"}, fmt::format("indicators/{}", indicator.id->text));
    facts.expected({"Source", "Bron"}, Voice::text(indicator.source));
    facts.expected({"Measured", "Gemeten"}, voice.every(indicator.every));
    facts.expected({"Direction", "Richting"}, voice.label(indicator.better));
    facts.add_to(shown.lead);

    TableMaker readings(voice, "readings",
                        {{"on", {"When", "Wanneer"}}, {"value", {"Value", "Waarde"}}, {"unit", {"Unit", "Eenheid"}}});
    for (const model::Reading& reading : indicator.readings)
        readings.row({voice.or_unrecorded(voice.date(reading.on)),
                      voice.or_unrecorded(reading.value ? voice.number(*reading.value) : std::string{}),
                      Voice::text(reading.unit)});
    add_section(shown, {"Readings", "Metingen"}, readings, "readings");

    TableMaker decisions(voice, "decisions",
                         {{"id", {"Id", "Id"}},
                          {"taken", {"When", "Wanneer"}},
                          {"title", {"What", "Wat"}},
                          {"kind", {"Kind", "Soort"}}});
    for (const model::Decision& decision : voice.standing().collaboration().decisions)
        if (std::ranges::any_of(decision.based_on, [&](const auto& id) { return *id == *indicator.id; }))
            decisions.row({std::string(decision.id.text), voice.date(decision.taken), Voice::text(decision.title),
                           voice.label(decision.kind)});
    add_section(shown, {"Decisions that rest on it", "Besluiten die erop berusten"}, decisions, "decisions");
    return shown;
}

}  // namespace regie::report::things
