#pragma once

#include <optional>

#include "regie/base/language.hpp"
#include "regie/model/standing.hpp"
#include "regie/report/document.hpp"
#include "regie/report/filter.hpp"
#include "regie/store/kinds.hpp"

namespace regie::report {

/// Tables of the things of one kind, or without a kind of every kind that the filter means something for, each in the
/// order of its ids; only those that the filter leaves.
Document list(const model::Standing& standing, std::optional<store::FileKind> kind, base::Language language,
              const Filter& filter = {});

/// The decisions, accountability items, issues or pulses for a spreadsheet: their dates, their values and the parties
/// they name as their files have them; only the names of the columns are in `language`. What could not be read is not
/// in it. Partners and commitments are `cells`, which can be read back.
Table list_as_on_file(const model::Standing& standing, store::FileKind kind, base::Language language,
                      const Filter& filter = {});

}  // namespace regie::report
