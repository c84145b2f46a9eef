#include <doctest/doctest.h>

#include "support/small_collaboration.hpp"

using namespace regie::test;

namespace {

/// A partner with a commitment of its own, one that it shares, and more that is tied to it.
class WithTies : public SmallCollaboration {
public:
    WithTies() {
        write("partners/buurthuis.yaml", partner);
        write("commitments/inloop.yaml", inloop);
        write("commitments/samen.yaml", "by: [buurthuis, ggd]\ncontribution: Samen optrekken\n");
        write("issues/zondag.yaml", "title: Op zondag is er niets open\nowner: buurthuis\n");
        write("accountability/results.yaml", "holder: buurthuis\narea: results\nstatement: De inloop is open\n");
        write("regie.yaml", read("regie.yaml") +
                                "roles:\n  team: [{function: adviseur, organisation: buurthuis}]\n"
                                "bodies: [{id: tafel, name: Partnertafel, members: [ggd, buurthuis]}]\n"
                                "membership:\n  leaving: {notice: 3m, terms: Wie vertrekt draagt over.}\n");
    }
    const std::string partner =
        "name: Buurthuis\r\nrepresentatives:\r\n    - {function: voorzitter, level: board}   # c";
    const std::string inloop =
        "# inloop\nby:   [ buurthuis ]\ncontribution: Een inloop\nprovides: [outreach]\n"
        "exit: {notice: 6m, settlement: Een andere plek.}\n\nstatus: active   # loopt\n";
};

const std::string list_en =
    "Buurthuis leaves (30 June 2026)\n"
    "===============================\n"
    "\n"
    "What that touches:\n"
    "\n"
    "- commitments of its own, which become withdrawn:\n"
    "  - inloop: Een inloop (notice: 6 months; agreed for its end: Een andere plek.)\n"
    "- commitments shared with others, which stay as they are:\n"
    "  - samen: Samen optrekken\n"
    "- what the opgave asks for and nobody provides any more (for the partners to discuss together):\n"
    "  - outreach: Mensen vinden\n"
    "- groups that it is a member of:\n"
    "  - Partnertafel\n"
    "- who represents it:\n"
    "  - voorzitter (board)\n"
    "- open issues on which it has to act:\n"
    "  - zondag: Op zondag is er niets open\n"
    "- what it can be called to account on:\n"
    "  - results: De inloop is open\n"
    "- roles:\n"
    "  - in the regie team: adviseur\n"
    "- what was agreed on leaving:\n"
    "  - notice: 3 months\n"
    "  - Wie vertrekt draagt over.\n"
    "\n";

}  // namespace

TEST_CASE("Where a commitment needs a settlement and none is given, the list is shown and nothing is written") {
    const WithTies here;
    const Outcome ran = here.regie({"leave", "buurthuis"});
    CHECK(ran.exit == 2);
    CHECK(ran.out.empty());
    CHECK(ran.err == list_en +
                         "regie: how these commitments of Buurthuis are settled is not on file: inloop\n"
                         "  say it for all of them with --settlement; or for each apart, before this: regie withdraw "
                         "inloop --settlement \"…\"\n");
    CHECK(here.read("partners/buurthuis.yaml") == here.partner);
    CHECK(here.read("commitments/inloop.yaml") == here.inloop);
}

TEST_CASE("A leaving is written after its list, and every other byte of the files stays") {
    const WithTies here;
    const Outcome ran = here.regie({"leave", "partners/buurthuis", "--settlement", "De bibliotheek neemt het over"});
    CHECK(ran.exit == 0);
    CHECK(ran.out.empty());
    CHECK(ran.err == list_en + "wrote commitments/inloop.yaml, partners/buurthuis.yaml; next: regie assess\n");
    CHECK(here.read("commitments/inloop.yaml") ==
          "# inloop\nby:   [ buurthuis ]\ncontribution: Een inloop\nprovides: [outreach]\n"
          "exit: {notice: 6m, settlement: Een andere plek.}\n\nstatus: withdrawn   # loopt\nwithdrawn: 2026-06-30\n"
          "settlement: De bibliotheek neemt het over\n");
    CHECK(here.read("partners/buurthuis.yaml") == here.partner + "\r\nleft: 2026-06-30");
    CHECK(here.read("commitments/samen.yaml") == "by: [buurthuis, ggd]\ncontribution: Samen optrekken\n");
    CHECK_FALSE(here.regie({"list", "decisions"}).out.find("exit") != std::string::npos);
    CHECK(here.regie({"check", "--fail-on", "note"}).exit == 0);
    const Outcome assessed =
        run({"assess", "--format", "short", "--fail-on", "never", "--today", "2026-08-01"}, {.cwd = here.path()});
    CHECK(assessed.out.find("P304") == std::string::npos);
    CHECK(assessed.out.find("K305") == std::string::npos);
}

