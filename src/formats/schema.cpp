#include "regie/formats/schema.hpp"

#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "regie/base/id.hpp"
#include "regie/base/text.hpp"
#include "regie/store/role_words.hpp"
#include "regie/store/schema_file.hpp"
#include "store/row.hpp"

namespace regie::formats {
namespace {

using base::Both;
using base::Language;
using store::FileKind;
using store::Many;
using store::Refers;
using store::Row;
using store::Table;
using store::Type;
using Json = nlohmann::ordered_json;

constexpr std::string_view draft = "http://json-schema.org/draft-07/schema#";
constexpr std::string_view own_keys = "^x-";

constexpr Both made_by{"Made by \"regie schema --write\", which overwrites it.",
                       "Gemaakt met \"regie schema --write\", dat dit bestand overschrijft."};
constexpr Both any_title{"A file of a collaboration", "Een bestand van een samenwerkingsverband"};
constexpr Both any_description{"Any of the files; each kind is a definition of its own.",
                               "Elk van de bestanden; elke soort is een eigen definitie."};
constexpr Both example_of{"Example: {}", "Voorbeeld: {}"};

constexpr Both how_to_write_text{"something has to stand here", "hier moet iets staan"};
constexpr Both how_to_write_number{"write digits only, with a point before decimals, such as 200000 or 0.8",
                                   "schrijf alleen cijfers, met een punt voor decimalen, zoals 200000 of 0.8"};
constexpr Both how_to_write_date{"write a date that exists: 2018-03-01, or 2018-03 or 2018 where only that is known",
                                 "schrijf een datum die bestaat: 2018-03-01, of 2018-03 of 2018 als alleen dat bekend "
                                 "is"};
constexpr Both how_to_write_span{"write a number with d, w, m or y: 30d, 6w, 3m, 4y",
                                 "schrijf een getal met d, w, m of y: 30d, 6w, 3m, 4y"};
constexpr Both how_to_write_id{"an id has small letters, digits and hyphens only, 63 at most, and is no reserved word",
                               "een id heeft alleen kleine letters, cijfers en streepjes, hoogstens 63, en is geen "
                               "voorbehouden woord"};
constexpr Both how_to_write_yes_no{"write yes or no", "schrijf yes of no"};

constexpr std::string_view not_blank = "[^ \\t\\r\\n]";
constexpr std::string_view span_pattern = "^[1-9][0-9]{0,3}[dwmy]$";
/// The form and the number of days of each month; a 29 February in leap years alone.
constexpr std::string_view date_pattern =
    "^([1-9][0-9]{3}(-(0[1-9]|1[0-2])"
    "|-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
    "|-(0[469]|11)-(0[1-9]|[12][0-9]|30)"
    "|-02-(0[1-9]|1[0-9]|2[0-8]))?"
    "|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|1[26]|[3579][26])00)-02-29)$";
constexpr int first_year = 1000;
constexpr int last_year = 9999;

/// A number as text, not below `least` where it has a limit.
std::string number_pattern(const Row& row) {
    if (row.only) return fmt::format("^{}$", *row.only);
    if (!row.least) return "^-?[0-9]+([.][0-9]+)?$";
    return fmt::format("^0*([{}-9]|[1-9][0-9]+)([.][0-9]+)?$", *row.least);
}

/// What is no id though it has the form of one, as the alternatives of a pattern.
std::string reserved_names(Refers allowed) {
    std::vector<std::string> names;
    for (const std::string_view word : base::reserved_words()) {
        bool is_allowed = false;
        for (const auto& [bit, role] : store::role_words) is_allowed |= role == word && has(allowed, bit);
        if (!is_allowed) names.emplace_back(word);
    }
    return base::join(names, "|") + "|con|prn|aux|nul|com[1-9]|lpt[1-9]";
}

std::string id_pattern(Refers allowed = Refers::nothing) {
    return fmt::format("^(?!({})$)[a-z0-9][a-z0-9-]{{0,62}}$", reserved_names(allowed));
}

/// An id as a key, which is then neither the user's own nor one of `other`.
std::string key_pattern(Refers allowed, const std::vector<std::string>& other = {}) {
    std::string names = reserved_names(allowed);
    for (const std::string& key : other) names += "|" + key;
    return fmt::format("^(?!x-)(?!({})$)[a-z0-9][a-z0-9-]{{0,62}}$", names);
}

/// Makes the schema of one kind of file. Where a value may be written in several ways, each way is a schema of
/// its own in an `anyOf`.
class Maker {
public:
    explicit Maker(Language language) : language_(language) {}

