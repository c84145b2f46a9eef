#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include "yaml/bytes.hpp"
#include "yaml/layout.hpp"

namespace regie::yaml {

/// The part of a plain scalar on the line of `place`.
Layout::Line Layout::plain_line(std::size_t place, bool in_flow) const {
    const std::size_t begin = place;
    std::size_t end = place;
    for (char c = cursor_.char_at(place); c != '\0' && !is_break(c); c = cursor_.char_at(place)) {
        const char next = cursor_.char_at(place + 1);
        if (c == '#' && place > begin && is_blank(cursor_.char_at(place - 1))) break;
        if (c == ':' && (ends_word(next) || (in_flow && is_flow_indicator(next)))) break;
        if (in_flow && is_flow_indicator(c)) break;
        // yaml-cpp ends a text at a question mark between brackets; YAML does not.
        if (in_flow && c == '?') stop(Fault::unquoted_indicator, place, place + 1, "?");
        ++place;
        if (!is_blank(c)) end = place;
    }
    return {end, place};
}

Layout::Scalar Layout::plain(int parent, bool in_flow) {
    const std::size_t begin = cursor_.at();
    const int column = cursor_.column();
    Line line = plain_line(begin, in_flow);
    Scalar scalar{begin, line.end, Style::plain, true, true};
    std::size_t line_begin = cursor_.line();
    while (is_break(cursor_.char_at(line.stop))) {
        std::size_t next = line.stop;
        std::size_t place = next;
        while (is_break(cursor_.char_at(place))) {
            next = cursor_.next_line(place);
            place = cursor_.past_blanks(next);
        }
        const char c = cursor_.char_at(place);
        if (c == '\0' || c == '#' || cursor_.indentation(next) <= parent || cursor_.is_marker(next)) break;
        if (in_flow && (is_flow_indicator(c) || (c == ':' && ends_word(cursor_.char_at(place + 1))))) break;
        line = plain_line(place, in_flow);
        if (!in_flow && cursor_.char_at(line.stop) == ':') {
            // Is the text a key without its colon, the line too deep, or the colon part of the text?
            if (static_cast<int>(place - next) == column) missing_colon(scalar);
            const bool is_word = cursor_.between(place, line.end).find(' ') == std::string_view::npos;
            if (is_word) stop(Fault::bad_indentation, place, cursor_.text_end(place));
            stop(Fault::unquoted_colon, line.stop, line.stop + 1);
        }
        scalar.end = line.end;
        scalar.as_is = scalar.one_line = false;
        line_begin = next;
    }
    cursor_.move(scalar.end, line_begin);
    return scalar;
}

Layout::Scalar Layout::quoted(int parent) {
    const std::size_t begin = cursor_.at();
    const char quote = cursor_.peek();
    Scalar scalar{begin, begin, quote == '"' ? Style::double_quoted : Style::single_quoted, true, true};
    std::size_t place = begin + 1;
    for (;;) {
        const char c = cursor_.char_at(place);
        if (c == '\0') stop(Fault::unclosed_quote, begin, begin + 1);
        if (c == quote && quote == '\'' && cursor_.char_at(place + 1) == '\'') {
            scalar.as_is = false;
            place += 2;
        } else if (c == quote) {
            break;
        } else if (c == '\\' && quote == '"') {
            scalar.as_is = false;
            place = escape(place);
        } else if (is_break(c)) {
            scalar.as_is = scalar.one_line = false;
            place = next_quoted_line(place, parent, {begin, begin + 1});
        } else {
            ++place;
        }
    }
    scalar.end = place + 1;
    cursor_.move(scalar.end, cursor_.line());
    return scalar;
}

/// Past the escape at `place`.
std::size_t Layout::escape(std::size_t place) const {
    static constexpr std::string_view plain_escapes = "tnre \"/\\_LP";
    static constexpr std::string_view control_escapes = "0abvfeN";
    static constexpr std::array<std::uint32_t, 7> controls{0x00, 0x07, 0x08, 0x0b, 0x0c, 0x1b, 0x85};
    const char c = cursor_.char_at(place + 1);
    if (is_break(c) || c == '\0') return place + 1;
    const std::size_t digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    const std::size_t end = place + 2 + digits;
    if (const std::size_t control = control_escapes.find(c); control != std::string_view::npos) {
        stop(Fault::control_character, place, end, name_of(controls[control]));
    }
    if (plain_escapes.find(c) != std::string_view::npos) return end;
    if (digits != 0) {
        std::uint32_t point = 0;
        const std::string_view number = cursor_.between(place + 2, end);
        const auto [past, error] = std::from_chars(number.data(), number.data() + number.size(), point, 16);
        const bool whole = error == std::errc{} && number.size() == digits && past == number.data() + digits;
        if (whole && point <= 0x10ffff && !(point >= 0xd800 && point < 0xe000)) {
            if (is_control(point)) stop(Fault::control_character, place, end, name_of(point));
            return end;
        }
    }
    std::size_t past = place + 2;  // past a whole character
    while ((static_cast<unsigned char>(cursor_.char_at(past)) & 0xc0U) == 0x80) ++past;
    stop(Fault::bad_escape, place, past, std::string(cursor_.between(place, past)));
}

/// From a line end between quotes to the next text. It must be indented deeper than the entry it belongs to, so
/// that a quote left open is found before it swallows what follows.
std::size_t Layout::next_quoted_line(std::size_t place, int parent, Extent quote) {
    std::size_t line = place;
    int indentation = 0;
    while (is_break(cursor_.char_at(place))) {
        line = cursor_.next_line(place);
        place = cursor_.past_blanks(line);
        indentation = cursor_.indentation(line);
        // Readers differ on a line of nothing but tabs, that is not indented.
        if (indentation <= parent && is_break(cursor_.char_at(place))) cursor_.refuse_tab(line, place);
    }
    cursor_.move(place, line);
    if (cursor_.done() || (indentation > parent && !cursor_.at_marker())) return place;
    if (cursor_.char_at(line + static_cast<std::size_t>(indentation)) == '\t') cursor_.refuse_tab();
    if (cursor_.looks_like_entry(place)) stop(Fault::unclosed_quote, quote.begin, quote.end);
    stop(Fault::bad_indentation, place, cursor_.text_end(place));
}

/// Reads `|`, `>` and what may follow it, `+`, `-` and a digit, into `indent` (0: to be seen from the text). Returns
/// the end of that.
std::size_t Layout::block_header(int parent, int& indent) const {
    const std::size_t begin = cursor_.at();
    std::size_t place = begin + 1;
    bool keeps = false;
    for (char c = cursor_.char_at(place); c != '\0'; c = cursor_.char_at(++place)) {
        if ((c == '+' || c == '-') && !keeps) {
            keeps = true;
        } else if (c >= '1' && c <= '9' && indent == 0) {
            indent = std::max(parent, 0) + (c - '0');
        } else {
            break;
        }
    }
    const std::size_t rest = cursor_.past_blanks(place);
    const char c = cursor_.char_at(rest);
    if (c != '\0' && !is_break(c) && (c != '#' || rest == place)) {
        stop(Fault::unquoted_indicator, begin, begin + 1, std::string(1, cursor_.peek()));
    }
    return place;
}

void Layout::block_scalar(int parent) {
    const std::size_t begin = cursor_.at();
    int indent = 0;
    const std::size_t header = block_header(parent, indent);
    Scalar scalar{begin, header, cursor_.peek() == '|' ? Style::literal : Style::folded, false, false};
    std::size_t last_line = cursor_.line();
    std::size_t deep_blank = 0;  // a line of blanks, with more of them than the text turns out to be indented
    int deepest = 0;
    for (std::size_t line = cursor_.next_line(cursor_.line_end(header)); cursor_.char_at(line) != '\0';
         line = cursor_.next_line(cursor_.line_end(line))) {
        const int spaces = cursor_.indentation(line);
        const char c = cursor_.char_at(line + static_cast<std::size_t>(spaces));
        const bool is_blank_line = (is_break(c) || c == '\0') && (indent == 0 || spaces <= indent);
        if (is_blank_line) {
            if (indent == 0 && spaces > deepest) {
                deepest = spaces;
                deep_blank = line;
            }
            continue;
        }
        if (indent == 0) {
            if (spaces <= parent) break;
            indent = spaces;
            if (deepest > indent) stop(Fault::bad_indentation, deep_blank, cursor_.line_end(deep_blank));
        }
        if (spaces < indent) break;
        scalar.end = cursor_.line_end(line);
        last_line = line;
    }
    cursor_.move(std::max(scalar.end, cursor_.line_end(header)), last_line);
    add(scalar);
}

}  // namespace regie::yaml
