#include <algorithm>

#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using base::Severity;
using rules::Status;
using test::Judged;
using test::regie_yaml;

namespace {

test::File measured(std::string_view every, std::string_view readings) {
    return {"regie.yaml", regie_yaml("  indicators:\n    - id: lonely\n      description: Eenzaamheid\n" +
                                     std::string(every) + "      readings: [" + std::string(readings) + "]\n")};
}

std::size_t without_reading(std::string_view readings) { return Judged{measured("", readings)}.count("L502"); }

std::size_t stale(std::string_view readings, std::string_view today) {
    return Judged({measured("      every: 2y\n", readings)}, today).count("L503");
}

/// How often L504 is found with these readings, where lower is better.
std::size_t worse(std::string_view readings) {
    return Judged{measured("      better: lower\n", readings)}.count("L504");
}

/// The same of a loneliness that rose in the first quarter of 2026, with this decision on the course.
std::size_t not_discussed(const std::string& direction) {
    return Judged{measured("      better: lower\n", "{on: 2025, value: 8}, {on: 2026-03, value: 9}"),
                  {"decisions/koers.yaml", "title: Koers\nkind: direction\n" + direction}}
        .count("L504");
}

}  // namespace

TEST_CASE("L501 asks the government what measurement shows the need, at the opgave") {
    const Judged judged{test::Files{}};
    const auto& finding = judged.one("L501");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.subject == "collaboration");
    CHECK(finding.addressee.text() == "government");
    CHECK(judged.where(finding) == "regie.yaml:4:3");
    CHECK(finding.message(base::Language::nl) ==
          "uit welke meting blijkt dat deze opgave nodig is, en hoe het ermee gaat?");
    CHECK(Judged{measured("", "")}.count("L501") == 0);
    CHECK(Judged{{"regie.yaml", regie_yaml("  indicators: []\n")}}.count("L501") == 1);
    CHECK(Judged{{"regie.yaml", "format: [1\n"}}.count("L501") == 0);
}

TEST_CASE("L502 asks the government for a reading of each indicator that has none, at the indicator") {
    const Judged judged{{"regie.yaml", regie_yaml("  indicators:\n    - id: lonely\n    - id: visits\n"
                                                  "      readings: [{on: 2026, value: 1}]\n    - source: GGD\n")}};
    CHECK(judged.count("L502") == 2);
    const auto finding = std::find_if(judged.findings().begin(), judged.findings().end(),
                                      [](const auto& one) { return one.code() == "L502"; });
    CHECK(finding->severity == Severity::note);
    CHECK(finding->subject == "indicators/lonely");
    CHECK(finding->addressee.text() == "government");
    CHECK(judged.where(*finding) == "regie.yaml:6:7");
    CHECK(finding->message(base::Language::nl) ==
          "hoe staat het met \"lonely\"? Daarvan is nog geen meting vastgelegd");
    const Judged nameless{{"regie.yaml", regie_yaml("  indicators:\n    - source: GGD\n")}};
    CHECK(nameless.one("L502").subject == "collaboration");
    CHECK(nameless.one("L502").message(base::Language::en) ==
          "how does an indicator stand? No reading of it is on file");
}

TEST_CASE("L502 counts a reading without a date, and none from after the day judged") {
    CHECK(without_reading("") == 1);
    CHECK(without_reading("{value: 8}") == 0);
    CHECK(without_reading("{on: 2026-06-30, value: 8}") == 0);
    CHECK(without_reading("{on: 2026-07-01, value: 8}") == 1);
    CHECK(without_reading("{on: 2026, value: 8}") == 0);
}

TEST_CASE("L503 finds an indicator that was not measured again in the time agreed, at its newest reading") {
    const Judged judged{measured("      every: 2y\n", "{on: 2024-06-29, value: 8}, {on: 2020, value: 9}")};
    const auto& finding = judged.one("L503");
    CHECK(finding.severity == Severity::warning);
    CHECK(finding.subject == "indicators/lonely");
    CHECK(finding.addressee.text() == "government");
    CHECK(judged.where(finding) == "regie.yaml:9:23");
    CHECK(finding.message(base::Language::nl) ==
          "de laatste meting van \"Eenzaamheid\" is van 29 juni 2024; volgens afspraak had er uiterlijk "
          "29 juni 2026 weer een moeten zijn");
    CHECK(judged.status("L5") == Status::at_risk);
}

TEST_CASE("L503 counts from the last day that the newest reading can be of") {
    CHECK(stale("{on: 2024-06-30, value: 8}", "2026-06-30") == 0);
    CHECK(stale("{on: 2024-06-30, value: 8}", "2026-07-01") == 1);
    CHECK(stale("{on: 2024, value: 8}", "2026-12-31") == 0);
    CHECK(stale("{on: 2024, value: 8}", "2027-01-01") == 1);
    CHECK(stale("{on: 2024-02-29, value: 8}", "2026-02-28") == 0);
    CHECK(stale("{on: 2024-02-29, value: 8}", "2026-03-01") == 1);
}

