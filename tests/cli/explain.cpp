#include <doctest/doctest.h>

#include "support/program.hpp"
#include "support/temporary_folder.hpp"

using namespace regie::test;

TEST_CASE("A code, a principle and a key are explained, also outside any collaboration") {
    const TemporaryFolder here;
    const Setting way{.cwd = here.path(), .env = {{"REGIE_LANG", "nl"}}};
    for (const char* what : {"K203", "k203", "K2", "commitment.level", "partners.capacity", "F001"}) {
        CAPTURE(what);
        const Outcome ran = run({"explain", what}, way);
        CHECK(ran.exit == 0);
        CHECK_FALSE(ran.out.empty());
    }
    CHECK(run({"explain"}, way).out.find("K203") != std::string::npos);
}

TEST_CASE("What cannot be explained is answered with what was probably meant") {
    const Outcome ran = run({"explain", "commitment.levl"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: there is no code, principle, fact or key \"commitment.levl\"\n  did you mean \"commitment.level\"?\n");
}