    Json file(FileKind kind) const {
        const Table& table = store::table_of(kind);
        Json made;
        made["title"] = store::name_of(kind).in(language_);
        made["description"] = table.description.in(language_);
        made.update(kind == FileKind::people ? people(table) : record(table));
        return made;
    }

private:
    using Ways = std::vector<Json>;

    Json described(const Row& row, Ways ways) const {
        Json made;
        made["description"] = description(row);
        if (ways.size() == 1) {
            made.update(ways.front());
        } else {
            made["anyOf"] = std::move(ways);
        }
        return made;
    }

    std::string description(const Row& row) const {
        std::string text(row.description.in(language_));
        // The words of a choice are shown anyhow, with what they mean.
        if (row.example.empty() || row.type == Type::choice) return text;
        return text + "\n\n" + fmt::format(fmt::runtime(example_of.in(language_)), row.example);
    }

    Json record(const Table& table) const {
        Json properties = Json::object();
        Json required = Json::array();
        for (const Row& row : table.rows) {
            properties[std::string(row.key)] = described(row, ways_of(row));
            if (row.required) required.push_back(row.key);
        }
        Json made;
        made["type"] = "object";
        made["properties"] = std::move(properties);
        if (!required.empty()) made["required"] = std::move(required);
        made["patternProperties"] = {{own_keys, Json::object()}};
        made["additionalProperties"] = false;
        return made;
    }

    /// The keys of the file are those of persons, save the ones that every file has.
    Json people(const Table& person) const {
        Json made;
        std::vector<std::string> other;
        made["type"] = "object";
        for (const Row* row : {&store::notes_row, &store::sources_row}) {
            other.emplace_back(row->key);
            made["properties"][other.back()] = described(*row, ways_of(*row));
        }
        Json one;
        one["description"] = person.description.in(language_);
        one.update(record(person));
        made["patternProperties"] = {{own_keys, Json::object()}, {key_pattern(Refers::nothing, other), std::move(one)}};
        made["additionalProperties"] = false;
        return made;
    }

    Json by_partner(const Row& row) const {
        const Row of_one = store::row_of_one_partner(row);
        // The value of one partner is never short for a record.
        Json value = of_one.type == Type::record ? record(*of_one.table()) : described(of_one, ways_of_one(of_one));
        Json made;
        made["type"] = "object";
        made["patternProperties"] = {{own_keys, Json::object()}, {key_pattern(row.refers), std::move(value)}};
        made["additionalProperties"] = false;
        return made;
    }

    Ways ways_of(const Row& row) const {
        if (row.many == Many::one) return ways_of_one(row);
        Ways items = ways_of_one(row);
        Json list;
        list["type"] = "array";
        if (items.size() == 1) {
            list["items"] = items.front();
        } else {
            list["items"]["anyOf"] = items;
        }
        // What must be there is not a list of nothing.
        if (row.required && row.many == Many::one_or_list) list["minItems"] = 1;
        if (row.many == Many::list) return {std::move(list)};
        items.push_back(std::move(list));
        return items;
    }

