#include "regie/store/kinds.hpp"

#include "store/tables/tables.hpp"

namespace regie::store {
namespace {

struct Kind {
    std::string_view folder;
    const Table* table;
    base::Both name;
};

/// In the order of `FileKind`.
constexpr Kind kinds[] = {
    {"", &tables::collaboration, {"collaboration", "samenwerkingsverband"}},
    {"partners", &tables::partner, {"partner", "partner"}},
    {"commitments", &tables::commitment, {"commitment", "commitment"}},
    {"decisions", &tables::decision, {"decision", "besluit"}},
    {"accountability", &tables::item, {"accountability item", "verantwoordingspunt"}},
    {"issues", &tables::issue, {"issue", "signaal"}},
    {"pulses", &tables::pulse, {"pulse", "peiling"}},
    {"", &tables::person, {"person", "persoon"}},
};

const Kind& entry(FileKind kind) { return kinds[static_cast<std::size_t>(kind)]; }

}  // namespace

std::string_view folder_of(FileKind kind) { return entry(kind).folder; }

std::optional<FileKind> kind_of_folder(std::string_view folder) {
    for (const FileKind kind : thing_kinds) {
        if (folder_of(kind) == folder) return kind;
    }
    return {};
}

const Table& table_of(FileKind kind) { return *entry(kind).table; }

base::Both name_of(FileKind kind) { return entry(kind).name; }

std::string path_of(FileKind kind, std::string_view id) {
    if (kind == FileKind::collaboration) return std::string(collaboration_file);
    if (kind == FileKind::people) return std::string(people_file);
    std::string path(folder_of(kind));
    path += '/';
    path += id;
    path += ".yaml";
    return path;
}

}  // namespace regie::store
