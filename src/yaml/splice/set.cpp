#include <algorithm>
#include <stdexcept>

#include "yaml/splice/sheet.hpp"
#include "yaml/writer.hpp"

namespace regie::yaml {

std::string Sheet::set(const Path& path, const Value& value) const {
    Ref at = tree_.root();
    for (std::size_t depth = 0;; ++depth) {
        const bool is_last = depth + 1 == path.size();
        if (const auto* number = std::get_if<std::size_t>(&path[depth])) {
            if (!at.is(Kind::sequence)) throw std::logic_error("splice: no list stands where an item is counted");
            const Ref item = item_at(at, *number);
            if (is_last || is_nothing(item)) return change_item(at, item, wrapped(path, depth + 1, value));
            at = item;
            continue;
        }
        if (!at.is(Kind::mapping)) throw std::logic_error("splice: a text or list stands where a mapping belongs");
        const std::string& key = std::get<std::string>(path[depth]);
        const std::optional<Entry> entry = find_entry(at, key);
        if (!entry) return add(at, key, wrapped(path, depth + 1, value));
        if (is_last || is_nothing(entry->value)) return change(at, *entry, wrapped(path, depth + 1, value));
        at = entry->value;
    }
}

std::string Sheet::add(Ref mapping, const std::string& key, const Value& value) const {
    if (mapping->style == Style::flow) return add_to_flow(mapping, flow_pair(key, value));
    const std::size_t column = column_of(mapping->begin);
    const std::string lines = '\n' + std::string(column, ' ') + block_pairs(Value::mapping({{key, value}}), column);
    const std::size_t end = end_of_lines(mapping);
    return replace(end, end, with_line_ends(lines));
}

/// One entry or item more between the brackets, after the last one.
std::string Sheet::add_to_flow(Ref whole, const std::string& addition) const {
    if (whole->after == whole.index() + 1) return replace(whole->begin + 1, whole->begin + 1, addition);
    // The one pair of `[a: x]`, which has no brackets of its own.
    if (whole.is(Kind::mapping) && text_[whole->begin] != '{') {
        const std::string pair(text_.substr(whole->begin, whole->end - whole->begin));
        return replace(whole->begin, whole->end, '{' + pair + ", " + addition + '}');
    }
    const std::size_t end = whole.is(Kind::mapping) ? end_of(entries_of(whole).back()) : items_of(whole).back()->end;
    Cursor rest(text_, end);
    rest.skip();
    if (rest.peek() == ',') return replace(rest.at() + 1, rest.at() + 1, ' ' + addition);
    return replace(end, end, ", " + addition);
}

std::string Sheet::change(Ref mapping, const Entry& entry, const Value& value) const {
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

std::string Sheet::change_item(Ref list, Ref item, const Value& value) const {
    if (list->style == Style::flow) return replace(item->begin, item->end, flow_value(value));
    const auto items = items_of(list);
    const auto number =
        std::find_if(items.begin(), items.end(), [&](Ref one) { return one.index() == item.index(); }) - items.begin();
    const std::size_t dash = dashes_of(list)[static_cast<std::size_t>(number)];
    if (item->style != Style::block) {
        // What begins on a line of its own goes on at its own column.
        const bool is_below = !item.is(Kind::empty) && line_of(item->begin) != line_of(dash) &&
                              column_of(item->begin) > column_of(dash) + 1;
        const std::size_t column = is_below ? column_of(item->begin) - 2 : column_of(dash);
        return change_text(item, after_dash(value, column), dash + 1);
    }
    const std::string rendered = after_dash(value, column_of(item->begin) - 2);
    return replace(item->begin, end_of_lines(item), with_line_ends(std::string_view(rendered).substr(1)));
}

/// Replaces a mapping or list on lines of its own; what stands on the line of its key stays.
std::string Sheet::change_block(const Entry& entry, const std::string& rendered, std::size_t colon) const {
    const std::size_t first_break = std::min(rendered.find('\n'), rendered.size());
    const std::string head = rendered.substr(0, first_break);
    const std::string lines = rendered.substr(first_break);
    const std::size_t begin = break_before(line_of(entry.value->begin));
    const std::size_t end = end_of_lines(entry.value);
    std::string out(text_.substr(0, colon));
    out += head;
    out += text_.substr(colon, begin - colon);
    out += with_line_ends(lines);
    out += text_.substr(end);
    return out;
}

/// Replaces a text, a value in brackets or nothing at all after the indicator that ends at `colon`; a comment after it
/// stays on its line.
std::string Sheet::change_text(Ref value, const std::string& rendered, std::size_t colon) const {
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
    const std::string_view gap = text_.substr(colon, begin - colon);
    const bool is_gap = gap.find('\n') == std::string_view::npos;
    const bool has_tab = is_gap && gap.find('\t') != std::string_view::npos;
    const bool is_far = is_gap && gap.size() > 1 && text_[colon - 1] == '-' && first_break < rendered.size();
    if ((has_tab || is_far) && !head.empty()) {
        begin = colon;  // after a tab no mapping or list may begin, and far from its dash its other lines would not fit
    } else if (!is_empty && !head.empty()) {
        // The space is there, unless the value stands below its dash and only one column further.
        const bool is_near = text_[colon - 1] == '-' && column_of(begin) == column_of(colon);
        if (!is_near) head.remove_prefix(1);
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

}  // namespace regie::yaml
