#include "regie/report/facts.hpp"

#include "report/sections/sections.hpp"

namespace regie::report::sections {

Section facts(const Page& page) { return facts_of(page.standing, page.voice.language()); }

}  // namespace regie::report::sections
