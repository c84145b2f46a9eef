#include <algorithm>
#include <array>
#include <functional>

#include <doctest/doctest.h>

#include "regie/base/trouble.hpp"
#include "regie/changes/carry_out.hpp"
#include "regie/changes/set.hpp"
#include "regie/store/kinds.hpp"
#include "regie/store/new_file.hpp"
#include "regie/yaml/parse.hpp"
#include "regie/yaml/splice.hpp"
#include "regie/yaml/write.hpp"
#include "support/folder.hpp"
#include "support/yaml.hpp"

namespace {

using namespace regie;
using changes::Setting;
using store::FileKind;
using store::Row;
using store::Table;
using store::Type;
using yaml::Value;

constexpr std::array every_kind{FileKind::collaboration, FileKind::partner, FileKind::commitment, FileKind::decision,
                                FileKind::item,          FileKind::issue,   FileKind::pulse,      FileKind::people};
const std::string some_partner = "ggd-voorbeeldstad";

/// A value as it stands in a file, as data.
Value data_of(std::string_view example) {
    const std::string text = "v: " + std::string(example);
    const yaml::Parsed parsed = yaml::parse(text);
    REQUIRE(parsed.faults.empty());
    return *yaml::value_of(parsed.tree.root()).find("v");
}

Value required_keys(const Table& table) {
    Value keys = Value::mapping();
    for (const Row& row : table.rows) {
        if (row.required) keys.set(std::string(row.key), data_of(row.example));
    }
    return keys;
}

/// One key of the format: its dotted name, where its value stands, and what a file holds before it is set.
struct Case {
    FileKind kind;
    std::string key;
    yaml::Path path;
    Value content;
    Row row;
};
using See = std::function<void(const Case&)>;

/// The value at a path, made where it is missing; an item of a list is the first.
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

bool has_id(const Table& table) {
    return std::ranges::any_of(table.rows, [](const Row& row) { return row.type == Type::id; });
}

void visit(const Table& table, const Case& above, const See& see) {
    for (const Row& row : table.rows) {
        Case one = above;
        one.key += (one.key.empty() ? "" : ".") + std::string(row.key);
        one.path.emplace_back(std::string(row.key));
        one.row = row;
        see(one);
        if (row.table == nullptr) continue;
        const Table& inner = *row.table();
        Case below = one;
        if (row.many == store::Many::list) {
            below.path.emplace_back(std::size_t{0});
            Value& record = at(below.content, below.path);
            record = required_keys(inner);
            record.set("x-note", Value::of("z"));
            // By number, and where the records have an id by that as well.
            below.key = one.key + ".1";
            visit(inner, below, see);
            if (!has_id(inner)) continue;
            at(below.content, below.path) = Value::mapping({{"id", Value::of("n")}, {"x-note", Value::of("z")}});
            below.key = one.key + ".n";
        } else if (row.type == Type::by_partner) {
            below.key += "." + some_partner;
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

void for_every_key(const See& see) {
    for (const FileKind kind : every_kind) {
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

/// A collaboration that has all that the examples name, with `text` as the file of that kind.
test::Folder folder_with(FileKind kind, const std::string& text) {
    test::Folder folder;
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

/// Carries a setting out; the text of the file afterwards, without new faults.
std::string after(test::Folder& folder, const Setting& setting) {
    const store::Loaded before = folder.load();
    const changes::Plan plan = changes::set(changes::Known(before), setting, {});
    REQUIRE(plan.writes.size() == 1);
    REQUIRE(plan.writes[0].path == setting.thing.path());
    folder.set(plan.writes[0].path, plan.writes[0].text);
    const store::Loaded now = folder.load();
    for (const base::Finding& fault : changes::new_faults(before.findings, now.findings)) {
        // A waiver of which a key is taken away is incomplete.
        const bool is_expected = setting.act == Setting::Act::remove && fault.code() == "F018";
        CHECK_MESSAGE(is_expected, fault.code(), " ", fault.message(base::Language::en));
    }
    return plan.writes[0].text;
}

Value value_at(const std::string& text, const yaml::Path& path) {
    const yaml::Parsed parsed = yaml::parse(text);
    REQUIRE(parsed.faults.empty());
    Value value = yaml::value_of(parsed.tree.root());
    for (const yaml::Step& step : path) {
        const auto* key = std::get_if<std::string>(&step);
        const Value* next = key == nullptr ? &value.items.at(std::get<std::size_t>(step)) : value.find(*key);
        REQUIRE(next != nullptr);
        Value inner = *next;
        value = std::move(inner);
    }
    return value;
}

std::string with_other_line_ends(const std::string& text) {
    std::string out = "\xef\xbb\xbf# opmerking\r\n";
    for (const char c : text) out += c == '\n' ? "\r\n" : std::string(1, c);
    return out.substr(0, out.size() - 2);
}

Setting setting_of(const Case& one, Setting::Act act, std::optional<std::string> value) {
    const bool has_id = !store::folder_of(one.kind).empty();
    return {act, {one.kind, has_id ? "f" : ""}, one.key, std::move(value)};
}

/// What is typed for the example of a key: a text as it is, a list or a record as it stands in a file.
std::string typed(const Row& row) {
    const Value value = data_of(row.example);
    return value.kind == Value::Kind::text ? value.text : std::string(row.example);
}

void set_and_remove(const Case& one, const std::string& text) {
    CAPTURE(one.key);
    CAPTURE(text);
    test::Folder folder = folder_with(one.kind, text);
    const std::string set = after(folder, setting_of(one, Setting::Act::set, typed(one.row)));
    CHECK(value_at(set, one.path) == data_of(one.row.example));
    CHECK(changes::set(changes::Known(folder.load()), setting_of(one, Setting::Act::set, typed(one.row)), {})
              .writes.empty());
    CHECK(after(folder, setting_of(one, Setting::Act::remove, {})) == text);
}

}  // namespace

TEST_CASE("every key of the format can be set to its example, and taken away again without a trace") {
    std::size_t keys = 0;
    for_every_key([&](const Case& one) {
        // What the file holds already, and an id that is there, cannot be set anew.
        Value content = one.content;
        yaml::Path whole = one.path;
        whole.pop_back();
        if (at(content, whole).find(std::get<std::string>(one.path.back())) != nullptr) return;
        ++keys;
        const std::string text =
            one.kind == FileKind::people ? yaml::document(one.content) : store::new_file(one.kind, one.content);
        set_and_remove(one, text);
        set_and_remove(one, with_other_line_ends(text));
    });
    CHECK(keys > 150);
}

TEST_CASE("every key that must be there stays, whatever is typed") {
    std::size_t keys = 0;
    for_every_key([&](const Case& one) {
        if (!one.row.required) return;
        ++keys;
        CAPTURE(one.key);
        test::Folder folder = folder_with(one.kind, store::new_file(one.kind, one.content));
        const store::Loaded loaded = folder.load();
        CHECK_THROWS_AS(changes::set(changes::Known(loaded), setting_of(one, Setting::Act::remove, {}), {}),
                        base::Trouble);
    });
    CHECK(keys >= 15);
}

TEST_CASE("every list takes one item more, and gives it back by its value or its number") {
    std::size_t lists = 0;
    for_every_key([&](const Case& one) {
        if (one.row.many == store::Many::one || one.row.required) return;
        const Value example = data_of(one.row.example);
        const bool is_list = example.kind == Value::Kind::list;
        if (is_list && example.items.empty()) return;
        const Value item = is_list ? example.items.front() : example;
        Value content = one.content;
        Value& whole = at(content, yaml::Path(one.path.begin(), one.path.end() - 1));
        whole.set(std::get<std::string>(one.path.back()), Value::list());
        ++lists;
        const std::string text = store::new_file(one.kind, content);
        CAPTURE(one.key);
        CAPTURE(text);
        // In flow notation a record is typed as the example has it, without the brackets of the list.
        std::string word = item.kind == Value::Kind::text ? item.text : std::string(one.row.example);
        if (item.kind != Value::Kind::text) word = word.substr(1, word.size() - 2);
        test::Folder folder = folder_with(one.kind, text);
        CHECK(value_at(after(folder, setting_of(one, Setting::Act::add, word)), one.path) == Value::list({item}));
        CHECK(changes::set(changes::Known(folder.load()), setting_of(one, Setting::Act::add, word), {}).writes.empty());
        CHECK(after(folder, setting_of(one, Setting::Act::remove, word)) == text);
        after(folder, setting_of(one, Setting::Act::add, word));
        Case first = one;
        first.key += ".1";
        CHECK(after(folder, setting_of(first, Setting::Act::remove, {})) == text);
    });
    CHECK(lists > 25);
}
