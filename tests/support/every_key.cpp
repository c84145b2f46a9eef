#include "support/every_key.hpp"

#include <algorithm>
#include <variant>

#include <doctest/doctest.h>

#include "regie/store/new_file.hpp"
#include "regie/yaml/parse.hpp"
#include "regie/yaml/write.hpp"

namespace regie::test {
namespace {

using store::FileKind;
using store::Row;
using store::Table;
using store::Type;
using yaml::Value;
using See = std::function<void(const Key&)>;

const std::string some_partner = "ggd-voorbeeldstad";

Value required_keys(const Table& table) {
    Value keys = Value::mapping();
    for (const Row& row : table.rows) {
        if (row.required) keys.set(std::string(row.key), data_of(row.example));
    }
    return keys;
}

bool has_id(const Table& table) {
    return std::ranges::any_of(table.rows, [](const Row& row) { return row.type == Type::id; });
}

void visit(const Table& table, const Key& above, const See& see) {
    for (const Row& row : table.rows) {
        Key one = above;
        one.name += (one.name.empty() ? "" : ".") + std::string(row.key);
        one.path.emplace_back(std::string(row.key));
        one.row = row;
        see(one);
        if (row.table == nullptr) continue;
        const Table& inner = *row.table();
        Key below = one;
        if (row.many == store::Many::list) {
            below.path.emplace_back(std::size_t{0});
            Value& record = at(below.content, below.path);
            record = required_keys(inner);
            record.set("x-note", Value::of("z"));
            // By number, and where the records have an id by that as well.
            below.name = one.name + ".1";
            visit(inner, below, see);
            if (!has_id(inner)) continue;
            at(below.content, below.path) = Value::mapping({{"id", Value::of("n")}, {"x-note", Value::of("z")}});
            below.name = one.name + ".n";
        } else if (row.type == Type::by_partner) {
            below.name += "." + some_partner;
            below.path.emplace_back(some_partner);
            if (store::takes_one_value(inner)) {
                below.row = inner.rows.front();
                see(below);
                continue;
            }
        }
        visit(inner, below, see);
    }
}

}  // namespace

Value data_of(std::string_view example) {
    const std::string text = "v: " + std::string(example);
    const yaml::Parsed parsed = yaml::parse(text);
    REQUIRE(parsed.faults.empty());
    return *yaml::value_of(parsed.tree.root()).find("v");
}

Value& at(Value& content, const yaml::Path& path) {
    Value* value = &content;
    for (const yaml::Step& step : path) {
        if (const auto* key = std::get_if<std::string>(&step)) {
            Value* next = value->find(*key);
            value = next == nullptr ? &value->set(*key, Value::mapping()) : next;
        } else {
            if (value->kind != Value::Kind::list) *value = Value::list({Value::mapping()});
            value = &value->items.front();
        }
    }
    return *value;
}

void for_every_key(const See& see) {
    for (const FileKind kind : store::file_kinds) {
        const Table& table = store::table_of(kind);
        const bool is_people = kind == FileKind::people;
        const Value content =
            is_people ? Value::mapping({{"p-02", Value::mapping({{"name", Value::of("N")}})}}) : required_keys(table);
        visit(
            table,
            {kind, is_people ? "p-01" : "", is_people ? yaml::Path{"p-01"} : yaml::Path{}, content, table.rows.front()},
            see);
    }
}

std::string text_of(FileKind kind, const Value& content) {
    return kind == FileKind::people ? yaml::document(content) : store::new_file(kind, content);
}

Folder folder_with(FileKind kind, const std::string& text) {
    Folder folder;
    if (kind != FileKind::collaboration) {
        folder.set("regie.yaml",
                   "format: 1\nname: Samen\nopgave:\n  statement: Minder eenzaamheid\n"
                   "  needs: [{id: outreach}, {id: research}]\n  indicators: [{id: severe-loneliness}]\n");
    }
    for (const std::string id : {"ggd-voorbeeldstad", "gemeente-voorbeeldstad", "stichting-buurtwerk",
                                 "bibliotheek-voorbeeldstad", "hogeschool-voorbeeldstad"})
        folder.set("partners/" + id + ".yaml", "name: N\n");
    folder.set("people.yaml", "p-01: {name: N}\np-07: {name: N}\n");
    folder.set("commitments/monitor.yaml", "by: bibliotheek-voorbeeldstad\ncontribution: C\n");
    folder.set("decisions/motie-2016.yaml", "title: T\nkind: mandate\n");
    folder.set(store::path_of(kind, "f"), text);
    return folder;
}

}  // namespace regie::test
