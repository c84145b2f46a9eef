#include "changes/given_value.hpp"

#include <string>

#include "changes/notation.hpp"
#include "regie/base/text.hpp"
#include "regie/base/trouble.hpp"
#include "regie/changes/typed.hpp"
#include "regie/yaml/parse.hpp"
#include "regie/yaml/write.hpp"
#include "store/faults/syntax.hpp"

namespace regie::changes {
namespace {

using base::Both;
using base::Trouble;
using store::Row;
using store::Table;
using yaml::Value;

Trouble brackets_do_not_match(std::string_view typed) {
    return {
        {{"the brackets in \"{0}\" do not match", "de haakjes in \"{0}\" horen niet bij elkaar"}, {std::string(typed)}},
        {{"close each [ with ] and each {{ with }}, and write nothing after the last one",
          "sluit elke [ met ] en elke {{ met }}, en zet niets achter de laatste"},
         {}}};
}

/// What the reader of files says of the text, and where in it.
Trouble unreadable(const std::string& source, const yaml::SyntaxFault& fault, std::string_view rest) {
    return {{store::faults::wording_of(fault.fault).message, store::faults::arguments_of(fault, source)},
            {{"in what was typed, at: {0}", "in wat is getypt, bij: {0}"}, {std::string(rest)}}};
}

Trouble takes_a_list(const std::string& name, std::string_view example) {
    return {{{"{0} takes a list", "{0} is een lijst"}, {name}},
            {{"as in: {0}; one item more: --add", "zoals: {0}; één erbij: --add"}, {std::string(example)}}};
}

Trouble takes_one_value(const std::string& name, std::string_view example) {
    return {{{"{0} takes one value here", "{0} neemt hier één waarde"}, {name}},
            {{"as in: {0}", "zoals: {0}"}, {std::string(example)}}};
}

Trouble takes_keys(const std::string& name, const Row& row) {
    const Both partners{"{0} takes partners with values", "{0} neemt partners met waarden"};
    const Both keys{"{0} takes keys with values: {1}", "{0} neemt sleutels met waarden: {1}"};
    return {{row.type == store::Type::by_partner ? partners : keys, {name, listed_keys(*row.table())}},
            {{"as in: {0}", "zoals: {0}"}, {std::string(row.example)}}};
}

void require(const Row& row, const Value& value, const std::string& name, bool is_item);

void require_keys(const Table& table, const Value& mapping, const std::string& name) {
    for (const auto& [key, value] : mapping.pairs) {
        if (store::is_own_key(key)) continue;
        const Row* row = table.find(key);
        if (row == nullptr) throw no_such_key(name, key, table);
        require(*row, value, name + "." + key, false);
    }
}

void require_by_partner(const Row& row, const Value& mapping, const std::string& name) {
    const Row of_one = store::row_of_one_partner(row);
    for (const auto& [partner, value] : mapping.pairs) {
        if (!store::is_own_key(partner)) require(of_one, value, name + "." + partner, false);
    }
}

void require_text(const Row& row, const std::string& text, const std::string& name) {
    if (text.find_first_not_of(" \t\r\n") == std::string::npos) throw empty_value(name, row.required);
    if (row.table == nullptr) return require_value(name, text, row);
    const Row* shorthand = row.type == store::Type::record ? row.table()->find(row.table()->shorthand) : nullptr;
    if (shorthand == nullptr) throw takes_keys(name, row);
    require_value(name, text, *shorthand);
}

void require(const Row& row, const Value& value, const std::string& name, bool is_item) {
    const bool takes_list = row.many != store::Many::one && !is_item;
    if (value.kind == Value::Kind::list) {
        if (!takes_list) throw takes_one_value(name, row.example);
        for (const Value& item : value.items) require(row, item, name, true);
        return;
    }
    if (takes_list && row.many == store::Many::list) throw takes_a_list(name, row.example);
    if (value.kind == Value::Kind::text) return require_text(row, value.text, name);
    if (row.table == nullptr) throw takes_one_value(name, row.example);
    if (row.type == store::Type::by_partner) return require_by_partner(row, value, name);
    require_keys(*row.table(), value, name);
}

/// The same data, plain texts to be written as they were typed: nobody but the user knows what they are.
Value as_typed(yaml::Ref node) {
    Value value = yaml::value_of(node);
    if (node.is(yaml::Kind::sequence)) {
        std::size_t number = 0;
        for (const yaml::Ref item : node) value.items[number++] = as_typed(item);
    } else if (node.is(yaml::Kind::mapping)) {
        std::size_t number = 0;
        for (auto child = node.begin(); child != node.end(); ++child) value.pairs[number++].second = as_typed(*++child);
    } else {
        value.literal = node->style == yaml::Style::plain;
    }
    return value;
}

/// Reads flow notation and gives `take` of it.
template <class Take>
Value read_flow(std::string_view typed, const Take& take) {
    constexpr std::string_view before = "{value: ";
    const std::string_view text = base::trimmed(typed);
    const std::string source = std::string(before).append(text).append("\n}");
    const yaml::Parsed parsed = yaml::parse(source);
    if (!parsed.faults.empty()) {
        const yaml::SyntaxFault& fault = parsed.faults.front();
        if (fault.begin < before.size() || fault.begin >= before.size() + text.size())
            throw brackets_do_not_match(text);
        throw unreadable(source, fault, text.substr(fault.begin - before.size()));
    }
    const yaml::Ref root = parsed.tree.root();
    const yaml::Ref value = *++root.begin();
    const bool is_all = value->after == root->after && value->end == before.size() + text.size();
    if (!is_all) throw brackets_do_not_match(text);
    return take(value);
}

}  // namespace

bool looks_like_flow(std::string_view typed) {
    const std::string_view text = base::trimmed(typed);
    return text.starts_with('[') || text.starts_with('{');
}

Value flow_notation(std::string_view typed) {
    return read_flow(typed, [](yaml::Ref value) { return yaml::value_of(value); });
}

Value given_value(const Key& key, bool is_item, std::string_view typed) {
    if (!key.row) {
        if (looks_like_flow(typed)) return read_flow(typed, as_typed);
        Value text = Value::of(std::string(typed));
        text.literal = true;
        return text;
    }
    const Row& row = *key.row;
    const bool may_be_flow = row.table != nullptr || (row.many != store::Many::one && !is_item);
    Value value = may_be_flow && looks_like_flow(typed) ? flow_notation(typed) : Value::of(std::string(typed));
    require(row, value, key.name, is_item);
    return value;
}

}  // namespace regie::changes
