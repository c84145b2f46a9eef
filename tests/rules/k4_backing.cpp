#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using rules::Status;
using test::File;
using test::Judged;

namespace {

const std::string anchored = "anchoring: In het jaarplan.\nrepresentatives:\n  - {function: bestuurder}\n";

File partner(const std::string& id, const std::string& more) {
    return {"partners/" + id + ".yaml", "name: X\n" + more};
}

File at_board(const std::string& by, const std::string& more = "") {
    return {"commitments/x.yaml", "by: " + by + "\ncontribution: Werk.\nlevel: board\n" + more};
}

}  // namespace

TEST_CASE("reaching the organisation is upheld when all who are bound at board level are represented and anchored") {
    const Judged all{partner("a", anchored), partner("b", ""), at_board("a")};
    CHECK(all.status("K4") == Status::upheld);
    CHECK(all.reason("K4").starts_with("1 of the 1 partners"));
    CHECK(Judged{partner("a", anchored), partner("b", ""), at_board("[a, b]")}.status("K4") == Status::unknown);
    CHECK(Judged{partner("a", anchored), partner("b", ""), at_board("all")}.status("K4") == Status::unknown);
    CHECK(Judged{partner("a", anchored)}.status("K4") == Status::unknown);
}

TEST_CASE("in a commitment by all a partner with a lower level of its own is not bound at board level") {
    const Judged judged{partner("a", anchored), partner("b", ""),
                        at_board("all", "per_partner:\n  b: {level: employee}\n")};
    CHECK(judged.status("K4") == Status::upheld);
}

TEST_CASE("a representative counts from the first to the last day of its time") {
    const auto status_on = [](std::string_view day) {
        return Judged(
                   {partner("a", "anchoring: x\nrepresentatives:\n  - {function: x, since: 2026-02, until: 2026-05}\n"),
                    at_board("a")},
                   day)
            .status("K4");
    };
    CHECK(status_on("2026-01-31") == Status::unknown);
    CHECK(status_on("2026-02-01") == Status::upheld);
    CHECK(status_on("2026-05-31") == Status::upheld);
    CHECK(status_on("2026-06-01") == Status::unknown);
}
