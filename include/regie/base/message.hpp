#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "regie/base/date.hpp"
#include "regie/base/language.hpp"

namespace regie::base {

/// A number with one decimal, written with the point or the comma of the language; as a bound: `4.5 or higher`.
struct Decimal {
    enum class Bound : unsigned char { exact, or_lower, or_higher };
    double value = 0;
    Bound bound = Bound::exact;
};

/// What fills a `{0}` of a message: text from outside as it is, a word that has a translation, a decimal number, or a
/// date as a person writes it.
using Argument = std::variant<std::string, Both, Decimal, Date>;
using Arguments = std::vector<Argument>;

/// Fills `{0}`, `{1}` … of `pattern`; `{{` and `}}` are braces. A missing argument is a bug (it throws
/// std::logic_error). The result is not escaped: that is its output's work.
std::string fill(std::string_view pattern, const Arguments& arguments, Language language);

/// A sentence that is worded only when it is shown.
struct Message {
    Both pattern;
    Arguments arguments;

    std::string in(Language language) const { return fill(pattern.in(language), arguments, language); }
};

}  // namespace regie::base
