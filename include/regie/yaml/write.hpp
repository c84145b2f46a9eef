#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "regie/yaml/tree.hpp"
#include "regie/yaml/value.hpp"

namespace regie::yaml {

/// One scalar such that every YAML 1.1 and 1.2 reader reads it back as this text: plain only where it is plainly
/// text (not `no`, `012`, `2024-01-01`, `1.5`, `~`, `a: b`, `#`, …), else quoted. Control characters other than
/// line ends are escaped. `in_flow`: between brackets, where commas and brackets also need quotes.
std::string scalar(std::string_view text, bool in_flow = false);

/// The most bytes that a key may take as `scalar` writes it: readers look no further for its colon.
inline constexpr std::size_t max_key_bytes = 1000;

/// A whole file in the canonical style: block mappings, two spaces; a short list of texts as `[a, b]`; a short
/// mapping in a list as `- {a: 1}`; a text of several lines as a block scalar where that reads back the same, else
/// quoted; a key such as `on`, which only YAML 1.1 takes for a yes, without quotes. Ends in one line end.
/// Deterministic.
std::string document(const Value& mapping);

/// The data of a node, without places and comments.
Value value_of(Ref node);

}  // namespace regie::yaml
