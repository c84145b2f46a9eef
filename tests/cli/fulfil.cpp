#include <doctest/doctest.h>

#include "support/small_collaboration.hpp"

using namespace regie::test;

namespace {

class WithCommitment : public SmallCollaboration {
public:
    WithCommitment() { write("commitments/monitor.yaml", start + first + end); }
    const std::string start =
        "by: ggd   # wie\ncontribution: |\n  Elk jaar\n  een monitor.\nmade: 2025\ndelivered:   # tot nu\n";
    const std::string first = "  -   on: 2025-11\n      what:   \"Eerste\"  # c\n";
    const std::string end = "\n# stand\nstatus: active\nnotes: 'x'";
};

}  // namespace

TEST_CASE("A delivery is added after the last one, and the rest of the file stays") {
    const WithCommitment here;
    Outcome ran = here.regie({"fulfil", "monitor", "--what", "Tweede: met alle partners", "--on", "2026-05",
                              "--evidence", "https://example.org/monitor.pdf"});
    CHECK(ran.exit == 0);
    CHECK(ran.err == "wrote commitments/monitor.yaml; next: regie show commitments/monitor\n");
    const std::string second =
        "  -   on: 2026-05\n      what: \"Tweede: met alle partners\"\n      evidence: https://example.org/monitor.pdf\n";
    CHECK(here.read("commitments/monitor.yaml") == here.start + here.first + second + here.end);
    ran = here.regie_nl({"fulfil", "commitments/monitor", "--done"});
    CHECK(ran.exit == 0);
    CHECK(ran.err == "geschreven: commitments/monitor.yaml; hierna: regie show commitments/monitor\n");
    CHECK(here.read("commitments/monitor.yaml") ==
          here.start + here.first + second + "\n# stand\nstatus: fulfilled\nnotes: 'x'");
    CHECK(here.regie({"check", "--fail-on", "note"}).exit == 0);
}

TEST_CASE("Mistakes in a delivery are answered, and the file stays") {
    const WithCommitment here;
    const std::string before = here.read("commitments/monitor.yaml");
    CHECK(here.regie({"fulfil", "moniter", "--what", "x"}).err ==
          "regie: there is no commitment \"moniter\"\n  did you mean \"monitor\"?\n");
    CHECK(
        here.regie_nl({"fulfil", "monitor", "--on", "2026"}).err ==
        "regie: --what ontbreekt\n"
        "  zoals: regie fulfil COMMITMENT --what TEXT [opties], of regie fulfil COMMITMENT --done; \"regie help fulfil\" "
        "zegt er meer over\n");
    CHECK(here.regie({"fulfil", "monitor", "--done", "--on", "2026"}).err ==
          "regie: --on has no place in \"regie fulfil COMMITMENT --done\"\n"
          "  leave it out; \"regie help fulfil\" shows both ways to use it\n");
    CHECK(here.regie({"fulfil", "monitor", "--what", "x", "--on", "2024"}).err.find("error[F016]") !=
          std::string::npos);
    CHECK(here.regie({"fulfil", "monitor", "--what", "x", "--on", "2026-07-01"}).err.find("warning[F022]") !=
          std::string::npos);
    CHECK(here.regie({"fulfil", "monitor", "--what", "x", "--evidence", "docs/x.pdf"}).err.find("warning[F021]") !=
          std::string::npos);
    CHECK(here.read("commitments/monitor.yaml") == before);
    here.write("commitments/kar.yaml", "by: ggd\ncontribution: Kar\nstatus: withdrawn\n");
    const Outcome ran = here.regie_nl({"fulfil", "kar", "--done"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: commitments/kar staat in het dossier als: ingetrokken\n"
          "  als dat niet klopt: regie set commitments/kar status …\n");
}

TEST_CASE("The same delivery twice is written once") {
    const WithCommitment here;
    REQUIRE(here.regie({"fulfil", "monitor", "--what", "Tweede"}).exit == 0);
    const std::string before = here.read("commitments/monitor.yaml");
    const Outcome ran = here.regie({"fulfil", "monitor", "--what", "Tweede"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: commitments/monitor says all of this already, so there is nothing to write\n"
          "  \"regie show commitments/monitor\" shows it\n");
    CHECK(here.read("commitments/monitor.yaml") == before);
}
