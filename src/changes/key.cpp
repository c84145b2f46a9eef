#include "changes/key.hpp"

#include <algorithm>
#include <charconv>
#include <utility>
#include <vector>

#include "regie/base/suggestion.hpp"
#include "regie/base/text.hpp"
#include "regie/base/trouble.hpp"
#include "regie/store/dotted_key.hpp"
#include "regie/yaml/write.hpp"

namespace regie::changes {
namespace {

using base::Message;
using base::Trouble;
using store::FileKind;
using store::Row;
using store::Table;
using yaml::Value;

std::string_view first_part(std::string_view dotted) { return dotted.substr(0, dotted.find('.')); }

/// The dotted names of a table's keys and those of the records in it; what is in lists has no name of its own.
void collect_names(const Table& table, const std::string& prefix, std::vector<std::string>& into) {
    for (const Row& row : table.rows) {
        into.push_back(prefix + std::string(row.key));
        const bool is_record = row.type == store::Type::record && row.many == store::Many::one;
        if (is_record) collect_names(*row.table(), into.back() + ".", into);
    }
}

/// The one longer name that ends in what was typed: `roles.regisseur.function` for `regisseur.function`.
std::optional<std::string> longer_name(const Table& table, std::string_view typed) {
    std::vector<std::string> names;
    collect_names(table, {}, names);
    std::erase_if(names, [&](const std::string& name) { return !name.ends_with("." + std::string(typed)); });
    return names.size() == 1 ? std::optional(names.front()) : std::nullopt;
}

/// The same for a last key that was mistyped: `opgave.nature` for `natur`.
std::optional<std::string> nearest_name(const Table& table, std::string_view typed) {
    std::vector<std::string> names;
    collect_names(table, {}, names);
    std::vector<std::string_view> ends;
    for (const std::string& name : names) ends.push_back(std::string_view(name).substr(name.rfind('.') + 1));
    const auto end = base::nearest(typed, ends);
    return end ? longer_name(table, *end) : std::nullopt;
}

/// A key of another kind of file: `interest`, or by its kind, as `explain` names it: `partner.interest`.
struct OtherKey {
    FileKind kind;
    std::string_view key;
};

/// The key of another kind that was probably meant; nothing where several kinds have it.
std::optional<OtherKey> key_of_other_kind(std::string_view dotted) {
    const std::string_view part = first_part(dotted);
    const std::string_view rest = dotted.substr(std::min(part.size() + 1, dotted.size()));
    std::vector<OtherKey> found;
    for (const FileKind kind : store::thing_kinds) {
        const bool is_kind = part == store::folder_of(kind) || part == store::table_of(kind).name;
        if (is_kind && !rest.empty()) return OtherKey{kind, rest};
        if (store::table_of(kind).find(part) != nullptr) found.push_back({kind, dotted});
    }
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

Trouble no_such_top_key(const Thing& thing, std::string_view dotted) {
    const Table& table = store::table_of(thing.kind);
    const std::string_view part = first_part(dotted);
    Trouble trouble = no_such_key(thing.path(), part, table);
    const auto instead = [&](Message next) { return Trouble{trouble.problem(), std::move(next)}; };
    if (part == "id" && !thing.id.empty())
        return instead({{"the id is the name of the file; another one: regie rename {0} …",
                         "de id is de naam van het bestand; een andere id: regie rename {0} …"},
                        {thing.name()}});
    const auto mean = [&](const std::string& name) {
        return instead({{"did you mean \"{0}\"?", "is \"{0}\" bedoeld?"}, {name}});
    };
    if (const auto name = longer_name(table, dotted)) return mean(*name);
    const auto other = thing.kind == FileKind::collaboration ? key_of_other_kind(dotted) : std::nullopt;
    if (other)
        return instead({{"it is a key in {0}: name one of them first, as in: regie set {0}/ID {1} …",
                         "het is een sleutel in {0}: noem eerst welke, zoals: regie set {0}/ID {1} …"},
                        {std::string(store::folder_of(other->kind)), std::string(other->key)}});
    if (const auto name = nearest_name(table, dotted)) return mean(*name);
    return trouble;
}

Trouble too_long(std::string_view key) {
    constexpr std::size_t shown = 40;
    return {
        {{"the key \"{0}\" is too long", "de sleutel \"{0}\" is te lang"}, {base::shortened(key, shown)}},
        {{"choose a short name, and put the text into the value", "kies een korte naam, en zet de tekst in de waarde"},
         {}}};
}

Trouble has_no_keys(const std::string& name) {
    return {{{"{0} has one value, and no keys of its own", "{0} heeft één waarde, en geen eigen sleutels"}, {name}},
            {{"leave out what follows it", "laat weg wat erachter staat"}, {}}};
}

Trouble misplaced(const Thing& thing, const std::string& name) {
    return {
        {{"at {0} in {1} stands something else than belongs there", "bij {0} in {1} staat iets wat daar niet hoort"},
         {name, thing.path()}},
        {{"\"regie check\" shows it; repair it first", "\"regie check\" laat het zien; herstel het eerst"}, {}}};
}

Trouble not_there_yet(const std::string& name, const Thing& thing) {
    const std::string first = thing.kind == FileKind::collaboration ? std::string{} : thing.name() + " ";
    return {{{"{0} is not on file yet", "{0} is nog niet vastgelegd"}, {name}},
            {{"begin the list: regie set --add {0}{1} …", "begin de lijst: regie set --add {0}{1} …"}, {first, name}}};
}

Trouble no_such_item(const std::string& name, std::string_view part, const std::optional<Row>& row, const Value& list) {
    std::vector<std::string_view> ids;
    for (const Value& item : list.items) {
        const std::string* id = row ? id_of(*row, item) : nullptr;
        if (id != nullptr) ids.push_back(*id);
    }
    Message otherwise{{"the list is empty", "de lijst is leeg"}, {}};
    if (!ids.empty())
        otherwise = {{"there are: {0}", "er zijn: {0}"},
                     {base::join(std::vector<std::string>(ids.begin(), ids.end()), ", ")}};
    else if (!list.items.empty())
        otherwise = {
            {"name an item by its number, from 1 to {0}", "noem een onderdeel met zijn nummer, van 1 tot en met {0}"},
            {std::to_string(list.items.size())}};
    return {{{"{0} has no \"{1}\"", "{0} heeft geen \"{1}\""}, {name, std::string(part)}},
            base::did_you_mean(part, ids, std::move(otherwise))};
}

/// A number from 1 to `most`, as an index from 0.
std::optional<std::size_t> index_of(std::string_view part, std::size_t most) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), number);
    const bool is_number = error == std::errc{} && end == part.data() + part.size();
    return is_number && number >= 1 && number <= most ? std::optional(number - 1) : std::nullopt;
}