    Ways ways_of_one(const Row& row) const {
        switch (row.type) {
            case Type::text:
            case Type::evidence:
                return text();
            case Type::yes_no:
                return yes_or_no();
            case Type::number:
                return {number(row)};
            case Type::date:
                return {date()};
            case Type::span:
                return {matching({"string"}, span_pattern, how_to_write_span)};
            case Type::choice:
                return {choice(row)};
            case Type::id:
                return id(id_pattern());
            case Type::reference:
            case Type::date_or_reference:  // a date has the form of an id
                return reference(row);
            case Type::by_partner:
                return {by_partner(row)};
            case Type::record:
                break;
        }
        const Table& table = *row.table();
        Ways ways = table.shorthand.empty() ? Ways{} : ways_of_one(*table.find(table.shorthand));
        ways.push_back(record(table));
        return ways;
    }

    Json matching(Json type, std::string_view pattern, const Both& how_to_write) const {
        Json made;
        made["type"] = type.size() == 1 ? type.front() : std::move(type);
        made["pattern"] = pattern;
        made["patternErrorMessage"] = how_to_write.in(language_);
        return made;
    }

    /// A scalar that YAML takes for none of these types. Not named by its own type, for then editors would offer
    /// `true` and `null` wherever a text belongs.
    static Json none_of(Json types) {
        types.push_back("object");
        types.push_back("array");
        return {{"not", {{"type", std::move(types)}}}};
    }

    /// Any text, also one that looks like a number, yes or no, or nothing to YAML.
    Ways text() const {
        return {
            matching({"string"}, not_blank, how_to_write_text), {{"type", "number"}}, none_of({"string", "number"})};
    }

    Ways yes_or_no() const {
        return {{{"enum", {"yes", "no"}}},
                {{"type", "boolean"}},
                matching({"string"}, "^(true|false)$", how_to_write_yes_no)};
    }

    Json number(const Row& row) const {
        Json made = matching({"string", "number"}, number_pattern(row), how_to_write_number);
        if (row.only) {
            made["minimum"] = *row.only;
            made["maximum"] = *row.only;
        } else if (row.least) {
            made["minimum"] = *row.least;
        }
        return made;
    }

    Json date() const {
        Json made = matching({"string", "integer"}, date_pattern, how_to_write_date);
        made["minimum"] = first_year;
        made["maximum"] = last_year;
        return made;
    }

    Json choice(const Row& row) const {
        Json words = Json::array();
        Json labels = Json::array();
        for (const model::Word& word : row.words()) {
            words.push_back(word.key);
            labels.push_back(word.label.in(language_));
        }
        return {{"enum", std::move(words)}, {"enumDescriptions", std::move(labels)}};
    }

    /// An id may look like a number, or like true or false, to YAML.
    Ways id(const std::string& pattern) const {
        return {matching({"string"}, pattern, how_to_write_id),
                {{"type", "integer"}, {"minimum", 0}},
                none_of({"string", "number", "null"})};
    }

    Ways reference(const Row& row) const {
        // Of these `check` takes what names nothing: an unknown need is only warned of, people.yaml may be elsewhere.
        const bool takes_any =
            has(row.refers, Refers::plain_text) || has(row.refers, Refers::need) || has(row.refers, Refers::person);
        return takes_any ? text() : id(id_pattern(row.refers));
    }

    Language language_;
};

std::string dumped(const Json& json) { return json.dump(2) + "\n"; }

Json begun(Language language) { return {{"$schema", draft}, {"$comment", made_by.in(language)}}; }

}  // namespace

std::string schema(FileKind kind, Language language) {
    Json json = begun(language);
    json.update(Maker(language).file(kind));
    return dumped(json);
}

std::string schema_of_all(Language language) {
    const Maker maker(language);
    Json json = begun(language);
    json["title"] = any_title.in(language);
    json["description"] = any_description.in(language);
    for (const FileKind kind : store::file_kinds) {
        const std::string name(store::schema_name(kind));
        json["anyOf"].push_back({{"$ref", "#/definitions/" + name}});
        json["definitions"][name] = maker.file(kind);
    }
    return dumped(json);
}

}  // namespace regie::formats
