#include "regie/changes/set.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "changes/given_value.hpp"
#include "changes/ignored.hpp"
#include "changes/key.hpp"
#include "regie/base/suggestion.hpp"
#include "regie/base/text.hpp"
#include "regie/base/trouble.hpp"
#include "regie/changes/file_edit.hpp"
#include "regie/changes/typed.hpp"
#include "regie/yaml/parse.hpp"
#include "regie/yaml/write.hpp"

namespace regie::changes {
namespace {

using base::Trouble;
using store::FileKind;
using store::Row;
using yaml::Value;

/// `regie set partners/ggd` or, for regie.yaml, `regie set`.
std::string command_for(const Thing& thing) {
    return thing.kind == FileKind::collaboration ? "regie set" : "regie set " + thing.name();
}

Trouble no_value(const Thing& thing, const Key& key) {
    const std::string command = command_for(thing) + " " + key.name;
    const base::Both lacks{"{0} lacks its value", "{0} mist de waarde"};
    if (!key.row) return {{lacks, {key.name}}, {{"as in: {0} \"…\"", "zoals: {0} \"…\""}, {command}}};
    const Row& row = *key.row;
    const bool is_list = row.many != store::Many::one && !key.is_item;
    if (row.type == store::Type::by_partner)
        return {{{"{0} has a value for each partner", "{0} heeft een waarde per partner"}, {key.name}},
                {{"name the partner, as in: {0}.PARTNER …; or all of it: {1}",
                  "noem de partner, zoals: {0}.PARTNER …; of het geheel: {1}"},
                 {command, std::string(row.example)}}};
    if (row.type == store::Type::record && !is_list)
        return {
            {{"{0} has keys of its own: {1}", "{0} heeft eigen sleutels: {1}"}, {key.name, listed_keys(*row.table())}},
            {{"name one of them, as in: {0}.{1} …", "noem er een, zoals: {0}.{1} …"},
             {command, std::string(row.table()->rows.front().key)}}};
    return {{lacks, {key.name}}, {{"{0} As in: {1}", "{0} Zoals: {1}"}, {row.description, std::string(row.example)}}};
}

Trouble empty(const Thing& thing, const Key& key, Setting::Act act) {
    const base::Both is_empty{"{0} is empty", "{0} is leeg"};
    if (act == Setting::Act::remove)
        return {{is_empty, {base::Both{"VALUE", "VALUE"}}},
                {{"name the item to take away, or leave the value out to take the whole key away",
                  "noem het onderdeel dat weg moet, of laat de waarde weg om de hele sleutel weg te halen"},
                 {}}};
    if (act == Setting::Act::add || (key.row && key.row->required)) return empty_value(key.name, true);
    const std::string name = thing.kind == FileKind::collaboration ? key.name : thing.name() + " " + key.name;
    return {{is_empty, {key.name}},
            {{"give it a value, or take the key away: regie set --remove {0}",
              "geef een waarde, of haal de sleutel weg: regie set --remove {0}"},
             {name}}};
}

void require_no_empty(const Setting& setting, const Key& key) {
    if (setting.value && base::trimmed(*setting.value).empty()) throw empty(setting.thing, key, setting.act);
}

Trouble needs_rename(const std::string& folder, const std::string& id) {
    return {{{"other keys may name \"{0}\" by its id", "andere sleutels kunnen \"{0}\" bij de id noemen"}, {id}},
            {{"give it another id everywhere: regie rename {0}/{1} …",
              "geef het overal een andere id: regie rename {0}/{1} …"},
             {folder, id}}};
}

Trouble must_be_there(const Thing& thing, const Key& key) {
    return {{{"{0} cannot be taken away: it must be there", "{0} kan niet weg: het moet zijn ingevuld"}, {key.name}},
            {{"give it another value instead: {0} {1} …", "geef er een andere waarde aan: {0} {1} …"},
             {command_for(thing), key.name}}};
}

Trouble is_no_list(const Key& key) {
    return {{{"{0} is no list", "{0} is geen lijst"}, {key.name}},
            {{"--add takes a list; without it the value is set",
              "--add hoort bij een lijst; zonder --add wordt de waarde gezet"},
             {}}};
}

Trouble takes_no_value(const Key& key) {
    return {{{"{0} is no list, so nothing can be taken from it", "{0} is geen lijst, dus er kan niets uit weg"},
             {key.name}},
            {{"leave the value out to take the key away", "laat de waarde weg om de sleutel weg te halen"}, {}}};
}

Trouble no_such_item(const Key& key, const std::string& typed, const std::vector<std::string_view>& items) {
    return {{{"{0} has no \"{1}\"", "{0} heeft geen \"{1}\""}, {key.name, typed}},
            base::did_you_mean(typed, items,
                               {{"an item can be taken away by its number, as in: {0}.1",
                                 "een onderdeel kan ook weg met zijn nummer, zoals: {0}.1"},
                                {key.name}})};
}

/// The folder name under which things with an id in regie.yaml are renamed: `needs` of `opgave.needs.outreach.id`.
std::string folder_of(const Key& key) { return std::get<std::string>(key.path[key.path.size() - 3]); }

bool is_list(const Key& key) {
    if (key.is_item) return false;
    if (key.row) return key.row->many != store::Many::one;
    return key.value != nullptr && key.value->kind == Value::Kind::list;
}

/// Setting, adding and taking away in one file.
class Setter {
public:
    Setter(const Known& known, const Setting& setting)
        : known_(known),
          setting_(setting),
          edit_(known, setting.thing),
          content_(yaml::value_of(yaml::parse(edit_.text()).tree.root())),
          key_(find_key(known, setting.thing, content_, setting.key)) {}

