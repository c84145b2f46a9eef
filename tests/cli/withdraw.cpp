#include <doctest/doctest.h>

#include "support/small_collaboration.hpp"

using namespace regie::test;

TEST_CASE("A commitment is withdrawn with its settlement, and the rest of its file stays") {
    const SmallCollaboration here;
    here.write("commitments/inloop.yaml",
               "{by: ggd, # wie\n   contribution: 'Inloop',\n   status:   active, delivered: []} # einde");
    const Outcome ran = here.regie(
        {"withdraw", "inloop", "--on", "2026-05-31", "--settlement", "De bibliotheek neemt, als eerste, over"});
    CHECK(ran.exit == 0);
    CHECK(ran.err == "wrote commitments/inloop.yaml; next: regie show commitments/inloop\n");
    CHECK(here.read("commitments/inloop.yaml") ==
          "{by: ggd, # wie\n   contribution: 'Inloop',\n   status:   withdrawn, delivered: [], withdrawn: 2026-05-31, "
          "settlement: \"De bibliotheek neemt, als eerste, over\"} # einde");
    CHECK(here.regie({"check", "--fail-on", "note"}).exit == 0);
}

TEST_CASE("A withdrawal without a settlement is recorded, and the settlement is what comes next") {
    const SmallCollaboration here;
    here.write("commitments/inloop.yaml", "by: ggd\ncontribution: Inloop\n");
    Outcome ran = here.regie_nl({"withdraw", "commitments/inloop"});
    CHECK(ran.exit == 0);
    CHECK(ran.err == "geschreven: commitments/inloop.yaml; hierna: regie withdraw inloop --settlement \"…\"\n");
    const std::string withdrawn = "by: ggd\ncontribution: Inloop\nstatus: withdrawn\nwithdrawn: 2026-06-30\n";
    CHECK(here.read("commitments/inloop.yaml") == withdrawn);
    ran = run({"withdraw", "inloop", "--settlement", "Overgedragen", "--today", "2026-09-01"}, {.cwd = here.path()});
    CHECK(ran.exit == 0);
    CHECK(here.read("commitments/inloop.yaml") == withdrawn + "settlement: Overgedragen\n");
}

TEST_CASE("Mistakes in a withdrawal are answered, and the file stays") {
    const SmallCollaboration here;
    const std::string before = "by: ggd\ncontribution: Inloop\nmade: 2026-05\n";
    here.write("commitments/inloop.yaml", before);
    CHECK(here.regie({"withdraw", "inlop"}).err ==
          "regie: there is no commitment \"inlop\"\n  did you mean \"inloop\"?\n");
    CHECK(here.regie_nl({"withdraw"}).err ==
          "regie: COMMITMENT ontbreekt\n"
          "  zoals: regie withdraw COMMITMENT [opties]; \"regie help withdraw\" zegt er meer over\n");
    CHECK(here.regie_nl({"withdraw", "inloop", "--on", "gisteren"}).err ==
          "regie: --on kan niet \"gisteren\" zijn: het moet een datum zijn\n"
          "  zoals: 2026-05-31, of 2026-05 of 2026 als niet meer bekend is\n");
    CHECK(here.regie({"withdraw", "inloop", "--on", "2026-04"}).err.find("error[F016]") != std::string::npos);
    CHECK(here.read("commitments/inloop.yaml") == before);
    here.write("commitments/klaar.yaml", "by: ggd\ncontribution: Klaar\nstatus: fulfilled\n");
    CHECK(here.regie({"withdraw", "klaar"}).err ==
          "regie: commitments/klaar is on file as: fulfilled\n"
          "  if that is wrong: regie set commitments/klaar status …\n");
}
