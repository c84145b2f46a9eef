#pragma once

#include <array>
#include <string_view>

#include "regie/base/language.hpp"
#include "regie/model/standing.hpp"
#include "regie/report/build.hpp"
#include "regie/report/cells.hpp"
#include "regie/rules/assess.hpp"
#include "regie/store/load.hpp"

namespace regie::report {

/// The tables of a report that can be had on their own, for a spreadsheet.
inline constexpr std::array<std::string_view, 4> table_names{"partners", "commitments", "decisions", "findings"};

/// One of `table_names`, as far as the audience is given it. Partners and commitments are as `cells` writes them, so
/// that they can be read again, and decisions as `list_as_on_file` has them. Others than partners get fewer rows and
/// columns, as in their reports. Findings that are waived are not in it. It names no persons.
Cells table(std::string_view name, const store::Loaded& loaded, const model::Standing& standing,
            const rules::Assessment& assessment, Audience audience, base::Language language);

}  // namespace regie::report
