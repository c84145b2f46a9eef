#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "regie/base/trouble.hpp"
#include "regie/changes/known.hpp"
#include "regie/changes/thing.hpp"
#include "regie/yaml/splice.hpp"
#include "regie/yaml/value.hpp"

namespace regie::changes {

/// A key of one file, as its dotted name leads to it.
struct Key {
    std::string name;                    ///< as it was typed
    yaml::Path path;                     ///< to its value
    std::optional<store::Row> row = {};  ///< nothing: a key of the user's own
    bool is_item = false;                ///< one item of the list at `row`
    const yaml::Value* value = nullptr;  ///< what stands there now; null: nothing does
    const yaml::Value* list = nullptr;   ///< of an item: the list that it is part of
};

/// Finds a key by its dotted name in the content of a file. After a key with a list comes the id of a record, or the
/// number of an item from 1; after one with values by partner the partner's id. What `Key::value` points to is part of
/// `content`. Trouble, with a suggestion, where the format knows no such key or the list no such item.
Key find_key(const Known& known, const Thing& thing, const yaml::Value& content, std::string_view dotted);

/// The id of a record in a list: the value of its key that is an id. Null where it has none.
const std::string* id_of(const store::Row& list, const yaml::Value& record);

/// The keys of a table, with commas between them.
std::string listed_keys(const store::Table& table);

/// That `whole` has no such key, with the one that was probably meant.
base::Trouble no_such_key(const std::string& whole, std::string_view part, const store::Table& table);

}  // namespace regie::changes
