#pragma once

#include <string_view>

#include "regie/changes/plans.hpp"
#include "regie/yaml/value.hpp"

namespace regie::changes {

// The content of a new file, with what has a notation of its own taken apart. `label` is where the user filled that in,
// for the Trouble that a text of another form brings.

yaml::Value content_of(NewPartner partner, std::string_view label);
yaml::Value content_of(NewCommitment commitment, std::string_view label);

}  // namespace regie::changes
