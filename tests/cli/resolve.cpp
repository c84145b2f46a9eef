#include <doctest/doctest.h>

#include "support/small_collaboration.hpp"

using namespace regie::test;

namespace {

/// With an issue, written by hand, and a decision.
class WithIssue : public SmallCollaboration {
public:
    WithIssue() {
        write("decisions/huisbezoek.yaml", "title: Eerst huisbezoek\nkind: direction\n");
        write("issues/wachtlijsten.yaml",
              start + "status: \"raised\"     # nieuw\r\nraised: 2026-03\r\nx-van: [a,  b]\r\n");
    }
    const std::string start = "# signaal\r\ntitle: >-\r\n    Wachtlijsten\r\n    voor huisbezoek\r\n\r\n";
    const std::string end = "     # nieuw\r\nraised: 2026-03\r\nx-van: [a,  b]\r\n";
};

}  // namespace

TEST_CASE("An issue is put on the agenda and resolved, and the rest of its file stays") {
    const WithIssue here;
    Outcome ran = here.regie({"resolve", "wachtlijsten", "--agenda", "2026-09-01"});
    CHECK(ran.exit == 0);
    CHECK(ran.err == "wrote issues/wachtlijsten.yaml; next: regie show issues/wachtlijsten\n");
    CHECK(here.read("issues/wachtlijsten.yaml") == here.start + "status: agenda" + here.end + "agenda: 2026-09-01\r\n");
    ran = here.regie_nl({"resolve", "issues/wachtlijsten", "--agenda", "huisbezoek", "--resolution",
                         "De bibliotheek bezoekt ook thuis", "--on", "2026-06-15"});
    CHECK(ran.exit == 0);
    CHECK(ran.err == "geschreven: issues/wachtlijsten.yaml; hierna: regie show issues/wachtlijsten\n");
    CHECK(here.read("issues/wachtlijsten.yaml") ==
          here.start + "status: resolved" + here.end +
              "agenda: huisbezoek\r\nresolved: 2026-06-15\r\nresolution: De bibliotheek bezoekt ook thuis\r\n");
    CHECK(here.regie({"check", "--fail-on", "note"}).exit == 0);
}

TEST_CASE("A dry run shows what would change in the issue and leaves it alone") {
    const WithIssue here;
    const std::string before = here.read("issues/wachtlijsten.yaml");
    const Outcome ran = here.regie({"resolve", "wachtlijsten", "--resolution", "Klaar", "--dry-run"});
    CHECK(ran.exit == 0);
    CHECK(ran.out.find("-status: \"raised\"     # nieuw") != std::string::npos);
    CHECK(ran.out.find("+resolved: 2026-06-30") != std::string::npos);
    CHECK(here.read("issues/wachtlijsten.yaml") == before);
}

TEST_CASE("An issue that is resolved is not resolved otherwise, nor put on the agenda again") {
    const WithIssue here;
    REQUIRE(here.regie({"resolve", "wachtlijsten", "--resolution", "Klaar"}).exit == 0);
    const std::string before = here.read("issues/wachtlijsten.yaml");
    CHECK(here.regie({"resolve", "wachtlijsten", "--resolution", "Klaar"}).err ==
          "regie: issues/wachtlijsten says all of this already, so there is nothing to write\n"
          "  \"regie show issues/wachtlijsten\" shows it\n");
    CHECK(here.regie({"resolve", "wachtlijsten", "--resolution", "Anders"}).err ==
          "regie: issues/wachtlijsten says \"Klaar\" at resolution already\n"
          "  if that is wrong: regie set issues/wachtlijsten resolution \"…\"\n");
    const Outcome ran = here.regie_nl({"resolve", "wachtlijsten", "--agenda", "2026-09"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: issues/wachtlijsten staat in het dossier als: opgelost\n"
          "  als dat niet klopt: regie set issues/wachtlijsten status …\n");
    CHECK(here.read("issues/wachtlijsten.yaml") == before);
}

TEST_CASE("An issue that closed otherwise is not put on the agenda either") {
    const WithIssue here;
    const auto refused = [&here](const std::string& more) {
        const std::string text = "title: Parkeren\nraised: 2026-03\n" + more;
        here.write("issues/parkeren.yaml", text);
        const Outcome ran = here.regie({"resolve", "parkeren", "--agenda", "2026-09"});
        CHECK(ran.exit == 2);
        CHECK(here.read("issues/parkeren.yaml") == text);
        return ran.err;
    };
    CHECK(refused("status: dropped\n") ==
          "regie: issues/parkeren is on file as: dropped\n"
          "  if that is wrong: regie set issues/parkeren status …\n");
    CHECK(refused("status: raised\nresolved: 2026-04\nresolution: Klaar\n") ==
          "regie: issues/parkeren is on file as: resolved\n"
          "  if that is wrong: regie set --remove issues/parkeren resolved\n");
    CHECK(refused("resolution: Klaar\n") ==
          "regie: issues/parkeren is on file as: resolved\n"
          "  if that is wrong: regie set --remove issues/parkeren resolution\n");
    CHECK(here.regie_nl({"resolve", "parkeren", "--agenda", "2026-09"}).err ==
          "regie: issues/parkeren staat in het dossier als: opgelost\n"
          "  als dat niet klopt: regie set --remove issues/parkeren resolution\n");
    REQUIRE(here.regie({"set", "--remove", "issues/parkeren", "resolution"}).exit == 0);
    CHECK(here.regie({"resolve", "parkeren", "--agenda", "2026-09"}).exit == 0);
}

TEST_CASE("Mistakes in resolving are answered with what was meant") {
    const WithIssue here;
    const std::string before = here.read("issues/wachtlijsten.yaml");
    CHECK(here.regie({"resolve", "wachtlijst", "--resolution", "x"}).err ==
          "regie: there is no issue \"wachtlijst\"\n  did you mean \"wachtlijsten\"?\n");
    CHECK(here.regie_nl({"resolve", "wachtlijsten"}).err ==
          "regie: --resolution ontbreekt\n"
          "  zoals: regie resolve ISSUE --resolution TEXT [opties], of regie resolve ISSUE --agenda DECISION|DATE; "
          "\"regie help resolve\" zegt er meer over\n");
    CHECK(here.regie({"resolve", "wachtlijsten", "--agenda", "huisbezok"}).err ==
          "regie: there is no decision \"huisbezok\"\n  did you mean \"huisbezoek\"?\n");
    CHECK(here.regie_nl({"resolve", "wachtlijsten", "--agenda", "01-09-2026"}).err ==
          "regie: --agenda kan niet \"01-09-2026\" zijn: het moet een datum zijn, of een besluit\n"
          "  zoals: 2026-05-31, of de id van een besluit\n");
    CHECK(here.regie({"resolve", "wachtlijsten", "--agenda", "2026-09", "--on", "2026-06"}).err ==
          "regie: --on has no place in \"regie resolve ISSUE --agenda DECISION|DATE\"\n"
          "  leave it out; \"regie help resolve\" shows both ways to use it\n");
    const Outcome ran = here.regie({"resolve", "wachtlijsten", "--resolution", "x", "--on", "2026-02"});
    CHECK(ran.exit == 2);
    CHECK(ran.err.find("error[F016]") != std::string::npos);
    CHECK(here.read("issues/wachtlijsten.yaml") == before);
}
