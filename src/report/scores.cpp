#include "report/scores.hpp"

#include <array>

#include <fmt/format.h>

namespace regie::report {
namespace {

using base::Both;

constexpr Both respondents{"{0} respondents, on a scale from 1 (worst) to {1} (best).",
                           "{0} deelnemers, op een schaal van 1 (slechtst) tot {1} (best)."};

/// In the order of `model::Aspect`.
constexpr std::array<Both, model::aspect_count> aspects{{
    {"productive tension", "productieve spanning"},
    {"healthy relations", "gezonde relaties"},
    {"the right issues on the agenda", "de juiste zaken op de agenda"},
    {"communication", "communicatie"},
    {"decision-making", "besluitvorming"},
    {"productivity", "productiviteit"},
    {"focus on the opgave", "aandacht voor de opgave"},
    {"equality", "gelijkwaardigheid"},
    {"the regisseur serves all partners alike", "de regisseur dient alle partners gelijk"},
    {"energy", "energie"},
}};

}  // namespace

Both in_full(model::Aspect aspect) { return aspects.at(static_cast<std::size_t>(aspect)); }

std::string answered(const Voice& voice, const model::Pulse& pulse) {
    return voice.say(respondents,
                     {std::to_string(pulse.responses.size()), decimal(voice, rules::facts::scale_of(pulse))});
}

std::string decimal(const Voice& voice, double value) {
    std::string text = fmt::format("{:.2f}", value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
    return voice.number({value, text});
}

}  // namespace regie::report
