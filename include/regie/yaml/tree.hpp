#pragma once

#include <cstdint>
#include <deque>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace regie::yaml {

/// What a node is.
enum class Kind : std::uint8_t {
    scalar,
    mapping,
    sequence,
    empty,  ///< nothing stands where a value belongs; its extent is that of its key or dash
};

/// How a node is written: a scalar plain, in quotes or as a block of lines, a mapping or sequence in block or in flow.
enum class Style : std::uint8_t { plain, single_quoted, double_quoted, literal, folded, block, flow };

/// One node of a document, in the order of the document. A mapping's children are its keys and values in turn.
struct Node {
    std::string_view text;    ///< of a scalar: its value, folded and unescaped. `null` and `~` are texts
    std::uint32_t begin = 0;  ///< first byte in the source, quotes and brackets included
    std::uint32_t end = 0;    ///< past its last byte
    std::uint32_t after = 0;  ///< number of the first node that is not of this one's subtree
    Kind kind = Kind::empty;
    Style style = Style::plain;
};

class Tree;

/// A node of a tree, to walk from. Valid while the tree is.
class Ref {
public:
    Ref(const Tree& tree, std::uint32_t index) : tree_(&tree), index_(index) {}

    const Node& operator*() const;
    const Node* operator->() const { return &**this; }
    std::uint32_t index() const { return index_; }
    bool is(Kind kind) const { return (*this)->kind == kind; }

    /// The children in order (of a mapping: key, value, key, value …).
    class Iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Ref;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = Ref;

        Iterator(const Tree& tree, std::uint32_t index) : tree_(&tree), index_(index) {}
        Ref operator*() const { return {*tree_, index_}; }
        Iterator& operator++();
        friend bool operator==(const Iterator& a, const Iterator& b) { return a.index_ == b.index_; }

    private:
        const Tree* tree_;
        std::uint32_t index_;
    };
    Iterator begin() const { return {*tree_, index_ + 1}; }
    Iterator end() const { return {*tree_, (*this)->after}; }

private:
    const Tree* tree_;
    std::uint32_t index_;
};

/// A document as a compact list of located nodes. The source text must outlive it. Values that are not in the
/// source as they stand (escapes, folded lines) live in `kept`, which moves with the tree or can be handed over.
class Tree {
public:
    std::vector<Node> nodes;
    std::deque<std::string> kept;

    /// The top of the document; a tree of a document that could not be read has none.
    bool empty() const { return nodes.empty(); }
    Ref root() const { return {*this, 0}; }
};

inline const Node& Ref::operator*() const { return tree_->nodes[index_]; }
inline Ref::Iterator& Ref::Iterator::operator++() {
    index_ = tree_->nodes[index_].after;
    return *this;
}

}  // namespace regie::yaml
