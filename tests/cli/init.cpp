#include <algorithm>

#include <doctest/doctest.h>

#include "support/ordinary_user.hpp"
#include "support/program.hpp"
#include "support/small_collaboration.hpp"
#include "support/temporary_folder.hpp"

using namespace regie::test;

namespace {

Outcome call(const TemporaryFolder& folder, std::vector<std::string> arguments, const std::string& language = "en") {
    return run(arguments, {.cwd = folder.path(), .env = {{"REGIE_LANG", language}}});
}

}  // namespace

TEST_CASE("No collaboration begins in the folders of another: every file there is one of its things") {
    const SmallCollaboration here;
    for (const char* inside : {"partners", "partners/nieuw"}) {
        const Outcome ran = here.regie_nl({"init", inside, "--name", "X", "--opgave", "Y"});
        CHECK(ran.exit == 2);
        CHECK(ran.err == "regie: " + std::string(inside) +
                             " is een map van het samenwerkingsverband in .\n"
                             "  kies een map die daar niet van is\n");
    }
    CHECK(here.regie({"check"}).exit == 0);
    CHECK(here.regie({"init", "elders", "--name", "X", "--opgave", "Y"}).exit == 0);
}

TEST_CASE("A new collaboration is two files that check accepts, and can be gone on with at once") {
    const TemporaryFolder here;
    const Outcome ran = call(here, {"init", "demo", "--name", "X", "--opgave", "Y"});
    CHECK(ran.exit == 0);
    CHECK(ran.out.empty());
    CHECK(ran.err == "wrote demo/.gitignore, demo/regie.yaml; next: cd demo && regie add-partner --name \"…\"\n");
    CHECK(here.read("demo/.gitignore") == "people.yaml\n.regie-*.tmp\n");
    CHECK(here.read("demo/regie.yaml")
              .starts_with("format: 1\n"
                           "name: X\n"
                           "language: en\n"
                           "\n"
                           "opgave:\n"
                           "  statement: \"Y\"\n"
                           "\n"
                           "# What can be recorded next"));
    CHECK(call(here, {"check", "demo", "--fail-on", "note"}).exit == 0);
}

TEST_CASE("From nothing to an assessment takes a few commands, and leaves four files") {
    const TemporaryFolder here;
    REQUIRE(call(here, {"init", "demo", "--name", "X", "--opgave", "Y"}).exit == 0);
    REQUIRE(call(here, {"-C", "demo", "add-partner", "--name", "Coöperatie Zó", "--legal-form", "cooperatie",
                        "--representative", "voorzitter:board"})
                .exit == 0);
    REQUIRE(call(here, {"-C", "demo", "commit", "cooperatie-zo", "Twintig vrijwilligers", "--kind", "effort", "--level",
                        "board"})
                .exit == 0);
    CHECK(call(here, {"check", "-C", "demo"}).exit == 0);
    CHECK(call(here, {"assess", "-C", "demo"}).exit == 0);
    const std::string files = execute({"find", "demo", "-type", "f"}, {.cwd = here.path()}).out;
    CHECK(std::ranges::count(files, '\n') == 4);
}

TEST_CASE("In Dutch the file says in Dutch what can be recorded next") {
    const TemporaryFolder here;
    const Outcome ran = call(here,
                             {"init", "--name", "Samen: warm", "--opgave", "Niemand zit in de kou", "--nature",
                              "structural", "--government", "gemeente Zuid"},
                             "nl");
    CHECK(ran.exit == 0);
    CHECK(ran.err == "geschreven: .gitignore, regie.yaml; hierna: regie add-partner --name \"…\"\n");
    const std::string text = here.read("regie.yaml");
    CHECK(
        text.starts_with("format: 1\n"
                         "name: \"Samen: warm\"\n"
                         "language: nl\n"
                         "\n"
                         "opgave:\n"
                         "  statement: Niemand zit in de kou\n"
                         "  nature: structural\n"
                         "\n"
                         "roles:\n"
                         "  government:\n"
                         "    organisation: gemeente Zuid\n"
                         "\n"
                         "# Wat hierna kan worden vastgelegd"));
    CHECK(text.find("# opgave.form\n") != std::string::npos);
    CHECK(text.find("# opgave.nature\n") == std::string::npos);
    CHECK(call(here, {"check", "--fail-on", "note"}).exit == 0);
}

