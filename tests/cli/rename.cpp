#include <filesystem>

#include <doctest/doctest.h>

#include "support/small_collaboration.hpp"

using namespace regie::test;

namespace {

bool exists(const SmallCollaboration& here, const std::string& path) { return std::filesystem::exists(here / path); }

/// A partner that others name, and a git repository that has seen it all.
void fill(const SmallCollaboration& here) {
    here.write("partners/buurthuis.yaml", "name: Buurthuis\ncompetences: [outreach]\n");
    here.write("commitments/inloop.yaml",
               "by: [ 'ggd', buurthuis ]  # samen\ncontribution: Een inloop\nprovides: [outreach]");
    here.write("issues/deur.yaml", "title: De deur is dicht\r\nabout:\r\n  - ggd\r\n");
}

void commit_all(const SmallCollaboration& here) {
    const Outcome ran = execute(
        {"/bin/sh", "-c", "git init -q && git add -A && git -c user.name=x -c user.email=x@example.org commit -qm x"},
        {.cwd = here.path()});
    REQUIRE(ran.exit == 0);
}

std::string git(const SmallCollaboration& here, const std::string& arguments) {
    return execute({"/bin/sh", "-c", "git " + arguments}, {.cwd = here.path()}).out;
}

}  // namespace

TEST_CASE("A partner gets another id in its file and wherever it is named, and git sees a renamed file") {
    const SmallCollaboration here;
    fill(here);
    commit_all(here);
    const Outcome ran = here.regie({"rename", "ggd", "ggd-zuid"});
    CHECK(ran.exit == 0);
    CHECK(ran.out.empty());
    CHECK(ran.err ==
          "renamed partners/ggd to partners/ggd-zuid, also in 2 other files; next: regie show partners/ggd-zuid\n");
    CHECK_FALSE(exists(here, "partners/ggd.yaml"));
    CHECK(here.read("partners/ggd-zuid.yaml") == "name: GGD Zuid\n");
    CHECK(here.read("commitments/inloop.yaml") ==
          "by: [ 'ggd-zuid', buurthuis ]  # samen\ncontribution: Een inloop\nprovides: [outreach]");
    CHECK(here.read("issues/deur.yaml") == "title: De deur is dicht\r\nabout:\r\n  - ggd-zuid\r\n");
    CHECK(git(here, "add -A && git diff --cached --name-status -M") ==
          "M\tcommitments/inloop.yaml\nM\tissues/deur.yaml\nR100\tpartners/ggd.yaml\tpartners/ggd-zuid.yaml\n");
    CHECK(here.regie({"check", "--fail-on", "note"}).exit == 0);
}

TEST_CASE("What is renamed is said in Dutch, and a need is renamed in regie.yaml and where it is named") {
    const SmallCollaboration here;
    fill(here);
    Outcome ran = here.regie_nl({"rename", "needs/outreach", "opzoeken"});
    CHECK(ran.exit == 0);
    CHECK(ran.err == "hernoemd: needs/outreach is nu needs/opzoeken, ook in 2 andere bestanden; hierna: regie show\n");
    CHECK(here.read("regie.yaml").find("    - {id: opzoeken, description: Mensen vinden}\n") != std::string::npos);
    CHECK(here.read("partners/buurthuis.yaml") == "name: Buurthuis\ncompetences: [opzoeken]\n");
    ran = here.regie_nl({"rename", "inloop", "samen"});
    CHECK(ran.err == "hernoemd: commitments/inloop is nu commitments/samen; hierna: regie show commitments/samen\n");
    ran = here.regie_nl({"rename", "buurthuis", "huis"});
    CHECK(
        ran.err ==
        "hernoemd: partners/buurthuis is nu partners/huis, ook in één ander bestand; hierna: regie show partners/huis\n");
}

TEST_CASE("A dry run of a renaming is a diff that git applies") {
    const SmallCollaboration here;
    fill(here);
    const Outcome ran = here.regie({"rename", "needs/outreach", "012", "--dry-run"});
    CHECK(ran.exit == 0);
    CHECK(ran.err.empty());
    CHECK(
        ran.out.find(
            "-    - {id: outreach, description: Mensen vinden}\n+    - {id: \"012\", description: Mensen vinden}\n") !=
        std::string::npos);
    const Outcome of_file = here.regie({"rename", "ggd", "ggd-zuid", "--dry-run"});
    CHECK(of_file.out.find("--- a/partners/ggd.yaml\n+++ /dev/null\n") != std::string::npos);
    CHECK(exists(here, "partners/ggd.yaml"));
    commit_all(here);
    here.write("x.diff", of_file.out);
    CHECK(execute({"git", "apply", "x.diff"}, {.cwd = here.path()}).exit == 0);
    const std::string applied = git(here, "add -A partners commitments issues && git diff --cached");
    CHECK(git(here, "reset -q --hard").empty());
    CHECK(here.regie({"rename", "ggd", "ggd-zuid"}).exit == 0);
    CHECK(git(here, "add -A partners commitments issues && git diff --cached") == applied);
}

TEST_CASE("A new id that is taken, is none or is the same is answered as such") {
    const SmallCollaboration here;
    fill(here);
    Outcome ran = here.regie_nl({"rename", "ggd", "buurthuis"});
    CHECK(ran.exit == 2);
    CHECK(ran.err == "regie: partners/buurthuis bestaat al\n  kies een andere id\n");
    ran = here.regie({"rename", "ggd", "GGD Zuid"});
    CHECK(ran.exit == 2);
    CHECK(
        ran.err ==
        "regie: NEW cannot be \"GGD Zuid\": it takes an id of at most 63 characters: a to z, 0 to 9 and -\n  as in: ggd-noord\n");
    ran = here.regie({"rename", "ggd", "regisseur"});
    CHECK(ran.exit == 2);
    ran = here.regie({"rename", "ggd", "ggd"});
    CHECK(ran.exit == 0);
    CHECK(ran.err == "nothing has changed: it is on file so already\n");
    ran = here.regie({"rename", "gdd", "x"});
    CHECK(ran.exit == 2);
    CHECK(ran.err == "regie: there is nothing with the id \"gdd\"\n  did you mean \"ggd\"?\n");
    ran = here.regie({"rename", "ggd"});
    CHECK(ran.exit == 2);
    CHECK(ran.err.starts_with("regie: NEW is missing\n"));
    CHECK(here.read("partners/ggd.yaml") == "name: GGD Zuid\n");
}

TEST_CASE("Where one file cannot be written, nothing is renamed") {
    const SmallCollaboration here;
    fill(here);
    here.write("partners/ggd-zuid/note.txt", "in the way");
    std::filesystem::rename(here / "partners/ggd-zuid", here / "partners/ggd-zuid.yaml");
    const Outcome ran = here.regie({"rename", "ggd", "ggd-zuid"});
    CHECK(ran.exit == 2);
    CHECK(here.read("partners/ggd.yaml") == "name: GGD Zuid\n");
    CHECK(here.read("issues/deur.yaml") == "title: De deur is dicht\r\nabout:\r\n  - ggd\r\n");
}
