#pragma once

#include <ostream>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "regie/yaml/parse.hpp"
#include "regie/yaml/value.hpp"

namespace regie::yaml {

/// A value as doctest shows it, close to JSON.
inline doctest::String toString(const Value& value) {
    std::string out;
    if (value.kind == Value::Kind::text) return ('"' + value.text + '"').c_str();
    for (const Value& item : value.items) out += std::string(toString(item).c_str()) + ", ";
    for (const auto& [key, item] : value.pairs) out += '"' + key + "\": " + toString(item).c_str() + ", ";
    return (value.kind == Value::Kind::list ? '[' + out + ']' : '{' + out + '}').c_str();
}

inline doctest::String toString(Fault fault) { return ("fault " + std::to_string(static_cast<int>(fault))).c_str(); }

}  // namespace regie::yaml
