#pragma once

#include <string>
#include <vector>

#include "regie/base/place.hpp"
#include "regie/base/sources.hpp"
#include "regie/formats/findings.hpp"

namespace regie::formats {

/// The file of a place as the user can open it from where they are; of an unknown place the collaboration's own file.
std::string path_of(const Outcome& outcome, base::Place place);

/// Where its findings are, in their order.
std::vector<base::Position> positions_of(const Outcome& outcome);

}  // namespace regie::formats
