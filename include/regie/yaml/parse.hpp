#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "regie/yaml/tree.hpp"

namespace regie::yaml {

/// What may be wrong with a file as YAML, before anything is known of its meaning.
enum class Fault : std::uint8_t {
    // not YAML
    unclosed_quote,      ///< at the opening quote
    unclosed_bracket,    ///< at the opening bracket
    missing_colon,       ///< at a text where a key and a `:` belong
    missing_space,       ///< after `:`, `-` or before `#`
    bad_indentation,     ///< a line that belongs to nothing at its depth
    tab_indentation,     ///< a tab where indentation belongs
    bad_escape,          ///< `\q` in double quotes
    stray_text,          ///< text after the end of a value
    unquoted_colon,      ///< `a: b: c`; at the second colon
    unquoted_indicator,  ///< a text without quotes starts with (in brackets: holds) a sign of YAML's own; `detail`
    not_yaml,            ///< anything else; `detail` is the parser's own word
    empty_item,          ///< `[1,,2]`
    not_a_mapping,       ///< the top is a list or a text
    no_content,          ///< nothing but white space and comments
    // YAML that regie refuses
    anchor,
    alias,
    tag,
    merge_key,
    second_document,
    complex_key,
    directive,
    // values
    duplicate_key,  ///< at the second; `other` is the first
    // bytes
    not_utf8,
    utf16,
    control_character,
    // limits
    too_deep,
};

/// One fault, at the bytes [begin, end).
struct SyntaxFault {
    Fault fault;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t other = 0;  ///< of a duplicate key: where the first one begins
    std::string detail;       ///< the key, the character or the parser's word; may be empty
};

/// Depth of nesting at which parsing stops (format.md).
inline constexpr int max_depth = 32;

/// A tree and what is wrong with the file. With a fault other than a duplicate key the tree is empty: what
/// cannot be read surely is not guessed at.
struct Parsed {
    Tree tree;
    std::vector<SyntaxFault> faults;
};

/// Reads one document that is one mapping. Strict where yaml-cpp is lenient: the bytes are checked first, anchors,
/// aliases, tags and second documents are refused while parsing, and afterwards every byte must belong to a scalar,
/// an indicator of an event, white space or a comment. `source` must outlive the tree. Never throws for bad input.
Parsed parse(std::string_view source);

/// The same into an existing object, which keeps its memory for the next file.
void parse(std::string_view source, Parsed& into);

}  // namespace regie::yaml
