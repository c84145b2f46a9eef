#pragma once

#include "report/sections/parts.hpp"

/// The parts of the core picture, each in the file of its name, and each short enough for all of them to fit on a page.
namespace regie::report::sections::core_parts {

/// What the opgave is, and whether it ends.
Section about(const Page& page);
/// On which decision the regie rests, and who carries it.
Section asked_for(const Page& page);
/// Who takes part, and with what.
Section with_whom(const Page& page);
/// How the opgave is doing, by its indicators.
Section how_it_stands(const Page& page);
/// Of the regie itself: principals, team, safeguards.
Section how_it_is_arranged(const Page& page);
/// What is to be done next, or asked, by the audience.
Section what_now(const Page& page);

}  // namespace regie::report::sections::core_parts