TEST_CASE("L503 is silent without a time agreed, without a reading, and where a reading without a date may be newer") {
    CHECK(Judged{measured("", "{on: 2004, value: 8}")}.count("L503") == 0);
    CHECK(stale("", "2026-06-30") == 0);
    CHECK(stale("{on: 2004, value: 8}, {value: 9}", "2026-06-30") == 0);
    CHECK(stale("{on: 2004, value: 8}, {on: 2026-07-01, value: 9}", "2026-06-30") == 1);
}

TEST_CASE("L504 asks the collaboration what a turn for the worse means for the course, at the newest reading") {
    const Judged judged{measured("      better: lower\n", "{on: 2026-03, value: 9}, {on: 2025, value: 8}")};
    const auto& finding = judged.one("L504");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.subject == "indicators/lonely");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(judged.where(finding) == "regie.yaml:9:39");
    CHECK(finding.message(base::Language::nl) ==
          "\"Eenzaamheid\" is tussen 2025 en maart 2026 verslechterd: wat betekent dat voor de koers?");
}

TEST_CASE("L504 reads a change by what is better, and compares the two newest readings alone") {
    CHECK(worse("{on: 2024, value: 8}, {on: 2025, value: 8.1}") == 1);
    CHECK(worse("{on: 2024, value: 8}, {on: 2025, value: 8}") == 0);
    CHECK(worse("{on: 2024, value: 8}, {on: 2025, value: 7.9}") == 0);
    CHECK(worse("{on: 2023, value: 5}, {on: 2024, value: 9}, {on: 2025, value: 8}") == 0);
    CHECK(worse("{on: 2023, value: 9}, {on: 2024, value: 7}, {on: 2025, value: 8}") == 1);
    CHECK(Judged{measured("      better: higher\n", "{on: 2024, value: 9}, {on: 2025, value: 8}")}.count("L504") == 1);
    CHECK(Judged{measured("      better: higher\n", "{on: 2024, value: 8}, {on: 2025, value: 9}")}.count("L504") == 0);
    CHECK(Judged{measured("", "{on: 2024, value: 8}, {on: 2025, value: 9}")}.count("L504") == 0);
}

TEST_CASE("L504 does not compare readings of which the order, the day, the value or the unit cannot be told") {
    CHECK(worse("{on: 2025, value: 8}") == 0);
    CHECK(worse("{on: 2025, value: 8}, {on: 2025-06, value: 9}") == 0);
    CHECK(worse("{on: 2024, value: 8}, {on: 2025, value: 9}, {value: 1}") == 0);
    CHECK(worse("{on: 2024, value: 8}, {on: 2025}") == 0);
    CHECK(worse("{on: 2024, value: 8, unit: '%'}, {on: 2025, value: 9000, unit: inwoners}") == 0);
    CHECK(worse("{on: 2024, value: 8}, {on: 2025, value: 9000, unit: inwoners}") == 0);
    CHECK(worse("{on: 2024, value: 8, unit: '%'}, {on: 2025, value: 9, unit: '%'}") == 1);
    CHECK(worse("{on: 2024, value: 8}, {on: 2026-07-01, value: 9}") == 0);
}

TEST_CASE("L504 is silent after a decision on the course, whatever came of it, and where there may be one") {
    CHECK(not_discussed("taken: 2026-02-28\n") == 1);
    CHECK(not_discussed("taken: 2026-03-01\n") == 0);
    CHECK(not_discussed("taken: 2025\n") == 1);
    CHECK(not_discussed("taken: 2026\n") == 0);
    CHECK(not_discussed("") == 0);
    CHECK(not_discussed("taken: 2026-04-01\noutcome: rejected\n") == 0);
    CHECK(Judged{measured("      better: lower\n", "{on: 2025, value: 8}, {on: 2026-03, value: 9}"),
                 {"decisions/d.yaml", "title: 'Open\n"}}
              .count("L504") == 0);
}

TEST_CASE("L5 is upheld up to the last day on which a reading is not older than agreed") {
    const auto files = {measured("      every: 2y\n", "{on: 2020, value: 9}, {on: 2024-06-30, value: 8}")};
    CHECK(Judged(files, "2026-06-30").status("L5") == Status::upheld);
    CHECK(Judged(files, "2026-07-01").status("L5") == Status::at_risk);
    CHECK(Judged(files, "2026-06-30").reason("L5", base::Language::nl) == "meting van 30 juni 2024: Eenzaamheid");
}

TEST_CASE("L5 takes a reading of which only the year is known as of its last day") {
    const auto files = {measured("      every: 2y\n", "{on: 2024, value: 8}")};
    CHECK(Judged(files, "2026-12-31").status("L5") == Status::upheld);
    CHECK(Judged(files, "2027-01-01").status("L5") == Status::at_risk);
}

TEST_CASE("L5 is unknown without a reading, and where it was not agreed how often to measure") {
    CHECK(Judged{measured("      every: 2y\n", "")}.status("L5") == Status::unknown);
    CHECK(Judged{measured("", "{on: 2026, value: 8}")}.status("L5") == Status::unknown);
    CHECK(Judged{test::Files{}}.status("L5") == Status::unknown);
}

TEST_CASE("L5 does not count a reading from after the day judged") {
    CHECK(Judged{measured("      every: 2y\n", "{on: 2026-07-01, value: 8}")}.status("L5") == Status::unknown);
}
