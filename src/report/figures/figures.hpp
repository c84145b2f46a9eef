#pragma once

#include "report/blocks.hpp"
#include "report/sections/sections.hpp"

/// The pictures of a report, each in the file of its name.
namespace regie::report::figures {

/// Each adds the figure to `blocks`, or nothing where there is nothing to show.
void needs_by_partner(const sections::Page& page, Blocks& blocks);
void course_of_time(const sections::Page& page, Blocks& blocks);
void ties(const sections::Page& page, Blocks& blocks);
void pulses(const sections::Page& page, Blocks& blocks);
void indicators(const sections::Page& page, Blocks& blocks);
void principles(const sections::Page& page, Blocks& blocks);

}  // namespace regie::report::figures
