#include "regie/yaml/value.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "regie/yaml/write.hpp"

namespace regie::yaml {
namespace {

/// The same data, keys in the order of the alphabet: their order says nothing.
Value in_order(Value value) {
    for (Value& item : value.items) item = in_order(std::move(item));
    for (auto& [key, item] : value.pairs) item = in_order(std::move(item));
    std::ranges::sort(value.pairs, {}, &std::pair<std::string, Value>::first);
    return value;
}

}  // namespace

Value* Value::find(const std::string& key) {
    const auto pair = std::find_if(pairs.begin(), pairs.end(), [&](const auto& p) { return p.first == key; });
    return pair == pairs.end() ? nullptr : &pair->second;
}

const Value* Value::find(const std::string& key) const { return const_cast<Value*>(this)->find(key); }

Value& Value::set(std::string key, Value value) {
    if (Value* found = find(key)) return *found = std::move(value);
    return pairs.emplace_back(std::move(key), std::move(value)).second;
}

bool operator==(const Value& a, const Value& b) {
    return a.kind == b.kind && a.text == b.text && a.items == b.items && a.pairs == b.pairs;
}

bool is_recorded(const Value* value) {
    if (value == nullptr) return false;
    if (value->kind != Value::Kind::text) return true;
    static constexpr std::array<std::string_view, 5> nothing{"", "~", "null", "Null", "NULL"};
    return std::ranges::find(nothing, value->text) == nothing.end();
}

bool same(const Value& a, const Value& b) { return in_order(a) == in_order(b); }

Value value_of(Ref node) {
    if (node.is(Kind::sequence)) {
        Value list = Value::list();
        for (const Ref item : node) list.items.push_back(value_of(item));
        return list;
    }
    if (node.is(Kind::mapping)) {
        Value mapping = Value::mapping();
        for (auto child = node.begin(); child != node.end(); ++child) {
            std::string key((*child)->text);
            mapping.pairs.emplace_back(std::move(key), value_of(*++child));
        }
        return mapping;
    }
    return Value::of(std::string(node->text));
}

}  // namespace regie::yaml
