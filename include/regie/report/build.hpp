#pragma once

#include "regie/base/language.hpp"
#include "regie/model/standing.hpp"
#include "regie/report/document.hpp"
#include "regie/rules/assess.hpp"

namespace regie::report {

/// For whom a report is made.
enum class Audience : unsigned char { partners };

/// The report of a collaboration as it stands on the day of `standing`. It holds no names of persons, no answers of
/// single respondents, no score and no ranking; what is not on file is said so.
Document build(const model::Standing& standing, const rules::Assessment& assessment, Audience audience,
               base::Language language);

}  // namespace regie::report
