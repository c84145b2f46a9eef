#include "store/git_conflicts.hpp"

#include <doctest/doctest.h>

#include "support/folder.hpp"

using namespace regie;
using base::Language;
using test::findings_of;
using test::Folder;

namespace {

const std::string conflict =
    "name: A\n"
    "<<<<<<< HEAD\n"
    "interest: Eerder zien wie hulp nodig heeft\n"
    "=======\n"
    "interest: Minder wachten\n"
    ">>>>>>> wijziging\n";

store::Loaded loaded_with(const std::string& text) { return Folder{{"partners/a.yaml", text}}.load(); }

}  // namespace

TEST_CASE("a conflict of git is told of once, at its first line, and not what it makes of the YAML") {
    const store::Loaded loaded = loaded_with(conflict);
    REQUIRE(findings_of(loaded) == "partners/a.yaml:2:1 F001\n");
    CHECK(loaded.findings[0].message(Language::en) == "a conflict of git was left here, lines 2 to 6");
    CHECK(loaded.findings[0].message(Language::nl) ==
          "hier is een conflict van git blijven staan, regel 2 tot en met 6");
    CHECK(loaded.findings[0].remedy(Language::en).starts_with("choose one of the two, "));
    CHECK(loaded.findings[0].remedy(Language::nl).starts_with("kies een van de twee, "));
    const base::Place place = loaded.findings[0].place;
    CHECK(std::string_view(loaded.sources.at(place.file).text).substr(place.begin, place.end - place.begin) ==
          "<<<<<<< HEAD");
}

TEST_CASE("each conflict is told of, also with the common text and other line ends, in regie.yaml too") {
    std::string crlf = "<<<<<<< HEAD\r\nname: A\r\n||||||| 1a2b3c4\r\nname: O\r\n=======\r\nname: B\r\n>>>>>>>\r\n";
    CHECK(findings_of(loaded_with(crlf)) == "partners/a.yaml:1:1 F001\n");
    CHECK(findings_of(loaded_with(conflict + conflict)) == "partners/a.yaml:2:1 F001\npartners/a.yaml:8:1 F001\n");
    Folder folder;
    folder.set("regie.yaml", "format: 1\n" + conflict);
    CHECK(findings_of(folder.load()) == "regie.yaml:3:1 F001\n");
}

TEST_CASE("what only looks like a conflict is none") {
    CHECK(store::git_conflicts("<<<<<<< HEAD\na\n=======\nb\n").empty());
    CHECK(store::git_conflicts("=======\nb\n>>>>>>> x\n").empty());
    CHECK(store::git_conflicts("<<<<<<< HEAD\na\n>>>>>>> x\n").empty());
    CHECK(store::git_conflicts(" <<<<<<< HEAD\n=======\n>>>>>>> x\n").empty());
    CHECK(store::git_conflicts("<<<<<<<< HEAD\n=======\n>>>>>>> x\n").empty());
    CHECK(store::git_conflicts("<<<<<<< a\n=======\n<<<<<<< b\n>>>>>>> x\n").empty());
    CHECK(store::git_conflicts("<<<<<<< a\n<<<<<<< b\n=======\n>>>>>>> x").size() == 1);
    const std::string quoted = "name: A\nnotes: |\n  <<<<<<< HEAD\n  een\n  =======\n  twee\n  >>>>>>> x\n";
    CHECK(findings_of(loaded_with(quoted)) == "");
    CHECK(findings_of(loaded_with(quoted + "naam: B\n")) == "partners/a.yaml:8:1 F002\n");
}

TEST_CASE("a fault of another kind beside a conflict is told of as well") {
    CHECK(findings_of(loaded_with("name: A\nname: B\n")) == "partners/a.yaml:2:1 F007\n");
    const std::string findings =
        findings_of(loaded_with("<<<<<<< HEAD\nname: \x01\n=======\nname: B\n>>>>>>> x\nx-a: \x02\n"));
    CHECK(findings.starts_with("partners/a.yaml:1:1 F001\n"));
    CHECK(findings.find("F012") != std::string::npos);
}
