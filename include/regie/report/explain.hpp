#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "regie/base/language.hpp"
#include "regie/report/document.hpp"

namespace regie::report {

/// What a code or the name of a rule (`K203`, `signatory-below-level`), a principle (`K2`), a fact (`coverage`, or
/// `facts` for all), a key of the format (`commitment.level`, `partners.capacity`, `roles.regisseur.powers`, `level`
/// alone, or as `set` names it: `exit.notice`) or a kind of file (`partner`) means; nothing where it is none of these.
/// Case does not matter.
std::optional<Document> explain(std::string_view what, base::Language language);

/// Everything that can be explained: principles with their rules, the rules of files, the facts, and the keys of
/// each kind of file.
Document explain_all(base::Language language);

/// Every word that `explain` takes, for suggestions.
std::vector<std::string> explainable();

}  // namespace regie::report
