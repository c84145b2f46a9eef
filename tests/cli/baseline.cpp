#include <filesystem>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>
#include <sys/stat.h>

#include "support/shown.hpp"
#include "support/small_collaboration.hpp"

using namespace regie::test;
using Json = nlohmann::json;

namespace {

constexpr const char* fault = "name: GGD Zuid\nnaam: x\n";
constexpr const char* two_faults = "name: GGD Zuid\nnaam: x\nnam: y\n";

/// A small collaboration with one fault, of which a baseline was made.
class Known : public SmallCollaboration {
public:
    Known() {
        write("partners/ggd.yaml", fault);
        const Outcome ran = regie({"check", "--write-baseline", "baseline.json"});
        REQUIRE(ran.exit == 1);
        REQUIRE(ran.err == "wrote baseline.json (open findings: 1); next: regie check --baseline baseline.json\n");
    }
};

}  // namespace

TEST_CASE("A baseline holds code, subject and count, and neither text nor line") {
    const Known here;
    CHECK(here.read("baseline.json") ==
          "{\n  \"version\": 1,\n  \"collaborations\": [\n    {\n      \"path\": \".\",\n      \"findings\": [\n"
          "        {\"code\": \"F002\", \"subject\": \"partners/ggd\", \"count\": 1}\n"
          "      ]\n    }\n  ]\n}\n");
}

TEST_CASE("A baseline is the same in another language, and when lines move") {
    const Known here;
    here.write("partners/ggd.yaml", "\n# een opmerking\n\nnaam: x\nname: GGD Zuid\n");
    CHECK(here.regie_nl({"check", "--write-baseline", "other.json"}).err ==
          "geschreven: other.json (open bevindingen: 1); hierna: regie check --baseline other.json\n");
    CHECK(here.read("other.json") == here.read("baseline.json"));
}

TEST_CASE("Only what is new is shown, counted and a reason to fail") {
    const Known here;
    Outcome ran = here.regie({"check", "--baseline", "baseline.json"});
    CHECK(ran.exit == 0);
    CHECK(ran.out == "2 files: nothing new · 1 known already\n");
    CHECK(here.regie_nl({"check", "--baseline", "baseline.json"}).out == "2 bestanden: niets nieuws · 1 al bekend\n");
    here.write("partners/ggd.yaml", two_faults);
    ran = here.regie({"check", "--baseline", "baseline.json"});
    CHECK(ran.exit == 1);
    CHECK(holds(ran.out, "partners/ggd.yaml:3:1: error[F002]"));
    CHECK_FALSE(holds(ran.out, "partners/ggd.yaml:2:1"));
    CHECK(ran.out.ends_with("2 files: 1 error · 1 known already\n"));
    const auto json = Json::parse(here.regie({"check", "--baseline", "baseline.json", "--format", "json"}).out);
    CHECK(json.at("findings").size() == 1);
    CHECK(json.at("summary").at("error") == 1);
    CHECK(json.at("summary").at("known") == 1);
    CHECK(here.regie({"check", "--baseline", "baseline.json", "--format", "short"})
              .out.starts_with("partners/ggd.yaml:3:1: error: "));
}

TEST_CASE("How the principles stand does not depend on a baseline") {
    const Known here;
    here.write("decisions/koers.yaml", "title: Koers\nkind: direction\nby: collaboration\npositions: {ggd: object}\n");
    const Outcome made = here.regie({"assess", "--write-baseline", "all.json", "--format", "json"});
    CHECK(made.exit == 1);
    const Outcome ran = here.regie({"assess", "--baseline", "all.json", "--format", "json"});
    CHECK(ran.exit == 0);
    CHECK(Json::parse(ran.out).at("findings").empty());
    CHECK(Json::parse(ran.out).at("principles") == Json::parse(made.out).at("principles"));
}

TEST_CASE("A new baseline beside an old one has everything, known or new") {
    const Known here;
    here.write("partners/ggd.yaml", two_faults);
    const Outcome ran =
        here.regie({"check", "--baseline", "baseline.json", "--write-baseline", "baseline.json", "--quiet"});
    CHECK(ran.exit == 1);
    CHECK(holds(ran.out, ":3:1:"));
    CHECK(holds(here.read("baseline.json"), "\"count\": 2"));
    CHECK(here.regie({"check", "--baseline", "baseline.json"}).exit == 0);
}

TEST_CASE("A choice holds for a baseline too") {
    const Known here;
    here.regie({"assess", "--select", "P", "--write-baseline", "p.json"});
    CHECK_FALSE(holds(here.read("p.json"), "F002"));
    CHECK(holds(here.read("p.json"), "\"P101\""));
    CHECK(here.regie({"assess", "--baseline", "p.json"}).exit == 1);
    CHECK(here.regie({"assess", "--select", "P", "--baseline", "p.json", "--fail-on", "note"}).exit == 0);
}

TEST_CASE("What is waived is not in a baseline, and is shown as waived beside one") {
    const SmallCollaboration here;
    here.write("partners/oud.yml", "name: Oud\n");
    here.write("regie.yaml",
               here.read("regie.yaml") + "waivers:\n  - {rule: F010, reason: X, owner: team, until: 2026-12-31}\n");
    CHECK(here.regie({"check", "--write-baseline", "b.json"}).err.starts_with("wrote b.json (open findings: 0)"));
    CHECK(holds(here.regie({"check", "--baseline", "b.json", "--verbose"}).out, "(waived)"));
}

