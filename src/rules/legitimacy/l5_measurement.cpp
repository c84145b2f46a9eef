#include <fmt/format.h>

#include "rules/legitimacy/newest_readings.hpp"
#include "rules/legitimacy/over.hpp"
#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using base::Severity;
using model::Indicator;
using model::Reading;
using model::Standing;

constexpr Variant need_not_measured{
    Severity::note,
    {{"what measurement shows that this opgave is needed, and how it is doing?",
      "uit welke meting blijkt dat deze opgave nodig is, en hoe het ermee gaat?"},
     {"record it as an indicator under opgave.indicators, with its source and its readings",
      "leg die vast als indicator bij opgave.indicators, met de bron en de metingen"}}};

constexpr Variant indicator_without_reading{
    Severity::note,
    {{"how does {0} stand? No reading of it is on file",
      "hoe staat het met {0}? Daarvan is nog geen meting vastgelegd"},
     {"record the readings there are under readings, or agree on who measures and when",
      "leg de metingen die er zijn vast bij readings, of spreek af wie wanneer meet"}}};

constexpr Variant indicator_stale{
    Severity::warning,
    {{"the newest reading of {0} dates from {1}; as agreed the next one was due by {2}",
      "de laatste meting van {0} is van {1}; volgens afspraak had er uiterlijk {2} weer een moeten zijn"},
     {"let it be measured and record the reading, or agree on another interval",
      "laat opnieuw meten en leg de meting vast, of spreek een andere tussentijd af"}}};

constexpr Variant course_not_discussed{
    Severity::note,
    {{"{0} got worse between {1} and {2}: what does that mean for the course?",
      "{0} is tussen {1} en {2} verslechterd: wat betekent dat voor de koers?"},
     {"discuss it together, and record what was decided on the course with kind: direction, also if it stays as it is",
      "bespreek dit samen, en leg vast wat over de koers is besloten met kind: direction, ook als die gelijk blijft"}}};

/// What it measures, else its id; both may be left out.
std::optional<model::Text> name_of(const Indicator& indicator) {
    if (indicator.description) return *indicator.description;
    if (indicator.id) return indicator.id->text;
    return std::nullopt;
}

/// The same in quotes, or that it is some indicator.
base::Argument called(const Indicator& indicator) {
    const auto name = name_of(indicator);
    if (!name) return base::Both{"an indicator", "een indicator"};
    return fmt::format("\"{}\"", *name);
}

base::Subject about(const Indicator& indicator) { return indicator.id ? subject_of(indicator) : on_collaboration(); }

void check_need_measured(const Standing& standing, Sink& sink) {
    const auto& collaboration = standing.collaboration();
    if (!collaboration.readable || !collaboration.opgave.indicators.empty()) return;
    sink.add(need_not_measured, first_known(collaboration.opgave.place, collaboration.place()), on_collaboration(),
             to_government());
}

void check_readings(const Standing& standing, Sink& sink) {
    for (const Indicator& indicator : standing.collaboration().opgave.indicators) {
        const NewestReadings newest = newest_readings(indicator, standing.today());
        if (newest.last || !newest.all_dated) continue;
        sink.add(indicator_without_reading, indicator.place, about(indicator), to_government(), {called(indicator)});
    }
}

void check_stale(const Standing& standing, Sink& sink) {
    const model::Day last_day = last_day_of_regie(standing);
    for (const Indicator& indicator : standing.collaboration().opgave.indicators) {
        const NewestReadings newest = newest_readings(indicator, standing.today());
        if (!newest.last || !newest.all_dated || !indicator.every) continue;
        const model::Date& on = *newest.last->on;
        if (!base::overdue(on, *indicator.every, last_day)) continue;
        sink.add(indicator_stale, newest.last->on.place, about(indicator), to_government(),
                 {called(indicator), dated(on), dated(base::date_of(base::later(on.last(), *indicator.every)))});
    }
}

/// The newest reading is worse than the one before, as far as the two can be compared.
bool is_worse(const Indicator& indicator, const NewestReadings& newest) {
    if (!newest.before || !newest.all_dated || !indicator.better) return false;
    const Reading& last = *newest.last;
    const Reading& before = *newest.before;
    const bool same_unit = before.unit ? last.unit.is(*before.unit) : !last.unit;
    if (!last.value || !before.value || !same_unit || !base::certainly_before(*before.on, *last.on)) return false;
    return *indicator.better == model::Better::lower ? last.value->value > before.value->value
                                                     : last.value->value < before.value->value;
}

/// The last day on which the course may have been decided on, whatever the outcome: any day, where a decision has no
/// date. Nothing where there was no such decision.
std::optional<model::Day> last_talk_of_course(const Standing& standing) {
    std::optional<model::Day> last;
    for (const model::Decision* decision : standing.decisions(model::DecisionKind::direction)) {
        const model::Day day = decision->taken ? decision->taken->last() : model::Day::max();
        if (!last || *last < day) last = day;
    }
    return last;
}

