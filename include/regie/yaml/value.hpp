#pragma once

#include <string>
#include <utility>
#include <vector>

namespace regie::yaml {

/// A value to be written: a text, a list or a mapping in the order in which it will stand.
struct Value {
    enum class Kind : unsigned char { text, list, mapping };

    Kind kind = Kind::text;
    std::string text;                                  ///< of a text
    std::vector<Value> items;                          ///< of a list
    std::vector<std::pair<std::string, Value>> pairs;  ///< of a mapping
    bool literal = false;  ///< of a text: number, date, yes/no or id, written as it stands (it is checked to be plain)

    static Value of(std::string text) { return {Kind::text, std::move(text), {}, {}, false}; }
    static Value list(std::vector<Value> items = {}) { return {Kind::list, {}, std::move(items), {}, false}; }
    static Value mapping(std::vector<std::pair<std::string, Value>> pairs = {}) {
        return {Kind::mapping, {}, {}, std::move(pairs), false};
    }

    /// The value of `key`, or null.
    Value* find(const std::string& key);
    const Value* find(const std::string& key) const;
    /// Sets or adds `key`.
    Value& set(std::string key, Value value);
    friend bool operator==(const Value& a, const Value& b);  ///< equal data; `literal` aside
};

/// Whether a value is on file: something stands there, and no empty text or one of YAML's words for nothing. Null: no.
bool is_recorded(const Value* value);

/// Equal data; the order of keys says nothing.
bool same(const Value& a, const Value& b);

}  // namespace regie::yaml
