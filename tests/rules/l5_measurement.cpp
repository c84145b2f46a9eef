#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using rules::Status;
using test::Judged;
using test::regie_yaml;

namespace {

test::File measured(std::string_view every, std::string_view readings) {
    return {"regie.yaml", regie_yaml("  indicators:\n    - id: lonely\n      description: Eenzaamheid\n" +
                                     std::string(every) + "      readings: [" + std::string(readings) + "]\n")};
}

}  // namespace

TEST_CASE("L5 is upheld up to the last day on which a reading is not older than agreed") {
    const auto files = {measured("      every: 2y\n", "{on: 2020, value: 9}, {on: 2024-06-30, value: 8}")};
    CHECK(Judged(files, "2026-06-30").status("L5") == Status::upheld);
    CHECK(Judged(files, "2026-07-01").status("L5") == Status::unknown);
    CHECK(Judged(files, "2026-06-30").reason("L5", base::Language::nl) == "gemeten op 2024-06-30: Eenzaamheid");
}

TEST_CASE("L5 takes a reading of which only the year is known as of its last day") {
    const auto files = {measured("      every: 2y\n", "{on: 2024, value: 8}")};
    CHECK(Judged(files, "2026-12-31").status("L5") == Status::upheld);
    CHECK(Judged(files, "2027-01-01").status("L5") == Status::unknown);
}

TEST_CASE("L5 is unknown without a reading, and where it was not agreed how often to measure") {
    CHECK(Judged{measured("      every: 2y\n", "")}.status("L5") == Status::unknown);
    CHECK(Judged{measured("", "{on: 2026, value: 8}")}.status("L5") == Status::unknown);
    CHECK(Judged{test::Files{}}.status("L5") == Status::unknown);
}

TEST_CASE("L5 does not count a reading from after the day judged") {
    CHECK(Judged{measured("      every: 2y\n", "{on: 2026-07-01, value: 8}")}.status("L5") == Status::unknown);
}
