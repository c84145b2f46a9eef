#pragma once

#include <string>

#include "formats/paint.hpp"
#include "regie/formats/findings.hpp"
#include "regie/report/folding.hpp"
#include "regie/report/names.hpp"

/// The parts of findings as text, from top to bottom.
namespace regie::formats::text_parts {

/// What all parts need.
struct Page {
    const Outcome& outcome;
    const Style& style;
    const report::Names& names;
    Paint paint;

    std::string_view say(const base::Both& text) const { return text.in(style.language); }
};

/// A finding with its excerpt, whom it is for and what to do; of folded ones the first, and where else.
std::string finding(const Page& page, const report::Folded& folded);
/// The principles by group, with their status and why.
std::string principles(const Page& page);
/// The facts for a conversation; empty where they are not to be shown.
std::string facts(const Page& page);
/// What to do first, and who; empty when nothing was found.
std::string steps(const Page& page);
/// How much was found, on one line.
std::string counts(const Page& page);

}  // namespace regie::formats::text_parts
