#pragma once

#include <optional>
#include <string_view>

#include "regie/base/language.hpp"
#include "regie/model/standing.hpp"
#include "regie/report/document.hpp"
#include "regie/store/kinds.hpp"

namespace regie::report {

/// One thing with everything that is tied to it; of the collaboration (its id does not matter) the whole in short.
/// Nothing where no thing of this kind has this id. Of a pulse only what three or more respondents say together.
std::optional<Document> show(const model::Standing& standing, store::FileKind kind, std::string_view id,
                             base::Language language);

}  // namespace regie::report
