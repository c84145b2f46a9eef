#pragma once

#include <optional>
#include <string_view>

#include "regie/base/language.hpp"
#include "regie/model/standing.hpp"
#include "regie/report/document.hpp"
#include "regie/rules/assess.hpp"

namespace regie::report {

/// One thing with everything that is tied to it, and what the assessment finds about it. `subject` names it as findings
/// do: `partners/ggd`, `needs/outreach`, `indicators/x`; a body of the collaboration is `bodies/x`; `collaboration` is
/// the whole in short, without findings. Nothing where there is no such thing. Of a pulse only what three or more
/// respondents say together; names of persons never.
std::optional<Document> show(const model::Standing& standing, const rules::Assessment& assessment,
                             std::string_view subject, base::Language language);

}  // namespace regie::report
