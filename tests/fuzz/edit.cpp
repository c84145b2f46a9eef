#include <exception>
#include <map>
#include <optional>
#include <vector>

#include "oracle.hpp"
#include "regie/base/text.hpp"
#include "regie/yaml/parse.hpp"
#include "regie/yaml/splice.hpp"
#include "regie/yaml/write.hpp"
#include "yaml/cursor.hpp"
#include "yaml/splice/sheet.hpp"

/// One edit of a file of anybody's making: it reads as it was meant, every key and value elsewhere stands there byte
/// for byte as it did, and so does every comment that is not on a line of what goes.
namespace {

using namespace regie;
using fuzz::hold;
using yaml::Path;
using yaml::Ref;
using yaml::Value;

struct Spot {
    Path path;
    Ref value;
    std::size_t begin;  ///< of its key or dash, if it has one
};

void collect(std::string_view text, Ref node, const Path& path, std::vector<Spot>& into) {
    const auto add = [&](yaml::Step step, Ref value, std::size_t begin) {
        Path next = path;
        next.push_back(std::move(step));
        into.push_back({next, value, begin});
        collect(text, value, next, into);
    };
    if (node.is(yaml::Kind::sequence)) {
        std::size_t number = 0;
        yaml::Cursor at(text, node->begin);
        for (const Ref item : node) {
            at.skip();
            const bool has_dash = node->style != yaml::Style::flow;
            const std::size_t begin = has_dash ? at.at() : item->begin;
            const std::size_t past = item.is(yaml::Kind::empty) ? begin + 1 : item->end;
            at.move(past, past);
            add(number++, item, begin);
        }
    }
    if (!node.is(yaml::Kind::mapping)) return;
    for (const auto& [key, value] : yaml::entries_of(node)) add(std::string(key->text), value, key->begin);
}

/// A text with the line ends of the file: a block text that ends where the file does gets its line end.
std::string_view without_ends(std::string_view text) { return text.substr(0, text.find_last_not_of("\r\n") + 1); }

/// The bytes of each key and value that holds nothing else, in their order.
struct Token {
    std::uint32_t node;
    std::string_view bytes;
};

std::vector<Token> tokens_of(std::string_view text, const yaml::Tree& tree) {
    std::vector<Token> tokens;
    for (std::uint32_t number = 0; number < tree.nodes.size(); ++number) {
        const yaml::Node& node = tree.nodes[number];
        if (node.kind != yaml::Kind::scalar) continue;
        tokens.push_back({number, without_ends(text.substr(node.begin, node.end - node.begin))});
    }
    return tokens;
}

/// The comments of a text, and where they begin.
std::vector<std::pair<std::size_t, std::string_view>> comments_of(std::string_view text, const yaml::Tree& tree) {
    std::vector<std::pair<std::size_t, std::string_view>> comments;
    std::size_t at = 0;
    const auto look = [&](std::size_t end) {
        while (at < end) {
            const std::size_t hash = text.find('#', at);
            if (hash >= end) break;
            const std::size_t line_end = std::min(text.find_first_of("\r\n", hash), text.size());
            comments.emplace_back(hash, text.substr(hash, line_end - hash));
            at = line_end;
        }
        at = std::max(at, end);
    };
    for (const yaml::Node& node : tree.nodes) {
        if (node.kind != yaml::Kind::scalar) continue;
        look(node.begin);
        at = node.end;
    }
    look(text.size());
    return comments;
}

std::size_t line_begin(std::string_view text, std::size_t at) { return at == 0 ? 0 : text.rfind('\n', at - 1) + 1; }
std::size_t line_end(std::string_view text, std::size_t at) { return std::min(text.find('\n', at), text.size()); }

/// An edit, and what it may touch.
struct Edit {
    std::string source;
    std::string edited;
    Value meant;
    std::uint32_t first = 0;  ///< the nodes [first, past) may go
    std::uint32_t past = 0;
    std::size_t begin = 0;  ///< the lines of these bytes may go, with their comments
    std::size_t end = 0;
};

void everything_else_stays(const Edit& edit, const yaml::Tree& before, const yaml::Tree& after) {
    const auto old_tokens = tokens_of(edit.source, before);
    const auto new_tokens = tokens_of(edit.edited, after);
    std::size_t same = 0;
    const std::size_t least = std::min(old_tokens.size(), new_tokens.size());
    while (same < least && old_tokens[same].bytes == new_tokens[same].bytes) ++same;
    std::size_t same_end = 0;
    while (same_end < least - same &&
           old_tokens[old_tokens.size() - 1 - same_end].bytes == new_tokens[new_tokens.size() - 1 - same_end].bytes)
        ++same_end;
    // Where equal texts follow each other, which of them went cannot be told: those of the edit are moved towards it.
    for (std::size_t at = same; at < old_tokens.size() - same_end; ++at) {
        const bool meant = old_tokens[at].node >= edit.first && old_tokens[at].node < edit.past;
        const bool moved = std::any_of(old_tokens.begin(), old_tokens.end(), [&](const Token& token) {
            return token.node >= edit.first && token.node < edit.past && token.bytes == old_tokens[at].bytes;
        });
        hold(meant || moved, "every other key and value stands there as it did", edit.source + "\n=>\n" + edit.edited);
    }
    std::multimap<std::string_view, std::size_t> left;
    for (const auto& [at, comment] : comments_of(edit.edited, after)) left.emplace(comment, at);
    const std::size_t lines_begin = line_begin(edit.source, edit.begin);
    const std::size_t lines_end = line_end(edit.source, edit.end);
    for (const auto& [at, comment] : comments_of(edit.source, before)) {
        if (edit.begin < edit.end && at >= lines_begin && at < lines_end) continue;
        const auto found = left.find(comment);
        hold(found != left.end(), "every comment elsewhere stays", edit.source + "\n=>\n" + edit.edited);
        left.erase(found);
    }
}

void is_sound(const Edit& edit) {
    const yaml::Parsed before = yaml::parse(edit.source);
    const yaml::Parsed after = yaml::parse(edit.edited);
    hold(after.faults.empty(), "an edited file can be read", edit.source + "\n=>\n" + edit.edited);
    hold(yaml::value_of(after.tree.root()) == edit.meant, "an edited file reads as it was meant",
         edit.source + "\n=>\n" + edit.edited);
    everything_else_stays(edit, before.tree, after.tree);
}

bool may_stand_in_a_file(const std::string& text) {
    const std::string source = "k: " + yaml::scalar(text) + "\n";
    return yaml::parse(source).faults.empty();
}

/// A value of one of the shapes that commands write.
Value value_of_shape(std::size_t shape, const std::string& text) {
    switch (shape % 8) {
        case 0:
            return Value::list({Value::of(text), Value::of("b")});
        case 1:
            return Value::mapping({{"x", Value::of(text)}, {"u", Value::list({Value::of("012")})}});
        case 2:
            return Value::list({Value::mapping({{"a", Value::of(text)}, {"b", Value::of("c\nd\n")}})});
        case 3:
            return Value::list();
        case 4: {
            Value literal = Value::of(text);
            literal.literal = true;
            return literal;
        }
        default:
            return Value::of(text);
    }
}

/// What stands at a path in the data; null where nothing does.
Value* at_path(Value& whole, const Path& path) {
    Value* at = &whole;
    for (const yaml::Step& step : path) {
        if (const auto* number = std::get_if<std::size_t>(&step))
            at = &at->items.at(*number);
        else
            at = at->find(std::get<std::string>(step));
    }
    return at;
}

/// Takes away as the contract says: a mapping that is left empty goes as well, but for the top of the document. Gives
/// the path of all that goes.
Path take_away(Value& whole, Path path) {
    for (;;) {
        const yaml::Step step = path.back();
        Path above(path.begin(), path.end() - 1);
        Value& holder = *at_path(whole, above);
        if (const auto* number = std::get_if<std::size_t>(&step)) {
            holder.items.erase(holder.items.begin() + static_cast<std::ptrdiff_t>(*number));
            return path;
        }
        std::erase_if(holder.pairs, [&](const auto& pair) { return pair.first == std::get<std::string>(step); });
        if (!holder.pairs.empty() || above.empty()) return path;
        path = std::move(above);
    }
}

class OneEdit {
public:
    OneEdit(std::string_view source, std::size_t which, std::size_t shape, std::string text)
        : source_(source), parsed_(yaml::parse(source_)), shape_(shape), text_(std::move(text)) {
        if (!parsed_.faults.empty()) return;
        collect(source_, parsed_.tree.root(), {}, spots_);
        if (!spots_.empty()) spot_ = &spots_[which % spots_.size()];
        // A block text that ends with the file is made whole first; what it says then is what is edited.
        if (!source_.ends_with('\n') && !spots_.empty() && yaml::is_block_scalar(parsed_.tree.nodes.back())) {
            const std::string whole = source_ + std::string(yaml::line_end_of(source_));
            const yaml::Parsed completed = yaml::parse(whole);
            data_ = yaml::value_of(completed.tree.root());
        } else {
            data_ = yaml::value_of(parsed_.tree.root());
        }
    }

