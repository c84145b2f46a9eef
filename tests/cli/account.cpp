#include <doctest/doctest.h>

#include "support/small_collaboration.hpp"

using namespace regie::test;

TEST_CASE("An accountability item becomes one tidy file, named after its area") {
    const SmallCollaboration here;
    const Outcome ran = here.regie({"account", "regisseur", "tension", "Spanning komt op tafel", "--towards",
                                    "collaboration", "--towards", "material-principal", "--review", "3m"});
    CHECK(ran.exit == 0);
    CHECK(ran.err == "wrote accountability/tension.yaml; next: regie show accountability/tension\n");
    CHECK(here.read("accountability/tension.yaml") ==
          "holder: regisseur\n"
          "area: tension\n"
          "statement: Spanning komt op tafel\n"
          "towards: [collaboration, material-principal]\n"
          "review: 3m\n");
    CHECK(here.regie({"check", "--fail-on", "note"}).exit == 0);
}

TEST_CASE("A second item of an area needs an id of its own") {
    const SmallCollaboration here;
    REQUIRE(here.regie({"account", "ggd", "results", "De monitor verschijnt"}).exit == 0);
    const Outcome ran = here.regie_nl({"account", "partners/ggd", "results", "Er zijn inlopen"});
    CHECK(ran.exit == 2);
    CHECK(ran.err == "regie: accountability/results bestaat al\n  geef zelf een id met --id\n");
    CHECK(here.regie({"account", "partners/ggd", "results", "Er zijn inlopen", "--id", "results-inloop"}).exit == 0);
    CHECK(here.read("accountability/results-inloop.yaml").starts_with("holder: ggd\n"));
}

TEST_CASE("A mistyped holder or area is answered with what was meant, also where it was said in Dutch") {
    const SmallCollaboration here;
    Outcome ran = here.regie({"account", "regiseur", "tension", "x"});
    CHECK(ran.exit == 2);
    CHECK(ran.err == "regie: there is no partner \"regiseur\"\n  did you mean \"regisseur\"?\n");
    ran = here.regie_nl({"account", "regisseur", "spanning", "x"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: AREA kan niet \"spanning\" zijn; kies uit: own-acts, tension, relations, issues, communication, "
          "decision-making, productivity, results\n"
          "  is \"tension\" bedoeld?\n");
    ran = here.regie({"account", "regisseur", "tension", "x", "--review", "elk kwartaal"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: --review cannot be \"elk kwartaal\": it takes a length of time\n"
          "  as in: 30d, 6w, 3m or 4y (days, weeks, months, years)\n");
    CHECK(here.count() == 2);
}
