#include <string>

#include "yaml/layout.hpp"

namespace regie::yaml {

namespace {
constexpr std::size_t npos = std::string_view::npos;
}

/// Whatever stands after an indicator, deeper than the entries at column `parent` (-1 at the top).
void Layout::node(int parent, Where where, Extent owner) {
    const std::size_t after_indicator = cursor_.at();
    const std::size_t line = cursor_.line();
    cursor_.skip();
    const bool same_line = where != Where::top && cursor_.line() == line;
    if (cursor_.done() || (!same_line && is_absent(parent, where))) return add_empty(owner);

    const std::size_t begin = cursor_.at();
    const bool may_nest = !same_line || where == Where::item;
    if (cursor_.at_dash() && may_nest) {
        if (same_line) cursor_.refuse_tab(after_indicator, begin);
        return sequence(cursor_.column(), cursor_.column() == parent);
    }
    if (cursor_.peek() == '|' || cursor_.peek() == '>') return block_scalar(parent);
    if (cursor_.peek() == '[' || cursor_.peek() == '{') {
        flow(parent);
        if (cursor_.char_at(cursor_.past_blanks(cursor_.at())) == ':') stop(Fault::complex_key, begin, last_);
        return end_of_value();
    }
    const Key key = key_or_text(parent);
    if (key.colon == npos) {
        add(key.scalar);
        return end_of_value();
    }
    if (!may_nest) stop(Fault::unquoted_colon, key.colon, key.colon + 1);
    if (same_line) cursor_.refuse_tab(after_indicator, begin);
    mapping(static_cast<int>(key.scalar.begin - cursor_.line()), key);
}

/// Whether the line at the cursor belongs to something else than the value that is looked for.
bool Layout::is_absent(int parent, Where where) const {
    cursor_.refuse_tab();
    if (cursor_.at_marker()) return true;
    // A list may stand at the column of the key that it belongs to.
    if (where == Where::value && cursor_.column() == parent && cursor_.at_dash()) return false;
    return cursor_.column() <= parent;
}

void Layout::mapping(int column, const Key& first) {
    const std::size_t self = open(Kind::mapping, Style::block, first.scalar.begin);
    Key key = first;
    for (;;) {
        add_key(key.scalar);
        cursor_.move(key.colon + 1, cursor_.line());
        last_ = cursor_.at();
        node(column, Where::value, {key.scalar.begin, key.scalar.end});
        if (!next_entry(column)) break;
        key = next_key(column);
    }
    close(self, last_);
}

/// `among_keys`: at the column of the mapping whose value it is, where the next key may follow it.
void Layout::sequence(int column, bool among_keys) {
    const std::size_t self = open(Kind::sequence, Style::block, cursor_.at());
    do {
        const std::size_t dash = cursor_.at();
        cursor_.step();
        last_ = cursor_.at();
        node(column, Where::item, {dash, dash + 1});
        if (!next_entry(column)) break;
        if (cursor_.at_dash()) continue;
        const bool is_entry = cursor_.looks_like_entry(cursor_.at());
        if (cursor_.peek() == '-' && !is_entry) stop(Fault::missing_space, cursor_.at(), cursor_.at() + 1);
        if (among_keys) break;
        stop(Fault::bad_indentation, cursor_.at(), cursor_.text_end(cursor_.at()));
    } while (true);
    close(self, last_);
}

/// To the next line that may be an entry at `column`; false if it belongs further out.
bool Layout::next_entry(int column) {
    cursor_.skip();
    if (cursor_.done() || cursor_.at_marker()) return false;
    cursor_.refuse_tab();
    if (cursor_.column() > column) stop(Fault::bad_indentation, cursor_.at(), cursor_.text_end(cursor_.at()));
    return cursor_.column() == column;
}

Layout::Key Layout::next_key(int column) {
    if (cursor_.at_dash()) stop(Fault::bad_indentation, cursor_.at(), cursor_.text_end(cursor_.at()));
    if (cursor_.peek() == '[' || cursor_.peek() == '{') stop(Fault::complex_key, cursor_.at(), cursor_.at() + 1);
    const Key key = key_or_text(column);
    if (key.colon == npos) missing_colon(key.scalar);
    return key;
}

/// The scalar at the cursor. The cursor is then past it, unless it is a key.
Layout::Key Layout::key_or_text(int parent) {
    refuse_indicator(false);
    if (cursor_.peek() == '"' || cursor_.peek() == '\'') {
        const Scalar scalar = quoted(parent);
        const std::size_t colon = cursor_.past_blanks(scalar.end);
        if (cursor_.char_at(colon) != ':') return {scalar, npos};
        if (!scalar.one_line) stop(Fault::complex_key, scalar.begin, scalar.end);
        if (!ends_word(cursor_.char_at(colon + 1))) stop(Fault::missing_space, colon, colon + 1);
        return {scalar, colon};
    }
    const std::size_t begin = cursor_.at();
    const Line line = plain_line(begin, false);
    if (cursor_.char_at(line.stop) == ':') return {{begin, line.end, Style::plain, true, true}, line.stop};
    return {plain(parent, false), npos};
}

void Layout::add_key(const Scalar& key) {
    add(key);
    if (key.style == Style::plain && nodes_.back().text == "<<") stop(Fault::merge_key, key.begin, key.end);
}

void Layout::end_of_value() const {
    const std::size_t place = cursor_.past_blanks(cursor_.at());
    const char c = cursor_.char_at(place);
    if (is_break(c) || c == '\0') return;
    if (c != '#') stop(Fault::stray_text, place, cursor_.text_end(place));
    if (place == cursor_.at()) stop(Fault::missing_space, place, place + 1);
}

/// Stops at what cannot begin a scalar.
void Layout::refuse_indicator(bool in_flow) const {
    const std::size_t at = cursor_.at();
    const char c = cursor_.peek();
    const char next = cursor_.peek(1);
    std::size_t word = at + 1;
    while (!ends_word(cursor_.char_at(word)) && !(in_flow && is_flow_indicator(cursor_.char_at(word)))) ++word;
    if (c == '&') stop(Fault::anchor, at, word);
    if (c == '*') stop(Fault::alias, at, word);
    if (c == '!') stop(Fault::tag, at, word);
    if (c == '?' && ends_word(next)) stop(Fault::complex_key, at, at + 1);
    if (c == '#') stop(Fault::missing_space, at, at + 1);
    const bool is_alone = ends_word(next) || (in_flow && is_flow_indicator(next));
    const bool is_sign = is_flow_indicator(c) || c == '|' || c == '>' || c == '%' || c == '@' || c == '`' ||
                         (is_alone && (c == '-' || c == ':')) || (in_flow && c == '?');
    if (is_sign) stop(Fault::unquoted_indicator, at, at + 1, std::string(1, c));
}

/// A text stands where a key should: without a colon, or with one that is stuck to what follows.
void Layout::missing_colon(const Scalar& text) const {
    const std::size_t end = std::min(text.end, cursor_.text_end(text.begin));
    const std::string_view line = cursor_.between(text.begin, end);
    const std::size_t colon = text.style == Style::plain ? line.find(':') : npos;
    if (colon == npos || line.substr(colon).starts_with("://")) stop(Fault::missing_colon, text.begin, end);
    stop(Fault::missing_space, text.begin + colon, text.begin + colon + 1);
}

}  // namespace regie::yaml
