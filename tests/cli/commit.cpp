#include <filesystem>

#include <doctest/doctest.h>

#include "support/small_collaboration.hpp"

using namespace regie::test;

TEST_CASE("A commitment becomes one tidy file, named after the contribution") {
    const SmallCollaboration here;
    const Outcome ran = here.regie({"commit", "ggd", "Twintig vrijwilligers", "--kind", "effort", "--level", "board"});
    CHECK(ran.exit == 0);
    CHECK(ran.err ==
          "wrote commitments/twintig-vrijwilligers.yaml; next: regie show commitments/twintig-vrijwilligers\n");
    CHECK(here.read("commitments/twintig-vrijwilligers.yaml") ==
          "by: ggd\n"
          "contribution: Twintig vrijwilligers\n"
          "kind: effort\n"
          "level: board\n"
          "made: 2026-06-30\n");
}

TEST_CASE("Everything that can be said of a commitment lands at its key") {
    const SmallCollaboration here;
    here.write("partners/buurthuis.yaml", "name: Buurthuis\n");
    const Outcome ran = here.regie({"commit",
                                    "ggd, partners/buurthuis",
                                    "Een fonds",
                                    "--id",
                                    "fonds",
                                    "--kind",
                                    "money",
                                    "--amount",
                                    "200000 EUR/year",
                                    "--provides",
                                    "outreach",
                                    "--made",
                                    "2025",
                                    "--signed-by",
                                    "directeur",
                                    "--evidence",
                                    "https://example.org/fonds",
                                    "--starts",
                                    "2025-07",
                                    "--ends",
                                    "2028",
                                    "--exit-notice",
                                    "3m",
                                    "--status",
                                    "proposed"});
    CHECK(ran.exit == 0);
    CHECK(here.read("commitments/fonds.yaml") ==
          "by: [ggd, buurthuis]\n"
          "contribution: Een fonds\n"
          "kind: money\n"
          "amount:\n"
          "  value: 200000\n"
          "  unit: EUR\n"
          "  per: year\n"
          "provides: [outreach]\n"
          "made: 2025\n"
          "signed_by: directeur\n"
          "evidence: https://example.org/fonds\n"
          "starts: 2025-07\n"
          "ends: 2028\n"
          "exit:\n"
          "  notice: 3m\n"
          "status: proposed\n");
    CHECK(here.regie({"check", "--fail-on", "note"}).exit == 0);
}

TEST_CASE("All partners can commit themselves in one commitment") {
    const SmallCollaboration here;
    CHECK(here.regie({"commit", "all", "Samen optrekken", "--level", "management"}).exit == 0);
    CHECK(here.read("commitments/samen-optrekken.yaml") ==
          "by: all\ncontribution: Samen optrekken\nlevel: management\nmade: 2026-06-30\n");
}

