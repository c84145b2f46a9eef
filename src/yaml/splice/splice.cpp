#include "regie/yaml/splice.hpp"

#include <algorithm>
#include <optional>
#include <stdexcept>
#include <unordered_map>

#include "regie/yaml/parse.hpp"
#include "regie/yaml/write.hpp"
#include "yaml/plain.hpp"
#include "yaml/splice/sheet.hpp"
#include "yaml/writer.hpp"

namespace regie::yaml {
namespace {

/// What a step leads to in the data; null where that is not there.
Value* step_into(Value& whole, const Step& step) {
    if (const auto* number = std::get_if<std::size_t>(&step))
        return whole.kind == Value::Kind::list && *number < whole.items.size() ? &whole.items[*number] : nullptr;
    return whole.kind == Value::Kind::mapping ? whole.find(std::get<std::string>(step)) : nullptr;
}

/// What the data should be after `with_value`.
void set_in(Value& whole, const Path& path, std::size_t depth, const Value& value) {
    Value* found = step_into(whole, path[depth]);
    const bool goes_on = depth + 1 < path.size() && found != nullptr && found->kind != Value::Kind::text;
    if (goes_on) return set_in(*found, path, depth + 1, value);
    Value rest = wrapped(path, depth + 1, value);
    if (found != nullptr)
        *found = std::move(rest);
    else if (const auto* key = std::get_if<std::string>(&path[depth]))
        whole.set(*key, std::move(rest));
    else
        throw std::logic_error("splice: a list has no such item");
}

/// The node at a path; nothing where there is none or no value is recorded.
std::optional<Ref> recorded(Ref at, const Path& path) {
    for (const Step& step : path) {
        if (const auto* number = std::get_if<std::size_t>(&step)) {
            if (!at.is(Kind::sequence)) return std::nullopt;
            at = item_at(at, *number);
            continue;
        }
        const auto entry = at.is(Kind::mapping) ? find_entry(at, std::get<std::string>(step)) : std::optional<Entry>{};
        if (!entry) return std::nullopt;
        at = entry->value;
    }
    return is_nothing(at) ? std::nullopt : std::optional(at);
}

/// … after `with_item`.
void append_in(Value& whole, std::optional<Ref> present, const Path& path, const Value& item) {
    Value list = present ? value_of(*present) : Value::list();
    if (list.kind == Value::Kind::text) list = Value::list({list});
    list.items.push_back(item);
    set_in(whole, path, 0, list);
}

/// … after `without`: whether `whole` is left with nothing and goes as well.
bool remove_in(Value& whole, const Path& path, std::size_t depth) {
    Value* found = step_into(whole, path[depth]);
    if (found == nullptr) throw std::logic_error("splice: there is nothing to take away");
    if (depth + 1 < path.size() && !remove_in(*found, path, depth + 1)) return false;
    if (const auto* number = std::get_if<std::size_t>(&path[depth])) {
        whole.items.erase(whole.items.begin() + static_cast<std::ptrdiff_t>(*number));
        return false;
    }
    std::erase_if(whole.pairs, [&](const auto& pair) { return &pair.second == found; });
    return whole.pairs.empty();
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

/// A file that can be edited, and what it says.
struct Opened {
    std::string text;
    Parsed parsed;
    Value data;

    explicit Opened(std::string_view source) : text(completed(std::string(source))), parsed(parse(text)) {
        if (!parsed.faults.empty()) throw std::logic_error("splice: a file with faults is not edited");
        data = value_of(parsed.tree.root());
    }
    Opened(const Opened&) = delete;
    Opened& operator=(const Opened&) = delete;
};

/// Lines of blanks alone become empty: a tab on one may not stand below a text deeper than its column.
std::string without_blanks_alone(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const std::size_t past = std::min(text.find('\n'), text.size() - 1) + 1;
        const std::size_t begin = std::min(text.find_first_not_of(" \t"), past);
        const bool is_blank_line = begin == past || text[begin] == '\n' || text[begin] == '\r';
        out += text.substr(is_blank_line ? begin : 0, past - (is_blank_line ? begin : 0));
        text.remove_prefix(past);
    }
    return out;
}

std::string checked(std::string text, const Value& meant) {
    text = completed(std::move(text));
    if (reads_as(text, meant)) return text;
    text = without_blanks_alone(text);
    if (!reads_as(text, meant)) throw std::logic_error("splice: the edited text does not read as meant");
    return text;
}

/// The edit with `value`, and where that does not read as meant, with that value without block scalars.
template <class Edit>
std::string tried(const Edit& edit, const Value& value, const Value& meant) {
    std::string out = completed(edit(value));
    return reads_as(out, meant) ? out : checked(edit(without_blocks(value)), meant);
}

void require(const Path& path) {
    if (path.empty()) throw std::logic_error("splice: nothing to edit");
}

/// The text of a key or value as it was quoted before, where it still may be.
std::string quoted_as(const Node& node, const std::string& text, bool in_flow, bool is_key) {
    if (node.style == Style::single_quoted && !needs_escapes(text) && text.find('\'') == std::string::npos)
        return "'" + text + "'";
    if (node.style == Style::plain) return is_key ? key_text(text, in_flow) : scalar(text, in_flow);
    std::string out;
    append_quoted(text, out);
    return out;
}

/// Changes the texts of nodes, in the data and (as `edits`) in the source.
class Retexting {
public:
    explicit Retexting(std::span<const Retext> changes) {
        for (const Retext& change : changes) wanted_.emplace(change.begin, &change);
    }

