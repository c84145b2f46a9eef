#include <cmath>
#include <optional>

#include <fmt/format.h>

#include "changes/given_value.hpp"
#include "changes/notation.hpp"
#include "oracle.hpp"
#include "regie/base/date.hpp"
#include "regie/base/id.hpp"
#include "regie/base/text.hpp"
#include "regie/base/trouble.hpp"
#include "regie/yaml/parse.hpp"
#include "regie/yaml/write.hpp"

/// What is accepted as a value is that value when it is written again; all else is refused in words.
namespace {

using namespace regie;
using fuzz::hold;

const base::Day today = *base::parse_day("2026-06-30");

void dates(std::string_view text) {
    const auto date = base::parse_date(text);
    const auto day = base::parse_day(text);
    if (!date) return hold(!day, "a day is a date", text);
    hold(date->text() == text, "a date is written as it was", text);
    hold(date->first() <= date->last(), "a date has a beginning and an end", text);
    hold(day.has_value() == (date->day != 0), "a full date is a day", text);
    if (day) hold(base::text(*day) == text && base::date_of(*day) == *date, "a day is written as it was", text);
}

void spans(std::string_view text, std::string_view since) {
    const auto span = base::parse_span(text);
    if (!span) return;
    hold(span->text() == text, "a span is written as it was", text);
    const auto date = base::parse_date(since);
    const base::Day day = date ? date->last() : today;
    hold(base::later(day, *span) >= day && base::earlier(day, *span) <= day, "time goes on", text);
    if (date) {
        const base::Day end = base::later(day, *span);
        hold(!base::overdue(*date, *span, end) && base::overdue(*date, *span, end + std::chrono::days{1}),
             "a span is over on the day after", text);
    }
}

void numbers(std::string_view text) {
    const auto number = base::decimal(text);
    if (!number) return;
    hold(std::isfinite(*number), "a number is finite", text);
    const auto again = base::decimal(fmt::format("{:.400f}", *number));
    hold(again == number, "a number is the same again", text);
}

void ids(std::string_view text) {
    if (!base::is_id(text)) return;
    hold(text.size() <= 63 && text.front() != '-', "an id is short", text);
    hold(base::id_fault(base::slug(text)) != base::IdFault::form, "an id has an id", text);
}

/// What is read without Trouble can be written into a file and read from it.
template <class Parse>
void notation(const Parse& parse, std::string_view text) {
    try {
        const yaml::Value whole = yaml::Value::mapping({{"k", parse(text)}});
        const std::string written = yaml::document(whole);
        const yaml::Parsed read = yaml::parse(written);
        const bool reads = read.faults.empty() && yaml::value_of(read.tree.root()) == whole;
        const bool may_not_stand = !read.faults.empty() && read.faults[0].fault == yaml::Fault::control_character;
        hold(reads || may_not_stand, "a value that is accepted reads as it was", written);
    } catch (const base::Trouble& trouble) {
        fuzz::is_said(trouble, text);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    fuzz::Input input(bytes, size);
    const std::string one = base::as_utf8(input.text());
    const std::string_view other = input.text();
    dates(one);
    spans(one, other);
    numbers(one);
    ids(one);
    notation([](std::string_view text) { return changes::parse_amount(text); }, one);
    notation([](std::string_view text) { return changes::parse_representative(text); }, one);
    notation([](std::string_view text) { return changes::parse_position(text).second; }, one);
    notation([](std::string_view text) { return changes::parse_objection(text, today); }, one);
    notation([](std::string_view text) { return changes::flow_notation(text); }, one);
    return 0;
}