TEST_CASE("The list reads in Dutch too, and a dry run shows it beside the change") {
    const WithTies here;
    const Outcome ran = here.regie_nl({"leave", "buurthuis", "--on", "2026-05", "--settlement", "Over", "--dry-run"});
    CHECK(ran.exit == 0);
    CHECK(ran.err ==
          "Buurthuis vertrekt (mei 2026)\n"
          "=============================\n"
          "\n"
          "Wat dat raakt:\n"
          "\n"
          "- eigen commitments, die worden ingetrokken:\n"
          "  - inloop: Een inloop (opzegtermijn: 6 maanden; afgesproken voor het einde: Een andere plek.)\n"
          "- commitments samen met anderen, die blijven zoals ze zijn:\n"
          "  - samen: Samen optrekken\n"
          "- wat de opgave vraagt en niemand meer inbrengt (voor de partners om samen te bespreken):\n"
          "  - outreach: Mensen vinden\n"
          "- overleggen waar de partner lid van is:\n"
          "  - Partnertafel\n"
          "- wie de partner vertegenwoordigt:\n"
          "  - voorzitter (bestuur of directie)\n"
          "- open signalen waarop de partner aan zet is:\n"
          "  - zondag: Op zondag is er niets open\n"
          "- waarop de partner aanspreekbaar is:\n"
          "  - results: De inloop is open\n"
          "- rollen:\n"
          "  - in het regieteam: adviseur\n"
          "- wat over uittreden is afgesproken:\n"
          "  - opzegtermijn: 3 maanden\n"
          "  - Wie vertrekt draagt over.\n"
          "\n");
    CHECK(ran.out.find("+withdrawn: 2026-05\n+settlement: Over\n") != std::string::npos);
    CHECK(ran.out.find("+left: 2026-05\n") != std::string::npos);
    CHECK(here.read("partners/buurthuis.yaml") == here.partner);
    CHECK(here.read("commitments/inloop.yaml") == here.inloop);
}

TEST_CASE("A leaving that was cut short is completed by the same command, and then says that it is done") {
    const WithTies here;
    const std::vector<std::string> command{"leave", "buurthuis", "--settlement", "Over"};
    REQUIRE(here.regie(command).exit == 0);
    here.write("partners/buurthuis.yaml", here.partner);
    const Outcome ran = here.regie(command);
    CHECK(ran.exit == 0);
    CHECK(ran.err.ends_with("wrote partners/buurthuis.yaml; next: regie assess\n"));
    const Outcome again = here.regie(command);
    CHECK(again.exit == 2);
    CHECK(
        again.err.ends_with("regie: Buurthuis has left already (30 June 2026)\n"
                            "  \"regie show partners/buurthuis\" shows it\n"));
}

TEST_CASE("Where another partner takes over, the commitments pass on to it and stay active") {
    const WithTies here;
    here.write("partners/wijkhuis.yaml", "name: Wijkhuis\nsucceeds: [buurthuis]\n");
    const Outcome ran = here.regie_nl({"leave", "buurthuis"});
    CHECK(ran.exit == 0);
    CHECK(
        ran.err.find("- commitments die overgaan op Wijkhuis:\n  - inloop: Een inloop\n  - samen: Samen optrekken\n") !=
        std::string::npos);
    CHECK(ran.err.find("ingetrokken") == std::string::npos);
    CHECK(ran.err.ends_with("geschreven: partners/buurthuis.yaml; hierna: regie assess\n"));
    CHECK(here.read("commitments/inloop.yaml") == here.inloop);
}

TEST_CASE("A partner to which nothing is tied leaves with a word of that") {
    const SmallCollaboration here;
    const Outcome ran = here.regie({"leave", "ggd", "--on", "2026"});
    CHECK(ran.exit == 0);
    CHECK(ran.err ==
          "GGD Zuid leaves (2026)\n======================\n\nNothing else on file is tied to it.\n\n"
          "wrote partners/ggd.yaml; next: regie assess\n");
    CHECK(here.read("partners/ggd.yaml") == "name: GGD Zuid\nleft: 2026\n");
}

TEST_CASE("A settlement that would be written nowhere is not lost: it is refused with where it belongs") {
    const SmallCollaboration here;
    const Outcome ran = here.regie_nl({"leave", "ggd", "--settlement", "Alles geregeld"});
    CHECK(ran.exit == 2);
    CHECK(
        ran.err.ends_with("regie: GGD Zuid heeft geen eigen commitment dat nog moet worden afgewikkeld\n"
                          "  laat --settlement weg; wat over gedeelde commitments is afgesproken hoort in een "
                          "besluit: regie decide \"…\" --kind exit --concerns ggd --settlement \"…\"\n"));
    CHECK(here.read("partners/ggd.yaml") == "name: GGD Zuid\n");
}

