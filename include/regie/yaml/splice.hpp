#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "regie/yaml/value.hpp"

namespace regie::yaml {

/// One step down a document: the key of a mapping, or the number of an item of a list (from 0).
using Step = std::variant<std::string, std::size_t>;
/// From the top of a document to a value in it.
using Path = std::vector<Step>;

// Edits of one value in the text of a file. Every other byte stays as it was: comments, order, quotes, blank lines,
// line ends, byte order mark; only a last line that ends in a block scalar gets its line end. `text` must parse without
// faults, and a step with a number must lead to an item that is there. The result is parsed again and compared with
// what was meant; a difference is a bug (std::logic_error).

/// The value at `path` set. Mappings on the way that are missing are made; a new key goes after the last one of its
/// mapping, in that mapping's own style and indentation. Where that value stands already, the text stays as it is.
std::string with_value(std::string_view text, const Path& path, const Value& value);

/// A list at `path` with one more item, in the style of that list. A text that stands there becomes its first item; a
/// list that is missing is made.
std::string with_item(std::string_view text, const Path& path, const Value& item);

/// The value at `path` taken away, with its key or dash and what stands on the same lines. A mapping that is left empty
/// goes as well, but for the top of the document; a list that is left empty stays, as `[]`.
std::string without(std::string_view text, const Path& path);

/// Another text for one key or value: that of the bytes [begin, end).
struct Retext {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::string text;
};

/// Keys and values of one line with another text, quoted as they were where that still is needed.
std::string with_texts(std::string_view text, std::span<const Retext> changes);

}  // namespace regie::yaml