    void run(std::size_t kind) {
        if (!parsed_.faults.empty()) return;
        switch (kind % 5) {
            case 0:
                return spot_ == nullptr ? new_key({}) : set();
            case 1:
                if (spot_ == nullptr || spot_->value.is(yaml::Kind::mapping)) return;
                return append();
            case 2:
                return spot_ == nullptr ? void() : remove();
            case 3:
                return spot_ != nullptr && spot_->value.is(yaml::Kind::mapping) ? new_key(spot_->path) : new_key({});
            default:
                return retext();
        }
    }

private:
    /// The node of the key or dash before a value, and those of the value.
    Edit edit_of(const Spot& spot, std::string edited, Value meant) const {
        const bool has_key = std::holds_alternative<std::string>(spot.path.back());
        const std::uint32_t first = spot.value.index() - (has_key ? 1U : 0U);
        const yaml::Node& node = *spot.value;
        return {source_, std::move(edited), std::move(meant), first, node.after, spot.begin, node.end};
    }

    void set() {
        const Value value = value_of_shape(shape_, text_);
        Value meant = data_;
        *at_path(meant, spot_->path) = value;
        const std::string edited = yaml::with_value(source_, spot_->path, value);
        // Nothing is touched where it says so already.
        if (edited == source_) return hold(yaml::value_of(spot_->value) == value, "what is set is set", source_);
        Edit edit = edit_of(*spot_, edited, meant);
        if (!std::holds_alternative<std::size_t>(spot_->path.back())) ++edit.first;  // the key stays
        is_sound(edit);
    }

