#include "yaml/layout.hpp"

namespace regie::yaml {

void Layout::document() {
    cursor_.skip();
    if (cursor_.peek() == '%' && cursor_.column() == 0) {
        stop(Fault::directive, cursor_.at(), cursor_.text_end(cursor_.at()));
    }
    Where where = Where::top;
    if (cursor_.at_marker() && cursor_.peek() == '-') {
        const std::size_t line = cursor_.line();
        cursor_.step(3);
        cursor_.skip();
        // On the line of the marker only `{…}` can stand, as after a key.
        if (cursor_.line() == line) where = Where::value;
    }
    if (cursor_.done()) stop(Fault::no_content, 0, 0);
    if (!cursor_.at_marker()) node(-1, where, {cursor_.at(), cursor_.at()});
    cursor_.skip();
    const bool ended = cursor_.at_marker() && cursor_.peek() == '.';
    while (cursor_.at_marker() && cursor_.peek() == '.') {
        cursor_.step(3);
        end_of_value();
        cursor_.skip();
    }
    if (!cursor_.done()) {
        const std::size_t end = cursor_.text_end(cursor_.at());
        if (ended || cursor_.at_marker()) stop(Fault::second_document, cursor_.at(), end);
        stop(Fault::bad_indentation, cursor_.at(), end);
    }
    if (nodes_.empty()) stop(Fault::no_content, 0, 0);
    const Node& top = nodes_[0];
    if (top.style == Style::plain && cursor_.between(top.begin, top.end).find(':') != std::string_view::npos) {
        missing_colon({top.begin, top.end, top.style, false, false});
    }
    if (top.kind != Kind::mapping) stop(Fault::not_a_mapping, top.begin, top.end);
}

std::size_t Layout::open(Kind kind, Style style, std::size_t begin) {
    if (++depth_ > max_depth) stop(Fault::too_deep, begin, begin + 1);
    Node& node = nodes_.emplace_back();
    node.kind = kind;
    node.style = style;
    node.begin = static_cast<std::uint32_t>(begin);
    return nodes_.size() - 1;
}

void Layout::close(std::size_t node, std::size_t end) {
    nodes_[node].end = static_cast<std::uint32_t>(end);
    nodes_[node].after = static_cast<std::uint32_t>(nodes_.size());
    last_ = end;
    --depth_;
}

void Layout::add(const Scalar& scalar) {
    Node& node = nodes_.emplace_back();
    node.kind = Kind::scalar;
    node.style = scalar.style;
    node.begin = static_cast<std::uint32_t>(scalar.begin);
    node.end = static_cast<std::uint32_t>(scalar.end);
    node.after = static_cast<std::uint32_t>(nodes_.size());
    if (scalar.as_is) {
        const std::size_t quote = scalar.style == Style::plain ? 0 : 1;
        node.text = cursor_.between(scalar.begin + quote, scalar.end - quote);
    }
    last_ = scalar.end;
}

void Layout::add_empty(Extent owner) {
    Node& node = nodes_.emplace_back();
    node.begin = static_cast<std::uint32_t>(owner.begin);
    node.end = static_cast<std::uint32_t>(owner.end);
    node.after = static_cast<std::uint32_t>(nodes_.size());
}

}  // namespace regie::yaml
