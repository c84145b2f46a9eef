#include <algorithm>
#include <optional>

#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using model::Decision;
using model::Standing;

/// It certainly dates from the mandate or later: what the collaboration did while the regie was at work.
bool is_since(const Decision* mandate, const model::Field<model::Date>& on) {
    return on && mandate && mandate->taken && !base::certainly_before(*on, *mandate->taken);
}

bool has_run_since_mandate(const Standing& standing) {
    const Decision* mandate = standing.mandate();
    const auto pulses = standing.speaking_pulses();
    if (std::any_of(pulses.begin(), pulses.end(), [&](const auto* pulse) { return is_since(mandate, pulse->on); }))
        return true;
    const auto& decisions = standing.collaboration().decisions;
    return std::any_of(decisions.begin(), decisions.end(), [&](const Decision& decision) {
        return decision.by_collaboration() && decision.is_adopted() && is_since(mandate, decision.taken);
    });
}

std::optional<Message> upheld(const Standing& standing) {
    const auto fte = capacity(standing);
    if (!fte || !has_run_since_mandate(standing)) return std::nullopt;
    return Message{{"{0} fte, and since the mandate a pulse or a decision of the collaboration",
                    "{0} fte, en sinds de opdracht een peiling of een besluit van het samenwerkingsverband"},
                   {base::Decimal{*fte}}};
}

}  // namespace

constinit const Principle o4{
    .id = "O4",
    .title = {"The least effort that works", "Zo min mogelijk inspanning"},
    .statement = {"Regie takes the least effort with which the collaboration runs smoothly.",
                  "De regie vraagt niet meer inspanning dan nodig is om de samenwerking gesmeerd te laten lopen."},
    .source = {"meaning for the organisation: regie organisation, on balance and capacity",
               "betekenis voor de overheidsorganisatie: regie-organisatie, over balans en capaciteit"},
    .upheld_when = {"the capacity (fte) of the team, and since the mandate a pulse or a decision of the collaboration",
                    "de capaciteit (fte) van het team, en sinds de opdracht een peiling of een besluit van het "
                    "samenwerkingsverband"},
    .rules = {},
    .upheld = upheld,
};

}  // namespace regie::rules
