#include "report/explain/keys.hpp"

#include <utility>

#include <fmt/format.h>

#include "regie/base/message.hpp"
#include "regie/base/text.hpp"
#include "report/explain/types.hpp"
#include "report/language_key.hpp"
#include "report/voice.hpp"

namespace regie::report::keys {
namespace {

using base::Both;
using base::Language;
using store::FileKind;
using store::Many;
using store::Row;
using store::Type;

constexpr Both stands_in{"Stands in {0}.", "Staat in {0}."};
constexpr Both required{"This key is required.", "Deze sleutel is verplicht."};
constexpr Both not_required{"It may be left out: then it is not recorded.",
                            "De sleutel mag ontbreken: dan is het niet vastgelegd."};
constexpr Both shorthand{"One text instead of a set of keys stands for \"{0}\".",
                         "Eén tekst in plaats van een groep sleutels staat voor \"{0}\"."};
constexpr Both must_be_past{"It is something that happened: a date after today is pointed out.",
                            "Het gaat om iets wat is gebeurd: een datum na vandaag wordt gemeld."};
constexpr Both values{"Values", "Waarden"};
constexpr Both value{"Value", "Waarde"};
constexpr Both meaning{"Meaning", "Betekenis"};
constexpr Both key_title{"Key", "Sleutel"};
constexpr Both keys_in_it{"The keys in it", "De sleutels daarbinnen"};
constexpr Both example{"Example", "Voorbeeld"};
constexpr Both in_several_places{"This key stands in several places.", "Deze sleutel komt op meer plaatsen voor."};
std::string say(const Both& text, Language language, const base::Arguments& arguments = {}) {
    return base::fill(text.in(language), arguments, language);
}

std::string file_of(FileKind kind) { return store::path_of(kind, "<id>"); }

regie::report::Table values_of(const Row& row, Language language) {
    regie::report::Table table{
        "values", say(values, language), {{"value", say(value, language)}, {"meaning", say(meaning, language)}}, {}};
    for (const auto& word : row.words())
        table.rows.push_back({std::string(word.key), std::string(word.label.in(language))});
    return table;
}

regie::report::Table keys_of(const store::Table& table_of_record, Language language) {
    regie::report::Table table{
        "keys", {}, {{"key", say(key_title, language)}, {"meaning", say(meaning, language)}}, {}};
    for (const Row& row : table_of_record.rows)
        table.rows.push_back({std::string(row.key), std::string(row.description.in(language))});
    return table;
}

/// The key with its example as it stands in a file, below the keys it belongs to.
std::string example_of(const Key& key) {
    std::string text;
    std::string lead;
    for (const Row* row : key.rows) {
        const bool last = row == key.rows.back();
        text += fmt::format("{}{}:{}\n", lead, row->key, last ? fmt::format(" {}", row->example) : "");
        lead.assign(lead.size() + 2, ' ');
        if (row->type == Type::by_partner && !last) {
            text += fmt::format("{}partner-id:\n", lead);
            lead += "  ";
        } else if (row->many != Many::one) {
            lead += "- ";
        }
    }
    return text;
}

std::vector<Block> blocks_of(const Key& key, Language language) {
    const Row& row = key.row();
    std::vector<Block> blocks;
    const auto add = [&blocks](std::string text) { blocks.emplace_back(Paragraph{std::move(text)}); };
    add(std::string(row.description.in(language)));
    std::string about = say(stands_in, language, {file_of(key.kind)}) + " " + taken(row, language) + " " +
                        say(row.required ? required : not_required, language);
    if (row.fact) about += " " + say(must_be_past, language);
    add(std::move(about));
    if (row.words) blocks.emplace_back(values_of(row, language));
    if (row.table && store::takes_one_value(*row.table())) {
        const Row& value_row = row.table()->rows.front();
        add(std::string(value_row.description.in(language)));
        if (value_row.words) blocks.emplace_back(values_of(value_row, language));
    } else if (row.table) {
        const store::Table& below = *row.table();
        add(say(keys_in_it, language));
        blocks.emplace_back(keys_of(below, language));
        if (!below.shorthand.empty()) add(say(shorthand, language, {std::string(below.shorthand)}));
    }
    if (!row.example.empty()) {
        add(say(example, language));
        blocks.emplace_back(Verbatim{example_of(key), "yaml"});
    }
    return blocks;
}

}  // namespace

Document explain(const Key& key, Language language) {
    return {key.name(), std::string(language_key(language)), blocks_of(key, language), {}};
}

Document explain(std::string_view name, const std::vector<Key>& keys, Language language) {
    if (keys.size() == 1) return explain(keys.front(), language);
    Document document{std::string(name), std::string(language_key(language)), {}, {}};
    document.lead.emplace_back(Paragraph{say(in_several_places, language)});
    for (const Key& key : keys) document.sections.push_back({key.name(), key.name(), blocks_of(key, language), {}});
    return document;
}

Document explain(FileKind kind, Language language) {
    const store::Table& table = store::table_of(kind);
    Document document{capitalised(store::name_of(kind).in(language)), std::string(language_key(language)), {}, {}};
    document.lead.emplace_back(Paragraph{std::string(table.description.in(language))});
    document.lead.emplace_back(Paragraph{say(stands_in, language, {file_of(kind)})});
    document.lead.emplace_back(top_keys(kind, language));
    return document;
}

regie::report::Table top_keys(FileKind kind, Language language) { return keys_of(store::table_of(kind), language); }

}  // namespace regie::report::keys
