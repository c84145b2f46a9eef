#include "store/reader.hpp"

#include <span>
#include <utility>

#include "regie/base/id.hpp"
#include "regie/base/text.hpp"
#include "regie/store/role_words.hpp"
#include "store/faults/most.hpp"
#include "store/faults/texts.hpp"

namespace regie::store {
namespace {

using base::Both;

/// One value of a type, for a sentence.
Both one_value(Type type) {
    switch (type) {
        case Type::yes_no:
            return {"yes or no", "yes of no"};
        case Type::number:
            return {"a number", "een getal"};
        case Type::date:
            return {"a date", "een datum"};
        case Type::span:
            return {"a length of time", "een tijdsduur"};
        case Type::choice:
            return {"one word", "één woord"};
        case Type::id:
            return {"an id", "een id"};
        case Type::reference:
        case Type::date_or_reference:
            return {"an id", "een id"};
        case Type::record:
            return {"keys with values", "sleutels met waarden"};
        case Type::by_partner:
            return {"partners with values", "partners met waarden"};
        case Type::evidence:
            return {"a path or an https address", "een pad of een https-adres"};
        case Type::text:
            break;
    }
    return {"a text", "een tekst"};
}

Both found(yaml::Ref node) {
    switch (node->kind) {
        case yaml::Kind::sequence:
            return {"a list", "een lijst"};
        case yaml::Kind::mapping:
            return {"keys with values", "sleutels met waarden"};
        case yaml::Kind::scalar:
        case yaml::Kind::empty:
            break;
    }
    return {"a single value", "één waarde"};
}

bool is_date_shaped(std::string_view text) {
    if (text.size() != 4 && text.size() != 7 && text.size() != 10) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 4 || i == 7;
        if (dash ? text[i] != '-' : text[i] < '0' || text[i] > '9') return false;
    }
    return true;
}

std::string joined(std::span<const std::string_view> words) {
    std::string text;
    for (const std::string_view word : words) {
        if (!text.empty()) text += ", ";
        text += word;
    }
    return text;
}

Refers word_bit(std::string_view text) {
    for (const auto& [bit, word] : role_words) {
        if (text == word) return bit;
    }
    return Refers::nothing;
}

model::Party::Kind kind_of_word(Refers bit) {
    switch (bit) {
        case Refers::all:
            return model::Party::Kind::all;
        case Refers::collaboration:
            return model::Party::Kind::collaboration;
        case Refers::regisseur:
            return model::Party::Kind::regisseur;
        case Refers::regie:
            return model::Party::Kind::regie;
        case Refers::material_principal:
            return model::Party::Kind::material_principal;
        default:
            return model::Party::Kind::partner;
    }
}

}  // namespace

model::Party party_named(std::string_view text) { return {kind_of_word(word_bit(text)), text}; }

void Reader::report(const base::RuleText& rule, const base::Wording& wording, base::Place place,
                    base::Arguments arguments, base::Severity severity) {
    const base::Wording* const unquoted = quotes_ ? nullptr : faults::unquoted(wording);
    if (unquoted != nullptr) arguments.erase(arguments.begin());
    faults::add(yield_.findings, yield_.findings.size(),
                {&rule, unquoted ? unquoted : &wording, severity, place, subject_, {}, std::move(arguments), false});
}

bool Reader::read_keys(const Table& table, std::string_view name, yaml::Ref mapping, void* record) {
    if (!mapping.is(yaml::Kind::mapping)) {
        const Row as_record{.key = name, .type = Type::record, .description = table.description};
        wrong_kind(as_record, mapping);
        return false;
    }
    std::uint64_t seen = 0;
    for (auto node = mapping.begin(); node != mapping.end(); ++node) {
        const yaml::Ref key = *node;
        const yaml::Ref value = *++node;
        const Row* row = table.find(key->text);
        if (row == nullptr) {
            if (!is_own_key(key->text)) unknown_key(table, key);
            continue;
        }
        const std::uint64_t bit = std::uint64_t{1} << (row - table.rows.data());
        if ((seen & bit) != 0) continue;  // the second of two alike is a fault of its own (F007)
        seen |= bit;
        if (value.is(yaml::Kind::empty)) {
            no_value(*row, value);
        } else {
            row->read(*this, *row, value, record);
        }
    }
    const base::Place where = name.empty() ? file_place() : place(mapping);
    for (const Row& row : table.rows) {
        const std::uint64_t bit = std::uint64_t{1} << (&row - table.rows.data());
        if (row.required && (seen & bit) == 0) missing_key(row, name, where);
    }
    return true;
}

