#include "regie/base/date.hpp"

#include <doctest/doctest.h>

#include "regie/base/clock.hpp"

using namespace regie::base;

namespace {

Day day(const char* text) { return parse_day(text).value(); }
Date date(const char* text) { return parse_date(text).value(); }
Span span(const char* text) { return parse_span(text).value(); }

}  // namespace

TEST_CASE("a date is a year, a month or a day that exists") {
    for (const std::string good :
         {"1000", "9999", "2018", "2018-03", "2018-12", "2018-03-01", "2020-02-29", "2000-02-29"}) {
        CAPTURE(good);
        REQUIRE(parse_date(good));
        CHECK(parse_date(good)->text() == good);
    }
    for (const std::string bad :
         {"",           "999",         "0999",       "10000",      "2018-",      "2018-3",     "2018-00",
          "2018-13",    "2018-03-1",   "2018-03-00", "2018-04-31", "2019-02-29", "1900-02-29", "2019-02-30",
          "2018/03/01", "2018-03-01 ", " 2018",      "+201",       "-201",       "2018-+3",    "2018-03-01T00:00",
          "20180301",   "2018-0x-01",  "２０１８"}) {
        CAPTURE(bad);
        CHECK_FALSE(parse_date(bad));
    }
}

TEST_CASE("a day is a full date only") {
    CHECK(text(day("2018-03-01")) == "2018-03-01");
    CHECK_FALSE(parse_day("2018-03"));
    CHECK_FALSE(parse_day("2018"));
    CHECK_FALSE(parse_day("2018-02-29"));
    CHECK(date_of(day("2016-02-29")) == date("2016-02-29"));
}

TEST_CASE("a partial date is its whole span") {
    CHECK(text(date("2018").first()) == "2018-01-01");
    CHECK(text(date("2018").last()) == "2018-12-31");
    CHECK(text(date("2020-02").first()) == "2020-02-01");
    CHECK(text(date("2020-02").last()) == "2020-02-29");
    CHECK(text(date("2019-02").last()) == "2019-02-28");
    CHECK(date("2018-04-30").first() == date("2018-04-30").last());
}

TEST_CASE("a date is certainly before another only when every day of it is") {
    CHECK(certainly_before(date("2017"), date("2018")));
    CHECK(certainly_before(date("2018-02"), date("2018-03-01")));
    CHECK_FALSE(certainly_before(date("2018"), date("2018-03")));
    CHECK_FALSE(certainly_before(date("2018-03"), date("2018-03-31")));
    CHECK_FALSE(certainly_before(date("2018-03-01"), date("2018-03-01")));
    CHECK_FALSE(certainly_before(date("2018"), date("2018")));
}

TEST_CASE("a span is a count and a unit") {
    for (const std::string good : {"1d", "30d", "6w", "3m", "4y", "9999y"}) {
        CAPTURE(good);
        REQUIRE(parse_span(good));
        CHECK(parse_span(good)->text() == good);
    }
    for (const std::string bad :
         {"", "d", "3", "0d", "03m", "10000d", "3M", "3 m", " 3m", "3m ", "-3m", "+3m", "1.5y", "3mm"}) {
        CAPTURE(bad);
        CHECK_FALSE(parse_span(bad));
    }
}

TEST_CASE("a month that is too short gives its last day") {
    CHECK(text(later(day("2019-01-31"), span("1m"))) == "2019-02-28");
    CHECK(text(later(day("2020-01-31"), span("1m"))) == "2020-02-29");
    CHECK(text(later(day("2020-02-29"), span("1y"))) == "2021-02-28");
    CHECK(text(later(day("2020-02-29"), span("4y"))) == "2024-02-29");
    CHECK(text(earlier(day("2019-03-31"), span("1m"))) == "2019-02-28");
    CHECK(text(earlier(day("2020-02-29"), span("1y"))) == "2019-02-28");
}

TEST_CASE("spans go over the ends of months and years, both ways") {
    CHECK(text(later(day("2018-12-31"), span("1d"))) == "2019-01-01");
    CHECK(text(later(day("2018-12-25"), span("2w"))) == "2019-01-08");
    CHECK(text(later(day("2018-11-30"), span("3m"))) == "2019-02-28");
    CHECK(text(earlier(day("2019-01-15"), span("13m"))) == "2017-12-15");
    CHECK(text(earlier(day("2019-01-01"), span("1d"))) == "2018-12-31");
    CHECK(text(earlier(day("2019-01-08"), span("2w"))) == "2018-12-25");
}

TEST_CASE("overdue counts from the last day that a date may mean, and not on the day itself") {
    CHECK_FALSE(overdue(date("2018-03-31"), span("3m"), day("2018-06-30")));
    CHECK(overdue(date("2018-03-31"), span("3m"), day("2018-07-01")));
    CHECK_FALSE(overdue(date("2016"), span("2y"), day("2018-12-31")));
    CHECK(overdue(date("2016"), span("2y"), day("2019-01-01")));
}

TEST_CASE("today is a day of this age") { CHECK(today_local() > day("2020-01-01")); }
