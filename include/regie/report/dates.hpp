#pragma once

#include <string>

#include "regie/base/date.hpp"
#include "regie/base/language.hpp"

namespace regie::report {

/// A date as a person writes it: `14 januari 2021`, `mei 2017`, `2016`.
std::string spoken(const base::Date& date, base::Language language);
std::string spoken(base::Day day, base::Language language);
/// A length of time: `3 maanden`, `1 year`.
std::string spoken(base::Span span, base::Language language);
/// How often: `elke 3 maanden`, `every year`.
std::string every(base::Span span, base::Language language);

}  // namespace regie::report
