#include "regie/base/date.hpp"

namespace regie::base {
namespace {

using std::chrono::year_month_day;

/// All of `text` as a number of exactly `text.size()` ASCII digits; -1 if it is anything else.
int digits(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return -1;
        value = value * 10 + (c - '0');
    }
    return text.empty() ? -1 : value;
}

void append_padded(std::string& out, int value, std::size_t places) {
    const std::string plain = std::to_string(value);
    if (plain.size() < places) out.append(places - plain.size(), '0');
    out += plain;
}

year_month_day in_month(const Date& date, unsigned month, unsigned day) {
    return {std::chrono::year{date.year}, std::chrono::month{month}, std::chrono::day{day}};
}

Day clamped(const year_month_day& wanted) {
    if (wanted.ok()) return wanted;
    return wanted.year() / wanted.month() / std::chrono::last;
}

Day moved(Day day, int count, char unit) {
    switch (unit) {
        case 'd':
            return day + std::chrono::days{count};
        case 'w':
            return day + std::chrono::weeks{count};
        case 'm':
            return clamped(year_month_day{day} + std::chrono::months{count});
        default:
            return clamped(year_month_day{day} + std::chrono::years{count});
    }
}

}  // namespace

Day Date::first() const { return in_month(*this, month == 0 ? 1 : month, day == 0 ? 1 : day); }

Day Date::last() const {
    if (day != 0) return in_month(*this, month, day);
    return std::chrono::year{year} / std::chrono::month{month == 0 ? 12U : month} / std::chrono::last;
}

std::string Date::text() const {
    std::string out;
    append_padded(out, year, 4);
    for (const int part : {int{month}, int{day}}) {
        if (part == 0) break;
        out += '-';
        append_padded(out, part, 2);
    }
    return out;
}

std::optional<Date> parse_date(std::string_view text) {
    if (text.size() != 4 && text.size() != 7 && text.size() != 10) return std::nullopt;
    const int year = digits(text.substr(0, 4));
    int month = 0;
    int day = 0;
    if (year < 1000) return std::nullopt;
    if (text.size() >= 7) {
        month = digits(text.substr(5, 2));
        if (text[4] != '-' || month < 1 || month > 12) return std::nullopt;
    }
    if (text.size() == 10) {
        day = digits(text.substr(8, 2));
        if (text[7] != '-' || day < 1) return std::nullopt;
    }
    const Date date{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
    if (day != 0 && !in_month(date, date.month, date.day).ok()) return std::nullopt;
    return date;
}

std::optional<Day> parse_day(std::string_view text) {
    const auto date = parse_date(text);
    if (!date || date->day == 0) return std::nullopt;
    return date->first();
}

std::string text(Day day) { return date_of(day).text(); }

Date date_of(Day day) {
    const year_month_day parts{day};
    return {static_cast<std::int16_t>(int{parts.year()}), static_cast<std::uint8_t>(unsigned{parts.month()}),
            static_cast<std::uint8_t>(unsigned{parts.day()})};
}

bool certainly_before(const Date& a, const Date& b) { return a.last() < b.first(); }

std::string Span::text() const { return std::to_string(count) + unit; }

std::optional<Span> parse_span(std::string_view text) {
    if (text.size() < 2 || text.size() > 5 || text[0] == '0') return std::nullopt;
    const char unit = text.back();
    const int count = digits(text.substr(0, text.size() - 1));
    if (count < 1 || std::string_view("dwmy").find(unit) == std::string_view::npos) return std::nullopt;
    return Span{static_cast<std::int16_t>(count), unit};
}

Day later(Day day, Span span) { return moved(day, span.count, span.unit); }

Day earlier(Day day, Span span) { return moved(day, -span.count, span.unit); }

bool overdue(const Date& since, Span span, Day today) { return later(since.last(), span) < today; }

}  // namespace regie::base
