#pragma once

#include <optional>

#include "regie/base/language.hpp"
#include "regie/model/standing.hpp"
#include "regie/report/document.hpp"
#include "regie/store/kinds.hpp"

namespace regie::report {

/// Tables of all things of one kind, or without a kind of all six, each in the order of its ids.
Document list(const model::Standing& standing, std::optional<store::FileKind> kind, base::Language language);

}  // namespace regie::report
