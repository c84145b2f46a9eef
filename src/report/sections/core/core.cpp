#include "report/sections/core/core.hpp"

#include <utility>

namespace regie::report::sections {

Section core(const Page& page) {
    using namespace core_parts;
    Section section{"core", page.voice.say({"In short", "In het kort"}), {}, {}};
    // The principal knows how the opgave is doing from others, and is asked about the regie.
    const auto state = page.audience == Audience::principal ? how_it_is_arranged : how_it_stands;
    for (const auto part : {about, asked_for, with_whom, state, what_now})
        if (Section made = part(page); !made.blocks.empty()) section.sections.push_back(std::move(made));
    return section;
}

}  // namespace regie::report::sections
