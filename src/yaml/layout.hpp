#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "regie/yaml/tree.hpp"
#include "yaml/cursor.hpp"

namespace regie::yaml {

/// Reads how a file is laid out: which node stands where, and that every byte belongs to one, to an indicator, to white
/// space or to a comment. Stricter than YAML where YAML lets a slip of the pen pass as a text, and stops at the
/// first fault (`Stop`). It does not read texts that need decoding: their nodes have no text yet (`data()` is null).
class Layout {
public:
    Layout(std::string_view source, std::size_t begin, std::vector<Node>& nodes)
        : cursor_(source, begin), nodes_(nodes) {}

    void document();

private:
    enum class Where : std::uint8_t { top, value, item };

    struct Extent {
        std::size_t begin;
        std::size_t end;
    };
    /// A scalar that was found, not yet a node: it may turn out to be the key of a mapping that comes before it.
    struct Scalar {
        std::size_t begin;
        std::size_t end;
        Style style;
        bool as_is;  ///< its text stands in the source as it is
        bool one_line;
    };
    struct Key {
        Scalar scalar;
        std::size_t colon;  ///< npos: no key but a text
    };
    /// The text on one line of a plain scalar, and what ended it.
    struct Line {
        std::size_t end;
        std::size_t stop;
    };

    // block.cpp
    void node(int parent, Where where, Extent owner);
    bool is_absent(int parent, Where where) const;
    void mapping(int column, const Key& first);
    void sequence(int column, bool among_keys);
    bool next_entry(int column);
    Key next_key(int column);
    Key key_or_text(int parent);
    void add_key(const Scalar& key);
    void end_of_value() const;
    void refuse_indicator(bool in_flow) const;
    [[noreturn]] void missing_colon(const Scalar& text) const;

    // flow.cpp
    void flow(int parent);
    void flow_item(int parent, Extent bracket);
    void flow_pair(int parent, Extent bracket);
    void flow_value(int parent, Extent bracket, Extent owner);
    void skip_in_flow(int parent, Extent bracket);
    Scalar flow_scalar(int parent);
    void flow_separator(Extent bracket, char close);
    std::size_t colon_after(const Scalar& key) const;

    // scalars.cpp
    Scalar plain(int parent, bool in_flow);
    Line plain_line(std::size_t place, bool in_flow) const;
    Scalar quoted(int parent);
    std::size_t escape(std::size_t place) const;
    std::size_t next_quoted_line(std::size_t place, int parent, Extent quote);
    void block_scalar(int parent);
    std::size_t block_header(int parent, int& indent) const;

    // layout.cpp
    std::size_t open(Kind kind, Style style, std::size_t begin);
    void close(std::size_t node, std::size_t end);
    void add(const Scalar& scalar);
    void add_empty(Extent owner);

    Cursor cursor_;
    std::vector<Node>& nodes_;
    std::size_t last_ = 0;  ///< past the last thing read that is no white space or comment
    int depth_ = 0;
    int brackets_ = 0;  ///< that are open
};

}  // namespace regie::yaml
