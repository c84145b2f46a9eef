#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "regie/yaml/splice.hpp"
#include "regie/yaml/tree.hpp"
#include "regie/yaml/value.hpp"
#include "yaml/cursor.hpp"

namespace regie::yaml {

/// One entry of a mapping of the file.
struct Entry {
    Ref key;
    Ref value;
};

std::vector<Entry> entries_of(Ref mapping);
std::vector<Ref> items_of(Ref list);
std::optional<Entry> find_entry(Ref mapping, const std::string& key);
/// The item of a number that must be there.
Ref item_at(Ref list, std::size_t number);

/// Whether no value is recorded: nothing, or one of YAML's words for nothing.
bool is_nothing(Ref value);
bool is_block_scalar(const Node& node);

/// A text to be edited, with its tree. The text stays as it is; each edit gives the new one.
class Sheet {
public:
    Sheet(std::string_view text, const Tree& tree);

    std::string set(const Path& path, const Value& value) const;
    std::string append(const Path& path, const Value& item) const;
    /// `with_pause`: the empty lines after it go as well, and a deeper comment that follows comes as far to the left as
    /// what goes. A text before it that keeps its empty lines, or is less deep, would take them in.
    std::string remove(const Path& path, bool with_pause) const;

private:
    // set.cpp
    std::string add(Ref mapping, const std::string& key, const Value& value) const;
    std::string add_to_flow(Ref mapping, const std::string& addition) const;
    std::string change(Ref mapping, const Entry& entry, const Value& value) const;
    std::string change_item(Ref list, Ref item, const Value& value) const;
    std::string change_block(const Entry& entry, const std::string& rendered, std::size_t colon) const;
    std::string change_text(Ref value, const std::string& rendered, std::size_t colon) const;

    // append.cpp
    std::string append_to_block(Ref list, const Value& item) const;

    // remove.cpp
    struct Extent {
        std::size_t begin;
        std::size_t end;
    };
    std::string remove_from_block(const std::vector<Extent>& parts, std::size_t number, std::size_t end,
                                  bool with_pause) const;
    std::string remove_from_flow(const std::vector<Extent>& parts, std::size_t number) const;
    std::string remove_line_of(Extent part, bool with_pause) const;
    bool is_alone_on_its_line(Extent part) const;

    // sheet.cpp
    /// Where the line begins on which `place` is.
    std::size_t line_of(std::size_t place) const;
    std::size_t column_of(std::size_t place) const { return place - line_of(place); }
    /// The line end before the line at `line`, which is not the first.
    std::size_t break_before(std::size_t line) const;
    /// Past the colon of a key.
    std::size_t colon_of(Ref key) const { return text_.find(':', key->end) + 1; }
    /// Past the last byte of an entry.
    std::size_t end_of(const Entry& entry) const;
    /// The line end after the last line of a value.
    std::size_t end_of_lines(Ref value) const;
    /// The end of the last of the empty lines after the line that ends at `end`.
    std::size_t end_of_pause(std::size_t end) const;
    /// The places of the dashes of a block list.
    std::vector<std::size_t> dashes_of(Ref list) const;
    std::string replace(std::size_t begin, std::size_t end, std::string_view by) const;
    std::string with_line_ends(std::string_view rendered) const;

    std::string_view text_;
    Cursor cursor_;
    const Tree& tree_;
    std::string_view line_end_;
};

std::string_view line_end_of(std::string_view text);

/// `value` inside mappings of the keys of `path` from `from` on.
Value wrapped(const Path& path, std::size_t from, const Value& value);

}  // namespace regie::yaml
