#pragma once

#include <string>

#include "regie/base/language.hpp"
#include "regie/store/kinds.hpp"

namespace regie::formats {

/// The JSON Schema (draft-07) of the files of a kind, made of its field table, with descriptions in `language`. It
/// takes what `check` takes and refuses what `check` calls an error, as far as one file tells and JSON can say it:
/// not whether what an id names is there, nor what YAML does not tell apart (`null` from nothing, `0x10` from 16).
/// Beside the words of draft-07 it has `enumDescriptions` and `patternErrorMessage`, which editors show and other
/// readers pass over. Deterministic; ends in one line end.
std::string schema(store::FileKind kind, base::Language language);

/// The schemas of all kinds as one: what is a file of any kind. Each is a definition in it by its `schema_name`.
std::string schema_of_all(base::Language language);

}  // namespace regie::formats
