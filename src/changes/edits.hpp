#pragma once

#include <algorithm>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "regie/base/language.hpp"
#include "regie/base/trouble.hpp"
#include "regie/changes/file_edit.hpp"
#include "regie/changes/plan.hpp"
#include "regie/yaml/value.hpp"

namespace regie::changes {

/// The thing with this id, which is there; a command looks once.
template <class ModelThing>
const ModelThing& thing_with(const std::vector<ModelThing>& all, std::string_view id) {
    const auto at = std::ranges::find_if(all, [id](const ModelThing& one) { return one.id.text == id; });
    if (at == all.end()) throw std::logic_error("no such thing in the collaboration: " + std::string(id));
    return *at;
}

/// What the file says, with the edits so far.
yaml::Value content_of(const FileEdit& edit);

/// Nothing stands there: the key is not there, or has no value.
inline bool is_unrecorded(const yaml::Value* value) { return !yaml::is_recorded(value); }

/// Sets a key where nothing is recorded. The same value is left alone; another one is Trouble.
void set_once(FileEdit& edit, const std::string& key, const yaml::Value& value);

/// Adds an item to a list, unless the very same is in it.
void append_once(FileEdit& edit, const std::string& key, const yaml::Value& item);

/// The plan of one edited file; Trouble where that is as it was.
Plan plan_of(const FileEdit& edit);

/// A thing is on file in a status that does not go with what is to be written.
base::Trouble stands_otherwise(const Thing& thing, const base::Both& status);

}  // namespace regie::changes
