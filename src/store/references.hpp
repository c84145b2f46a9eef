#pragma once

#include <span>

#include "regie/store/load.hpp"

namespace regie::store {

/// What is known of the ids of a collaboration beside its model.
struct Known {
    std::span<const FileKind> dark;             ///< kinds whose folder could not be listed: their ids are not known
    std::span<const std::string_view> persons;  ///< keys of people.yaml
    bool persons_known = false;                 ///< people.yaml is there, and could be read
};

/// F008 for every mention in `loaded` of something that isn't there. In time linear in the number of mentions; where
/// the file that would say so could not be read, silent.
void check_references(Loaded& loaded, const Known& known);

}  // namespace regie::store
