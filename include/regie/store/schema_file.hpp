#pragma once

#include <string>
#include <string_view>

#include "regie/store/kinds.hpp"

/// Where a collaboration keeps the JSON Schemas of its files, for editors, and how a file names its own.
namespace regie::store {

/// The folder of the schemas in that of the collaboration.
inline constexpr std::string_view schema_folder = ".regie/schema";

/// What a schema is named after: the folder of its kind; `collaboration` and `people` for the two that have none.
std::string_view schema_name(FileKind kind);
/// `.regie/schema/partners.json`.
std::string schema_path(FileKind kind);
/// The comment by which a file of this kind names its schema to an editor: its first line, with the line end.
std::string modeline(FileKind kind);

}  // namespace regie::store
