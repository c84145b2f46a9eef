#include "store/personal_data.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace regie::store {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_alnum(char c) { return is_digit(c) || is_letter(c); }
bool is_local(char c) { return is_alnum(c) || std::string_view("._%+-").find(c) != std::string_view::npos; }
bool is_domain(char c) { return is_alnum(c) || c == '.' || c == '-'; }

/// A number that starts here is not the rest of a longer word, path, date or decimal.
bool starts_alone(std::string_view text, std::size_t at) {
    return at == 0 ||
           !(is_alnum(text[at - 1]) || std::string_view("_.-/,+").find(text[at - 1]) != std::string_view::npos);
}

bool ends_alone(std::string_view text, std::size_t end) {
    if (end >= text.size()) return true;
    const char c = text[end];
    if (is_alnum(c) || c == '_' || c == '%') return false;
    const bool joins = std::string_view(".,-/:").find(c) != std::string_view::npos;
    return !(joins && end + 1 < text.size() && is_alnum(text[end + 1]));
}

/// Limits of RFC 5321; they also keep the search linear.
constexpr std::size_t longest_local = 64;
constexpr std::size_t longest_domain = 255;

/// The digits of a number as a person writes it down, read up to `most` of them.
struct Digits {
    std::string digits;
    std::array<std::size_t, 3> groups{};  ///< sizes of the first groups
    std::size_t end = 0;
};

/// From `at`, in groups with one space, point, hyphen, slash or bracket between.
Digits digits_from(std::string_view text, std::size_t at, std::size_t most) {
    Digits found;
    std::size_t group = 0;
    while (at < text.size() && found.digits.size() < most) {
        if (is_digit(text[at])) {
            found.digits += text[at++];
            found.end = at;
            if (group < found.groups.size()) ++found.groups[group];
            continue;
        }
        std::size_t next = at;
        while (next < text.size() && next < at + 2 &&
               std::string_view(" .-/()").find(text[next]) != std::string_view::npos)
            ++next;
        if (next == at || next >= text.size() || !is_digit(text[next])) break;
        at = next;
        ++group;
    }
    return found;
}

bool is_amount(std::string_view text, Stretch number) {
    std::string_view before = text.substr(0, number.begin);
    while (!before.empty() && std::string_view(" '\"").find(before.back()) != std::string_view::npos)
        before.remove_suffix(1);
    std::string_view after = text.substr(number.end);
    while (!after.empty() && std::string_view(" '\"").find(after.front()) != std::string_view::npos)
        after.remove_prefix(1);
    constexpr std::array<std::string_view, 8> leading{"value:", "count:", "€", "EUR", "euro", "RSIN", "rsin", "rsin:"};
    constexpr std::array<std::string_view, 3> trailing{"EUR", "euro", "€"};
    return std::any_of(leading.begin(), leading.end(), [&](auto word) { return before.ends_with(word); }) ||
           std::any_of(trailing.begin(), trailing.end(), [&](auto word) { return after.starts_with(word); });
}

}  // namespace

std::optional<Stretch> email_around(std::string_view text, std::size_t at) {
    std::size_t begin = at;
    while (begin > 0 && at - begin < longest_local && is_local(text[begin - 1])) --begin;
    std::size_t end = at + 1;
    while (end < text.size() && end - at < longest_domain && is_domain(text[end])) ++end;
    while (end > at + 1 && !is_alnum(text[end - 1])) --end;
    const std::string_view domain = text.substr(at + 1, end - at - 1);
    const std::size_t point = domain.rfind('.');
    if (begin == at || point == std::string_view::npos || point == 0) return {};
    const std::string_view top = domain.substr(point + 1);
    if (top.size() < 2 || !std::all_of(top.begin(), top.end(), is_letter)) return {};
    return Stretch{begin, end};
}

std::optional<Stretch> phone_at(std::string_view text, std::size_t at) {
    if (!starts_alone(text, at)) return {};
    const auto checked = [&](const Digits& number, std::size_t count) -> std::optional<Stretch> {
        if (number.digits.size() != count || !ends_alone(text, number.end)) return {};
        return Stretch{at, number.end};
    };
    const bool plus = text[at] == '+';
    const std::string_view rest = text.substr(at);
    if (plus || rest.starts_with("0031")) {
        if (plus && !rest.starts_with("+31")) return {};
        const std::size_t country = plus ? 3 : 4;  // `+31` or `0031`
        // `+31 (0)20 …`: the zero is not dialled.
        const std::size_t zero = rest.substr(country, 5).find("(0)");
        const std::size_t prefix = plus ? 2 : 4;
        const std::size_t count = prefix + 9 + (zero == std::string_view::npos ? 0 : 1);
        return checked(digits_from(text, at + (plus ? 1 : 0), count), count);
    }
    if (text[at] != '0') return {};
    const Digits number = digits_from(text, at, 10);
    if (number.digits.size() < 10 || number.digits[1] == '0') return {};
    const auto& [first, second, third] = number.groups;
    const bool mobile = number.digits[1] == '6';
    const bool grouped = first == 10 || first == 3 || first == 4 || (mobile && first == 2);
    const bool date = first == 2 && second == 2 && third == 4;
    if (!grouped || date) return {};
    return checked(number, 10);
}

std::optional<Stretch> citizen_number_at(std::string_view text, std::size_t at) {
    constexpr std::size_t length = 9;
    if (!starts_alone(text, at) || at + length > text.size()) return {};
    const std::string_view number = text.substr(at, length);
    if (!std::all_of(number.begin(), number.end(), is_digit) || !ends_alone(text, at + length)) return {};
    int sum = -(number[length - 1] - '0');
    for (std::size_t i = 0; i + 1 < length; ++i) sum += static_cast<int>(length - i) * (number[i] - '0');
    const bool zero = number.find_first_not_of('0') == std::string_view::npos;
    const Stretch found{at, at + length};
    if (zero || sum % 11 != 0 || is_amount(text, found)) return {};
    return found;
}

}  // namespace regie::store
