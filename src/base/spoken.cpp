#include "regie/base/spoken.hpp"

#include <array>
#include <cstddef>

#include <fmt/format.h>

namespace regie::base {
namespace {

constexpr std::array<Both, 12> months{{
    {"January", "januari"},
    {"February", "februari"},
    {"March", "maart"},
    {"April", "april"},
    {"May", "mei"},
    {"June", "juni"},
    {"July", "juli"},
    {"August", "augustus"},
    {"September", "september"},
    {"October", "oktober"},
    {"November", "november"},
    {"December", "december"},
}};

struct Unit {
    Both one;
    Both many;
};

Unit unit_of(Span span) {
    switch (span.unit) {
        case 'd':
            return {{"day", "dag"}, {"days", "dagen"}};
        case 'w':
            return {{"week", "week"}, {"weeks", "weken"}};
        case 'm':
            return {{"month", "maand"}, {"months", "maanden"}};
        default:
            // Dutch counts years in the singular.
            return {{"year", "jaar"}, {"years", "jaar"}};
    }
}

}  // namespace

std::string spoken(const Date& date, Language language) {
    if (date.month == 0) return fmt::format("{}", date.year);
    const auto month = months.at(date.month - std::size_t{1}).in(language);
    if (date.day == 0) return fmt::format("{} {}", month, date.year);
    return fmt::format("{} {} {}", date.day, month, date.year);
}

std::string spoken(Day day, Language language) { return spoken(date_of(day), language); }

std::string spoken(Span span, Language language) {
    const Unit unit = unit_of(span);
    return fmt::format("{} {}", span.count, (span.count == 1 ? unit.one : unit.many).in(language));
}

std::string every(Span span, Language language) {
    constexpr Both each{"every", "elke"};
    if (span.count != 1) return fmt::format("{} {}", each.in(language), spoken(span, language));
    const bool neuter = language == Language::nl && span.unit == 'y';
    return fmt::format("{} {}", neuter ? "elk" : each.in(language), unit_of(span).one.in(language));
}

}  // namespace regie::base
