#include <string>

#include "yaml/layout.hpp"

namespace regie::yaml {

namespace {
constexpr std::size_t npos = std::string_view::npos;
}

void Layout::flow(int parent) {
    const bool is_list = cursor_.peek() == '[';
    const char close_sign = is_list ? ']' : '}';
    const Extent bracket{cursor_.at(), cursor_.at() + 1};
    const std::size_t self = open(is_list ? Kind::sequence : Kind::mapping, Style::flow, bracket.begin);
    ++brackets_;
    cursor_.step();
    for (skip_in_flow(parent, bracket); cursor_.peek() != close_sign; skip_in_flow(parent, bracket)) {
        if (cursor_.peek() == ',') stop(Fault::empty_item, cursor_.at(), cursor_.at() + 1);
        if (cursor_.peek() == ']' || cursor_.peek() == '}') stop(Fault::unclosed_bracket, bracket.begin, bracket.end);
        is_list ? flow_item(parent, bracket) : flow_pair(parent, bracket);
        skip_in_flow(parent, bracket);
        flow_separator(bracket, close_sign);
    }
    --brackets_;
    cursor_.step();
    close(self, cursor_.at());
}

/// Over the comma after an item, if there is one; stops at anything but that or the closing bracket.
void Layout::flow_separator(Extent bracket, char close_sign) {
    const char c = cursor_.peek();
    const std::size_t at = cursor_.at();
    if (c == ',') return cursor_.step();
    if (c == close_sign) return;
    if (c == ']' || c == '}') stop(Fault::unclosed_bracket, bracket.begin, bracket.end);
    if (c == ':') stop(Fault::unquoted_colon, at, at + 1);
    if (c == '#') stop(Fault::missing_space, at, at + 1);
    std::size_t end = at;
    while (!is_flow_indicator(cursor_.char_at(end)) && !is_break(cursor_.char_at(end)) && cursor_.char_at(end)) ++end;
    stop(Fault::stray_text, at, end == at ? at + 1 : end);
}

void Layout::flow_item(int parent, Extent bracket) {
    if (cursor_.peek() == '[' || cursor_.peek() == '{') {
        const std::size_t begin = cursor_.at();
        flow(parent);
        if (cursor_.char_at(cursor_.past_blanks(cursor_.at())) == ':') stop(Fault::complex_key, begin, last_);
        return;
    }
    const Scalar scalar = flow_scalar(parent);
    const std::size_t colon = colon_after(scalar);
    if (colon == npos) return add(scalar);
    // `[a: 1]` is a list of one mapping of one pair.
    const std::size_t self = open(Kind::mapping, Style::flow, scalar.begin);
    add_key(scalar);
    cursor_.step(colon + 1 - cursor_.at());
    last_ = cursor_.at();
    flow_value(parent, bracket, {scalar.begin, scalar.end});
    close(self, last_);
}

void Layout::flow_pair(int parent, Extent bracket) {
    if (cursor_.peek() == '[' || cursor_.peek() == '{') stop(Fault::complex_key, cursor_.at(), cursor_.at() + 1);
    const Scalar key = flow_scalar(parent);
    const std::size_t colon = colon_after(key);
    if (colon == npos) missing_colon(key);
    add_key(key);
    cursor_.step(colon + 1 - cursor_.at());
    last_ = cursor_.at();
    flow_value(parent, bracket, {key.begin, key.end});
}

void Layout::flow_value(int parent, Extent bracket, Extent owner) {
    skip_in_flow(parent, bracket);
    const char c = cursor_.peek();
    if (c == ',' || c == ']' || c == '}') return add_empty(owner);
    if (c == '[' || c == '{') return flow(parent);
    add(flow_scalar(parent));
}

Layout::Scalar Layout::flow_scalar(int parent) {
    refuse_indicator(true);
    return cursor_.peek() == '"' || cursor_.peek() == '\'' ? quoted(parent) : plain(parent, true);
}

/// The colon that makes the scalar before the cursor a key; npos if there is none on its line.
std::size_t Layout::colon_after(const Scalar& key) const {
    const std::size_t colon = cursor_.past_blanks(key.end);
    if (cursor_.char_at(colon) != ':') return npos;
    if (!key.one_line) stop(Fault::complex_key, key.begin, key.end);
    // Only after quotes may the value follow without a space, as in JSON; elsewhere readers differ.
    const char next = cursor_.char_at(colon + 1);
    if (key.style == Style::plain && (next == '[' || next == '{')) stop(Fault::missing_space, colon, colon + 1);
    return colon;
}

/// To the next thing between brackets, which must be indented deeper than the entry that they belong to: so that a
/// bracket left open is found there, not at the end of the file.
void Layout::skip_in_flow(int parent, Extent bracket) {
    const std::size_t line = cursor_.line();
    cursor_.skip();
    if (cursor_.done()) stop(Fault::unclosed_bracket, bracket.begin, bracket.end);
    if (cursor_.line() == line) return;
    const int indentation = cursor_.indentation(cursor_.line());
    const bool closes = cursor_.peek() == ']' || cursor_.peek() == '}';
    const bool is_marker = cursor_.at_marker();
    // The outermost bracket may close in the column of its entry, as every reader takes it; one within it may not.
    if (!is_marker && (indentation > parent || (closes && indentation == parent && brackets_ == 1))) return;
    if (cursor_.char_at(cursor_.line() + static_cast<std::size_t>(indentation)) == '\t') {
        cursor_.refuse_tab();
    }
    const bool is_entry = !closes && cursor_.looks_like_entry(cursor_.at());
    if (is_entry) stop(Fault::unclosed_bracket, bracket.begin, bracket.end);
    stop(Fault::bad_indentation, cursor_.at(), cursor_.text_end(cursor_.at()));
}

}  // namespace regie::yaml