TEST_CASE("A .gitignore that is there keeps what it says") {
    const TemporaryFolder here;
    here.write(".gitignore", "*.bak\npeople.yaml");
    CHECK(call(here, {"init", "--name", "X", "--opgave", "Y"}).exit == 0);
    CHECK(here.read(".gitignore") == "*.bak\npeople.yaml\n.regie-*.tmp\n");
}

TEST_CASE("A folder that has a collaboration is left as it is") {
    const TemporaryFolder here;
    REQUIRE(call(here, {"init", "demo", "--name", "X", "--opgave", "Y"}).exit == 0);
    const std::string before = here.read("demo/regie.yaml");
    Outcome ran = call(here, {"init", "demo", "--name", "Z", "--opgave", "Z"}, "nl");
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: in demo staat al een samenwerkingsverband\n"
          "  kies een andere map, of ga daarmee verder: regie assess -C demo\n");
    ran = call(here, {"init", "demo/regie.yaml", "--name", "Z", "--opgave", "Z"});
    CHECK(ran.exit == 2);
    CHECK(ran.err == "regie: \"demo/regie.yaml\" is not a folder\n  choose another name\n");
    CHECK(here.read("demo/regie.yaml") == before);
}

TEST_CASE("Everything that is missing is named at once, and nothing is made") {
    const TemporaryFolder here;
    const Outcome ran = call(here, {"init", "demo"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: these are missing: --name, --opgave\n"
          "  as in: regie init [DIR] --name TEXT --opgave TEXT [options]; \"regie help init\" says more\n");
    for (const char* empty : {"", "  ", "\n"}) {
        CHECK(call(here, {"init", "demo", "--name", empty, "--opgave", "Y"}).err ==
              "regie: --name is empty\n  give it a value\n");
    }
    CHECK(here.count() == 0);
}

TEST_CASE("A dry run of a new collaboration makes no folder") {
    const TemporaryFolder here;
    const Outcome ran = call(here, {"init", "a/b", "--name", "X", "--opgave", "Y", "--dry-run"});
    CHECK(ran.exit == 0);
    CHECK(ran.out.starts_with("--- /dev/null\n+++ b/a/b/.gitignore\n@@ -0,0 +1,2 @@\n+people.yaml\n+.regie-*.tmp\n"));
    CHECK(here.count() == 0);
}

TEST_CASE("The diff of a new collaboration applies where the user is, also with a blank in the folder's name") {
    const TemporaryFolder here;
    const Outcome ran = call(here, {"init", "met spatie", "--name", "X", "--opgave", "Y", "--dry-run"});
    here.write("change.diff", ran.out);
    CHECK(execute({"patch", "-p1", "-i", "change.diff"}, {.cwd = here.path()}).exit == 0);
    CHECK(here.read("met spatie/regie.yaml").starts_with("format: 1\nname: X\n"));
}

TEST_CASE("The next command can be copied, whatever the folder is called") {
    const TemporaryFolder here;
    const Outcome ran = call(here, {"init", "Jan's map", "--name", "X", "--opgave", "Y"});
    CHECK(ran.err.find("next: cd 'Jan'\\''s map' && regie add-partner") != std::string::npos);
    const Outcome again = call(here, {"init", "Jan's map", "--name", "X", "--opgave", "Y"});
    CHECK(again.err.find("regie assess -C 'Jan'\\''s map'") != std::string::npos);
}

TEST_CASE("A folder that may not be written in stays as it was") {
    const TemporaryFolder here;
    const OrdinaryUser user;
    if (!user.works()) return;
    const Outcome ran = call(here, {"init", "demo", "--name", "X", "--opgave", "Y"});
    CHECK(ran.exit == 2);
    CHECK(ran.err.find("permission denied") != std::string::npos);
    CHECK(here.count() == 0);
}
