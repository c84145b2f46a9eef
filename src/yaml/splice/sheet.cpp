#include "yaml/splice/sheet.hpp"

#include <stdexcept>

namespace regie::yaml {
namespace {

constexpr std::string_view mark = "\xef\xbb\xbf";

}  // namespace

std::string_view line_end_of(std::string_view text) {
    const std::size_t feed = text.find('\n');
    return feed != std::string_view::npos && feed > 0 && text[feed - 1] == '\r' ? "\r\n" : "\n";
}

std::vector<Entry> entries_of(Ref mapping) {
    std::vector<Entry> entries;
    for (auto child = mapping.begin(); child != mapping.end(); ++child) {
        const Ref key = *child;
        entries.push_back({key, *++child});
    }
    return entries;
}

std::vector<Ref> items_of(Ref list) {
    std::vector<Ref> items;
    for (const Ref item : list) items.push_back(item);
    return items;
}

std::optional<Entry> find_entry(Ref mapping, const std::string& key) {
    for (auto child = mapping.begin(); child != mapping.end(); ++child) {
        const Ref found = *child;
        const Ref value = *++child;
        if (found->text == key) return Entry{found, value};
    }
    return std::nullopt;
}

Ref item_at(Ref list, std::size_t number) {
    std::size_t at = 0;
    for (const Ref item : list)
        if (at++ == number) return item;
    throw std::logic_error("splice: a list has no such item");
}

bool is_block_scalar(const Node& node) { return node.style == Style::literal || node.style == Style::folded; }

bool is_nothing(Ref value) {
    const bool is_plain_text = value.is(Kind::scalar) && value->style == Style::plain;
    const std::string_view text = value->text;
    return value.is(Kind::empty) ||
           (is_plain_text && (text == "~" || text == "null" || text == "Null" || text == "NULL"));
}

Value wrapped(const Path& path, std::size_t from, const Value& value) {
    if (from >= path.size()) return value;
    if (!std::holds_alternative<std::string>(path[from]))
        throw std::logic_error("splice: a list that is not there has no items");
    return Value::mapping({{std::get<std::string>(path[from]), wrapped(path, from + 1, value)}});
}

Sheet::Sheet(std::string_view text, const Tree& tree)
    : text_(text), cursor_(text, 0), tree_(tree), line_end_(line_end_of(text)) {}

std::size_t Sheet::line_of(std::size_t place) const {
    const std::size_t feed = place == 0 ? std::string_view::npos : text_.rfind('\n', place - 1);
    if (feed != std::string_view::npos) return feed + 1;
    return text_.starts_with(mark) ? mark.size() : 0;
}

std::size_t Sheet::break_before(std::size_t line) const { return line - (line > 1 && text_[line - 2] == '\r' ? 2 : 1); }

std::size_t Sheet::end_of(const Entry& entry) const {
    return entry.value.is(Kind::empty) ? colon_of(entry.key) : entry.value->end;
}

std::size_t Sheet::end_of_lines(Ref value) const {
    const Node& last = tree_.nodes[value->after - 1];
    const std::size_t end = cursor_.line_end(value->end);
    const bool keeps =
        is_block_scalar(last) && cursor_.between(last.begin, last.begin + 3).find('+') != std::string_view::npos;
    // The empty lines after a text that keeps them are part of it.
    return keeps ? end_of_pause(end) : end;
}

std::size_t Sheet::end_of_pause(std::size_t end) const {
    for (std::size_t line = cursor_.next_line(end); line < text_.size(); line = cursor_.next_line(end)) {
        if (!is_break(cursor_.char_at(cursor_.past_blanks(line)))) break;
        end = cursor_.line_end(line);
    }
    return end;
}

std::vector<std::size_t> Sheet::dashes_of(Ref list) const {
    std::vector<std::size_t> dashes;
    Cursor at(text_, list->begin);
    for (const Ref item : list) {
        at.skip();
        dashes.push_back(at.at());
        const std::size_t past = item.is(Kind::empty) ? at.at() + 1 : item->end;
        at.move(past, line_of(past));
    }
    return dashes;
}

std::string Sheet::replace(std::size_t begin, std::size_t end, std::string_view by) const {
    return std::string(text_.substr(0, begin)).append(by).append(text_.substr(end));
}

std::string Sheet::with_line_ends(std::string_view rendered) const {
    std::string out;
    for (const char c : rendered) c == '\n' ? out += line_end_ : out += c;
    return out;
}

}  // namespace regie::yaml
