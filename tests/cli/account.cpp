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

TEST_CASE("An act or an omission is added to the account of an item, and the rest of its file stays") {
    const SmallCollaboration here;
    const std::string before =
        "holder:   regisseur   # wie\narea: tension\nstatement: >\n  Spanning komt\n  op tafel\n\n\n# einde\n";
    here.write("accountability/tension.yaml", before);
    Outcome ran = here.regie({"account", "tension", "--act", "Beide partijen gesproken", "--effect", "Er is weer rust",
                              "--on", "2026-06", "--evidence", "https://example.org/verslag"});
    CHECK(ran.exit == 0);
    CHECK(ran.err == "wrote accountability/tension.yaml; next: regie show accountability/tension\n");
    const std::string start = before.substr(0, before.find("\n\n\n") + 1);
    const std::string first =
        "account:\n  - on: 2026-06\n    act: Beide partijen gesproken\n    effect: Er is weer rust\n"
        "    evidence: https://example.org/verslag\n";
    CHECK(here.read("accountability/tension.yaml") == start + first + "\n\n# einde\n");
    ran = here.regie_nl({"account", "accountability/tension", "--omitted", "Het signaal niet geagendeerd"});
    CHECK(ran.exit == 0);
    CHECK(ran.err == "geschreven: accountability/tension.yaml; hierna: regie show accountability/tension\n");
    CHECK(here.read("accountability/tension.yaml") ==
          start + first + "  - on: 2026-06-30\n    omitted: Het signaal niet geagendeerd\n\n\n# einde\n");
    CHECK(here.regie({"check", "--fail-on", "note"}).exit == 0);
}

TEST_CASE("Mistakes in an account are answered with how it is given") {
    const SmallCollaboration here;
    const std::string before = "holder: regisseur\narea: tension\nstatement: X\n";
    here.write("accountability/tension.yaml", before);
    CHECK(here.regie({"account", "tension", "--act", "A", "--omitted", "B"}).err ==
          "regie: --act and --omitted do not go together\n  give the command twice: each has an effect of its own\n");
    CHECK(here.regie_nl({"account", "tension", "--effect", "Rust"}).err ==
          "regie: wat is gedaan of nagelaten ontbreekt\n  zeg het met --act of met --omitted\n");
    CHECK(here.regie({"account", "tension", "--act", "A", "--review", "3m"}).err ==
          "regie: --review has no place in \"regie account ITEM --act TEXT\"\n"
          "  leave it out; \"regie help account\" shows both ways to use it\n");
    CHECK(here.regie_nl({"account", "tensoin", "--act", "A"}).err ==
          "regie: er is geen verantwoordingspunt \"tensoin\"\n  is \"tension\" bedoeld?\n");
    CHECK(here.regie({"account", "--act", "A"}).err ==
          "regie: ITEM is missing\n  as in: regie account ITEM --act TEXT; \"regie help account\" says more\n");
    CHECK(here.regie({"account", "tension"}).err ==
          "regie: AREA is missing: own-acts, tension, relations, issues, communication, decision-making, productivity, "
          "results\n"
          "  as in: regie account HOLDER AREA STATEMENT [options], or regie account ITEM --act TEXT; \"regie help "
          "account\" says more\n");
    const Outcome future = here.regie({"account", "tension", "--act", "A", "--on", "2026-07-01"});
    CHECK(future.exit == 2);
    CHECK(future.err.find("warning[F022]") != std::string::npos);
    CHECK(here.read("accountability/tension.yaml") == before);
}