TEST_CASE("A baseline of several collaborations names each by its path from the folder of the file") {
    const TemporaryFolder here;
    const std::string regie_yaml = "format: 1\nname: Samen\nopgave: {statement: Y}\nx: 1\n";
    here.write("regio/noord/regie.yaml", regie_yaml);
    here.write("regio/zuid/regie.yaml", regie_yaml);
    const Setting above{.cwd = here.path()};
    const Setting inside{.cwd = here / "regio/noord"};
    CHECK(run({"check", "--recursive", "--write-baseline", "regio/b.json"}, above).exit == 1);
    const auto json = Json::parse(here.read("regio/b.json"));
    REQUIRE(json.at("collaborations").size() == 2);
    CHECK(json.at("collaborations").at(0).at("path") == "noord");
    CHECK(json.at("collaborations").at(1).at("path") == "zuid");
    CHECK(run({"check", "--recursive", "--baseline", "regio/b.json"}, above).exit == 0);
    CHECK(run({"check", "--baseline", "../b.json"}, inside).exit == 0);
    CHECK(run({"check", "regio/zuid/regie.yaml", "--baseline", "regio/b.json"}, above).exit == 0);
    std::filesystem::rename(here / "regio", here / "moved");
    CHECK(run({"check", "--recursive", "--baseline", "moved/b.json"}, above).exit == 0);
}

TEST_CASE("A collaboration that a baseline does not have is new, and that is said; one without findings is known") {
    const Known here;
    here.write("other/regie.yaml", "format: 1\nname: Ander\nopgave: {statement: Y}\nx: 1\n");
    Outcome ran = here.regie({"check", "--baseline", "baseline.json", ".", "other", "--format", "short"});
    CHECK(ran.exit == 1);
    CHECK(ran.out.starts_with("other/regie.yaml:4:1: error: "));
    CHECK(ran.err ==
          "regie: baseline.json does not have the collaboration in \"other\", so all that is found there is new\n");
    CHECK(here.regie_nl({"check", "--baseline", "baseline.json", "other"}).err ==
          "regie: het samenwerkingsverband in \"other\" komt niet voor in baseline.json; alles wat daar is gevonden, "
          "geldt als nieuw\n");
    here.write("other/regie.yaml", "format: 1\nname: Ander\nopgave: {statement: Y}\n");
    here.regie({"check", ".", "other", "--write-baseline", "baseline.json"});
    CHECK(here.regie({"check", "--baseline", "baseline.json", ".", "other"}).err.empty());
}

TEST_CASE("A baseline that is none is refused, with what was expected and what to do") {
    const Known here;
    here.write("old.json", "{\"version\": 1}");
    Outcome ran = here.regie({"check", "--baseline", "old.json"});
    CHECK(ran.exit == 2);
    CHECK(ran.out.empty());
    CHECK(ran.err ==
          "regie: old.json is not a baseline: \"collaborations\" is missing\n"
          "  make it anew with --write-baseline old.json, or put back the one that was there\n");
    here.write("result.json", here.regie({"assess", "--format", "json"}).out);
    CHECK(holds(here.regie_nl({"check", "--baseline", "result.json"}).err, "regie: result.json is geen baseline: "));
    CHECK(here.regie({"check", "--baseline", "none.json"}).err ==
          "regie: there is no baseline none.json\n  make it with --write-baseline none.json\n");
    CHECK(here.regie({"check", "--baseline", "partners"})
              .err.starts_with("regie: partners is not a baseline: it is no file\n"));
    REQUIRE(::mkfifo((here / "pipe").c_str(), 0644) == 0);
    CHECK(here.regie_nl({"check", "--baseline", "pipe"})
              .err.starts_with("regie: pipe is geen baseline: het is geen bestand\n"));
    CHECK(here.regie({"check", "--baseline", "-"}).err ==
          "regie: --baseline needs a file of its own\n  as in: --baseline baseline.json\n");
}

TEST_CASE("A baseline never takes the place of a file of the collaboration, nor of the result") {
    const Known here;
    const std::string before = here.read("partners/ggd.yaml");
    Outcome ran = here.regie({"check", "--write-baseline", "partners/ggd.yaml"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: partners/ggd.yaml is a file of the collaboration itself, and is not overwritten\n"
          "  choose another name for --write-baseline\n");
    CHECK(here.read("partners/ggd.yaml") == before);
    ran = here.regie({"check", "--write-baseline", "x.json", "--output", "./x.json"});
    CHECK(ran.exit == 2);
    CHECK(ran.err.starts_with("regie: --output and --write-baseline name the same file\n"));
    CHECK(here.regie({"check", "--write-baseline", "none/x.json"}).exit == 2);
    CHECK(here.regie({"check", "--write-baseline", "/dev/full"}).exit == 2);
    for (const std::string stdout_itself : {"-", "/dev/stdout"})
        CHECK(here.regie_nl({"check", "--write-baseline", stdout_itself}).err ==
              "regie: --write-baseline heeft een eigen bestand nodig\n  zoals: --write-baseline baseline.json\n");
}

TEST_CASE("Writing a baseline shows what is found, and fails as it would without") {
    const Known here;
    CHECK(here.regie({"check", "--write-baseline", "b.json"}).out == here.regie({"check"}).out);
    CHECK(here.regie({"check", "--write-baseline", "b.json", "--fail-on", "never"}).exit == 0);
}
