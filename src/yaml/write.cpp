#include "regie/yaml/write.hpp"

#include <algorithm>
#include <cstddef>

#include "regie/base/text.hpp"
#include "yaml/plain.hpp"
#include "yaml/writer.hpp"

namespace regie::yaml {

namespace {

constexpr std::size_t max_columns = 100;

std::string scalar_of(const Value& text, bool in_flow) {
    return text.literal && is_plain(text.text, in_flow) ? text.text : scalar(text.text, in_flow);
}

bool is_text(const Value& value) { return value.kind == Value::Kind::text; }

bool is_line(const Value& value) { return is_text(value) && value.text.find('\n') == std::string::npos; }

bool is_list_of_lines(const Value& value) {
    return value.kind == Value::Kind::list && std::all_of(value.items.begin(), value.items.end(), is_line);
}

bool is_empty(const Value& value) {
    return value.kind == Value::Kind::list ? value.items.empty() : !is_text(value) && value.pairs.empty();
}

/// A list that reads well between brackets; an item of a list may also be a mapping that does.
bool suits_flow(const Value& value, bool is_item) {
    if (is_empty(value) || is_list_of_lines(value)) return true;
    if (!is_item || value.kind != Value::Kind::mapping) return false;
    return std::all_of(value.pairs.begin(), value.pairs.end(),
                       [](const auto& pair) { return is_line(pair.second) || is_list_of_lines(pair.second); });
}

/// Whether a text reads back the same as a block scalar, in every editor: no blanks that one would strip or
/// take for indentation.
bool suits_literal(std::string_view text) {
    if (text.find('\n') == std::string_view::npos || text.front() == '\n' || text.ends_with("\n\n")) return false;
    if (text.front() == ' ' || text.back() == ' ') return false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        if (line.ends_with(' ') || needs_escapes(line)) return false;
        at = end + 1;
    }
    return true;
}

std::string literal(std::string_view text, std::size_t indent) {
    std::string out = text.ends_with('\n') ? "|" : "|-";
    if (text.ends_with('\n')) text.remove_suffix(1);
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        out += '\n';
        if (end > at) out.append(indent, ' ').append(text.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

std::string block_items(const Value& list, std::size_t indent);

/// What stands after the indicator of an entry at column `indent`, `used` columns of whose line are taken.
std::string after_indicator(const Value& value, std::size_t indent, std::size_t used, bool is_item) {
    if (is_text(value)) {
        const bool is_literal = !value.literal && suits_literal(value.text);
        return ' ' + (is_literal ? literal(value.text, indent + 2) : scalar_of(value, false));
    }
    if (suits_flow(value, is_item)) {
        std::string flow = flow_value(value);
        if (is_empty(value) || used + 1 + base::width(flow) <= max_columns) return ' ' + flow;
    }
    const std::string between = is_item ? " " : '\n' + std::string(indent + 2, ' ');
    return between +
           (value.kind == Value::Kind::list ? block_items(value, indent + 2) : block_pairs(value, indent + 2));
}

std::string block_items(const Value& list, std::size_t indent) {
    std::string out;
    for (const Value& item : list.items) {
        if (!out.empty()) out.append(1, '\n').append(indent, ' ');
        out += '-' + after_indicator(item, indent, indent + 1, true);
    }
    return out;
}

}  // namespace

/// A key such as `on` may stand plain: only YAML 1.1 takes it for a yes or no, and people write it so themselves.
std::string key_text(std::string_view key, bool in_flow) {
    return is_plain(key, in_flow) && is_switch_word(key) ? std::string(key) : scalar(key, in_flow);
}

std::string block_pairs(const Value& mapping, std::size_t indent) {
    std::string out;
    for (const auto& [key, value] : mapping.pairs) {
        if (!out.empty()) out.append(1, '\n').append(indent, ' ');
        out += key_text(key, false) + ':' + after_key(value, indent, key);
    }
    return out;
}

std::string after_key(const Value& value, std::size_t indent, const std::string& key) {
    return after_indicator(value, indent, indent + base::width(key_text(key, false)) + 1, false);
}

std::string after_dash(const Value& value, std::size_t indent) {
    return after_indicator(value, indent, indent + 1, true);
}

std::string flow_value(const Value& value) {
    if (is_text(value)) return scalar_of(value, true);
    const bool is_list = value.kind == Value::Kind::list;
    std::string out(1, is_list ? '[' : '{');
    for (const Value& item : value.items) {
        if (out.size() > 1) out += ", ";
        out += flow_value(item);
    }
    for (const auto& [key, item] : value.pairs) {
        if (out.size() > 1) out += ", ";
        out += flow_pair(key, item);
    }
    return out += is_list ? ']' : '}';
}

std::string flow_pair(const std::string& key, const Value& value) {
    return key_text(key, true) + ": " + flow_value(value);
}

std::string scalar(std::string_view text, bool in_flow) {
    if (is_plain(text, in_flow) && !is_taken_for_data(text)) return std::string(text);
    std::string out;
    append_quoted(text, out);
    return out;
}

std::string document(const Value& mapping) { return (mapping.pairs.empty() ? "{}" : block_pairs(mapping, 0)) + '\n'; }

}  // namespace regie::yaml
