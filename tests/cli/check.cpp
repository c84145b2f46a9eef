#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "support/small_collaboration.hpp"

using namespace regie::test;

TEST_CASE("Files without a fault are exit 0, and that is said") {
    const SmallCollaboration here;
    const Outcome ran = here.regie({"check"});
    CHECK(ran.exit == 0);
    CHECK(ran.out == "2 files: no faults\n");
    CHECK(ran.err.empty());
}

TEST_CASE("A fault is shown where it stands, with what to do, and is exit 1") {
    const SmallCollaboration here;
    here.write("partners/ggd.yaml", "nam: GGD Zuid\n");
    const Outcome ran = here.regie_nl({"check", "--quiet"});
    CHECK(ran.exit == 1);
    CHECK(ran.out.find("partners/ggd.yaml:1:1: fout[F002]") != std::string::npos);
    CHECK(ran.out.find("is \"name\" bedoeld?") != std::string::npos);
    CHECK(here.regie({"check", "--fail-on", "never"}).exit == 0);
}

TEST_CASE("A fault in people.yaml is told by its line and what belongs there, in no format with text of that file") {
    const SmallCollaboration here;
    here.write("people.yaml",
               "Jantje Verzonnen: {name: J}\np-02: {Pia Fictief: 1}\nKees: Kees Bedacht\nmarie-fictie:\n"
               "Jantje Verzonnen: {nam: Karel}\np-05: {name: [Anna Nep]}\n\"Willem \\q\": {}\n");
    const auto check_discreet = [&](const Outcome& ran) {
        for (const char* words : {"antje", "Fictief", "Kees", "marie", "Karel", "Anna", "Willem"}) {
            CAPTURE(words);
            CHECK((ran.out + ran.err).find(words) == std::string::npos);
        }
    };
    const auto check_all = [&] {
        for (const std::string command : {"check", "assess"})
            for (const std::string format : {"text", "short", "json", "sarif", "junit", "gitlab", "github"}) {
                CAPTURE(format);
                check_discreet(here.regie({command, "--format", format}));
                check_discreet(here.regie_nl({command, "--format", format}));
            }
        for (const std::string format : {"markdown", "text", "json", "html"})
            check_discreet(here.regie({"report", "--format", format}));
    };
    check_all();  // of what is no YAML nothing else is said
    here.write("people.yaml", here.read("people.yaml").substr(0, here.read("people.yaml").find("\"Willem")));
    check_all();
    CHECK(here.regie({"check", "--format", "short"})
              .out.starts_with(
                  "people.yaml:1:1: error: this key cannot be an id: small letters, digits and hyphens only, "
                  "63 at most [F009]\n"
                  "people.yaml:2:8: error: the format doesn't know this key [F002]\n"));
    CHECK(here.regie_nl({"check"}).out.find(
              "  = doen: geef de persoon een sleutel waar geen naam in staat, zoals \"p-01\"; de naam komt onder "
              "\"name\"\n") != std::string::npos);
}

TEST_CASE("A warning is exit 1 only where that is asked for") {
    const SmallCollaboration here;
    here.write("partners/oud.yml", "name: Oud\n");
    CHECK(here.regie({"check"}).exit == 0);
    CHECK(here.regie({"check", "--fail-on", "warning"}).exit == 1);
    CHECK(here.regie({"check", "--fail-on", "note"}).exit == 1);
    CHECK(here.regie({"check", "--fail-on", "never"}).exit == 0);
}

TEST_CASE("A fault that the folder itself accepts, with a reason and an end, does not fail a check") {
    const SmallCollaboration here;
    here.write("partners/oud.yml", "name: Oud\n");
    const std::string waivers =
        "waivers:\n  - {rule: F010, subject: partners/oud.yml, reason: Wordt nog gebruikt, owner: team, until: ";
    const std::string plain = here.read("regie.yaml");
    here.write("regie.yaml", plain + waivers + "2026-12-31}\n");
    const Setting setting{.cwd = here.path()};
    CHECK(run({"check", "--fail-on", "warning", "--today", "2026-12-31"}, setting).exit == 0);
    CHECK(run({"check", "--fail-on", "warning", "--today", "2027-01-01"}, setting).exit == 1);
}

TEST_CASE("Paths of findings are relative to where the user is") {
    const SmallCollaboration here;
    here.write("partners/ggd.yaml", "name: GGD\nsector: overheid\n");
    const Setting inside{.cwd = here / "partners"};
    CHECK(run({"check", "--format", "short"}, inside).out.starts_with("../partners/ggd.yaml:2:9: error: "));
    const Setting above{.cwd = "/"};
    const std::string from_above = here.path().substr(1);
    CHECK(run({"check", from_above, "--format", "short"}, above)
              .out.starts_with(from_above + "/partners/ggd.yaml:2:9: "));
    CHECK(run({"-C", from_above, "check", "--format", "short"}, above)
              .out.starts_with(from_above + "/partners/ggd.yaml:2:9: "));
}

TEST_CASE("A file names its collaboration, once, as a pre-commit hook does it") {
    const SmallCollaboration here;
    here.write("other/regie.yaml", "format: 1\nname: Ander\nopgave: {statement: Y}\n");
    Outcome ran = here.regie({"check", "partners/ggd.yaml", "regie.yaml", "--format", "json"});
    CHECK(ran.exit == 0);
    CHECK(nlohmann::json::parse(ran.out).at("collaborations").size() == 1);
    ran = here.regie({"check", "partners/ggd.yaml", "--format", "json"});
    CHECK(nlohmann::json::parse(ran.out).at("collaboration").at("name") == "Samen Warm");
    ran = here.regie({"check", "partners/ggd.yaml", "other", "--format", "json"});
    CHECK(nlohmann::json::parse(ran.out).at("collaborations").size() == 2);
}

TEST_CASE("Where there is no collaboration, what to do is said") {
    const TemporaryFolder here;
    Outcome ran = run({"check"}, {.cwd = here.path(), .env = {{"LANG", "nl_NL.UTF-8"}}});
    CHECK(ran.exit == 2);
    CHECK(ran.out.empty());
    CHECK(ran.err == "regie: hier is geen samenwerkingsverband: in " + here.path() +
                         " staat geen regie.yaml, en ook niet in de mappen erboven\n"
                         "  ga naar de map ervan, noem die met -C, of begin een nieuw met \"regie init\"\n");
    ran = run({"check", "nothing"}, {.cwd = here.path()});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: there is no file or folder \"nothing\"\n"
          "  name the folder of a collaboration, or a file in one\n");
    ran = run({"-C", "nothing", "check"}, {.cwd = here.path()});
    CHECK(ran.exit == 2);
    CHECK(ran.err == "regie: there is no folder \"nothing\"\n  give the folder of the collaboration with -C\n");
}

TEST_CASE("The same input gives the same bytes") {
    const SmallCollaboration here;
    for (char c = 'a'; c < 'k'; ++c) here.write(std::string("partners/") + c + ".yaml", "nam: A\nsector: x\n");
    const std::string first = here.regie({"check"}).out;
    for (int i = 0; i < 5; ++i) CHECK(here.regie({"check"}).out == first);
}
