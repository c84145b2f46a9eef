#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "regie/base/language.hpp"
#include "regie/store/table.hpp"

namespace regie::store {

/// The eight kinds of files.
enum class FileKind : std::uint8_t { collaboration, partner, commitment, decision, item, issue, pulse, people };

/// All of them.
inline constexpr std::array file_kinds{FileKind::collaboration, FileKind::partner, FileKind::commitment,
                                       FileKind::decision,      FileKind::item,    FileKind::issue,
                                       FileKind::pulse,         FileKind::people};
/// The six kinds that have a folder, a file a thing.
inline constexpr std::array thing_kinds{FileKind::partner, FileKind::commitment, FileKind::decision,
                                        FileKind::item,    FileKind::issue,      FileKind::pulse};

/// `partners`, `commitments`, `decisions`, `accountability`, `issues`, `pulses`; empty for the other two.
std::string_view folder_of(FileKind kind);
/// The kind whose folder this is.
std::optional<FileKind> kind_of_folder(std::string_view folder);
/// The field table of the kind. People's is that of one person: the keys of the file are their keys.
const Table& table_of(FileKind kind);
/// `partner`, in both languages, for sentences.
base::Both name_of(FileKind kind);
/// `partners/<id>.yaml`.
std::string path_of(FileKind kind, std::string_view id);

inline constexpr std::string_view collaboration_file = "regie.yaml";
inline constexpr std::string_view people_file = "people.yaml";

}  // namespace regie::store
