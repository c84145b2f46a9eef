#include "regie/store/schema_file.hpp"

namespace regie::store {

std::string_view schema_name(FileKind kind) {
    if (kind == FileKind::collaboration) return "collaboration";
    return kind == FileKind::people ? "people" : folder_of(kind);
}

std::string schema_path(FileKind kind) {
    std::string path(schema_folder);
    path += '/';
    path += schema_name(kind);
    path += ".json";
    return path;
}

std::string modeline(FileKind kind) {
    // Editors take the path from where the file stands.
    const std::string_view up = folder_of(kind).empty() ? "" : "../";
    std::string line = "# yaml-language-server: $schema=";
    line += up;
    return line + schema_path(kind) + "\n";
}

}  // namespace regie::store
