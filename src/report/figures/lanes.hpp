#pragma once

#include <cstddef>
#include <vector>

#include "report/blocks.hpp"
#include "report/sections/sections.hpp"

namespace regie::report::figures {

/// What is shown along time, and the same as a table. Of what has no known begin or end `from` and `until` are not set
/// yet.
struct Lanes {
    std::vector<Timeline::Lane> lanes;  ///< none of them empty
    TableMaker table;
    std::size_t undrawn = 0;  ///< rows of the table that are not in a lane
};
Lanes lanes_of(const sections::Page& page);

}  // namespace regie::report::figures
