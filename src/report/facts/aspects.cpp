#include <optional>

#include <fmt/format.h>

#include "report/facts/parts.hpp"
#include "report/scores.hpp"

namespace regie::report::facts {
namespace {

using base::Both;
using rules::facts::Aspects;
using rules::facts::Scored;
using rules::facts::Spread;
using rules::facts::Withheld;

constexpr Both of_pulse{"Pulse of {0}: {1}", "Peiling van {0}: {1}"};
constexpr Both close{"close together", "dicht bijeen"};
constexpr Both apart{"apart", "uiteen"};
constexpr Both too_few{"Not shown, because fewer than {0} answered: {1}.",
                       "Niet getoond, omdat minder dan {0} deelnemers antwoordden: {1}."};
constexpr Both other_scale{"The wave before ({0}) used another scale, and is not compared.",
                           "De vorige peiling ({0}) had een andere schaal; daarom staat er geen vergelijking."};

std::string mean_of(const Voice& voice, const std::optional<Scored>& scored) {
    return scored ? voice.say({"{0}", "{0}"}, {scored->mean}) : std::string{};
}

std::string spread_of(const Voice& voice, const std::optional<Scored>& scored) {
    if (!scored || !scored->spread) return {};
    return voice.say(in_words(*scored->spread));
}

std::string change_of(const Voice& voice, const Aspects::One& one) {
    if (one.change_withheld != Withheld::no) return {};
    const std::string text = voice.say({"{0}", "{0}"}, {base::Decimal{one.change}});
    return one.change > 0 ? "+" + text : text;
}

}  // namespace

base::Both in_words(Spread spread) { return spread == Spread::close ? close : apart; }

Blocks aspects(const Voice& voice, const Aspects& aspects) {
    Blocks blocks;
    add_paragraph(blocks, voice.say(of_pulse, {voice.or_unrecorded(voice.date(aspects.pulse->on)),
                                               answered(voice, *aspects.pulse)}));
    TableMaker table(voice, "aspects",
                     {{"aspect", {"About", "Onderwerp"}},
                      {"mean", {"Mean", "Gemiddeld"}},
                      {"before", {"Before", "Vorige keer"}},
                      {"change", {"Change", "Verschil"}},
                      {"spread", {"Scores lie", "Scores liggen"}},
                      {"spread_before", {"Before, they lay", "Vorige keer lagen zij"}}});
    std::vector<std::string> unshown;
    bool is_other_scale = false;
    for (const auto& one : aspects.aspects) {
        const std::string aspect = voice.say(in_full(one.aspect));
        is_other_scale = is_other_scale || one.change_withheld == Withheld::other_scale;
        if (one.now)
            table.row({aspect, mean_of(voice, one.now), mean_of(voice, one.before), change_of(voice, one),
                       spread_of(voice, one.now), spread_of(voice, one.before)});
        else
            unshown.push_back(aspect);
    }
    table.add_to(blocks);
    if (!unshown.empty())
        add_paragraph(blocks, voice.say(too_few, {std::to_string(model::fewest_respondents), voice.listed(unshown)}));
    if (is_other_scale) add_paragraph(blocks, voice.say(other_scale, {voice.date(aspects.before->on)}));
    return blocks;
}

}  // namespace regie::report::facts
