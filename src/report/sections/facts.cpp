#include "regie/report/facts.hpp"

#include "report/figures/figures.hpp"
#include "report/sections/sections.hpp"

namespace regie::report::sections {

Section facts(const Page& page) {
    Section section = facts_of(page.standing, page.voice.language());
    figures::ties(page, section.blocks);
    return section;
}

}  // namespace regie::report::sections
