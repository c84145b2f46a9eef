#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using model::Standing;

/// The newest reading that was taken by `today`; null where there is none.
const model::Reading* newest_reading(const model::Indicator& indicator, model::Day today) {
    const model::Reading* newest = nullptr;
    for (const model::Reading& reading : indicator.readings) {
        if (!reading.on || reading.on->first() > today) continue;
        if (!newest || reading.on->last() > newest->on->last()) newest = &reading;
    }
    return newest;
}

std::optional<Message> upheld(const Standing& standing) {
    for (const model::Indicator& indicator : standing.collaboration().opgave.indicators) {
        const model::Reading* newest = newest_reading(indicator, standing.today());
        if (!newest || !indicator.every || base::overdue(*newest->on, *indicator.every, standing.today())) continue;
        const model::Text what = indicator.description ? *indicator.description : indicator.id->text;
        return Message{{"measured on {0}: {1}", "gemeten op {0}: {1}"}, {dated(*newest->on), quoted(what)}};
    }
    return std::nullopt;
}

}  // namespace

constinit const Principle l5{
    .id = "L5",
    .title = {"Choice and course by measurement", "Keuze en koers op basis van metingen"},
    .statement = {"That this opgave was chosen, and how its course is set, rests on measurement.",
                  "De keuze voor deze opgave, en haar koers, steunen op metingen."},
    .source = {"the measuring and steering system; legitimate and sound regie: on how opgaven are chosen",
               "het meet- en stuursysteem; legitieme en integere regievoering: over de keuze van opgaven"},
    .upheld_when = {"an indicator with a reading that is not older than the time agreed between two (every)",
                    "een indicator met een meting die niet ouder is dan de afgesproken tussentijd (every)"},
    .rules = {},
    .upheld = upheld,
};

}  // namespace regie::rules
