#include "regie/store/new_file.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>
#include <vector>

#include "regie/base/date.hpp"
#include "regie/yaml/write.hpp"

namespace regie::store {
namespace {

using yaml::Value;

/// Written as it stands, without quotes: the field says what it is, and nothing in it is YAML's own.
bool is_literal(const Row& row, std::string_view text) {
    const bool plain = !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '.' || c == '-';
    });
    if (!plain || text == "-" || text.starts_with("--") || text.starts_with('.')) return false;
    switch (row.type) {
        case Type::yes_no:
        case Type::number:
        case Type::date:
        case Type::span:
        case Type::choice:
            return true;
        case Type::date_or_reference:
            return base::parse_date(text).has_value();
        default:
            return false;
    }
}

/// Without the zeros in front, for which a reader of YAML 1.1 would take a number to be octal.
std::string without_leading_zeros(std::string text) {
    const auto is_digit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
    const std::size_t first = text.starts_with('-') ? 1 : 0;
    std::size_t zeros = 0;
    while (text[first + zeros] == '0' && is_digit(first + zeros + 1)) ++zeros;
    return text.erase(first, zeros);
}

Value ordered(const Table& table, const Value& mapping);

/// One value of a row (an item of its list).
Value one(const Row& row, const Value& value) {
    if (value.kind == Value::Kind::text) {
        const Row* shorthand = row.type == Type::record ? row.table()->find(row.table()->shorthand) : nullptr;
        const Row& of = shorthand == nullptr ? row : *shorthand;
        Value result = value;
        result.literal = is_literal(of, value.text);
        if (result.literal && of.type == Type::number) result.text = without_leading_zeros(std::move(result.text));
        return result;
    }
    if (value.kind == Value::Kind::list) {
        std::vector<Value> items;
        for (const Value& item : value.items) items.push_back(one(row, item));
        return Value::list(std::move(items));
    }
    if (row.table == nullptr) throw std::logic_error("keys in a value that has none: " + std::string(row.key));
    const Table& table = *row.table();
    if (row.type != Type::by_partner) return ordered(table, value);
    Value result = Value::mapping();
    for (const auto& [partner, of_partner] : value.pairs)
        result.pairs.emplace_back(partner, takes_one_value(table) ? one(table.rows.front(), of_partner)
                                           : of_partner.kind == Value::Kind::mapping ? ordered(table, of_partner)
                                                                                     : of_partner);
    return result;
}

Value ordered(const Table& table, const Value& mapping) {
    std::vector<std::pair<std::size_t, const std::pair<std::string, Value>*>> places;
    for (const auto& pair : mapping.pairs) {
        const Row* row = table.find(pair.first);
        if (row == nullptr && !is_own_key(pair.first))
            throw std::logic_error("no key of a " + std::string(table.name) + ": " + pair.first);
        const std::size_t place = row ? static_cast<std::size_t>(row - table.rows.data()) : table.rows.size();
        places.emplace_back(place, &pair);
    }
    std::stable_sort(places.begin(), places.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    Value result = Value::mapping();
    for (const auto& [place, pair] : places)
        result.pairs.emplace_back(pair->first,
                                  place < table.rows.size() ? one(table.rows[place], pair->second) : pair->second);
    return result;
}

}  // namespace

Value as_written(const Row& row, const Value& value) { return one(row, value); }

std::string new_file(FileKind kind, const Value& content) { return yaml::document(ordered(table_of(kind), content)); }

}  // namespace regie::store
