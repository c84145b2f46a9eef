#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace regie::base {

/// One calendar day.
using Day = std::chrono::sys_days;

/// A date of which the day, or the month and the day, may be unknown (0): `2018-03-01`, `2018-03`, `2018`.
/// It then is the whole span, and a comparison holds only when it holds for every day of it.
struct Date {
    std::int16_t year = 0;
    std::uint8_t month = 0;
    std::uint8_t day = 0;

    Day first() const;
    Day last() const;
    std::string text() const;
    friend bool operator==(const Date&, const Date&) = default;
};

/// `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of a day that exists (years 1000 to 9999); else nothing.
std::optional<Date> parse_date(std::string_view text);
/// A full date of a day that exists; else nothing.
std::optional<Day> parse_day(std::string_view text);
/// `YYYY-MM-DD`.
std::string text(Day day);
/// The date that is exactly this day.
Date date_of(Day day);

/// Every day of `a` is before every day of `b`.
bool certainly_before(const Date& a, const Date& b);

/// A length of time: `30d`, `6w`, `3m`, `4y` (1 to 9999).
struct Span {
    std::int16_t count = 0;
    char unit = 'd';

    std::string text() const;
    friend bool operator==(const Span&, const Span&) = default;
};

std::optional<Span> parse_span(std::string_view text);

/// `day` moved on by `span`; a month that is too short gives its last day (31 January + 1m = 28 February).
Day later(Day day, Span span);
/// `day` moved back by `span`, clamped in the same way.
Day earlier(Day day, Span span);

/// The last possible day of `since` plus `span` lies before `today`.
bool overdue(const Date& since, Span span, Day today);

}  // namespace regie::base
