#include <algorithm>
#include <variant>

#include "regie/rules/facts.hpp"
#include "report/facts/parts.hpp"
#include "report/figures/figures.hpp"
#include "report/scores.hpp"

namespace regie::report::figures {
namespace {

using base::Both;
using rules::facts::Scored;
using rules::facts::Spread;
using rules::facts::Withheld;

constexpr Both title{"What the partners say in the pulse", "Wat de partners zeggen in de peiling"};
constexpr Both description{
    "The mean of each aspect in the newest pulse ({0}), and in the one before where the two can be compared. {1}",
    "Het gemiddelde van elk onderwerp in de nieuwste peiling ({0}) en in de vorige, als de twee te vergelijken zijn. {1}"};
constexpr Both bands{
    "A narrow band: answers lie close together; a wide one: they lie apart. It says no more than that.",
    "Een smalle band: de antwoorden liggen dicht bijeen; een brede: zij liggen uiteen. Meer zegt de "
    "breedte niet."};

/// The words are those of the table of the same facts.
Scores::Point point_of(const Scored& scored, std::string shown, std::string spread) {
    return {scored.mean.value, scored.mean.bound, std::move(shown), scored.spread == Spread::apart, std::move(spread)};
}

}  // namespace

void pulses(const sections::Page& page, Blocks& blocks) {
    const auto aspects = rules::facts::aspects(page.standing);
    if (aspects.withheld != Withheld::no) return;
    const Voice& voice = page.voice;
    Figure figure;
    for (auto& block : facts::aspects(voice, aspects))
        if (auto* table = std::get_if<Table>(&block)) figure.table = std::move(*table);
    figure.key = "pulses";
    figure.title = voice.say(title);
    const std::string on = voice.or_unrecorded(voice.date(aspects.pulse->on));
    figure.description = voice.say(description, {on, answered(voice, *aspects.pulse)});
    Scores scores;
    scores.scale = rules::facts::scale_of(*aspects.pulse);
    const bool with_before =
        std::ranges::any_of(aspects.aspects, [](const auto& one) { return one.before.has_value(); });
    if (with_before) scores.waves.push_back(voice.date(aspects.before->on));
    scores.waves.push_back(on);
    const auto shown = [&](const Scored& scored) { return voice.say({"{0}", "{0}"}, {scored.mean}); };
    for (const auto& one : aspects.aspects) {
        if (!one.now) continue;
        Scores::Row row{voice.say(in_full(one.aspect)), {}};
        if (with_before) {
            row.points.emplace_back();
            if (one.before) row.points.back() = point_of(*one.before, shown(*one.before), {});
        }
        row.points.emplace_back(
            point_of(*one.now, shown(*one.now), one.now->spread ? voice.say(facts::in_words(*one.now->spread)) : ""));
        scores.rows.push_back(std::move(row));
    }
    if (std::ranges::any_of(aspects.aspects, [](const auto& one) { return one.now && one.now->spread; }))
        scores.legend.push_back({Mark::none, voice.say(bands)});
    figure.drawing = std::move(scores);
    blocks.emplace_back(std::move(figure));
}

}  // namespace regie::report::figures
