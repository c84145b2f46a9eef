#include <algorithm>
#include <stdexcept>
#include <utility>

#include "yaml/splice/sheet.hpp"
#include "yaml/writer.hpp"

namespace regie::yaml {

std::string Sheet::append(const Path& path, const Value& item) const {
    Ref at = tree_.root();
    for (const Step& step : path) {
        if (const auto* number = std::get_if<std::size_t>(&step)) {
            at = item_at(at, *number);
            if (is_nothing(at)) return set(path, Value::list({item}));
            continue;
        }
        if (!at.is(Kind::mapping)) throw std::logic_error("splice: a text or list stands where a mapping belongs");
        const std::optional<Entry> entry = find_entry(at, std::get<std::string>(step));
        if (!entry) return set(path, Value::list({item}));
        at = entry->value;
        if (is_nothing(at)) return set(path, Value::list({item}));
    }
    if (at.is(Kind::scalar)) {
        Value first = Value::of(std::string(at->text));
        first.literal = first.text.find('\n') != std::string::npos;  // in quotes: a block scalar might take in more
        return set(path, Value::list({std::move(first), item}));
    }
    if (!at.is(Kind::sequence)) throw std::logic_error("splice: a mapping stands where a list belongs");
    return at->style == Style::flow ? add_to_flow(at, flow_value(item)) : append_to_block(at, item);
}

/// A new last line or lines, in the style of the last mapping of the list and as far from its dash.
std::string Sheet::append_to_block(Ref list, const Value& item) const {
    const std::size_t column = column_of(list->begin);
    const Ref last = items_of(list).back();
    std::string rendered = after_dash(item, column);
    if (item.kind == Value::Kind::mapping && !item.pairs.empty() && last.is(Kind::mapping) &&
        last->style == Style::block) {
        const std::size_t inner = std::max(column_of(last->begin), column + 2);
        rendered = std::string(inner - column - 1, ' ') + block_pairs(item, inner);
    }
    const std::size_t end = end_of_lines(list);
    return replace(end, end, with_line_ends('\n' + std::string(column, ' ') + '-' + rendered));
}

}  // namespace regie::yaml
