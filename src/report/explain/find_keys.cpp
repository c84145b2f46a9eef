#include <algorithm>

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

/// Whether `part` can be which item of a list or which partner is meant, as `set` names it: a number; a partner, where
/// a partner has one value; or an id, where a key follows it.
bool names_one(const Row& row, std::string_view part, std::string_view rest) {
    if (row.type == store::Type::by_partner) return store::takes_one_value(*row.table()) || !rest.empty();
    if (row.many == store::Many::one) return false;
    const bool is_number =
        !part.empty() && std::ranges::all_of(part, [](char digit) { return digit >= '0' && digit <= '9'; });
    return is_number || (row.table && !rest.empty());
}

/// Follows a dotted name down from a table.
std::optional<Key> follow(FileKind kind, std::string_view name) {
    Key key{kind, {}};
    const Table* table = &store::table_of(kind);
    bool may_name_one = false;
    while (!name.empty()) {
        const std::string_view part = take_part(name);
        if (const Row* row = table ? table->find(part) : nullptr) {
            key.rows.push_back(row);
            table = row->table ? row->table() : nullptr;
            may_name_one = true;
        } else if (may_name_one && names_one(key.row(), part, name)) {
            may_name_one = false;
        } else {
            return std::nullopt;
        }
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
    if (name == store::people_file || name == "people") return FileKind::people;
    return std::nullopt;
}

std::vector<Key> find(std::string_view name) {
    std::string_view rest = name;
    if (const auto kind = find_kind(take_part(rest)); kind && !rest.empty())
        if (auto key = follow(*kind, rest)) return {*std::move(key)};
    std::vector<Key> found;
    if (name.find('.') != std::string_view::npos) {
        for (const FileKind kind : all_kinds)
            if (auto key = follow(kind, name)) found.push_back(*std::move(key));
        return found;
    }
    for (auto& key : all())
        if (key.row().key == name) found.push_back(std::move(key));
    return found;
}

}  // namespace regie::report::keys
