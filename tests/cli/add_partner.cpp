#include <doctest/doctest.h>

#include "support/small_collaboration.hpp"

using namespace regie::test;

TEST_CASE("A partner becomes one tidy file, named after it") {
    const SmallCollaboration here;
    const Outcome ran = here.regie({"add-partner", "--name", "Coöperatie Zó", "--legal-form", "cooperatie",
                                    "--representative", "voorzitter:board"});
    CHECK(ran.exit == 0);
    CHECK(ran.out.empty());
    CHECK(ran.err == "wrote partners/cooperatie-zo.yaml; next: regie commit cooperatie-zo \"…\"\n");
    CHECK(here.read("partners/cooperatie-zo.yaml") ==
          "name: Coöperatie Zó\n"
          "legal_form: cooperatie\n"
          "joined: 2026-06-30\n"
          "representatives:\n"
          "  - {function: voorzitter, level: board}\n");
    CHECK(here.regie({"check"}).exit == 0);
}

TEST_CASE("Everything that can be said of a partner lands at its key") {
    const SmallCollaboration here;
    const Outcome ran =
        here.regie_nl({"add-partner", "buurthuis",       "--name",       "Buurthuis De Brug", "--sector",
                       "societal",    "--group",         "welzijn",      "--capacity",        "agenda-member",
                       "--interest",  "een warme buurt", "--competence", "outreach",          "--representative",
                       "coördinator", "--joined",        "2024-05",      "--succeeds",        "partners/ggd"});
    CHECK(ran.exit == 0);
    CHECK(ran.err == "geschreven: partners/buurthuis.yaml; hierna: regie commit buurthuis \"…\"\n");
    CHECK(here.read("partners/buurthuis.yaml") ==
          "name: Buurthuis De Brug\n"
          "sector: societal\n"
          "group: welzijn\n"
          "capacity: agenda-member\n"
          "joined: 2024-05\n"
          "succeeds: [ggd]\n"
          "interest: een warme buurt\n"
          "competences: [outreach]\n"
          "representatives:\n"
          "  - {function: coördinator}\n");
}

TEST_CASE("git sees one new file after a partner was added, and nothing else") {
    const SmallCollaboration here;
    REQUIRE(execute({"git", "init", "-q"}, {.cwd = here.path()}).exit == 0);
    REQUIRE(execute({"git", "add", "-A"}, {.cwd = here.path()}).exit == 0);
    REQUIRE(execute({"git", "-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "-qm", "begin"},
                    {.cwd = here.path()})
                .exit == 0);
    REQUIRE(here.regie({"add-partner", "--name", "Buurthuis"}).exit == 0);
    CHECK(execute({"git", "status", "--porcelain"}, {.cwd = here.path()}).out == "?? partners/buurthuis.yaml\n");
}

TEST_CASE("A dry run shows a diff that git applies, and writes nothing") {
    const SmallCollaboration here;
    const Outcome ran = here.regie({"add-partner", "--name", "Buurthuis", "--dry-run"});
    CHECK(ran.exit == 0);
    CHECK(ran.out ==
          "--- /dev/null\n"
          "+++ b/partners/buurthuis.yaml\n"
          "@@ -0,0 +1,2 @@\n"
          "+name: Buurthuis\n"
          "+joined: 2026-06-30\n");
    CHECK(ran.err.empty());
    CHECK(here.read("partners/buurthuis.yaml").empty());
    here.write("change.diff", ran.out);
    CHECK(execute({"git", "apply", "change.diff"}, {.cwd = here.path()}).exit == 0);
    CHECK(here.read("partners/buurthuis.yaml") == "name: Buurthuis\njoined: 2026-06-30\n");
}

TEST_CASE("A partner without a name, or with one that is taken, is refused with what to do") {
    const SmallCollaboration here;
    Outcome ran = here.regie({"add-partner"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: --name is missing\n"
          "  as in: regie add-partner [ID] --name TEXT [options]; \"regie help add-partner\" says more\n");
    ran = here.regie_nl({"add-partner", "--name", "GGD"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: partners/ggd bestaat al\n"
          "  zet zelf een id voor de opties: regie add-partner ID --name …\n");
    ran = here.regie({"add-partner", "--name", "!!!"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: no id can be made of \"!!!\"\n"
          "  put an id of your own before the options: regie add-partner ID --name …\n");
    ran = here.regie({"add-partner", "All", "--name", "Iedereen"});
    CHECK(ran.exit == 2);
    ran = here.regie({"add-partner", "all", "--name", "Iedereen"});
    CHECK(ran.exit == 2);
    CHECK(ran.err == "regie: ID cannot be \"all\": that word has a meaning of its own\n  choose another id\n");
    CHECK(here.count() == 2);
}

TEST_CASE("A mistyped value of a partner is answered with the one that was meant") {
    const SmallCollaboration here;
    Outcome ran = here.regie({"add-partner", "--name", "A", "--representative", "voorzitter:bord"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: LEVEL cannot be \"bord\"; it is one of: employee, management, board\n  did you mean \"board\"?\n");
    ran = here.regie_nl({"add-partner", "--name", "A", "--capacity", "aandeelhouder"});
    CHECK(ran.err ==
          "regie: --capacity kan niet \"aandeelhouder\" zijn; kies uit: shareholder, agenda-member, observer\n"
          "  is \"shareholder\" bedoeld?\n");
    ran = here.regie({"add-partner", "--name", "A", "--competence", "outreech"});
    CHECK(ran.err == "regie: the opgave has no need \"outreech\"\n  did you mean \"outreach\"?\n");
    ran = here.regie({"add-partner", "--name", "A", "--succeeds", "gdg"});
    CHECK(ran.err == "regie: there is no partner \"gdg\"\n  did you mean \"ggd\"?\n");
    ran = here.regie({"add-partner", "--name", "A", "--joined", "31-12-2025"});
    CHECK(ran.err ==
          "regie: --joined cannot be \"31-12-2025\": it takes a date\n"
          "  as in: 2026-05-31, or 2026-05 or 2026 where only that much is known\n");
    CHECK(here.read("partners/a.yaml").empty());
}

TEST_CASE("A change that would bring a fault is refused with the fault, and nothing is written") {
    const SmallCollaboration here;
    const Outcome ran = here.regie({"add-partner", "--name", "Bel 06-12345678", "--sector", "citizens"});
    CHECK(ran.exit == 2);
    CHECK(ran.out.empty());
    CHECK(ran.err ==
          "regie: nothing was written, because this change would bring a fault or a warning:\n"
          "partners/bel-06-12345678.yaml:1:11: warning[F017] this looks like a telephone number\n"
          "  |\n"
          "1 | name: Bel 06-12345678\n"
          "  |           ^^^^^^^^^^^\n"
          "  = for: whoever keeps these files\n"
          "  = do:  keep it in people.yaml, and name the function here\n");
    CHECK(here.read("partners/bel-06-12345678.yaml").empty());
}

TEST_CASE("Old faults elsewhere do not stand in the way of a change") {
    const SmallCollaboration here;
    here.write("partners/broken.yaml", "name: \"open\nsector: [\n");
    here.write("commitments/x.yaml", "by: nobody\ncontribution: x\nlevel: bord\n");
    const std::string before = here.regie({"check", "--format", "short"}).out;
    CHECK(here.regie({"add-partner", "--name", "Buurthuis"}).exit == 0);
    CHECK(here.regie({"check", "--format", "short"}).out == before);
}
