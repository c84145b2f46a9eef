#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "regie/store/kinds.hpp"
#include "regie/yaml/splice.hpp"
#include "regie/yaml/value.hpp"
#include "support/folder.hpp"

/// Every key of the format, out of the field tables, so that a new key is tested without a new test.
namespace regie::test {

/// One key of the format: its dotted name, where its value stands, and what a file holds before it is set.
struct Key {
    store::FileKind kind;
    std::string name;
    yaml::Path path;
    yaml::Value content;
    store::Row row;
};

/// Each key of each kind, also inside records; what stands in a list by number, and by its id where it has one.
void for_every_key(const std::function<void(const Key&)>& see);

/// A value as it stands in a file, as data.
yaml::Value data_of(std::string_view example);

/// The value at a path, made where it is missing; an item of a list is the first.
yaml::Value& at(yaml::Value& content, const yaml::Path& path);

/// The text of a file of this kind.
std::string text_of(store::FileKind kind, const yaml::Value& content);

/// A collaboration that has all that the examples name, with `text` as the file of that kind: `f` where it has an id.
Folder folder_with(store::FileKind kind, const std::string& text);

}  // namespace regie::test