class KeyFinder {
public:
    KeyFinder(const Known& known, const Thing& thing, const Value& content, std::string_view dotted)
        : known_(known), thing_(thing), rest_(dotted) {
        key_.name = dotted;
        key_.value = &content;
    }

    Key find() && {
        const std::string_view part = first_part(rest_);
        const Row* row = store::find_top_row(thing_.kind, part);
        if (!store::is_own_key(part) && row == nullptr) throw no_such_top_key(thing_, rest_);
        enter(row);
        return std::move(key_);
    }

private:
    std::string_view take_part() {
        const std::string_view part = first_part(rest_);
        rest_.remove_prefix(std::min(part.size() + 1, rest_.size()));
        done_ += (done_.empty() ? "" : ".") + std::string(part);
        return part;
    }

    /// Steps to the value of a key in the mapping at hand.
    void step(const std::string& key) {
        key_.path.emplace_back(key);
        const bool is_mapping = key_.value != nullptr && key_.value->kind == Value::Kind::mapping;
        if (!is_mapping && is_recorded(key_.value)) throw misplaced(thing_, key_.name);
        key_.value = is_mapping ? key_.value->find(key) : nullptr;
    }

    void step(std::size_t index) {
        key_.path.emplace_back(index);
        key_.list = key_.value;
        key_.value = &key_.value->items[index];
    }

    /// The next part is a key: of this row, or the user's own.
    void enter(const Row* row) {
        if (store::is_own_key(first_part(rest_))) return enter_own();
        step(std::string(take_part()));
        at_row(*row);
    }

    void in_table(const Table& table) {
        const std::string_view part = first_part(rest_);
        const Row* row = table.find(part);
        if (row == nullptr && !store::is_own_key(part)) throw no_such_key(done_, part, table);
        enter(row);
    }

    void at_row(const Row& row) {
        key_.row = row;
        key_.is_item = false;
        if (rest_.empty()) return;
        if (row.many != store::Many::one && !at_item(row)) return;
        if (rest_.empty()) return;
        if (row.type == store::Type::by_partner) return at_partner(row);
        if (row.table == nullptr) throw has_no_keys(done_);
        at_record(*row.table());
    }

