#pragma once

#include <string>

#include "regie/base/place.hpp"
#include "regie/formats/findings.hpp"

namespace regie::formats {

/// The file of a place as the user can open it from where they are; of an unknown place the collaboration's own file.
std::string path_of(const Outcome& outcome, base::Place place);

}  // namespace regie::formats
