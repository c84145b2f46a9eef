#include "regie/yaml/splice.hpp"

#include <algorithm>
#include <optional>
#include <stdexcept>

#include "regie/yaml/parse.hpp"
#include "regie/yaml/write.hpp"
#include "yaml/cursor.hpp"
#include "yaml/writer.hpp"

namespace regie::yaml {

namespace {

constexpr std::string_view mark = "\xef\xbb\xbf";

std::string_view line_end_of(std::string_view text) {
    const std::size_t feed = text.find('\n');
    return feed != std::string_view::npos && feed > 0 && text[feed - 1] == '\r' ? "\r\n" : "\n";
}

bool is_block_scalar(const Node& node) { return node.style == Style::literal || node.style == Style::folded; }

/// One entry of a mapping of the file.
struct Entry {
    Ref key;
    Ref value;
};

std::optional<Entry> find_entry(Ref mapping, const std::string& key) {
    for (auto child = mapping.begin(); child != mapping.end(); ++child) {
        const Ref found = *child;
        const Ref value = *++child;
        if (found->text == key) return Entry{found, value};
    }
    return std::nullopt;
}

/// Whether no value is recorded: nothing, or one of YAML's words for nothing.
bool is_nothing(Ref value) {
    const bool is_plain_text = value.is(Kind::scalar) && value->style == Style::plain;
    const std::string_view text = value->text;
    return value.is(Kind::empty) ||
           (is_plain_text && (text == "~" || text == "null" || text == "Null" || text == "NULL"));
}

/// `value` inside mappings of the keys of `path`.
Value wrapped(std::span<const std::string> path, const Value& value) {
    if (path.empty()) return value;
    return Value::mapping({{path.front(), wrapped(path.subspan(1), value)}});
}

/// What the data should be afterwards.
void set_in(Value& mapping, std::span<const std::string> path, const Value& value) {
    Value* found = mapping.find(path.front());
    if (path.size() > 1 && found != nullptr && found->kind == Value::Kind::mapping) {
        set_in(*found, path.subspan(1), value);
    } else {
        mapping.set(path.front(), wrapped(path.subspan(1), value));
    }
}

/// Works out one edit of one text. The text stays as it is; `replace` gives the new one.
class Splice {
public:
    Splice(std::string_view text, const Tree& tree)
        : text_(text), cursor_(text, 0), tree_(tree), line_end_(line_end_of(text)) {}

    std::string set(std::span<const std::string> path, const Value& value) const;

private:
    std::string add(Ref mapping, const std::string& key, const Value& value) const;
    std::string add_to_flow(Ref mapping, const std::string& key, const Value& value) const;
    std::string change(Ref mapping, const Entry& entry, const Value& value) const;
    std::string change_block(const Entry& entry, const std::string& rendered, std::size_t colon) const;
    std::string change_text(Ref value, const std::string& rendered, std::size_t colon) const;

    std::size_t line_of(std::size_t place) const;
    std::size_t column_of(std::size_t place) const { return place - line_of(place); }
    std::size_t break_before(std::size_t line) const;
    /// Past the colon of a key.
    std::size_t colon_of(Ref key) const { return text_.find(':', key->end) + 1; }
    std::size_t end_of(Ref mapping) const;
    std::string replace(std::size_t begin, std::size_t end, std::string_view by) const;
    std::string with_line_ends(std::string_view rendered) const;

