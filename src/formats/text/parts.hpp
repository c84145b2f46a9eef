#pragma once

#include <string>
#include <string_view>
#include <vector>

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
/// Of a question what if: who would have left; else empty.
std::string partners_left(const Page& page);
/// Of a question what if: what follows is a supposition, and of whom.
std::string supposition(const Page& page);
/// The principles by group, with their status and why.
std::string principles(const Page& page);
/// Of a question what if: what would change, before and after.
std::string without(const Page& page);
/// The facts for a conversation; empty where they are not to be shown.
std::string facts(const Page& page);
/// What to do first, and who; empty when nothing was found.
std::string steps(const Page& page);
/// How much was found, on one line.
std::string counts(const Page& page);

/// A title over all that is said of one collaboration, or of all.
std::string title(std::string_view words, const Style& style);
/// How much was found of several collaborations, and how their principles stand, by path in the order given.
std::string summary(const std::vector<Outcome>& outcomes, const Style& style);
/// What is not shown because of what was asked: `14 not chosen · 3 known already`; empty where all is shown.
std::string left_out(const LeftOut& left_out, base::Language language);

}  // namespace regie::formats::text_parts
