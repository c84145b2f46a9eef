#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "regie/base/files.hpp"
#include "regie/store/kinds.hpp"

/// What can be told of a collaboration without reading it whole, for whoever cannot wait: the ids that stand in it.
/// Nothing is checked; what cannot be read, and what is no id, is passed over.
namespace regie::store {

/// The ids of the things of one kind, sorted: the names of their files. No file is opened, and no folder listed that
/// lies outside the collaboration after links.
std::vector<std::string> thing_ids(const base::Files& files, const std::string& root, FileKind kind);

/// What a thing is called or is about, as its own file says it; empty where it does not. `id`: one of its `thing_ids`,
/// so that its folder is inside.
std::string title_of(const base::Files& files, const std::string& root, FileKind kind, std::string_view id);

/// Where in regie.yaml the needs, the indicators or the bodies stand, as a dotted key; empty for any other reference.
std::string_view place_of(Refers refers);

/// A need, an indicator, a body or a person.
struct Part {
    std::string id;
    std::string title;  ///< what it is called or is about; of a person always empty: names are private
};

/// What stands with an id of its own in regie.yaml or people.yaml, in the order of the file. `refers`: need, indicator,
/// body or person; nothing of any other.
std::vector<Part> parts(const base::Files& files, const std::string& root, Refers refers);

}  // namespace regie::store