    /// False: one text stands for the list, and was meant.
    bool at_item(const Row& row) {
        const std::string list = done_;
        const std::string_view part = take_part();
        if (!is_recorded(key_.value)) throw not_there_yet(list, thing_);
        if (key_.value->kind == Value::Kind::text && row.many == store::Many::one_or_list) {
            if (part == "1" && rest_.empty()) return false;
            throw has_no_keys(list);
        }
        if (key_.value->kind != Value::Kind::list) throw misplaced(thing_, list);
        const auto& items = key_.value->items;
        const auto with_id = std::ranges::find_if(items, [&](const Value& item) {
            const std::string* id = id_of(row, item);
            return id != nullptr && *id == part;
        });
        const auto index = with_id == items.end() ? index_of(part, items.size())
                                                  : std::optional(static_cast<std::size_t>(with_id - items.begin()));
        if (!index) throw no_such_item(list, part, row, *key_.value);
        step(*index);
        key_.is_item = true;
        return true;
    }

    void at_partner(const Row& row) {
        if (store::is_own_key(first_part(rest_))) return enter_own();
        const std::string part(take_part());
        // A partner that is there but that nothing knows can still be corrected or taken away.
        const bool is_there =
            key_.value != nullptr && key_.value->kind == Value::Kind::mapping && key_.value->find(part) != nullptr;
        step(is_there ? part : known_.resolve(part, row.refers));
        key_.row = store::row_of_one_partner(row);
        if (rest_.empty()) return;
        if (key_.row->type != store::Type::record) throw has_no_keys(done_);
        at_record(*key_.row->table());
    }

    void at_record(const Table& table) {
        const bool is_text = is_recorded(key_.value) && key_.value->kind == Value::Kind::text;
        if (is_text && !table.shorthand.empty()) {
            if (rest_ == table.shorthand) {
                key_.row = *table.find(table.shorthand);
                key_.is_item = false;
                return;
            }
            key_.value = nullptr;  // it becomes a record when another key of that is set
        }
        in_table(table);
    }

    /// What is below a key of the user's own is theirs: keys, and numbers of items of lists.
    void enter_own() {
        key_.row.reset();
        key_.is_item = false;
        const std::string whole(rest_);
        const bool has_whole = key_.value != nullptr && key_.value->find(whole) != nullptr;
        if (has_whole) {
            step(whole);
            rest_ = {};
        }
        while (!rest_.empty()) {
            const std::string above = done_;
            const std::string part(take_part());
            const bool is_list = key_.value != nullptr && key_.value->kind == Value::Kind::list;
            const auto index = is_list ? index_of(part, key_.value->items.size()) : std::nullopt;
            if (is_list && !index) throw no_such_item(above, part, {}, *key_.value);
            const bool is_text = is_recorded(key_.value) && key_.value->kind == Value::Kind::text;
            if (is_text) throw has_no_keys(above);
            key_.is_item = is_list;
            index ? step(*index) : step(part);
        }
    }

    const Known& known_;
    const Thing& thing_;
    std::string_view rest_;
    std::string done_;
    Key key_;
};

}  // namespace

std::string listed_keys(const Table& table) {
    std::vector<std::string> keys;
    for (const Row& row : table.rows) keys.emplace_back(row.key);
    return base::join(keys, ", ");
}

Trouble no_such_key(const std::string& whole, std::string_view part, const Table& table) {
    std::vector<std::string_view> keys;
    for (const Row& row : table.rows) keys.push_back(row.key);
    return {{{"{0} has no key \"{1}\"", "{0} heeft geen sleutel \"{1}\""}, {whole, std::string(part)}},
            base::did_you_mean(part, keys, {{"its keys are: {0}", "de sleutels zijn: {0}"}, {listed_keys(table)}})};
}

const std::string* id_of(const Row& list, const Value& record) {
    if (list.table == nullptr || record.kind != Value::Kind::mapping) return nullptr;
    for (const Row& row : list.table()->rows) {
        if (row.type != store::Type::id) continue;
        const Value* id = record.find(std::string(row.key));
        return is_recorded(id) && id->kind == Value::Kind::text ? &id->text : nullptr;
    }
    return nullptr;
}

Key find_key(const Known& known, const Thing& thing, const Value& content, std::string_view dotted) {
    if (yaml::scalar(dotted).size() > yaml::max_key_bytes) throw too_long(dotted);
    return KeyFinder(known, thing, content, dotted).find();
}

}  // namespace regie::changes