TEST_CASE("A commitment by nobody that is known is refused with who was probably meant") {
    const SmallCollaboration here;
    Outcome ran = here.regie({"commit", "gdg", "x"});
    CHECK(ran.exit == 2);
    CHECK(ran.err == "regie: there is no partner \"gdg\"\n  did you mean \"ggd\"?\n");
    ran = here.regie_nl({"commit", "ggd,stichting", "x"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: er is geen partner \"stichting\"\n"
          "  \"regie list partners\" laat ze zien; \"regie add-partner\" voegt er een toe\n");
    CHECK(here.count() == 2);
}

TEST_CASE("A commitment of nobody is refused") {
    const SmallCollaboration here;
    const Outcome ran = here.regie_nl({"commit", ",", "x"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: een commitment is van iemand, en er is niemand genoemd\n"
          "  noem de partner, meerdere partners met komma's ertussen, of all\n");
}

TEST_CASE("An amount that can be read in two ways is asked about, not guessed") {
    const SmallCollaboration here;
    Outcome ran = here.regie({"commit", "ggd", "x", "--amount", "200.000 EUR"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: \"200.000\" can be read in two ways\n"
          "  write 200000 for the large number, and a point only before decimals that do not end in three digits\n");
    ran = here.regie_nl({"commit", "ggd", "x", "--amount", "twee uur"});
    CHECK(ran.exit == 2);
    CHECK(ran.err == "regie: --amount is niet te lezen in \"twee uur\"\n  zoals: --amount '200000 EUR/jaar'\n");
    // A space between thousands would leave 200, of "000 EUR".
    CHECK(here.regie({"commit", "ggd", "x", "--amount", "200 000 EUR"}).exit == 2);
    CHECK(here.regie({"commit", "ggd", "x", "--amount", "0.5 fte"}).exit == 0);
    CHECK(here.read("commitments/x.yaml").find("amount:\n  value: 0.5\n  unit: fte\n") != std::string::npos);
}

TEST_CASE("An amount that was typed with zeros in front is written without them") {
    const SmallCollaboration here;
    CHECK(here.regie({"commit", "ggd", "x", "--amount", "010 EUR"}).exit == 0);
    CHECK(here.read("commitments/x.yaml").find("amount:\n  value: 10\n  unit: EUR\n") != std::string::npos);
    CHECK(here.regie({"set", "commitments/x", "amount.value", "00.5"}).exit == 0);
    CHECK(here.read("commitments/x.yaml").find("amount:\n  value: 0.5\n  unit: EUR\n") != std::string::npos);
}

TEST_CASE("A contribution that starts with a dash follows two dashes, and the message says so") {
    const SmallCollaboration here;
    const Outcome ran = here.regie({"commit", "ggd", "-minder regels"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: \"-minder regels\" is not an option of commit\n"
          "  \"regie help commit\" shows its options; a text that starts with - follows --, as in: regie commit … -- "
          "\"-minder regels\"\n");
    CHECK(run({"commit", "ggd", "--", "-minder regels"}, {.cwd = here.path()}).exit == 0);
    CHECK(here.read("commitments/minder-regels.yaml").starts_with("by: ggd\ncontribution: "));
}

TEST_CASE("A contribution without quotation marks is answered with how to type it") {
    const SmallCollaboration here;
    const Outcome ran = here.regie_nl({"commit", "ggd", "twintig", "vrijwilligers"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: commit heeft alleen PARTNER CONTRIBUTION; \"vrijwilligers\" hoort hier niet\n"
          "  zet een tekst van meer woorden tussen aanhalingstekens\n");
    CHECK(here.regie({"commit", "ggd"}).err ==
          "regie: CONTRIBUTION is missing\n"
          "  as in: regie commit PARTNER CONTRIBUTION [options]; \"regie help commit\" says more\n");
}

TEST_CASE("Evidence that is not in the folder is refused before anything is written") {
    const SmallCollaboration here;
    const Outcome ran = here.regie({"commit", "ggd", "x", "--evidence", "docs/convenant.pdf"});
    CHECK(ran.exit == 2);
    CHECK(ran.err.find("commitments/x.yaml:4:11: warning[F021]") != std::string::npos);
    CHECK(here.read("commitments/x.yaml").empty());
    here.write("docs/convenant.pdf", "%PDF");
    CHECK(here.regie({"commit", "ggd", "x", "--evidence", "docs/convenant.pdf"}).exit == 0);
}

TEST_CASE("A partner that is named twice commits once, and all covers every other") {
    const SmallCollaboration here;
    CHECK(here.regie({"commit", "ggd,ggd", "Eerste"}).exit == 0);
    CHECK(here.read("commitments/eerste.yaml").starts_with("by: ggd\n"));
    CHECK(here.regie({"commit", "ggd,all", "Tweede"}).exit == 0);
    CHECK(here.read("commitments/tweede.yaml").starts_with("by: all\n"));
}

TEST_CASE("An amount with a comma is answered with how decimals are written") {
    const SmallCollaboration here;
    const Outcome ran = here.regie({"commit", "ggd", "x", "--amount", "0,5 fte"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: the number \"0,5\" has a comma in it\n"
          "  write decimals after a point, and thousands without a sign: 0.5 fte, 200000 EUR/year\n");
}

TEST_CASE("A commitment whose term ended before it was made is refused, and not where it may have been made before") {
    const SmallCollaboration here;
    const Outcome ran = here.regie({"commit", "ggd", "x", "--made", "2025-04-01", "--ends", "2025-01-01"});
    CHECK(ran.exit == 2);
    CHECK(ran.err.find("error[F016]") != std::string::npos);
    CHECK(here.regie({"commit", "ggd", "x", "--made", "2025-04-01", "--ends", "2025"}).exit == 0);
    CHECK(here.regie({"commit", "ggd", "y", "--made", "2025-04-01", "--ends", "2025-04-01"}).exit == 0);
}

TEST_CASE("That something could not be read takes no hint away, and is named only where it may be why") {
    const SmallCollaboration here;
    std::filesystem::create_directories(here / "commitments");
    std::filesystem::create_symlink("/nergens/x.yaml", here / "commitments/weg.yaml");
    REQUIRE(here.regie({"check"}).out.find("F014") != std::string::npos);
    CHECK(here.regie({"commit", "gdd", "Een inloop"}).err ==
          "regie: there is no partner \"gdd\"\n  did you mean \"ggd\"?\n");
    CHECK(here.regie({"set", "opgave.nature", "zoiets"}).err.find("could not be read") == std::string::npos);
    here.write("decisions", "geen map\n");
    CHECK(here.regie({"set", "mandate.decision", "motie"}).err ==
          "regie: there is no decision \"motie\"\n"
          "  the folder decisions could not be read, and that may be the reason\n"
          "  \"regie list decisions\" shows them; \"regie decide\" adds one\n");
    CHECK(here.regie({"rename", "issues/motie", "x"}).err.find("could not be read") == std::string::npos);
    CHECK(here.regie({"fulfil", "motie"}).err.find("could not be read") == std::string::npos);
    CHECK(here.regie_nl({"rename", "motie", "motie-2016"})
              .err.find("\n  de map decisions was niet te lezen, en dat kan de reden zijn\n") != std::string::npos);
    CHECK(here.regie({"commit", "gdd", "Een inloop"}).err ==
          "regie: there is no partner \"gdd\"\n  did you mean \"ggd\"?\n");
}
