#include "report/figures/figures.hpp"

namespace regie::report::figures {

void needs_by_partner(const sections::Page&, Blocks&) {}
void course_of_time(const sections::Page&, Blocks&) {}
void ties(const sections::Page&, Blocks&) {}
void pulses(const sections::Page&, Blocks&) {}
void indicators(const sections::Page&, Blocks&) {}
void principles(const sections::Page&, Blocks&) {}

}  // namespace regie::report::figures
