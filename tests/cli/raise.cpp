#include <doctest/doctest.h>

#include "support/small_collaboration.hpp"

using namespace regie::test;

TEST_CASE("An issue becomes one tidy file, named after its title") {
    const SmallCollaboration here;
    here.write("partners/buurthuis.yaml", "name: Buurthuis\n");
    const Outcome ran =
        here.regie({"raise", "Wachtlijsten voor huisbezoek", "--kind", "gap", "--about", "ggd", "--about",
                    "partners/buurthuis", "--owner", "ggd", "--by", "regisseur", "--raised", "2026-06"});
    CHECK(ran.exit == 0);
    CHECK(ran.err ==
          "wrote issues/wachtlijsten-voor-huisbezoek.yaml; next: regie resolve wachtlijsten-voor-huisbezoek --agenda "
          "…\n");
    CHECK(here.read("issues/wachtlijsten-voor-huisbezoek.yaml") ==
          "title: Wachtlijsten voor huisbezoek\n"
          "kind: gap\n"
          "raised: 2026-06\n"
          "by: regisseur\n"
          "about: [ggd, buurthuis]\n"
          "owner: ggd\n"
          "status: raised\n");
    CHECK(here.regie({"check", "--fail-on", "note"}).exit == 0);
}

TEST_CASE("A title is enough, and the day is today") {
    const SmallCollaboration here;
    const Outcome ran = here.regie_nl({"raise", "De bus rijdt minder vaak", "--id", "bus"});
    CHECK(ran.exit == 0);
    CHECK(ran.err == "geschreven: issues/bus.yaml; hierna: regie resolve bus --agenda …\n");
    CHECK(here.read("issues/bus.yaml") == "title: De bus rijdt minder vaak\nraised: 2026-06-30\nstatus: raised\n");
}

TEST_CASE("Mistakes in an issue are answered with what was meant, and nothing is written") {
    const SmallCollaboration here;
    CHECK(here.regie({"raise", "x", "--about", "gdg"}).err ==
          "regie: there is no partner \"gdg\"\n  did you mean \"ggd\"?\n");
    CHECK(here.regie_nl({"raise", "x", "--kind", "spanning"}).err ==
          "regie: --kind kan niet \"spanning\" zijn; kies uit: issue, tension, conflict, gap\n"
          "  is \"tension\" bedoeld?\n");
    CHECK(here.regie({"raise", "x", "--by", "regie"}).err ==
          "regie: there is no partner \"regie\"\n"
          "  \"regie list partners\" shows them; \"regie add-partner\" adds one\n");
    CHECK(here.regie({"raise"}).err ==
          "regie: TITLE is missing\n  as in: regie raise TITLE [options]; \"regie help raise\" says more\n");
    REQUIRE(here.regie({"raise", "Bus"}).exit == 0);
    CHECK(here.regie({"raise", "Bus", "--kind", "gap"}).err ==
          "regie: issues/bus exists already\n  give it an id of its own with --id\n");
}

TEST_CASE("A gap that is laid with the regie is recorded as it is, for the assessment to speak of") {
    const SmallCollaboration here;
    CHECK(here.regie({"raise", "Niemand bezoekt", "--kind", "gap", "--owner", "regie"}).exit == 0);
    CHECK(here.regie({"assess", "--format", "short", "--fail-on", "never"}).out.find("[O501]") != std::string::npos);
}
