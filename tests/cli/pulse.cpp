#include <doctest/doctest.h>

#include "support/small_collaboration.hpp"

using namespace regie::test;

namespace {

constexpr const char* three =
    "partner;spanning;energie;vertrouwen:ggd\r\n"
    "ggd;4,5;3;\r\n"
    ";2;5;4\r\n"
    ";3;;2\r\n";

}  // namespace

TEST_CASE("A pulse becomes one file, named after its day, with an answer for each row") {
    const SmallCollaboration here;
    here.write("antwoorden.csv", three);
    const Outcome ran = here.regie({"pulse", "--from", "antwoorden.csv"});
    CHECK(ran.exit == 0);
    CHECK(ran.out.empty());
    CHECK(ran.err == "wrote pulses/2026-06-30.yaml; next: regie show pulses/2026-06-30\n");
    CHECK(here.read("pulses/2026-06-30.yaml") ==
          "on: 2026-06-30\n"
          "responses:\n"
          "  - {partner: ggd, tension: 4.5, energy: 3}\n"
          "  - tension: 2\n"
          "    energy: 5\n"
          "    trust:\n"
          "      ggd: 4\n"
          "  - tension: 3\n"
          "    trust:\n"
          "      ggd: 2\n");
    CHECK(here.regie({"check"}).exit == 0);
}

TEST_CASE("A pulse has its own day, scale and id where these are given, and English names above its columns") {
    const SmallCollaboration here;
    here.write("answers.csv", "Partner,Decision making,TRUST:partners/ggd\n,9.5,10\n,1,2\n,7,\n");
    const Outcome ran =
        here.regie_nl({"pulse", "--on", "2026-05", "--id", "voorjaar-2026", "--scale", "10", "--from", "answers.csv"});
    CHECK(ran.exit == 0);
    CHECK(ran.err == "geschreven: pulses/voorjaar-2026.yaml; hierna: regie show pulses/voorjaar-2026\n");
    CHECK(here.read("pulses/voorjaar-2026.yaml").starts_with("on: 2026-05\nscale: 10\nresponses:\n"));
    CHECK(here.regie({"check"}).exit == 0);
}

TEST_CASE("A scale and scores that were typed with zeros in front are written without them") {
    const SmallCollaboration here;
    here.write("answers.csv", "partner,tension,energy,trust:ggd\nggd,03,0010,\n,2,01.5,04\n");
    CHECK(here.regie({"pulse", "--scale", "010", "--from", "answers.csv"}).exit == 0);
    CHECK(here.read("pulses/2026-06-30.yaml") ==
          "on: 2026-06-30\n"
          "scale: 10\n"
          "responses:\n"
          "  - {partner: ggd, tension: 3, energy: 10}\n"
          "  - tension: 2\n"
          "    energy: 1.5\n"
          "    trust:\n"
          "      ggd: 4\n");
}

TEST_CASE("A pulse without answers is refused with how to give them") {
    const SmallCollaboration here;
    Outcome ran = here.regie({"pulse", "--on", "2026-05"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: the answers are missing\n"
          "  give them with --from FILE.csv, a row for each respondent; \"regie help pulse\" names the columns\n");
    here.write("a.csv", "partner;spanning\n\n;\n");
    ran = here.regie_nl({"pulse", "--from", "a.csv"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: er is niets geschreven, want niet elke rij van a.csv klopt:\n"
          "a.csv:1: er staan geen antwoorden in\n"
          "  zet onder de namen van de kolommen een rij per respondent\n");
}

TEST_CASE("Every answer that cannot be right is reported with its line, and nothing is written") {
    const SmallCollaboration here;
    here.write("a.csv",
               "partner;spanning;energie;vertrouwen:ggd;vertrouwen:gdg\n"
               "ggd;6;veel;;\n"
               "gdg;0,5;3;;\n"
               ";;;;\n"
               "ggd;;;;\n"
               "partners/ggd;3;3;4;\n"
               ";3\n");
    const Outcome ran = here.regie({"pulse", "--from", "a.csv"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: nothing was written, because not every row of a.csv is right:\n"
          "a.csv:1: vertrouwen:gdg: there is no partner \"gdg\"\n"
          "  did you mean \"ggd\"?\n"
          "a.csv:2: spanning cannot be \"6\": it takes a score from 1 to 5\n"
          "  leave it empty where nothing was answered; --scale sets another best score\n"
          "a.csv:2: energie cannot be \"veel\": it takes a score from 1 to 5\n"
          "  leave it empty where nothing was answered; --scale sets another best score\n"
          "a.csv:3: spanning cannot be \"0.5\": it takes a score from 1 to 5\n"
          "  leave it empty where nothing was answered; --scale sets another best score\n"
          "a.csv:3: partner: there is no partner \"gdg\"\n"
          "  did you mean \"ggd\"?\n"
          "a.csv:5: there is no score in this row\n"
          "  take the row out, or fill in what was answered\n"
          "a.csv:6: ggd scores its own trustworthiness\n"
          "  make the cell empty: trust is about others\n"
          "a.csv:7: cells in this row: 2, columns: 5\n"
          "  a text with a separator or a line end in it stands between quotation marks\n");
    CHECK(here.read("pulses/2026-06-30.yaml").empty());
}

TEST_CASE("A decimal comma is one only where the names above the columns are Dutch") {
    const SmallCollaboration here;
    here.write("a.csv", "partner;tension\n;4,5\n");
    CHECK(here.regie({"pulse", "--from", "a.csv"}).exit == 2);
    here.write("a.csv", "partner;tension\n;4.5\n");
    CHECK(here.regie({"pulse", "--from", "a.csv"}).exit == 0);
}

TEST_CASE("A second pulse of the same day asks for an id of its own, and a scale is one from which to choose") {
    const SmallCollaboration here;
    here.write("a.csv", three);
    REQUIRE(here.regie({"pulse", "--from", "a.csv"}).exit == 0);
    Outcome ran = here.regie({"pulse", "--from", "a.csv"});
    CHECK(ran.exit == 2);
    CHECK(ran.err == "regie: pulses/2026-06-30 exists already\n  give it an id of its own with --id\n");
    ran = here.regie_nl({"pulse", "--scale", "1", "--id", "b", "--from", "a.csv"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: --scale kan niet \"1\" zijn: het moet de beste score zijn, 2 of hoger\n"
          "  zoals: 5, als 1 het slechtste is en 5 het beste\n");
}

TEST_CASE("A dry run of a pulse shows its file and writes nothing") {
    const SmallCollaboration here;
    here.write("a.csv", three);
    const Outcome ran = here.regie({"pulse", "--from", "a.csv", "--dry-run"});
    CHECK(ran.exit == 0);
    CHECK(ran.out.find("+++ b/pulses/2026-06-30.yaml") != std::string::npos);
    CHECK(here.count() == 3);
}
