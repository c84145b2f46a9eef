#pragma once

#include <string>
#include <vector>

#include "regie/base/language.hpp"
#include "regie/model/standing.hpp"
#include "regie/report/next.hpp"

namespace regie::formats {

/// What is next, for programs: `version`, `language`, `today`, `until` (the last day of the time that was asked for),
/// and `due`, a list in the order in which people see it. Each of them has `party` (as the `addressee` of a finding),
/// `name` (what people call it), `state` (`overdue`, `due`, `open`), `date` (as on file; null: open), `day` (its last
/// day; null: open), `from` (what makes it due, such as `commitment-ends`: see `report::DueFrom`), `subject` (`KIND/ID`
/// or `collaboration`), and, in the language asked for, `what` and `why`; `command` records it (null: nothing to
/// record), with `…` for what the user fills in.
std::string next_json(const model::Standing& standing, const std::vector<report::Due>& dues, base::Span within,
                      base::Language language);

}  // namespace regie::formats