TEST_CASE("A day that is still to come may be given, and what that means is said") {
    const WithTies here;
    const Outcome ran = here.regie({"leave", "buurthuis", "--on", "2026-12-31", "--settlement", "Over"});
    CHECK(ran.exit == 0);
    CHECK(ran.err.find("\n\nThat day is still to come; until then what becomes withdrawn counts as active."
                       "\n\nwrote ") != std::string::npos);
    CHECK(here.read("partners/buurthuis.yaml") == here.partner + "\r\nleft: 2026-12-31");
    CHECK(here.regie({"check", "--fail-on", "note"}).exit == 0);
    CHECK(here.regie({"leave", "buurthuis"})
              .err.ends_with("regie: that Buurthuis leaves is on file already (31 December 2026)\n"
                             "  \"regie show partners/buurthuis\" shows it\n"));
    CHECK(here.regie_nl({"leave", "buurthuis", "--on", "2026-12-31"})
              .err.find("regie: het vertrek van Buurthuis is al vastgelegd (31 december 2026)\n") != std::string::npos);
    const Outcome later = run({"leave", "buurthuis", "--today", "2027-01-01"}, {.cwd = here.path()});
    CHECK(later.err.find("regie: Buurthuis has left already (31 December 2026)\n") != std::string::npos);
}

TEST_CASE("A file that could not be read is said to be missing from the list") {
    const WithTies here;
    here.write("commitments/kapot.yaml", "by: [buurthuis\n");
    const Outcome ran = here.regie_nl({"leave", "buurthuis", "--settlement", "Over"});
    CHECK(ran.exit == 0);
    CHECK(
        ran.err.find("\n\nNiet alle bestanden zijn te lezen, dus er kan meer zijn (\"regie check\" laat ze zien).\n") !=
        std::string::npos);
}

TEST_CASE("Mistakes in a leaving are answered, and nothing is written") {
    const WithTies here;
    CHECK(here.regie({"leave", "buurtuis"}).err ==
          "regie: there is no partner \"buurtuis\"\n  did you mean \"buurthuis\"?\n");
    here.write("partners/ggd.yaml", "name: GGD Zuid\njoined: 2026-05\n");
    const Outcome early = here.regie({"leave", "ggd", "--on", "2026-04"});
    CHECK(early.exit == 2);
    CHECK(early.err.find("error[F016]") != std::string::npos);
    here.write("partners/ggd.yaml", "name: GGD Zuid\nleft: 2026-05\n");
    CHECK(here.regie({"leave", "ggd", "--on", "2026-06"})
              .err.ends_with("regie: partners/ggd says \"2026-05\" at left already\n"
                             "  if that is wrong: regie set partners/ggd left \"…\"\n"));
    here.write("partners/ggd.yaml", "name: 'GGD Zuid\n");
    CHECK(here.regie_nl({"leave", "ggd"})
              .err.ends_with("regie: partners/ggd.yaml kan niet worden gewijzigd: dat bestand bevat fouten\n"
                             "  \"regie check\" laat ze zien; herstel ze eerst\n"));
    CHECK(here.read("partners/ggd.yaml") == "name: 'GGD Zuid\n");
}

TEST_CASE("Invisible characters in a title are shown as such in the list") {
    const SmallCollaboration here;
    here.write("issues/x.yaml", "title: Rood \xe2\x80\xae\nowner: ggd\n");
    const Outcome ran = here.regie({"leave", "ggd", "--dry-run"});
    CHECK(ran.err.find("Rood \\u202e") != std::string::npos);
    CHECK(ran.err.find("\xe2\x80\xae") == std::string::npos);
}

TEST_CASE("A commitment of which the settlement is on file is said to have one, and needs no other") {
    const WithTies here;
    here.write("commitments/inloop.yaml", "by: buurthuis\ncontribution: Een inloop\n");
    here.write("decisions/vertrek.yaml",
               "title: Buurthuis stopt\nkind: exit\naffects: [inloop]\nsettlement: De GGD neemt de inloop over.\n");
    const Outcome ran = here.regie_nl({"leave", "buurthuis"});
    CHECK(ran.exit == 0);
    CHECK(ran.err.find("  - inloop: Een inloop (de afwikkeling is vastgelegd)\n") != std::string::npos);
    CHECK(here.read("commitments/inloop.yaml") ==
          "by: buurthuis\ncontribution: Een inloop\nstatus: withdrawn\nwithdrawn: 2026-06-30\n");
}