    Plan plan() && {
        require_no_empty(setting_, key_);
        switch (setting_.act) {
            case Setting::Act::set:
                set();
                break;
            case Setting::Act::add:
                add();
                break;
            case Setting::Act::remove:
                setting_.value ? remove_items() : remove();
                break;
        }
        Plan plan;
        edit_.add_to(plan);
        return plan;
    }

private:
    Value given(bool is_item) const {
        if (!setting_.value) throw no_value(setting_.thing, key_);
        Value value = given_value(key_, is_item, *setting_.value);
        if (key_.row) known_.resolve_value(*key_.row, value);
        return value;
    }

    void set() {
        const Value value = given(key_.is_item);
        yaml::Path path = key_.path;
        const Value* present = key_.value;
        const bool is_own_id = key_.row && key_.row->type == store::Type::id && is_recorded(present);
        const bool is_record = key_.row && key_.row->type == store::Type::record && present != nullptr &&
                               present->kind == Value::Kind::mapping;
        if (is_record && value.kind == Value::Kind::text) {
            // One text stands for one key of the record; the others stay.
            const std::string shorthand(key_.row->table()->shorthand);
            path.emplace_back(shorthand);
            present = present->find(shorthand);
        }
        if (present != nullptr && same(*present, value)) return;
        if (is_own_id) throw needs_rename(folder_of(key_), present->text);
        edit_.set(path, value);
    }

    void add() {
        const bool may_begin =
            !key_.row && !key_.is_item && (!is_recorded(key_.value) || key_.value->kind == Value::Kind::text);
        if (!is_list(key_) && !may_begin) throw is_no_list(key_);
        const Value item = given(true);
        if (is_recorded(key_.value)) {
            if (key_.value->kind == Value::Kind::mapping) throw is_no_list(key_);
            const bool is_there =
                key_.value->kind == Value::Kind::list
                    ? std::ranges::any_of(key_.value->items, [&](const Value& one) { return same(one, item); })
                    : same(*key_.value, item);
            if (is_there) return;
        }
        edit_.append(key_.path, item);
    }

    void remove() {
        if (key_.value == nullptr) return;
        const bool is_last = key_.is_item && key_.list->items.size() == 1;
        if (key_.row && key_.row->required && (!key_.is_item || is_last)) throw must_be_there(setting_.thing, key_);
        edit_.remove(key_.path);
    }

    void remove_items() {
        if (!is_list(key_)) throw takes_no_value(key_);
        const std::string& typed = *setting_.value;
        if (!is_recorded(key_.value)) throw no_such_item(key_, typed, {});
        if (key_.value->kind == Value::Kind::text && is_meant(*key_.value)) return remove();
        std::vector<std::size_t> numbers;
        std::vector<std::string_view> names;
        for (const Value& item : key_.value->items) {
            if (is_meant(item)) numbers.push_back(static_cast<std::size_t>(&item - key_.value->items.data()));
            const std::string* id = key_.row ? id_of(*key_.row, item) : nullptr;
            if (id != nullptr || item.kind == Value::Kind::text) names.push_back(id != nullptr ? *id : item.text);
        }
        if (numbers.empty()) throw no_such_item(key_, typed, names);
        const bool is_all = numbers.size() == key_.value->items.size();
        if (is_all && key_.row && key_.row->required) throw must_be_there(setting_.thing, key_);
        for (auto number = numbers.rbegin(); number != numbers.rend(); ++number) {
            yaml::Path path = key_.path;
            path.emplace_back(*number);
            edit_.remove(path);
        }
    }

    /// Whether an item is the one that was typed: the same text, also as KIND/ID, the same record, or one with that id.
    bool is_meant(const Value& item) const {
        const std::string_view typed = *setting_.value;
        if (item.kind == Value::Kind::text) {
            const auto slash = typed.find('/');
            const bool has_kind = slash != std::string_view::npos && store::kind_of_folder(typed.substr(0, slash));
            return item.text == typed || (has_kind && item.text == typed.substr(slash + 1));
        }
        const std::string* id = key_.row ? id_of(*key_.row, item) : nullptr;
        if (id != nullptr && *id == typed) return true;
        return looks_like_flow(typed) && same(item, flow_notation(typed));
    }

    const Known& known_;
    const Setting& setting_;
    FileEdit edit_;
    Value content_;
    Key key_;
};

/// The first people.yaml: first what keeps it out of git.
Plan first_people(const Known& known, const Setting& setting, const std::optional<std::string>& gitignore) {
    Plan plan;
    const Value nothing = Value::mapping();
    const Key key = find_key(known, setting.thing, nothing, setting.key);
    require_no_empty(setting, key);
    if (setting.act == Setting::Act::remove) return plan;
    if (!setting.value) throw no_value(setting.thing, key);
    const bool is_item = setting.act == Setting::Act::add;
    if (is_item && !is_list(key)) throw is_no_list(key);
    Value value = given_value(key, is_item, *setting.value);
    if (is_item) value = Value::list({std::move(value)});
    for (auto step = key.path.rbegin(); step != key.path.rend(); ++step)
        value = Value::mapping({{std::get<std::string>(*step), std::move(value)}});
    ignore_private_files(plan, gitignore);
    plan.writes.push_back({setting.thing.path(), known.modeline(FileKind::people) + yaml::document(value), {}});
    return plan;
}

}  // namespace

Plan set(const Known& known, const Setting& setting, const std::optional<std::string>& gitignore) {
    const bool is_first_person = setting.thing.kind == FileKind::people && !file_of(known, setting.thing);
    return is_first_person ? first_people(known, setting, gitignore) : Setter(known, setting).plan();
}

}  // namespace regie::changes
