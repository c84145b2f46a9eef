#pragma once

#include "report/blocks.hpp"
#include "report/sections/sections.hpp"

/// The pictures of a report, each in the file of its name. Each adds its figure to `blocks`, or nothing where there is
/// nothing to show.
namespace regie::report::figures {

/// Who covers what the opgave asks for: needs and partners beside each other.
void needs_by_partner(const sections::Page& page, Blocks& blocks);
/// Decisions, partners that join and leave, and commitments, along time.
void course_of_time(const sections::Page& page, Blocks& blocks);
/// Which partners are tied to each other by commitments and competences.
void ties(const sections::Page& page, Blocks& blocks);
/// What the newest pulse says beside the wave before; no more than the facts about it do.
void pulses(const sections::Page& page, Blocks& blocks);
/// The course of each indicator of which two readings or more can be compared: a figure each.
void indicators(const sections::Page& page, Blocks& blocks);
/// How the principles stand, by group.
void principles(const sections::Page& page, Blocks& blocks);

}  // namespace regie::report::figures
