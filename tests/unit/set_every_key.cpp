#include <algorithm>

#include <doctest/doctest.h>

#include "regie/base/trouble.hpp"
#include "regie/changes/carry_out.hpp"
#include "regie/changes/set.hpp"
#include "regie/store/new_file.hpp"
#include "regie/yaml/parse.hpp"
#include "regie/yaml/write.hpp"
#include "support/every_key.hpp"
#include "support/yaml.hpp"

namespace {

using namespace regie;
using changes::Setting;
using store::FileKind;
using store::Row;
using test::at;
using test::data_of;
using test::folder_with;
using test::for_every_key;
using test::Key;
using test::text_of;
using yaml::Value;

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

Setting setting_of(const Key& one, Setting::Act act, std::optional<std::string> value) {
    const bool has_id = !store::folder_of(one.kind).empty();
    return {act, {one.kind, has_id ? "f" : ""}, one.name, std::move(value)};
}

/// What is typed for the example of a key: a text as it is, a list or a record as it stands in a file.
std::string typed(const Row& row) {
    const Value value = data_of(row.example);
    return value.kind == Value::Kind::text ? value.text : std::string(row.example);
}

void set_and_remove(const Key& one, const std::string& text) {
    CAPTURE(one.name);
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
    for_every_key([&](const Key& one) {
        // What the file holds already, and an id that is there, cannot be set anew.
        Value content = one.content;
        yaml::Path whole = one.path;
        whole.pop_back();
        if (at(content, whole).find(std::get<std::string>(one.path.back())) != nullptr) return;
        ++keys;
        const std::string text = text_of(one.kind, one.content);
        set_and_remove(one, text);
        set_and_remove(one, with_other_line_ends(text));
    });
    CHECK(keys > 150);
}

TEST_CASE("every key that must be there stays, whatever is typed") {
    std::size_t keys = 0;
    for_every_key([&](const Key& one) {
        if (!one.row.required) return;
        ++keys;
        CAPTURE(one.name);
        test::Folder folder = folder_with(one.kind, store::new_file(one.kind, one.content));
        const store::Loaded loaded = folder.load();
        CHECK_THROWS_AS(changes::set(changes::Known(loaded), setting_of(one, Setting::Act::remove, {}), {}),
                        base::Trouble);
    });
    CHECK(keys >= 15);
}

TEST_CASE("every list takes one item more, and gives it back by its value or its number") {
    std::size_t lists = 0;
    for_every_key([&](const Key& one) {
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
        CAPTURE(one.name);
        CAPTURE(text);
        // In flow notation a record is typed as the example has it, without the brackets of the list.
        std::string word = item.kind == Value::Kind::text ? item.text : std::string(one.row.example);
        if (item.kind != Value::Kind::text) word = word.substr(1, word.size() - 2);
        test::Folder folder = folder_with(one.kind, text);
        CHECK(value_at(after(folder, setting_of(one, Setting::Act::add, word)), one.path) == Value::list({item}));
        CHECK(changes::set(changes::Known(folder.load()), setting_of(one, Setting::Act::add, word), {}).writes.empty());
        CHECK(after(folder, setting_of(one, Setting::Act::remove, word)) == text);
        after(folder, setting_of(one, Setting::Act::add, word));
        Key first = one;
        first.name += ".1";
        CHECK(after(folder, setting_of(first, Setting::Act::remove, {})) == text);
    });
    CHECK(lists > 25);
}
