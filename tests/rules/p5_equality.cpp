#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using rules::Status;
using test::Judged;

namespace {

test::File pulse(std::string_view on, int a, int b, int c) {
    const auto response = [](int score) { return "  - {equality: " + std::to_string(score) + "}\n"; };
    return {"pulses/" + std::string(on) + ".yaml",
            "on: " + std::string(on) + "\nscale: 5\nresponses:\n" + response(a) + response(b) + response(c)};
}

}  // namespace

TEST_CASE("P5 is upheld by a newest pulse with equality at or over the middle") {
    CHECK(Judged{pulse("2026-05", 3, 3, 3)}.status("P5") == Status::upheld);
    CHECK(Judged{pulse("2026-05", 3, 3, 2)}.status("P5") != Status::upheld);
    CHECK(Judged{pulse("2026-05", 3, 3, 2), pulse("2026-04", 5, 5, 5)}.status("P5") != Status::upheld);
    CHECK(Judged{pulse("2026-05", 4, 4, 4), pulse("2026-04", 1, 1, 1)}.status("P5") == Status::upheld);
    CHECK(Judged{test::Files{}}.status("P5") == Status::unknown);
}

TEST_CASE("P5 hears nothing in a pulse of two respondents") {
    CHECK(Judged{{"pulses/p.yaml", "on: 2026-05\nresponses:\n  - {equality: 5}\n  - {equality: 5}\n"}}.status("P5") ==
          Status::unknown);
}
