#include "report/facts/parts.hpp"
#include "report/scores.hpp"

namespace regie::report::facts {
namespace {

using base::Both;

constexpr Both ties{"Scores: {0}, by {1} respondents; on average {2} on a scale from 1 (worst) to {3} (best).",
                    "Scores: {0}, van {1} deelnemers; gemiddeld {2} op een schaal van 1 (slechtst) tot {3} (best)."};

}  // namespace

Blocks trust_ties(const Voice& voice, const rules::facts::TrustTies& trust_ties) {
    Blocks blocks;
    add_paragraph(blocks,
                  voice.say(ties, {std::to_string(trust_ties.ties), std::to_string(trust_ties.respondents),
                                   trust_ties.mean, decimal(voice, rules::facts::scale_of(*trust_ties.pulse))}));
    return blocks;
}

}  // namespace regie::report::facts
