#include <doctest/doctest.h>

#include "support/program.hpp"

using namespace regie::test;

TEST_CASE("A code, a principle and a key are explained, also outside any collaboration") {
    const TemporaryFolder here;
    const Way way{.folder = here.path(), .environment = {{"REGIE_LANG", "nl"}}, .out_to = {}};
    for (const char* what : {"K203", "k203", "K2", "commitment.level", "partners.capacity", "F001"}) {
        CAPTURE(what);
        const Ran ran = run({"explain", what}, way);
        CHECK(ran.exit == 0);
        CHECK_FALSE(ran.out.empty());
    }
    CHECK(run({"explain"}, way).out.find("K203") != std::string::npos);
}

TEST_CASE("What cannot be explained is answered with what was probably meant") {
    const Ran ran = run({"explain", "commitment.levl"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: there is no code, principle or key \"commitment.levl\"\n  did you mean \"commitment.level\"?\n");
}
