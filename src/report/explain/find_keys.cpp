#include "report/explain/keys.hpp"

namespace regie::report::keys {
namespace {

using store::FileKind;
using store::Row;
using store::Table;

void collect(const Table& table, Key& path, std::vector<Key>& into) {
    for (const Row& row : table.rows) {
        path.rows.push_back(&row);
        into.push_back(path);
        if (row.table) collect(*row.table(), path, into);
        path.rows.pop_back();
    }
}

/// The first part of a dotted name, which is taken off it.
std::string_view take_part(std::string_view& name) {
    const auto dot = name.find('.');
    const auto part = name.substr(0, dot);
    name.remove_prefix(dot == std::string_view::npos ? name.size() : dot + 1);
    return part;
}

/// Follows a dotted name down from a table.
std::optional<Key> follow(FileKind kind, std::string_view name) {
    Key key{kind, {}};
    const Table* table = &store::table_of(kind);
    while (!name.empty()) {
        const Row* row = table ? table->find(take_part(name)) : nullptr;
        if (!row) return std::nullopt;
        key.rows.push_back(row);
        table = row->table ? row->table() : nullptr;
    }
    return key.rows.empty() ? std::nullopt : std::optional(key);
}

}  // namespace

std::string Key::name() const {
    std::string name;
    if (kind != FileKind::collaboration) name = store::table_of(kind).name;
    for (const Row* row : rows) {
        if (!name.empty()) name += '.';
        name += row->key;
    }
    return name;
}

std::vector<Key> all() {
    std::vector<Key> keys;
    for (const FileKind kind : all_kinds) {
        Key path{kind, {}};
        collect(store::table_of(kind), path, keys);
    }
    return keys;
}

std::optional<FileKind> find_kind(std::string_view name) {
    for (const FileKind kind : all_kinds) {
        const bool has_folder = !store::folder_of(kind).empty();
        if (name == store::table_of(kind).name || (has_folder && name == store::folder_of(kind))) return kind;
    }
    if (name == store::collaboration_file) return FileKind::collaboration;
    if (name == store::people_file) return FileKind::people;
    return std::nullopt;
}

std::vector<Key> find(std::string_view name) {
    std::string_view rest = name;
    if (const auto kind = find_kind(take_part(rest)); kind && !rest.empty())
        if (auto key = follow(*kind, rest)) return {*std::move(key)};
    if (name.find('.') != std::string_view::npos) {
        auto key = follow(FileKind::collaboration, name);
        return key ? std::vector<Key>{*std::move(key)} : std::vector<Key>{};
    }
    std::vector<Key> found;
    for (auto& key : all())
        if (key.row().key == name) found.push_back(std::move(key));
    return found;
}

}  // namespace regie::report::keys