void check_course_discussed(const Standing& standing, Sink& sink) {
    if (!standing.decisions_readable()) return;
    const auto discussed = last_talk_of_course(standing);
    for (const Indicator& indicator : standing.collaboration().opgave.indicators) {
        const NewestReadings newest = newest_readings(indicator, standing.today());
        if (!is_worse(indicator, newest)) continue;
        const Reading& last = *newest.last;
        if (discussed && *discussed >= last.on->first()) continue;
        sink.add(course_not_discussed, last.value.place, about(indicator), to_collaboration(),
                 {called(indicator), dated(*newest.before->on), dated(*last.on)});
    }
}

constexpr Rule rules_of_l5[]{
    {{.code = "L501",
      .name = "need-not-measured",
      .principle = "L5",
      .title = {"Measurement of the opgave not recorded", "Meting van de opgave niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::government},
      .what = {"There is no indicator on file.", "Er is geen indicator vastgelegd."},
      .why = {"Which opgaven come first is chosen by what is measured in society, not by who asks loudest. Without a "
              "measure nobody can tell later whether the opgave came closer (the measuring and steering system; "
              "legitimacy).",
              "Welke opgaven voorgaan, volgt uit wat er in de samenleving wordt gemeten, en niet uit wie het hardst "
              "roept. Zonder maat kan later niemand zeggen of de opgave dichterbij is gekomen (het meet- en "
              "stuursysteem; legitimering)."},
      .remedy = {"The government records what it based the choice of this opgave on, as an indicator.",
                 "De overheid legt als indicator vast waarop zij de keuze voor deze opgave baseerde."},
      .bad = R"(# regie.yaml
opgave:
  indicators:
# decisions/startnotitie-2023.yaml
based_on:
# decisions/raadsbesluit-2024.yaml
based_on:
# decisions/eerst-huisbezoek.yaml
based_on:
# decisions/begroting-2026.yaml
based_on:
)",
      .good = R"(# regie.yaml
opgave:
  indicators:
    - id: severe-loneliness
      description: Aandeel van de inwoners van 65 jaar en ouder dat zich ernstig eenzaam voelt.
      source: Buurtmonitor van de GGD Voorbeeldstad
      readings: [{on: 2024-10, value: 12.5, unit: "%"}]
# decisions/eerst-huisbezoek.yaml
based_on: [severe-loneliness]
)"},
     check_need_measured},
    {{.code = "L502",
      .name = "indicator-without-reading",
      .principle = "L5",
      .title = {"An indicator without a reading on file", "Een indicator zonder vastgelegde meting"},
      .severities = {Severity::note},
      .to = {To::government},
      .what = {"An indicator has no reading from before or on the day judged.",
               "Een indicator heeft nog geen meting op de dag van de beoordeling."},
      .why = {"What is named as a measure and never measured gives neither the choice of the opgave nor its course a "
              "ground to stand on (the measuring and steering system).",
              "Wat als maat is genoemd maar nooit is gemeten, geeft de keuze en de koers van de opgave geen grond (het "
              "meet- en stuursysteem)."},
      .remedy = {"The government records the readings there are, or agrees on who measures.",
                 "De overheid legt de metingen vast die er zijn, of spreekt af wie er meet."},
      .bad = R"(# regie.yaml
opgave:
  indicators:
    - id: severe-loneliness
      description: Aandeel van de inwoners van 65 jaar en ouder dat zich ernstig eenzaam voelt.
      readings: [{on: 2024-10, value: 12.5, unit: "%"}]
    - id: weekly-visitors
      description: Ouderen die wekelijks in een buurtkamer komen.
)",
      .good = R"(# regie.yaml
opgave:
  indicators:
    - id: severe-loneliness
      description: Aandeel van de inwoners van 65 jaar en ouder dat zich ernstig eenzaam voelt.
      readings: [{on: 2024-10, value: 12.5, unit: "%"}]
    - id: weekly-visitors
      description: Ouderen die wekelijks in een buurtkamer komen.
      readings: [{on: 2026-03, value: 560, unit: bezoekers}]
)"},
     check_readings},
    {{.code = "L503",
      .name = "indicator-stale",
      .principle = "L5",
      .title = {"An indicator that was not measured again", "Een indicator die niet opnieuw is gemeten"},
      .severities = {Severity::warning},
      .to = {To::government},
      .what = {"The newest reading of an indicator is older than the time agreed between two readings (every).",
               "De laatste meting van een indicator is ouder dan de afgesproken tussentijd (every)."},
      .why =
          {"Whoever steers by old readings steers by a society that has moved on, and cannot show that the opgave "
           "still deserves its priority (the measuring and steering system).",
           "Wie op oude metingen stuurt, stuurt op een samenleving die al is veranderd, en kan niet laten zien dat de "
           "opgave haar prioriteit nog verdient (het meet- en stuursysteem)."},
      .remedy = {"The government sees to it that the indicator is measured again, or agrees with the partners on "
                 "another interval.",
                 "De overheid zorgt dat er opnieuw wordt gemeten, of spreekt met de partners een andere tussentijd "
                 "af."},
      .bad = R"(# regie.yaml
opgave:
  indicators:
    - id: severe-loneliness
      description: Aandeel van de inwoners van 65 jaar en ouder dat zich ernstig eenzaam voelt.
      every: 2y
      readings: [{on: 2022-10, value: 14, unit: "%"}]
    - id: weekly-visitors
      description: Ouderen die wekelijks in een buurtkamer komen.
      every: 1y
      readings: [{on: 2026-03, value: 560, unit: bezoekers}]
)",
      .good = R"(# regie.yaml
opgave:
  indicators:
    - id: severe-loneliness
      description: Aandeel van de inwoners van 65 jaar en ouder dat zich ernstig eenzaam voelt.
      every: 2y
      readings: [{on: 2022-10, value: 14, unit: "%"}, {on: 2024-10, value: 12.5, unit: "%"}]
    - id: weekly-visitors
      description: Ouderen die wekelijks in een buurtkamer komen.
      every: 1y
      readings: [{on: 2026-03, value: 560, unit: bezoekers}]
)"},
     check_stale},
    {{.code = "L504",
      .name = "course-not-discussed",
      .principle = "L5",
      .title = {"A turn for the worse, and no decision on the course on file",
                "Achteruitgang, zonder vastgelegd besluit over de koers"},
      .severities = {Severity::note},
      .to = {To::collaboration},
      .what = {"The newest reading of an indicator is worse than the one before (better), and no decision on the "
               "course (direction) dates from that day or later. Readings in different units are not compared.",
               "De laatste meting van een indicator is slechter dan die daarvoor (better), en er is geen besluit over "
               "de koers (direction) van die dag of later. Metingen in verschillende eenheden worden niet vergeleken."},
      .why = {"A measurement is there to steer by. Nobody is to blame for a figure that falls behind; it asks the "
              "partners together whether the course is still right (the measuring and steering system).",
              "Een meting is er om op te sturen. Niemand heeft schuld aan een cijfer dat tegenvalt; het vraagt de "
              "partners samen of de koers nog klopt (het meet- en stuursysteem)."},
      .remedy = {"The partners discuss what the reading tells them, and record what they decide on the course.",
                 "De partners bespreken wat de meting hun vertelt, en leggen vast wat zij over de koers besluiten."},
      .bad = R"(# regie.yaml
opgave:
  indicators:
    - id: severe-loneliness
      description: Aandeel van de inwoners van 65 jaar en ouder dat zich ernstig eenzaam voelt.
      better: lower
      readings: [{on: 2024-10, value: 12.5, unit: "%"}]
    - id: weekly-visitors
      description: Ouderen die wekelijks in een buurtkamer komen.
      better: higher
      readings: [{on: 2025-03, value: 560, unit: bezoekers}, {on: 2026-03, value: 410, unit: bezoekers}]
)",
      .good = R"(# regie.yaml
opgave:
  indicators:
    - id: severe-loneliness
      description: Aandeel van de inwoners van 65 jaar en ouder dat zich ernstig eenzaam voelt.
      better: lower
      readings: [{on: 2024-10, value: 12.5, unit: "%"}]
    - id: weekly-visitors
      description: Ouderen die wekelijks in een buurtkamer komen.
      better: higher
      readings: [{on: 2025-03, value: 560, unit: bezoekers}, {on: 2026-03, value: 410, unit: bezoekers}]
# decisions/andere-openingstijden.yaml
title: De buurtkamers gaan open als ouderen kunnen komen
kind: direction
taken: 2026-04-16
by: collaboration
based_on: [weekly-visitors]
positions: {all: consent}
outcome: adopted
communicated: 2026-04-23
)"},
     check_course_discussed},
};

std::optional<Message> upheld(const Standing& standing) {
    for (const Indicator& indicator : standing.collaboration().opgave.indicators) {
        const Reading* newest = newest_readings(indicator, standing.today()).last;
        if (!newest || !indicator.every || base::overdue(*newest->on, *indicator.every, standing.today())) continue;
        const auto name = name_of(indicator);
        if (!name) return Message{{"reading of {0}", "meting van {0}"}, {dated(*newest->on)}};
        return Message{{"reading of {0}: {1}", "meting van {0}: {1}"}, {dated(*newest->on), quoted(*name)}};
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
    .upheld_when = {"an indicator with a reading that is not older than the time agreed between two",
                    "een indicator met een meting die niet ouder is dan de afgesproken tussentijd"},
    .rules = rules_of_l5,
    .upheld = upheld,
};

}  // namespace regie::rules
