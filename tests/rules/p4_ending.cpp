#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using rules::Status;
using test::Judged;
using test::regie_yaml;

namespace {

const test::File rule{"regie.yaml", regie_yaml("membership:\n  ending: Eind 2028.\n")};
const test::File partner{"partners/a.yaml", "name: A\n"};
const test::File running{"commitments/x.yaml", "by: a\ncontribution: x\n"};

test::File decision(std::string_view kind, std::string_view more) {
    return {"decisions/d.yaml",
            "title: Besluit\nby: gemeenteraad\nkind: " + std::string(kind) + "\n" + std::string(more)};
}

}  // namespace

TEST_CASE("P4 is upheld by a rule for ending, or by an end with its settlement") {
    CHECK(Judged{rule}.status("P4") == Status::upheld);
    CHECK(Judged{test::Files{}}.status("P4") == Status::unknown);
    CHECK(Judged{decision("end-regie", "settlement: Afgerond.\n")}.status("P4") == Status::upheld);
    CHECK(Judged{decision("end-regie", "settlement: Afgerond.\noutcome: pending\n")}.status("P4") == Status::unknown);
    CHECK(Judged{decision("end-regie", "")}.status("P4") == Status::unknown);
}

TEST_CASE("P4 is not upheld while a change or an end leaves active commitments open") {
    for (const std::string_view kind : {"end-regie", "change-regie"}) {
        CAPTURE(kind);
        CHECK(Judged{rule, partner, running, decision(kind, "affects: [x]\n")}.status("P4") != Status::upheld);
        CHECK(Judged{rule, partner, running, decision(kind, "affects: [x]\nsettlement: Zo.\n")}.status("P4") ==
              Status::upheld);
        CHECK(Judged{rule, partner, running, decision(kind, "affects: [x]\noutcome: rejected\n")}.status("P4") ==
              Status::upheld);
        CHECK(Judged{rule,
                     partner,
                     {"commitments/x.yaml", "by: a\ncontribution: x\nstatus: fulfilled\n"},
                     decision(kind, "affects: [x]\n")}
                  .status("P4") == Status::upheld);
    }
}