bool Reader::read_record(const Row& row, yaml::Ref node, void* record) {
    const Table& table = *row.table();
    if (node.is(yaml::Kind::scalar) && !table.shorthand.empty()) {
        Row short_for = *table.find(table.shorthand);
        short_for.key = row.key;  // a fault names the key that the user wrote
        short_for.read(*this, short_for, node, record);
        return true;
    }
    return read_keys(table, row.key, node, record);
}

bool Reader::read_value(const Row& row, yaml::Ref node, model::Text& into) {
    if (row.type == Type::reference) return read_reference(row, node, into);
    const auto text = scalar(row, node);
    if (!text) return false;
    into = *text;
    if (row.type == Type::evidence) check_evidence(node);
    return true;
}

bool Reader::read_value(const Row& row, yaml::Ref node, model::Number& into) {
    const auto text = scalar(row, node);
    if (!text) return false;
    const auto value = base::decimal(*text);
    if (!value) {
        report(faults::wrong_type, faults::not_a_number, place(node), {std::string(row.key), std::string(*text)});
        return false;
    }
    into = {*value, *text};
    return true;
}

bool Reader::read_value(const Row& row, yaml::Ref node, bool& into) {
    const auto text = scalar(row, node);
    if (!text) return false;
    if (*text != "yes" && *text != "no" && *text != "true" && *text != "false") {
        unknown_value(row, node, {"yes", "no", "true", "false"});
        return false;
    }
    into = *text == "yes" || *text == "true";
    return true;
}

bool Reader::read_value(const Row& row, yaml::Ref node, base::Date& into) {
    const auto text = scalar(row, node);
    if (!text) return false;
    const auto date = base::parse_date(*text);
    if (!date) {
        report(faults::bad_date, is_date_shaped(*text) ? faults::no_such_day : faults::not_a_date, place(node),
               {std::string(row.key), std::string(*text)});
        return false;
    }
    if (row.fact && date->first() > surroundings_.today) {
        report(faults::future_fact, faults::after_today, place(node),
               {std::string(row.key), date->text(), base::text(surroundings_.today)}, base::Severity::warning);
    }
    into = *date;
    return true;
}

bool Reader::read_value(const Row& row, yaml::Ref node, base::Span& into) {
    const auto text = scalar(row, node);
    if (!text) return false;
    const auto span = base::parse_span(*text);
    if (!span) {
        report(faults::bad_date, faults::not_a_span, place(node), {std::string(row.key), std::string(*text)});
        return false;
    }
    into = *span;
    return true;
}

bool Reader::read_value(const Row& row, yaml::Ref node, model::Party& into) {
    const auto text = scalar(row, node);
    if (!text) return false;
    const Refers word = word_bit(*text);
    if (has(row.refers, word)) {
        into = {kind_of_word(word), *text};
    } else {
        into = {model::Party::Kind::partner, *text};
        yield_.mentions.push_back({row.refers, *text, place(node)});
    }
    return true;
}

bool Reader::read_own_id(const Row& row, yaml::Ref node, std::string_view& into) {
    const auto text = scalar(row, node);
    if (!text) return false;
    into = *text;
    report_bad_id(*text, place(node));
    return true;
}

void Reader::report_bad_id(std::string_view id, base::Place place) {
    const std::string text(id);
    switch (base::id_fault(id)) {
        case base::IdFault::none:
            return;
        case base::IdFault::reserved_word:
            return report(faults::bad_id, faults::reserved_word, place, {text});
        case base::IdFault::reserved_name:
            return report(faults::bad_id, faults::reserved_name, place, {text});
        case base::IdFault::form:
            break;
    }
    const std::string better = base::slug(id);
    if (quotes_ && base::is_id(better)) return report(faults::bad_id, faults::bad_form, place, {text, better});
    report(faults::bad_id, faults::bad_form_hopeless, place, {text});
}

