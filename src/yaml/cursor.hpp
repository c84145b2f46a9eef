#pragma once

#include <cstddef>
#include <string_view>

#include "yaml/stop.hpp"

namespace regie::yaml {

constexpr bool is_blank(char c) { return c == ' ' || c == '\t'; }
constexpr bool is_break(char c) { return c == '\n' || c == '\r'; }
/// What ends an indicator: white space or the end of the text, which reads as NUL.
constexpr bool ends_word(char c) { return is_blank(c) || is_break(c) || c == '\0'; }
constexpr bool is_flow_indicator(char c) { return c == ',' || c == '[' || c == ']' || c == '{' || c == '}'; }

/// A place in a text of checked bytes, and the line it is on. Everything that is asked may be asked at or past
/// the end.
class Cursor {
public:
    Cursor(std::string_view source, std::size_t begin) : source_(source), at_(begin), line_(begin) {}

    bool done() const { return at_ >= source_.size(); }
    std::size_t at() const { return at_; }
    /// Where the line begins on which the cursor stands.
    std::size_t line() const { return line_; }
    /// Bytes before the cursor on its line.
    int column() const { return static_cast<int>(at_ - line_); }

    char peek(std::size_t ahead = 0) const { return char_at(at_ + ahead); }
    char char_at(std::size_t place) const { return place < source_.size() ? source_[place] : '\0'; }
    std::string_view between(std::size_t begin, std::size_t end) const { return source_.substr(begin, end - begin); }

    void step(std::size_t bytes = 1) { at_ += bytes; }
    void move(std::size_t at, std::size_t line) {
        at_ = at;
        line_ = line;
    }

    /// Over white space, line ends and comments, to the next thing that means something.
    void skip();
    /// The first place from `place` that is no space or tab.
    std::size_t past_blanks(std::size_t place) const;
    /// The end of the line that `place` is on, before its line end.
    std::size_t line_end(std::size_t place) const;
    /// The beginning of the line after the line end at `place`.
    std::size_t next_line(std::size_t place) const;
    /// The same as `line_end`, without blanks at the end.
    std::size_t text_end(std::size_t place) const;
    /// Number of spaces at the beginning of the line at `line`.
    int indentation(std::size_t line) const;

    /// A dash that makes an item of a list.
    bool at_dash() const { return peek() == '-' && ends_word(peek(1)); }
    /// `---` or `...` at the beginning of a line.
    bool at_marker() const { return is_marker(at_) && at_ == line_; }
    bool is_marker(std::size_t place) const;
    /// Whether the line of text at `place` looks like an entry of its own rather than the rest of a text.
    bool looks_like_entry(std::size_t place) const;

    /// Stops at a tab in [begin, end).
    void refuse_tab(std::size_t begin, std::size_t end) const;
    /// Stops at a tab before the cursor on its line.
    void refuse_tab() const { refuse_tab(line_, at_); }

private:
    std::string_view source_;
    std::size_t at_;
    std::size_t line_;
};

}  // namespace regie::yaml
