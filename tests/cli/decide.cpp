#include <doctest/doctest.h>

#include "support/small_collaboration.hpp"

using namespace regie::test;

TEST_CASE("The first mandate is noted in regie.yaml too, which else stays as it was") {
    const SmallCollaboration here;
    const std::string before = here.read("regie.yaml");
    const Outcome ran = here.regie({"decide", "Opdracht tot regie", "--kind", "mandate", "--by", "gemeenteraad",
                                    "--body", "elected", "--taken", "2024-03"});
    CHECK(ran.exit == 0);
    CHECK(ran.err ==
          "wrote decisions/opdracht-tot-regie.yaml, regie.yaml; next: regie show decisions/opdracht-tot-regie\n");
    CHECK(here.read("decisions/opdracht-tot-regie.yaml") ==
          "title: Opdracht tot regie\n"
          "kind: mandate\n"
          "taken: 2024-03\n"
          "by: gemeenteraad\n"
          "body: elected\n");
    CHECK(here.read("regie.yaml") == before + "mandate:\n  decision: opdracht-tot-regie\n");
    CHECK(here.regie({"check", "--fail-on", "note"}).exit == 0);

    REQUIRE(here.regie({"decide", "Nieuwe opdracht", "--kind", "mandate", "--by", "gemeenteraad"}).exit == 0);
    CHECK(here.read("regie.yaml") == before + "mandate:\n  decision: opdracht-tot-regie\n");
}

TEST_CASE("A mandate that was rejected is not noted in regie.yaml") {
    const SmallCollaboration here;
    const std::string before = here.read("regie.yaml");
    REQUIRE(
        here.regie({"decide", "Opdracht", "--kind", "mandate", "--by", "gemeenteraad", "--outcome", "rejected"}).exit ==
        0);
    CHECK(here.read("regie.yaml") == before);
    REQUIRE(here.regie({"decide", "Tweede opdracht", "--kind", "mandate", "--by", "gemeenteraad"}).exit == 0);
    CHECK(here.read("regie.yaml") == before + "mandate:\n  decision: tweede-opdracht\n");
}

TEST_CASE("A mandate that was cut short after its first file is completed by the same command") {
    const SmallCollaboration here;
    const std::vector<std::string> command{"decide", "Opdracht", "--kind", "mandate", "--by", "gemeenteraad"};
    here.write("decisions/opdracht.yaml", "title: Opdracht\nkind: mandate\ntaken: 2026-06-30\nby: gemeenteraad\n");
    const Outcome ran = here.regie(command);
    CHECK(ran.exit == 0);
    CHECK(ran.err == "wrote regie.yaml; next: regie show decisions/opdracht\n");
    CHECK(here.regie(command).err ==
          "regie: decisions/opdracht exists already\n  give it an id of its own with --id\n");
}

TEST_CASE("Positions and objections of partners land at their keys") {
    const SmallCollaboration here;
    here.write("partners/buurthuis.yaml", "name: Buurthuis\n");
    here.write("commitments/monitor.yaml", "by: ggd\ncontribution: Monitor\n");
    const Outcome ran = here.regie_nl({"decide",         "Samen verder",
                                       "--id",           "verder",
                                       "--kind",         "agreement",
                                       "--by",           "collaboration",
                                       "--position",     "ggd=consent",
                                       "--position",     "partners/buurthuis=object",
                                       "--objection",    "buurthuis:De looptijd is: te kort",
                                       "--concerns",     "ggd",
                                       "--affects",      "monitor",
                                       "--settlement",   "lopend werk gaat door",
                                       "--outcome",      "adopted",
                                       "--evidence",     "https://example.org/besluit",
                                       "--communicated", "2026-06"});
    CHECK(ran.exit == 0);
    CHECK(ran.err == "geschreven: decisions/verder.yaml; hierna: regie show decisions/verder\n");
    CHECK(here.read("decisions/verder.yaml") ==
          "title: Samen verder\n"
          "kind: agreement\n"
          "taken: 2026-06-30\n"
          "by: collaboration\n"
          "positions:\n"
          "  ggd: consent\n"
          "  buurthuis: object\n"
          "objections:\n"
          "  - {partner: buurthuis, reason: \"De looptijd is: te kort\"}\n"
          "outcome: adopted\n"
          "concerns: [ggd]\n"
          "affects: [monitor]\n"
          "settlement: lopend werk gaat door\n"
          "communicated: 2026-06\n"
          "evidence: https://example.org/besluit\n");
}