bool Reader::read_reference(const Row& row, yaml::Ref node, std::string_view& into) {
    const auto text = scalar(row, node);
    if (!text) return false;
    into = *text;
    if (!has(row.refers, word_bit(*text))) yield_.mentions.push_back({row.refers, *text, place(node)});
    return true;
}

std::optional<std::size_t> Reader::find_word(const Row& row, yaml::Ref node) {
    const auto text = scalar(row, node);
    if (!text) return {};
    const auto words = row.words();
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].key == *text) return i;
    }
    std::vector<std::string_view> known;
    for (const model::Word& word : words) known.push_back(word.key);
    unknown_value(row, node, std::move(known));
    return {};
}

std::optional<std::string_view> Reader::scalar(const Row& row, yaml::Ref node) {
    if (!node.is(yaml::Kind::scalar)) {
        wrong_kind(row, node, one_value(row.type));
    } else if (node->text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        no_value(row, node);
    } else {
        return node->text;
    }
    return {};
}

void Reader::wrong_kind(const Row& row, yaml::Ref node) {
    wrong_kind(row, node, row.many == Many::list ? Both{"a list", "een lijst"} : one_value(row.type));
}

void Reader::wrong_kind(const Row& row, yaml::Ref node, Both expected) {
    if (node.is(yaml::Kind::empty)) return no_value(row, node);
    report(faults::wrong_type, faults::wrong_kind, place(node), {std::string(row.key), expected, found(node)});
}

/// To take a key away that must be there would be the next fault.
void Reader::no_value(const Row& row, yaml::Ref node) {
    report(faults::wrong_type, row.required ? faults::no_required_value : faults::no_value, place(node),
           {std::string(row.key)});
}

void Reader::check_evidence(yaml::Ref node) {
    const std::string_view text = node->text;
    if (text.starts_with("https://")) return;
    const auto warn = [&](const base::Wording& wording) {
        report(faults::missing_evidence, wording, place(node), {std::string(text)}, base::Severity::warning);
    };
    if (text.find("://") != std::string_view::npos) return warn(faults::not_https);
    if (text.starts_with('/') || text == ".." || text.starts_with("../") || text.find("/../") != std::string_view::npos)
        return warn(faults::outside_the_folder);
    const auto exists = [&](std::string_view path) {
        return !path.empty() && surroundings_.files.exists(surroundings_.root, path);
    };
    // `report.pdf#page=3` names a place in a file.
    if (!exists(text) && !exists(text.substr(0, text.rfind('#')))) warn(faults::no_such_file);
}

void Reader::unknown_key(const Table& table, yaml::Ref key) {
    // To look for the nearest takes time, and would be in vain.
    if (yield_.findings.size() > faults::most_of_a_file) return;
    std::vector<std::string_view> known;
    for (const Row& row : table.rows) known.push_back(row.key);
    const std::string text(key->text);
    if (const auto near = base::nearest(text, known)) {
        return report(faults::unknown_key, faults::unknown_key_near, place(key), {text, std::string(*near)});
    }
    report(faults::unknown_key, faults::unknown_key_listed, place(key), {text, joined(known)});
}

void Reader::missing_key(const Row& row, std::string_view name, base::Place place) {
    std::string key(row.key);
    if (!name.empty()) key = std::string(name) + "." + key;
    if (row.type == Type::record) {
        for (const Row& inner : row.table()->rows) {
            if (inner.required) return missing_key(inner, key, place);
        }
    }
    report(faults::missing_key, faults::key_missing, place, {key});
}

void Reader::unknown_value(const Row& row, yaml::Ref node, std::vector<std::string_view> known) {
    if (yield_.findings.size() > faults::most_of_a_file) return;
    const std::string key(row.key);
    const std::string text(node->text);
    if (const auto near = base::nearest(text, known)) {
        return report(faults::unknown_value, faults::unknown_value_near, place(node), {key, text, std::string(*near)});
    }
    report(faults::unknown_value, faults::unknown_value_listed, place(node), {key, text, joined(known)});
}

std::optional<yaml::Ref> child(yaml::Ref mapping, std::string_view key) {
    for (auto node = mapping.begin(); node != mapping.end(); ++node) {
        const bool found = (*node)->text == key;
        const yaml::Ref value = *++node;
        if (found) return value;
    }
    return {};
}

}  // namespace regie::store
