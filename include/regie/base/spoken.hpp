#pragma once

#include <string>

#include "regie/base/date.hpp"
#include "regie/base/language.hpp"

namespace regie::base {

/// A date as a person writes it: `14 januari 2021`, `mei 2017`, `2016`.
std::string spoken(const Date& date, Language language);
std::string spoken(Day day, Language language);
/// A length of time: `3 maanden`, `1 year`.
std::string spoken(Span span, Language language);
/// How often: `elke 3 maanden`, `every year`.
std::string every(Span span, Language language);

}  // namespace regie::base
