#include <cmath>

#include "rules/facts/facts.hpp"

namespace regie::rules::facts {
namespace {

using model::Pulse;
using model::Standing;
using Bound = base::Decimal::Bound;

double to_one_decimal(double value) {
    constexpr double tenth = 10;
    return std::round(value * tenth) / tenth;
}

/// The mean absolute deviation of the scores from their mean against a quarter of the width of the scale.
std::optional<Spread> spread_of(const Pulse& pulse, model::Aspect aspect, const model::Middle& middle) {
    constexpr double shortest_scale = 4;
    constexpr double quarter = 0.25;
    const double scale = scale_of(pulse);
    if (scale < shortest_scale) return std::nullopt;
    double deviations = 0;
    for (const model::Response& response : pulse.responses)
        if (const auto& score = response.score(aspect)) deviations += std::abs(score->value - middle.mean);
    const double width = (scale - 1) * static_cast<double>(middle.respondents);
    return deviations <= quarter * width ? Spread::close : Spread::apart;
}

/// What the wave before adds to what the newest one says of an aspect.
void compare(Aspects::One& one, const Pulse& newest, const Pulse* before) {
    if (!one.now) {
        one.change_withheld = Withheld::too_few_respondents;
    } else if (!before) {
        one.change_withheld = Withheld::no_wave_before;
    } else if (scale_of(*before) != scale_of(newest)) {
        one.change_withheld = Withheld::other_scale;
    } else if (one.before = scored(*before, one.aspect); !one.before) {
        one.change_withheld = Withheld::too_few_respondents;
    } else if (one.now->mean.bound != Bound::exact || one.before->mean.bound != Bound::exact) {
        one.change_withheld = Withheld::near_the_end;
    } else {
        one.change = to_one_decimal(one.now->mean.value - one.before->mean.value);
    }
}

}  // namespace

double scale_of(const Pulse& pulse) { return 2 * Standing::scale_middle(pulse) - 1; }

base::Decimal shown_mean(double mean, double scale) {
    constexpr double half = 0.5;
    if (mean > scale - half) return {scale - half, Bound::or_higher};
    if (mean < 1 + half) return {1 + half, Bound::or_lower};
    return {to_one_decimal(mean), Bound::exact};
}

std::optional<Scored> scored(const Pulse& pulse, model::Aspect aspect) {
    const auto middle = Standing::middle_of(pulse, aspect);
    if (!middle) return std::nullopt;
    return Scored{middle->respondents, shown_mean(middle->mean, scale_of(pulse)), spread_of(pulse, aspect, *middle)};
}

Aspects aspects(const Standing& standing) {
    Aspects found;
    found.withheld = pulse_withheld(standing);
    if (found.withheld != Withheld::no) return found;
    found.pulse = standing.speaking_pulses().front();
    found.before = wave_before(standing);
    found.withheld = Withheld::too_few_respondents;
    for (std::size_t i = 0; i < found.aspects.size(); ++i) {
        Aspects::One& one = found.aspects.at(i);
        one.aspect = static_cast<model::Aspect>(i);
        one.now = scored(*found.pulse, one.aspect);
        if (one.now) found.withheld = Withheld::no;
        compare(one, *found.pulse, found.before);
    }
    return found;
}

std::string_view key_of(Spread spread) { return spread == Spread::close ? "close" : "apart"; }

constinit const Fact aspects_fact{
    .key = "aspects",
    .title = {"Outcomes of the newest pulse", "Uitkomsten van de nieuwste peiling"},
    .formula =
        {"For each aspect that three or more respondents of the newest pulse scored: the mean to one decimal. Less than "
         "half a point from an end of the scale only that is said (\"4.5 or higher\"), because an exact mean would give "
         "away there that everybody answered the same. The spread is close together where the scores lie on average no "
         "further from their mean than a quarter of the width of the scale (mean absolute deviation), and otherwise "
         "apart; only on a scale of four points or more. It is said in words because a number, a lowest or a highest "
         "score would give single answers away. Beside it the same of the wave before, and the change of the mean, "
         "where three or more scored the aspect then too and the scale is the same.",
         "Per aspect dat drie of meer deelnemers aan de nieuwste peiling een score gaven: het gemiddelde op één "
         "decimaal. Ligt het minder dan een half punt van het uiterste van de schaal, dan staat er alleen dat (\"4,5 of "
         "hoger\"), omdat een precies gemiddelde daar zou verraden dat iedereen hetzelfde antwoordde. De scores liggen "
         "dicht bijeen als zij gemiddeld niet verder van hun gemiddelde liggen dan een kwart van de breedte van de "
         "schaal (gemiddelde absolute afwijking), en anders uiteen; alleen bij een schaal van vier punten of meer. Het "
         "staat er in woorden, omdat een getal, een laagste of een hoogste score losse antwoorden zou verraden. "
         "Daarnaast hetzelfde van de vorige peiling, en het verschil tussen de gemiddelden, als ook toen drie of meer "
         "deelnemers het aspect een score gaven en de schaal gelijk is."},
    .source = {"The aspects come from what the article has the regisseur answer for, from the integrity of the "
               "regisseur (2 to 4) and from the energy of partners (legitimate and sound regie; meaning for the "
               "organisation). The way of measuring is not from the article.",
               "De aspecten volgen uit dat waarop de regisseur volgens het artikel aanspreekbaar is, uit de "
               "integriteit van de regisseur (2 tot en met 4) en uit de energie van partners (legitieme en integere "
               "regievoering; betekenis voor de overheidsorganisatie). De manier van meten staat niet in het "
               "artikel."},
    .tells = {"This shows what respondents together thought then, and whether they agreed.",
              "Dit laat zien wat de deelnemers toen samen vonden, en of zij het eens waren."},
    .tells_not =
        {"It does not show why, nor what anyone answered. With few respondents one answer weighs heavily, and a "
         "change can come from other people answering.",
         "Het zegt niet waarom, en niet wat iemand antwoordde. Bij weinig deelnemers weegt één antwoord zwaar, "
         "en een verschil kan ook komen doordat anderen antwoordden."},
};

}  // namespace regie::rules::facts
