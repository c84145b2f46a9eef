#pragma once

#include "regie/base/language.hpp"
#include "regie/model/standing.hpp"
#include "regie/report/document.hpp"

namespace regie::report {

/// The facts about the shape of a collaboration, as a section: each with what it can and cannot tell, and in one line
/// those of which nothing can be said. It holds no answers of single respondents, no score and no ranking.
Section facts_of(const model::Standing& standing, base::Language language);

}  // namespace regie::report