TEST_CASE("A decision without a kind is answered with the kinds there are") {
    const SmallCollaboration here;
    const Outcome ran = here.regie({"decide", "Iets"});
    CHECK(ran.exit == 2);
    CHECK(
        ran.err ==
        "regie: --kind is missing: exploration, mandate, priority, agreement, direction, admission, exit, renewal, "
        "change-regie, end-regie\n"
        "  as in: regie decide TITLE --kind KIND [options], or regie decide ID --position PARTNER=POSITION; \"regie help "
        "decide\" says more\n");
}

TEST_CASE("A mistyped position or partner of a decision is answered with what was meant") {
    const SmallCollaboration here;
    Outcome ran = here.regie({"decide", "x", "--kind", "agreement", "--position", "ggd=concent"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: POSITION cannot be \"concent\"; it is one of: consent, stand-aside, object, absent\n"
          "  did you mean \"consent\"?\n");
    ran = here.regie_nl({"decide", "x", "--kind", "agreement", "--position", "gdg=consent"});
    CHECK(ran.err == "regie: er is geen partner \"gdg\"\n  is \"ggd\" bedoeld?\n");
    ran = here.regie({"decide", "x", "--kind", "agreement", "--position", "ggd"});
    CHECK(ran.err == "regie: --position cannot be read in \"ggd\"\n  as in: --position 'ggd=consent'\n");
    ran = here.regie({"decide", "x", "--kind", "agreement", "--objection", "ggd"});
    CHECK(ran.exit == 2);
    CHECK(here.read("decisions/x.yaml").empty());
}

TEST_CASE("A dry run of a mandate shows both files and leaves them alone") {
    const SmallCollaboration here;
    const std::string before = here.read("regie.yaml");
    const Outcome ran = here.regie({"decide", "Opdracht", "--kind", "mandate", "--by", "gemeenteraad", "--dry-run"});
    CHECK(ran.exit == 0);
    CHECK(ran.out ==
          "--- /dev/null\n"
          "+++ b/decisions/opdracht.yaml\n"
          "@@ -0,0 +1,4 @@\n"
          "+title: Opdracht\n"
          "+kind: mandate\n"
          "+taken: 2026-06-30\n"
          "+by: gemeenteraad\n"
          "--- a/regie.yaml\n"
          "+++ b/regie.yaml\n"
          "@@ -4,3 +4,5 @@\n"
          "   statement: Niemand zit in de kou\n"
          "   needs:\n"
          "     - {id: outreach, description: Mensen vinden}\n"
          "+mandate:\n"
          "+  decision: opdracht\n");
    CHECK(here.read("regie.yaml") == before);
    CHECK(here.count() == 2);
    here.write("change.diff", ran.out);
    CHECK(execute({"git", "apply", "change.diff"}, {.cwd = here.path()}).exit == 0);
    CHECK(here.regie({"check"}).exit == 0);
}

TEST_CASE("A mandate is not noted in a regie.yaml that has faults") {
    const SmallCollaboration here;
    here.write("regie.yaml", "format: 1\nname: X\nname: Y\nopgave: {statement: Z}\n");
    const Outcome ran = here.regie({"decide", "Opdracht", "--kind", "mandate"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: the mandate cannot be noted in regie.yaml: that file has faults\n"
          "  \"regie check\" shows them; repair them first\n");
    CHECK(here.count() == 2);
}

TEST_CASE("A partner has one position in a decision") {
    const SmallCollaboration here;
    const Outcome ran =
        here.regie({"decide", "x", "--kind", "agreement", "--position", "ggd=consent", "--position", "ggd=object"});
    CHECK(ran.exit == 2);
    CHECK(ran.err == "regie: \"ggd\" is given two positions\n  keep one of the two\n");
    CHECK(here.count() == 2);
}

TEST_CASE("A fault in a value that stands for a whole record names the key that was used") {
    const SmallCollaboration here;
    const Outcome ran = here.regie({"decide", "x", "--kind", "agreement", "--communicated", "volgende"});
    CHECK(ran.exit == 2);
    CHECK(ran.err.find("\"communicated\" takes a date, and \"volgende\" is none") != std::string::npos);
}

TEST_CASE("Without a kind a decision that is there is added to, and the rest of its file stays") {
    const SmallCollaboration here;
    here.write("partners/buurthuis.yaml", "name: Buurthuis\n");
    here.write(
        "decisions/convenant.yaml",
        "# het convenant\r\ntitle: 'Convenant'   # c\r\nkind: agreement\r\ntaken: 2026-05\r\nby: collaboration\r\n"
        "positions: {ggd: object}\r\nobjections:\r\n    - {partner: ggd, reason: Te kort} # nog");
    const Outcome ran = here.regie({"decide", "convenant", "--position", "ggd=consent", "--position",
                                    "buurthuis=stand-aside", "--objection", "ggd=2026-06-01", "--communicated",
                                    "2026-06", "--outcome", "adopted", "--settlement", "Lopend werk gaat door"});
    CHECK(ran.exit == 0);
    CHECK(ran.err == "wrote decisions/convenant.yaml; next: regie show decisions/convenant\n");
    CHECK(here.read("decisions/convenant.yaml") ==
          "# het convenant\r\ntitle: 'Convenant'   # c\r\nkind: agreement\r\ntaken: 2026-05\r\nby: collaboration\r\n"
          "positions: {ggd: consent, buurthuis: stand-aside}\r\nobjections:\r\n"
          "    - {partner: ggd, reason: Te kort, resolved: 2026-06-01} # nog\r\noutcome: adopted\r\n"
          "settlement: Lopend werk gaat door\r\ncommunicated: 2026-06");
    CHECK(here.regie({"check", "--fail-on", "note"}).exit == 0);
    const Outcome again = here.regie_nl({"decide", "convenant", "--outcome", "adopted"});
    CHECK(again.exit == 2);
    CHECK(again.err ==
          "regie: dit staat al in decisions/convenant; er is niets te schrijven\n"
          "  \"regie show decisions/convenant\" laat het zien\n");
}

TEST_CASE("A decision that is not there is answered with the one that was meant, or with what a new one needs") {
    const SmallCollaboration here;
    here.write("decisions/convenant.yaml", "title: Convenant\nkind: agreement\n");
    CHECK(here.regie({"decide", "convenent", "--outcome", "adopted"}).err ==
          "regie: there is no decision \"convenent\"\n  did you mean \"convenant\"?\n");
    const Outcome ran = here.regie_nl({"decide", "Samen verder", "--position", "all=consent"});
    CHECK(ran.exit == 2);
    CHECK(
        ran.err ==
        "regie: er is geen besluit \"Samen verder\"\n"
        "  een nieuw besluit heeft een soort nodig, met --kind: exploration, mandate, priority, agreement, direction, "
        "admission, exit, renewal, change-regie, end-regie\n");
    CHECK(here.regie({"decide", "convenant", "--id", "x", "--outcome", "adopted"}).err ==
          "regie: --id has no place in \"regie decide ID --position PARTNER=POSITION\"\n"
          "  leave it out; \"regie help decide\" shows both ways to use it\n");
    CHECK(here.regie({"decide", "convenant", "--objection", "ggd=resolved"}).err ==
          "regie: \"ggd\" has no objection here that is still open\n"
          "  record the objection first, in the words of the partner: --objection 'ggd:…'\n");
    CHECK(here.regie_nl({"decide", "convenant", "--objection", "ggd=gisteren"}).err ==
          "regie: --objection is niet te lezen in \"ggd=gisteren\"\n  zoals: --objection 'ggd=resolved'\n");
    CHECK(here.read("decisions/convenant.yaml") == "title: Convenant\nkind: agreement\n");
}

TEST_CASE("Something said of a decision that its dates contradict is refused, and the file stays") {
    const SmallCollaboration here;
    here.write("decisions/convenant.yaml", "title: Convenant\nkind: agreement\ntaken: 2026-05\n");
    const Outcome ran = here.regie({"decide", "convenant", "--communicated", "2026-04"});
    CHECK(ran.exit == 2);
    CHECK(ran.err.find("decisions/convenant.yaml:4:15: error[F016]") != std::string::npos);
    CHECK(here.read("decisions/convenant.yaml") == "title: Convenant\nkind: agreement\ntaken: 2026-05\n");
}
