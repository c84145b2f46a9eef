#pragma once

#include <string>
#include <string_view>

#include "regie/changes/known.hpp"
#include "regie/changes/plan.hpp"

namespace regie::changes {

/// The plan of giving a thing another id, with every reference to it: a thing with a file of its own, or a need,
/// indicator or body of regie.yaml (`needs/outreach`). `typed` names it as KIND/ID, or as ID where one has it. First
/// the new one is there beside the old one, then references follow, then the old one goes; what an earlier run that was
/// cut short has done is not done again. Empty where it has that id already. `Plan::renaming` has both names. Trouble
/// where nothing or more than one thing is meant, the new id is taken, or a file that cannot be read may name it.
Plan rename(const Known& known, std::string_view typed, const std::string& id);

}  // namespace regie::changes