    Value changed(Ref node, bool in_flow, bool is_key = false) {
        const bool inside = in_flow || node->style == Style::flow;
        if (node.is(Kind::sequence)) {
            Value list = Value::list();
            for (const Ref item : node) list.items.push_back(changed(item, inside));
            return list;
        }
        if (node.is(Kind::mapping)) {
            Value mapping = Value::mapping();
            for (const auto& [key, value] : entries_of(node)) {
                std::string text = changed(key, inside, true).text;
                mapping.pairs.emplace_back(std::move(text), changed(value, inside));
            }
            return mapping;
        }
        const auto want = wanted_.find(node->begin);
        if (!node.is(Kind::scalar) || want == wanted_.end() || want->second->end != node->end)
            return Value::of(std::string(node->text));
        edits.push_back({node->begin, node->end, quoted_as(*node, want->second->text, inside, is_key)});
        return Value::of(want->second->text);
    }

    std::vector<Retext> edits;  ///< in the order of the text

private:
    std::unordered_map<std::uint32_t, const Retext*> wanted_;
};

}  // namespace

std::string with_value(std::string_view text, const Path& path, const Value& value) {
    require(path);
    const Opened file(text);
    const auto present = recorded(file.parsed.tree.root(), path);
    if (present && value_of(*present) == value) return std::string(text);
    Value meant = file.data;
    set_in(meant, path, 0, value);
    const Sheet sheet(file.text, file.parsed.tree);
    return tried([&](const Value& written) { return sheet.set(path, written); }, value, meant);
}

std::string with_item(std::string_view text, const Path& path, const Value& item) {
    require(path);
    const Opened file(text);
    Value meant = file.data;
    append_in(meant, recorded(file.parsed.tree.root(), path), path, item);
    const Sheet sheet(file.text, file.parsed.tree);
    return tried([&](const Value& written) { return sheet.append(path, written); }, item, meant);
}

std::string without(std::string_view text, const Path& path) {
    require(path);
    const Opened file(text);
    Value meant = file.data;
    remove_in(meant, path, 0);
    const Sheet sheet(file.text, file.parsed.tree);
    std::string out = completed(sheet.remove(path, false));
    return reads_as(out, meant) ? out : checked(sheet.remove(path, true), meant);
}

std::string with_texts(std::string_view text, std::span<const Retext> changes) {
    const Opened file(text);
    Retexting retexting(changes);
    const Value meant = retexting.changed(file.parsed.tree.root(), false);
    if (retexting.edits.size() != changes.size()) throw std::logic_error("splice: there is no such text to change");
    std::string out;
    std::size_t done = 0;
    for (const Retext& edit : retexting.edits) {
        out.append(file.text, done, edit.begin - done).append(edit.text);
        done = edit.end;
    }
    return checked(out.append(file.text, done), meant);
}

}  // namespace regie::yaml
