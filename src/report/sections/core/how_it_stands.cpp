#include <cstddef>

#include "regie/base/text.hpp"
#include "report/sections/core/core.hpp"
#include "rules/legitimacy/newest_readings.hpp"

namespace regie::report::sections::core_parts {
namespace {

using base::Both;

constexpr Both title{"How it stands", "Hoe het ervoor staat"};
constexpr Both no_indicator{"How the opgave is doing is not measured yet, going by the file.",
                            "Hoe het met de opgave gaat, wordt volgens het dossier nog niet gemeten."};
constexpr Both no_indicator_over{"How the opgave is doing was not measured, going by the file.",
                                 "Hoe het met de opgave gaat, is volgens het dossier niet gemeten."};
constexpr Both now{"{0}: {1}", "{0}: {1}"};
constexpr Both and_before{"{0}: {1}; before that {2}", "{0}: {1}; daarvoor {2}"};
constexpr Both lower{"Lower is better.", "Lager is beter."};
constexpr Both higher{"Higher is better.", "Hoger is beter."};
constexpr Both right_way{"It went the right way.", "Het ging de goede kant op."};
constexpr Both wrong_way{"It did not go the right way.", "Het ging niet de goede kant op."};
constexpr Both same{"It stayed the same.", "Het bleef gelijk."};
constexpr Both unmeasured{"Not measured yet, going by the file: {0} of the {1} things by which this is to be seen.",
                          "Volgens het dossier nog niet gemeten: {0} van de {1} zaken waaraan dit te zien moet zijn."};
constexpr Both more{"There are {0} more indicators; see below.", "Er zijn nog {0} indicatoren; zie verderop."};

/// So many indicators fit on the first page.
constexpr std::size_t most_indicators = 4;

/// In which direction it went; empty where that cannot be said: in other units, or with an unknown better side.
std::string direction(const Page& page, const model::Indicator& indicator, const rules::NewestReadings& readings) {
    const bool comparable = readings.all_dated && readings.before && readings.last->value && readings.before->value &&
                            readings.last->unit.value == readings.before->unit.value && indicator.better;
    if (!comparable) return {};
    const double change = readings.last->value->value - readings.before->value->value;
    if (change == 0) return page.voice.say(same);
    const bool is_right = (change < 0) == indicator.better.is(model::Better::lower);
    return page.voice.say(is_right ? right_way : wrong_way);
}

std::string state_of(const Page& page, const model::Indicator& indicator, const rules::NewestReadings& readings) {
    const Voice& voice = page.voice;
    std::string name = called(indicator);
    if (name.ends_with('.')) name.pop_back();
    const std::string last = voice.reading(*readings.last);
    std::string text = readings.before == nullptr
                           ? voice.say(now, {name, last})
                           : voice.say(and_before, {name, last, voice.reading(*readings.before)});
    text = sentence(text);
    if (indicator.better) text += " " + voice.say(indicator.better.is(model::Better::lower) ? lower : higher);
    if (const std::string way = direction(page, indicator, readings); !way.empty()) text += " " + way;
    return text;
}

}  // namespace

Section how_it_stands(const Page& page) {
    const Voice& voice = page.voice;
    const auto& indicators = page.collaboration().opgave.indicators;
    Section section{"how-it-stands", voice.say(title), {}, {}};
    if (indicators.empty()) {
        add_paragraph(section.blocks, voice.say(page.over ? no_indicator_over : no_indicator));
        return section;
    }
    Bullets bullets;
    std::size_t measured = 0;
    for (const auto& indicator : indicators) {
        const auto readings = rules::newest_readings(indicator, page.standing.today());
        if (readings.last == nullptr || !readings.last->value) continue;
        if (++measured <= most_indicators) bullets.items.push_back({state_of(page, indicator, readings), {}});
    }
    if (measured > most_indicators)
        bullets.items.push_back({voice.say(more, {std::to_string(measured - most_indicators)}), {}});
    if (!bullets.items.empty()) section.blocks.emplace_back(std::move(bullets));
    if (measured < indicators.size())
        add_paragraph(section.blocks, voice.say(unmeasured, {std::to_string(indicators.size() - measured),
                                                             std::to_string(indicators.size())}));
    return section;
}

}  // namespace regie::report::sections::core_parts
