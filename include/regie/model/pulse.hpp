#pragma once

#include <array>
#include <utility>
#include <vector>

#include "regie/model/field.hpp"
#include "regie/model/words.hpp"

namespace regie::model {

/// What a respondent scores, in the order of the format; its words are in `words_of<Aspect>`.
enum class Aspect : unsigned char {
    tension,
    relations,
    issues,
    communication,
    decision_making,
    productivity,
    focus,
    equality,
    serving,
    energy
};
inline constexpr std::size_t aspect_count = 10;

/// Trust in one other partner, from 1 to the scale of the pulse.
struct Trust {
    Field<PartnerId> partner;
    Field<Number> score;
};

/// What one respondent answered: scores from 1 to the scale of the pulse, each of them where it was given.
struct Response {
    Place place;
    Field<PartnerId> partner;  ///< not recorded: anonymous
    std::array<Field<Number>, aspect_count> scores;
    List<Trust> trust;

    const Field<Number>& score(Aspect aspect) const { return scores[static_cast<std::size_t>(aspect)]; }
};

/// The score that is always the worst; a scale has at least one more.
inline constexpr int worst_score = 1;
inline constexpr int smallest_scale = worst_score + 1;

/// A measurement wave among the partners. It speaks only with three or more respondents.
struct Pulse : Thing<PulseId> {
    Field<Date> on;
    Field<Number> scale;  ///< best score; 1 is the worst
    List<Response> responses;
};

}  // namespace regie::model
