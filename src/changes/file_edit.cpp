#include "regie/changes/file_edit.hpp"

#include <optional>
#include <stdexcept>
#include <utility>

#include "changes/edits.hpp"
#include "regie/base/trouble.hpp"
#include "regie/store/dotted_key.hpp"
#include "regie/store/new_file.hpp"
#include "regie/yaml/parse.hpp"
#include "regie/yaml/write.hpp"
#include "store/faults/syntax.hpp"
#include "store/reader.hpp"

namespace regie::changes {
namespace {

using store::Row;
using store::Table;
using yaml::Path;
using yaml::Value;

/// Walks down a path of the format, and calls `visit(row, depth)` at each key; `depth` steps lead to its value. Gives
/// the last row; nothing where the path leads to a key of the user's own.
template <class Visit>
std::optional<Row> walk(store::FileKind kind, const Path& path, const Visit& visit) {
    const Table* table = nullptr;
    std::optional<Row> row;
    for (std::size_t depth = 0; depth < path.size(); ++depth) {
        const bool is_partner = row && row->type == store::Type::by_partner;
        if (const auto* key = std::get_if<std::string>(&path[depth])) {
            if (store::is_own_key(*key)) return std::nullopt;
            const Row* found = is_partner         ? &*row
                               : depth == 0       ? store::find_top_row(kind, *key)
                               : table != nullptr ? table->find(*key)
                                                  : nullptr;
            if (found == nullptr) throw std::logic_error("no key of the format: " + *key);
            row = is_partner ? store::row_of_one_partner(*found) : *found;
            table = row->table == nullptr ? nullptr : row->table();
        }
        visit(row.value(), depth + 1);
    }
    return row;
}

std::optional<yaml::Ref> item_at(yaml::Ref list, std::size_t number) {
    for (const yaml::Ref item : list)
        if (number-- == 0) return item;
    return std::nullopt;
}

/// What the first steps of a path lead to; nothing where that is not there.
std::optional<yaml::Ref> node_at(yaml::Ref at, const Path& path, std::size_t steps) {
    for (std::size_t i = 0; i < steps; ++i) {
        const auto* number = std::get_if<std::size_t>(&path[i]);
        if (!at.is(number == nullptr ? yaml::Kind::mapping : yaml::Kind::sequence)) return std::nullopt;
        const auto next = number == nullptr ? store::child(at, std::get<std::string>(path[i])) : item_at(at, *number);
        if (!next) return std::nullopt;
        at = *next;
    }
    return at;
}

/// The text that stands at a path; nothing where no text does.
std::optional<std::string> text_at(const std::string& file, const Path& path, std::size_t steps) {
    const yaml::Parsed parsed = yaml::parse(file);
    const auto node = node_at(parsed.tree.root(), path, steps);
    if (!node) return std::nullopt;
    const Value value = yaml::value_of(*node);
    return value.kind == Value::Kind::text && is_recorded(&value) ? std::optional(value.text) : std::nullopt;
}

/// The file with room for what is to stand at a path. In quotes, what says nothing (`""`, `"~"`) is a text to the
/// splicer, and below a text no key can stand: it becomes brackets with nothing in them.
std::string with_room(const std::string& file, const Path& path) {
    if (path.size() < 2) return file;
    const yaml::Parsed parsed = yaml::parse(file);
    for (std::size_t steps = 1; steps < path.size(); ++steps) {
        const auto node = node_at(parsed.tree.root(), path, steps);
        if (!node) return file;
        if (!node->is(yaml::Kind::scalar)) continue;
        const Value text = yaml::value_of(*node);
        if ((*node)->style == yaml::Style::plain || is_recorded(&text)) return file;
        const Path above(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(steps));
        return yaml::with_value(file, above, Value::mapping());
    }
    return file;
}

base::Trouble has_faults(const std::string& path) {
    return {{{"{0} cannot be changed: that file has faults", "{0} kan niet worden gewijzigd: dat bestand bevat fouten"},
             {path}},
            {{"\"regie check\" shows them; repair them first", "\"regie check\" laat ze zien; herstel ze eerst"}, {}}};
}

/// What would stand at a path reads back from a file: it has no control characters and is not too deep.
void require_readable(const Path& path, Value value) {
    for (auto step = path.rbegin(); step != path.rend(); ++step) {
        const auto* key = std::get_if<std::string>(&*step);
        value = key == nullptr ? Value::list({std::move(value)}) : Value::mapping({{*key, std::move(value)}});
    }
    const std::string written = yaml::document(value);
    const yaml::Parsed parsed = yaml::parse(written);
    if (parsed.faults.empty()) return;
    const yaml::SyntaxFault& fault = parsed.faults.front();
    throw base::Trouble{
        {store::faults::wording_of(fault.fault).message, store::faults::arguments_of(fault, written)},
        {{"a file cannot hold it so: write it without, or otherwise; nothing has been written",
          "zo kan het niet in een bestand staan: schrijf het zonder, of anders; er is niets geschreven"},
         {}}};
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
    const auto file = file_of(known, thing_);
    if (!file) throw std::logic_error("no such thing to edit: " + thing_.name());
    old_ = known.loaded().sources.at(*file).text;
    text_ = old_;
    if (!yaml::parse(text_).faults.empty()) throw has_faults(thing_.path());
}

Value FileEdit::as_written(const Path& path, const Value& value) const {
    const auto row = walk(thing_.kind, path, [](const Row&, std::size_t) {});
    return row ? store::as_written(*row, value) : value;
}

/// `signed_by: directeur` and then `signed_by.level` set: the text becomes `{function: directeur}` first.
void FileEdit::write_out_shorthands(const Path& path) {
    walk(thing_.kind, path, [&](const Row& row, std::size_t depth) {
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
    text_ = with_room(text_, path);
    write_out_shorthands(path);
    require_way(path, false);
    require_readable(path, value);
    text_ = yaml::with_value(text_, path, as_written(path, value));
    return *this;
}

FileEdit& FileEdit::append(std::string_view key, const Value& item) { return append(path_of(key), item); }

FileEdit& FileEdit::append(const Path& path, const Value& item) {
    text_ = with_room(text_, path);
    write_out_shorthands(path);
    require_way(path, true);
    require_readable(path, item);
    text_ = yaml::with_item(text_, path, as_written(path, item));
    return *this;
}

FileEdit& FileEdit::remove(const Path& path) {
    text_ = yaml::without(text_, path);
    return *this;
}

FileEdit& FileEdit::retext(std::span<const yaml::Retext> changes) {
    text_ = yaml::with_texts(text_, changes);
    return *this;
}

void FileEdit::add_to(Plan& plan) const {
    if (text_ != old_) plan.writes.push_back({thing_.path(), text_, old_});
}

}  // namespace regie::changes
