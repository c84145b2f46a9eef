#pragma once

#include <map>
#include <string>
#include <vector>

#include "changes/rename/target.hpp"
#include "regie/yaml/splice.hpp"

namespace regie::changes {

/// What becomes another text in each file, in the order of the files.
using Retexts = std::map<base::FileId, std::vector<yaml::Retext>>;

/// Every reference to a thing, as a change to its new id: in the keys that refer to it, also where it is a key itself,
/// and in the subjects of waivers. Trouble where the new id would be taken for something else.
Retexts mentions_of(const Known& known, const Target& target, const std::string& id);

/// Trouble where a file could not be read whole: nobody knows whether it names the thing.
void require_all_readable(const store::Loaded& loaded);

}  // namespace regie::changes
