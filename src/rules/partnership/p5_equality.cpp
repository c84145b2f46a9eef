#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using model::Standing;

std::optional<Message> upheld(const Standing& standing) {
    const auto equality = newest_on(standing, model::Aspect::equality);
    if (!equality || equality->low()) return std::nullopt;
    return Message{{"partners score equality {0} on average; the middle is {1}",
                    "partners geven gelijkwaardigheid gemiddeld een {0}; het midden is {1}"},
                   {scored(*equality), scored(equality->scale_middle)}};
}

}  // namespace

constinit const Principle p5{
    .id = "P5",
    .title = {"Equal partners", "Gelijkwaardige partners"},
    .statement =
        {"Partners are equal. They differ and have power, and nobody steers by it; they may compete elsewhere and work "
         "together here.",
         "Partners zijn gelijkwaardig. Zij verschillen en hebben macht, maar niemand stuurt daarmee; zij mogen elders "
         "concurreren en hier samenwerken."},
    .source =
        {"legitimate and sound regie: integrity 2; meaning for the organisation, on say; the introduction, on market "
         "and society",
         "legitieme en integere regievoering: integriteit 2; betekenis voor de organisatie, over zeggenschap; de "
         "inleiding, over markt en maatschappij"},
    .upheld_when = {"a pulse in which equality scores at or over the middle",
                    "een peiling waarin gelijkwaardigheid op of boven het midden scoort"},
    .rules = {},
    .upheld = upheld,
};

}  // namespace regie::rules