    std::string_view text_;
    Cursor cursor_;
    const Tree& tree_;
    std::string_view line_end_;
};

std::string Splice::set(std::span<const std::string> path, const Value& value) const {
    Ref mapping = tree_.root();
    for (std::size_t depth = 0;; ++depth) {
        const Value rest = wrapped(path.subspan(depth + 1), value);
        const std::optional<Entry> entry = find_entry(mapping, path[depth]);
        if (!entry) return add(mapping, path[depth], rest);
        if (depth + 1 == path.size() || is_nothing(entry->value)) return change(mapping, *entry, rest);
        if (!entry->value.is(Kind::mapping))
            throw std::logic_error("splice: a text or list stands where a mapping belongs");
        mapping = entry->value;
    }
}

std::string Splice::add(Ref mapping, const std::string& key, const Value& value) const {
    if (mapping->style == Style::flow) return add_to_flow(mapping, key, value);
    const std::size_t column = column_of(mapping->begin);
    const std::string lines = '\n' + std::string(column, ' ') + block_pairs(Value::mapping({{key, value}}), column);
    const std::size_t end = end_of(mapping);
    return replace(end, end, with_line_ends(lines));
}

std::string Splice::add_to_flow(Ref mapping, const std::string& key, const Value& value) const {
    const std::string pair = flow_pair(key, value);
    if (mapping->after == mapping.index() + 1) return replace(mapping->begin + 1, mapping->begin + 1, pair);
    std::optional<Entry> last;
    for (auto child = mapping.begin(); child != mapping.end(); ++child) {
        const Ref last_key = *child;
        last = Entry{last_key, *++child};
    }
    const std::size_t end = last->value.is(Kind::empty) ? colon_of(last->key) : last->value->end;
    Cursor rest(text_, end);
    rest.skip();
    if (rest.peek() == ',') return replace(rest.at() + 1, rest.at() + 1, ' ' + pair);
    return replace(end, end, ", " + pair);
}

std::string Splice::change(Ref mapping, const Entry& entry, const Value& value) const {
    const std::size_t colon = colon_of(entry.key);
    if (mapping->style == Style::flow) {
        const std::string flow = flow_value(value);
        if (entry.value.is(Kind::empty)) return replace(colon, colon, ' ' + flow);
        return replace(entry.value->begin, entry.value->end, flow);
    }
    const std::string rendered = after_key(value, column_of(entry.key->begin), std::string(entry.key->text));
    const bool is_block = entry.value->style == Style::block;
    return is_block ? change_block(entry, rendered, colon) : change_text(entry.value, rendered, colon);
}

/// Replaces a mapping or list on lines of its own; what stands on the line of its key stays.
std::string Splice::change_block(const Entry& entry, const std::string& rendered, std::size_t colon) const {
    const std::size_t first_break = std::min(rendered.find('\n'), rendered.size());
    const std::string head = rendered.substr(0, first_break);
    const std::string lines = rendered.substr(first_break);
    const std::size_t begin = break_before(line_of(entry.value->begin));
    const std::size_t end = end_of(entry.value);
    std::string out(text_.substr(0, colon));
    out += head;
    out += text_.substr(colon, begin - colon);
    out += with_line_ends(lines);
    out += text_.substr(end);
    return out;
}

/// Replaces a text, a value in brackets or nothing at all; a comment after it stays on its line.
std::string Splice::change_text(Ref value, const std::string& rendered, std::size_t colon) const {
    const bool is_empty = value.is(Kind::empty);
    const bool is_block = is_block_scalar(*value);
    std::size_t begin = is_empty ? colon : value->begin;
    std::size_t end = is_empty ? colon : value->end;
    // The header of a block scalar is on the line that stays, its text is not.
    if (is_block) end = std::min(text_.find_first_of(" \t\r\n", begin), text_.size());
    const std::size_t line_end = cursor_.line_end(end);
    const std::size_t past = is_block ? std::max<std::size_t>(line_end, value->end) : line_end;

    const std::size_t first_break = std::min(rendered.find('\n'), rendered.size());
    std::string_view head = std::string_view(rendered).substr(0, first_break);
    if (!is_empty && !head.empty()) {
        head.remove_prefix(1);  // the space is there
    } else if (!is_empty && line_of(begin) == line_of(colon)) {
        begin = colon;
    } else if (!is_empty) {
        end = cursor_.past_blanks(end);
        if (end == line_end) begin = break_before(line_of(begin));
    }
    std::string out(text_.substr(0, begin));
    out += head;
    if (end < line_end) out += text_.substr(end, line_end - end);
    out += with_line_ends(std::string_view(rendered).substr(first_break));
    return out += text_.substr(past);
}

std::size_t Splice::line_of(std::size_t place) const {
    const std::size_t feed = place == 0 ? std::string_view::npos : text_.rfind('\n', place - 1);
    if (feed != std::string_view::npos) return feed + 1;
    return text_.starts_with(mark) ? mark.size() : 0;
}

/// The line end before the line at `line`, which is not the first.
std::size_t Splice::break_before(std::size_t line) const {
    return line - (line > 1 && text_[line - 2] == '\r' ? 2 : 1);
}

/// The line end after the last line of a block mapping or list.
std::size_t Splice::end_of(Ref block) const {
    const Node& last = tree_.nodes[block->after - 1];
    std::size_t end = cursor_.line_end(block->end);
    if (!is_block_scalar(last) || cursor_.between(last.begin, last.begin + 3).find('+') == std::string_view::npos)
        return end;
    // The empty lines after a text that keeps them are part of it.
    for (std::size_t line = cursor_.next_line(end); line < text_.size(); line = cursor_.next_line(end)) {
        if (!is_break(cursor_.char_at(cursor_.past_blanks(line)))) break;
        end = cursor_.line_end(line);
    }
    return end;
}

std::string Splice::replace(std::size_t begin, std::size_t end, std::string_view by) const {
    return std::string(text_.substr(0, begin)).append(by).append(text_.substr(end));
}

std::string Splice::with_line_ends(std::string_view rendered) const {
    std::string out;
    for (const char c : rendered) c == '\n' ? out += line_end_ : out += c;
    return out;
}

/// With the last line end, if it is missing after a block scalar: whether that text ends in a line end should not
/// depend on what stands after it.
std::string completed(std::string text) {
    const Parsed parsed = parse(text);
    if (parsed.tree.empty() || text.ends_with('\n') || !is_block_scalar(parsed.tree.nodes.back())) return text;
    return text.append(line_end_of(text));
}

/// The same value without block scalars, which would take comments and blanks that follow, deep enough, for their text.
/// (What is marked to be written as it stands, and cannot be, is quoted.)
Value without_blocks(Value value) {
    if (value.text.find('\n') != std::string::npos) value.literal = true;
    for (Value& item : value.items) item = without_blocks(std::move(item));
    for (auto& [key, item] : value.pairs) item = without_blocks(std::move(item));
    return value;
}

bool reads_as(std::string_view text, const Value& meant) {
    const Parsed parsed = parse(text);
    return parsed.faults.empty() && value_of(parsed.tree.root()) == meant;
}

}  // namespace

std::string with_value(std::string_view text, std::span<const std::string> path, const Value& value) {
    const std::string whole = completed(std::string(text));
    const Parsed before = parse(whole);
    if (path.empty() || !before.faults.empty()) throw std::logic_error("splice: nothing to set a value in");
    Value meant = value_of(before.tree.root());
    set_in(meant, path, value);
    const Splice splice(whole, before.tree);
    std::string out = completed(splice.set(path, value));
    if (reads_as(out, meant)) return out;
    out = completed(splice.set(path, without_blocks(value)));
    if (!reads_as(out, meant)) throw std::logic_error("splice: the edited text does not read as meant");
    return out;
}

}  // namespace regie::yaml
