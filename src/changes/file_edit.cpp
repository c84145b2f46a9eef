#include "regie/changes/file_edit.hpp"

#include <optional>
#include <stdexcept>
#include <utility>

#include "changes/edits.hpp"
#include "regie/base/trouble.hpp"
#include "regie/store/new_file.hpp"
#include "regie/yaml/parse.hpp"
#include "regie/yaml/write.hpp"

namespace regie::changes {
namespace {

using store::Row;
using store::Table;
using yaml::Path;
using yaml::Value;

/// Walks down a path of the format, and calls `visit(row, depth)` at each key; `depth` steps lead to its value.
template <class Visit>
void walk(const Table& top, const Path& path, const Visit& visit) {
    const Table* table = &top;
    const Row* row = nullptr;
    bool is_partner = false;  // the step is a partner of a mapping by partner
    for (std::size_t depth = 0; depth < path.size(); ++depth) {
        const auto* key = std::get_if<std::string>(&path[depth]);
        if (is_partner) {
            is_partner = false;
            visit(store::takes_one_value(*table) ? table->rows.front() : *row, depth + 1);
            continue;
        }
        if (key != nullptr) {
            row = table == nullptr ? nullptr : table->find(*key);
            if (row == nullptr) throw std::logic_error("no key of the format: " + *key);
            table = row->table == nullptr ? nullptr : row->table();
            is_partner = row->type == store::Type::by_partner;
        }
        visit(*row, depth + 1);
    }
}

/// The text that stands at a path; nothing where no text does.
std::optional<std::string> text_at(const std::string& file, const Path& path, std::size_t steps) {
    const yaml::Parsed parsed = yaml::parse(file);
    Value at = yaml::value_of(parsed.tree.root());
    for (std::size_t i = 0; i < steps; ++i) {
        Value* next = nullptr;
        if (const auto* number = std::get_if<std::size_t>(&path[i]))
            next = *number < at.items.size() ? &at.items[*number] : nullptr;
        else
            next = at.find(std::get<std::string>(path[i]));
        if (next == nullptr) return std::nullopt;
        Value inner = std::move(*next);
        at = std::move(inner);
    }
    if (at.kind != Value::Kind::text || at.text.empty() || at.text == "~") return std::nullopt;
    return at.text;
}

base::Trouble has_faults(const std::string& path) {
    return {{{"{0} cannot be changed: that file has faults", "{0} kan niet worden gewijzigd: dat bestand bevat fouten"},
             {path}},
            {{"\"regie check\" shows them; repair them first", "\"regie check\" laat ze zien; herstel ze eerst"}, {}}};
}

}  // namespace

Path path_of(std::string_view dotted_key) {
    Path path;
    for (;;) {
        const auto dot = dotted_key.find('.');
        path.emplace_back(std::string(dotted_key.substr(0, dot)));
        if (dot == std::string_view::npos) return path;
        dotted_key.remove_prefix(dot + 1);
    }
}

FileEdit::FileEdit(const Known& known, Thing thing) : thing_(std::move(thing)) {
    const auto& loaded = known.loaded();
    const auto file = thing_.kind == store::FileKind::collaboration ? std::optional(loaded.collaboration.file)
                                                                    : known.find(thing_.kind, thing_.id);
    if (!file) throw std::logic_error("no such thing to edit: " + thing_.name());
    old_ = loaded.sources.at(*file).text;
    text_ = old_;
    if (!yaml::parse(text_).faults.empty()) throw has_faults(thing_.path());
}

const Row& FileEdit::row_at(const Path& path) const {
    const Row* last = nullptr;
    walk(store::table_of(thing_.kind), path, [&last](const Row& row, std::size_t) { last = &row; });
    if (last == nullptr) throw std::logic_error("a path of no keys");
    return *last;
}

/// `signed_by: directeur` and then `signed_by.level` set: the text becomes `{function: directeur}` first.
void FileEdit::write_out_shorthands(const Path& path) {
    walk(store::table_of(thing_.kind), path, [&](const Row& row, std::size_t depth) {
        if (depth == path.size() || row.type != store::Type::record) return;
        const Table& table = *row.table();
        if (table.shorthand.empty()) return;
        const auto text = text_at(text_, path, depth);
        if (!text) return;
        const Path above(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(depth));
        const Value record = Value::mapping({{std::string(table.shorthand), Value::of(*text)}});
        text_ = yaml::with_value(text_, above, store::as_written(row, record));
    });
}

void FileEdit::require_way(const Path& path, bool to_list) const {
    const Value content = yaml::value_of(yaml::parse(text_).tree.root());
    const Value* at = &content;
    for (const yaml::Step& step : path) {
        if (is_unrecorded(at)) return;
        const auto* number = std::get_if<std::size_t>(&step);
        if (at->kind != (number == nullptr ? Value::Kind::mapping : Value::Kind::list)) throw has_faults(thing_.path());
        at = number == nullptr ? at->find(std::get<std::string>(step)) : &at->items.at(*number);
    }
    if (to_list && at != nullptr && at->kind == Value::Kind::mapping) throw has_faults(thing_.path());
}

FileEdit& FileEdit::set(std::string_view key, const Value& value) { return set(path_of(key), value); }

FileEdit& FileEdit::set(const Path& path, const Value& value) {
    write_out_shorthands(path);
    require_way(path, false);
    text_ = yaml::with_value(text_, path, store::as_written(row_at(path), value));
    return *this;
}

FileEdit& FileEdit::append(std::string_view key, const Value& item) { return append(path_of(key), item); }

FileEdit& FileEdit::append(const Path& path, const Value& item) {
    write_out_shorthands(path);
    require_way(path, true);
    text_ = yaml::with_item(text_, path, store::as_written(row_at(path), item));
    return *this;
}

FileEdit& FileEdit::remove(const Path& path) {
    text_ = yaml::without(text_, path);
    return *this;
}

void FileEdit::add_to(Plan& plan) const {
    if (text_ != old_) plan.writes.push_back({thing_.path(), text_, old_});
}

}  // namespace regie::changes
