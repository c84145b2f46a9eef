#include <algorithm>
#include <stdexcept>

#include "yaml/splice/sheet.hpp"

namespace regie::yaml {
namespace {

/// What a path leads to: the value, and the mapping or list that it is part of.
struct Found {
    Ref whole;
    std::size_t number;  ///< of the entry or item
};

Found find(const Tree& tree, const Path& path) {
    Ref whole = tree.root();
    std::size_t number = 0;
    for (std::size_t depth = 0; depth < path.size(); ++depth) {
        if (depth > 0) whole = whole.is(Kind::mapping) ? entries_of(whole)[number].value : item_at(whole, number);
        if (const auto* item = std::get_if<std::size_t>(&path[depth])) {
            number = *item;
            if (number >= items_of(whole).size()) throw std::logic_error("splice: a list has no such item");
            continue;
        }
        const auto entries = whole.is(Kind::mapping) ? entries_of(whole) : std::vector<Entry>{};
        const auto entry = std::find_if(entries.begin(), entries.end(), [&](const Entry& one) {
            return one.key->text == std::get<std::string>(path[depth]);
        });
        if (entry == entries.end()) throw std::logic_error("splice: there is no such key to take away");
        number = static_cast<std::size_t>(entry - entries.begin());
    }
    return {whole, number};
}

}  // namespace

std::string Sheet::remove(const Path& path, bool with_pause) const {
    const auto [whole, number] = find(tree_, path);
    const Path above(path.begin(), path.end() - 1);
    const bool is_flow = whole->style == Style::flow;
    std::vector<Extent> parts;
    std::size_t end = 0;
    if (whole.is(Kind::sequence)) {
        const auto items = items_of(whole);
        if (items.size() == 1) return set(above, Value::list());
        const auto dashes = is_flow ? std::vector<std::size_t>{} : dashes_of(whole);
        for (std::size_t i = 0; i < items.size(); ++i)
            parts.push_back({is_flow ? items[i]->begin : dashes[i], items[i]->end});
        end = end_of_lines(items[number]);
    } else {
        const auto entries = entries_of(whole);
        if (entries.size() == 1 && !above.empty()) return remove(above, with_pause);
        if (entries.size() == 1)
            return replace(whole->begin, std::max(end_of(entries[0]), std::size_t{whole->end}), "{}");
        for (const Entry& entry : entries) parts.push_back({entry.key->begin, end_of(entry)});
        end = end_of_lines(entries[number].value);
    }
    if (is_flow) return remove_from_flow(parts, number);
    return remove_from_block(parts, number, with_pause ? end_of_pause(end) : end, with_pause);
}

bool Sheet::is_alone_on_its_line(Extent part) const {
    if (cursor_.past_blanks(line_of(part.begin)) != part.begin) return false;
    const char next = cursor_.char_at(cursor_.past_blanks(part.end));
    return is_break(next) || next == '\0' || next == '#';
}

/// Takes the lines of a part away: with the line end after them, or before them where they are the last.
std::string Sheet::remove_line_of(Extent part, bool with_pause) const {
    const std::size_t begin = line_of(part.begin);
    const std::size_t end = cursor_.line_end(part.end);
    const std::size_t next = cursor_.next_line(end);
    // A comment deeper than what goes is moved: a text before it would take it in.
    const std::size_t column = cursor_.past_blanks(begin) - begin;
    const std::size_t comment = cursor_.past_blanks(next);
    if (with_pause && cursor_.char_at(comment) == '#' && comment - next > column)
        return replace(begin, comment, std::string(column, ' '));
    if (next > end || begin <= line_of(0) || with_pause) return replace(begin, next, {});
    return replace(break_before(begin), end, {});
}

/// `end`: of the lines of the part. The first part of a mapping or list may stand behind a dash.
std::string Sheet::remove_from_block(const std::vector<Extent>& parts, std::size_t number, std::size_t end,
                                     bool with_pause) const {
    const Extent part = parts[number];
    if (cursor_.past_blanks(line_of(part.begin)) == part.begin) return remove_line_of({part.begin, end}, with_pause);
    const std::size_t next = parts[number + 1].begin;
    const bool is_next = text_.substr(end, next - end).find_first_not_of(" \r\n") == std::string_view::npos;
    if (is_next) return replace(part.begin, next, {});
    std::size_t begin = part.begin;
    while (is_blank(cursor_.char_at(begin - 1))) --begin;
    return replace(begin, end, {});
}

std::string Sheet::remove_from_flow(const std::vector<Extent>& parts, std::size_t number) const {
    Extent part = parts[number];
    const auto comma_after = [this](std::size_t place) {
        Cursor rest(text_, place);
        rest.skip();
        return rest.peek() == ',' ? rest.at() : std::string_view::npos;
    };
    const std::size_t comma = comma_after(part.end);
    const bool has_comment = comma != std::string_view::npos &&
                             text_.substr(part.end, comma - part.end).find('\n') != std::string_view::npos;
    if (comma != std::string_view::npos && !has_comment) {
        part.end = comma + 1;
        if (is_alone_on_its_line(part)) return remove_line_of(part, false);
        const std::size_t past = cursor_.past_blanks(part.end);
        if (!is_break(cursor_.char_at(past)) && cursor_.char_at(past) != '#') part.end = past;
        return replace(part.begin, part.end, {});
    }
    if (has_comment) return replace(part.begin, comma + 1, text_.substr(part.end, comma - part.end));
    // The last one: the comma before it goes.
    const std::size_t before = comma_after(parts[number - 1].end);
    const std::string_view between = text_.substr(before + 1, part.begin - before - 1);
    if (between.find_first_not_of(" \t") == std::string_view::npos) return replace(before, part.end, {});
    const std::string rest =
        is_alone_on_its_line(part) ? remove_line_of(part, false) : replace(part.begin, part.end, {});
    return std::string(rest).erase(before, 1);
}

}  // namespace regie::yaml
