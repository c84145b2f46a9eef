#include "regie/base/message.hpp"

#include <algorithm>
#include <charconv>
#include <stdexcept>
#include <string_view>

#include <fmt/format.h>

#include "regie/base/spoken.hpp"

namespace regie::base {
namespace {

std::string written(Decimal number, Language language) {
    std::string text = fmt::format("{:.1f}", number.value);
    if (language == Language::nl) std::replace(text.begin(), text.end(), '.', ',');
    constexpr Both or_lower{" or lower", " of lager"};
    constexpr Both or_higher{" or higher", " of hoger"};
    if (number.bound == Decimal::Bound::or_lower) text += or_lower.in(language);
    if (number.bound == Decimal::Bound::or_higher) text += or_higher.in(language);
    return text;
}

std::string worded(const Argument& argument, Language language) {
    if (const auto* both = std::get_if<Both>(&argument)) return std::string(both->in(language));
    if (const auto* number = std::get_if<Decimal>(&argument)) return written(*number, language);
    if (const auto* date = std::get_if<Date>(&argument)) return spoken(*date, language);
    return std::get<std::string>(argument);
}

[[noreturn]] void broken(std::string_view pattern, const char* why) {
    throw std::logic_error("message pattern \"" + std::string(pattern) + "\": " + why);
}

}  // namespace

std::string fill(std::string_view pattern, const Arguments& arguments, Language language) {
    std::string out;
    out.reserve(pattern.size() + 32 * arguments.size());
    for (std::size_t at = 0; at < pattern.size();) {
        const char c = pattern[at];
        if (c != '{' && c != '}') {
            out += c;
            ++at;
            continue;
        }
        if (at + 1 < pattern.size() && pattern[at + 1] == c) {
            out += c;
            at += 2;
            continue;
        }
        std::size_t index = 0;
        const char* const last = pattern.data() + pattern.size();
        const auto [end, error] = std::from_chars(pattern.data() + at + 1, last, index);
        if (c == '}' || error != std::errc{} || end == last || *end != '}') broken(pattern, "a stray brace");
        if (index >= arguments.size()) broken(pattern, "a missing argument");
        out += worded(arguments[index], language);
        at = static_cast<std::size_t>(end - pattern.data()) + 1;
    }
    return out;
}

}  // namespace regie::base