    void append() {
        const Value item = value_of_shape(shape_, text_);
        Value meant = data_;
        Value& list = *at_path(meant, spot_->path);
        if (yaml::is_nothing(spot_->value)) list = Value::list();
        if (list.kind == Value::Kind::text) list = Value::list({list});
        list.items.push_back(item);
        Edit edit = edit_of(*spot_, yaml::with_item(source_, spot_->path, item), meant);
        if (spot_->value.is(yaml::Kind::sequence)) edit.first = edit.past = 0;
        edit.begin = edit.end = 0;
        if (std::holds_alternative<std::string>(spot_->path.back()) && edit.first != edit.past) ++edit.first;
        is_sound(edit);
    }

    void remove() {
        Value meant = data_;
        const Path gone = take_away(meant, spot_->path);
        const std::string edited = yaml::without(source_, spot_->path);
        const auto spot = std::find_if(spots_.begin(), spots_.end(), [&](const Spot& one) { return one.path == gone; });
        is_sound(edit_of(*spot, edited, meant));
    }

    void new_key(Path path) {
        Value meant = data_;
        const std::string key = text_ + "zz";
        Value& mapping = *at_path(meant, path);
        if (mapping.find(key) != nullptr || yaml::scalar(key).size() > yaml::max_key_bytes) return;
        const Value value = value_of_shape(shape_, text_);
        path.emplace_back(key);
        mapping.set(key, value);
        Edit edit{source_, yaml::with_value(source_, path, value), meant};
        is_sound(edit);
    }

    /// Another text for a value, and for the key before it.
    void retext() {
        if (spot_ == nullptr || !spot_->value.is(yaml::Kind::scalar)) return;
        const yaml::Node& node = *spot_->value;
        if (source_.find('\n', node.begin) < node.end) return;
        std::vector<yaml::Retext> changes{{node.begin, node.end, text_}};
        Value meant = data_;
        *at_path(meant, spot_->path) = Value::of(text_);
        Edit edit = edit_of(*spot_, {}, {});
        const auto* key = std::get_if<std::string>(&spot_->path.back());
        if (key != nullptr && shape_ % 2 == 0) {
            const yaml::Node& old = parsed_.tree.nodes[spot_->value.index() - 1];
            Value& mapping = *at_path(meant, Path(spot_->path.begin(), spot_->path.end() - 1));
            const bool is_free = mapping.find(text_) == nullptr && yaml::scalar(text_).size() <= yaml::max_key_bytes &&
                                 source_.find('\n', old.begin) >= old.end;
            if (is_free) {
                changes.insert(changes.begin(), {old.begin, old.end, text_});
                std::find_if(mapping.pairs.begin(), mapping.pairs.end(), [&](auto& pair) {
                    return pair.first == *key;
                })->first = text_;
            }
        }
        edit.edited = yaml::with_texts(source_, changes);
        edit.meant = std::move(meant);
        edit.begin = edit.end = 0;
        is_sound(edit);
    }

    std::string source_;
    yaml::Parsed parsed_;
    std::size_t shape_;
    std::string text_;
    Value data_;
    std::vector<Spot> spots_;
    const Spot* spot_ = nullptr;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    fuzz::Input input(bytes, size);
    const std::size_t kind = input.number();
    const std::size_t which = input.number();
    const std::size_t shape = input.number();
    const std::string text = base::as_utf8(input.text());
    const std::string_view source = input.rest();
    if (!may_stand_in_a_file(text)) return 0;
    try {
        OneEdit(source, which, shape, text).run(kind);
    } catch (const std::exception& bug) {
        fuzz::hold(false, bug.what(), source);
    }
    return 0;
}
