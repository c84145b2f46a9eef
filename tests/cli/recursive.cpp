#include <filesystem>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>
#include <sys/stat.h>

#include "support/ordinary_user.hpp"
#include "support/program.hpp"
#include "support/shown.hpp"
#include "support/temporary_folder.hpp"

using namespace regie::test;
using Json = nlohmann::json;

namespace {

/// A region with two collaborations, of which one has a fault.
class Region : public TemporaryFolder {
public:
    Region() {
        write("zuid/regie.yaml", "format: 1\nname: Samen Zuid\nopgave: {statement: Y}\n");
        write("noord/regie.yaml", "format: 1\nname: Samen Noord\nopgave: {statement: Y}\nx: 1\n");
        write("noord/partners/ggd.yaml", "name: GGD\n");
    }
    Outcome regie(std::vector<std::string> arguments, const std::string& from = {}) const {
        arguments.insert(arguments.end(), {"--today", "2026-06-30"});
        return run(std::move(arguments), {.cwd = from.empty() ? path() : *this / from});
    }
};

std::vector<std::string> paths_of(const Json& json) {
    std::vector<std::string> paths;
    for (const auto& one : json.at("collaborations")) paths.push_back(one.at("collaboration").at("path"));
    return paths;
}

using Paths = std::vector<std::string>;

}  // namespace

TEST_CASE("Every collaboration below a folder is checked, each under its path and name, with a summary by path") {
    const Region here;
    const Outcome ran = here.regie({"check", "--recursive"});
    CHECK(ran.exit == 1);
    CHECK(ran.err.empty());
    CHECK(
        ran.out ==
        "noord – Samen Noord\n"
        "===================\n"
        "\n"
        "noord/regie.yaml:4:1: error[F002] the format doesn't know the key \"x\"\n"
        "  |\n"
        "4 | x: 1\n"
        "  | ^\n"
        "  = for: whoever keeps these files\n"
        "  = do:  a key of your own starts with x-; known here: format, name, language, opgave, mandate, roles, bodies, "
        "regie, connected, membership, waivers, notes, sources\n"
        "\n"
        "2 files: 1 error\n"
        "\n"
        "zuid – Samen Zuid\n"
        "=================\n"
        "\n"
        "1 file: no faults\n"
        "\n"
        "All collaborations\n"
        "==================\n"
        "\n"
        "path      errors  warnings  notes  waived\n"
        "--------  ------  --------  -----  ------\n"
        "noord     1       0         0      0\n"
        "zuid      0       0         0      0\n"
        "together  1       0         0      0\n");
}

TEST_CASE("An assessment of several ends with what was found and how the principles stand, by path and in no ranking") {
    const Region here;
    const std::string text = here.regie({"assess", "zuid", "noord", "--lang", "nl"}).out;
    CHECK(text.starts_with("zuid – Samen Zuid\n=================\n"));
    const auto summary = text.substr(text.find("Alle samenwerkingsverbanden\n==========================="));
    CHECK(holds(summary, "pad    in bestanden  knelpunten  aandachtspunten  vragen  aanvaard\n"));
    CHECK(summary.find("\nzuid ") < summary.find("\nnoord "));
    CHECK(holds(summary, "\nnoord  1 "));
    CHECK(holds(summary, "\nsamen  1 "));
    CHECK(holds(summary, "pad    op orde volgens dossier  onder druk  strijdig met principe  niet vastgelegd\n"));
    CHECK(holds(summary, "\nzuid   0                        0           0                      32\n"));
}

TEST_CASE("Quiet, several collaborations show their findings alone") {
    const Region here;
    CHECK(here.regie({"check", "--recursive", "--quiet"}).out == here.regie({"check", "noord", "--quiet"}).out);
}

TEST_CASE("A path that a narrow terminal cannot hold is not cut") {
    const TemporaryFolder here;
    const std::string name = "een-samenwerkingsverband-met-een-lange-naam-in-een-smalle-terminal";
    here.write(name + "/regie.yaml", "format: 1\nname: X\nopgave: {statement: Y}\n");
    for (const std::string columns : {"40", "80", "100"}) {
        const Outcome ran = run({"assess", "--recursive"}, {.cwd = here.path(), .env = {{"COLUMNS", columns}}});
        const auto summary = ran.out.substr(ran.out.find("All collaborations"));
        CHECK(summary.find(name) != summary.rfind(name));
    }
}

TEST_CASE("As JSON several collaborations are a list with one summary, and so is what --recursive finds, be it one") {
    const Region here;
    const auto both = Json::parse(here.regie({"assess", "--recursive", "--format", "json"}).out);
    CHECK(both.at("version") == 1);
    CHECK(both.at("today") == "2026-06-30");
    CHECK(both.at("summary").at("error") == 1);
    CHECK(both.at("summary").at("principles").at("unknown") == 64);
    CHECK(paths_of(both) == Paths{"noord", "zuid"});
    CHECK(both.at("collaborations").at(0).at("findings").at(0).at("path") == "partners/ggd.yaml");
    const auto one = Json::parse(here.regie({"check", "--recursive", "zuid", "--format", "json"}).out);
    CHECK(paths_of(one) == Paths{"zuid"});
    const auto chosen = Json::parse(here.regie({"check", "--recursive", "--ignore", "F002", "--format", "json"}).out);
    CHECK(chosen.at("summary").at("not_chosen") == 1);
}

TEST_CASE("Paths of short are relative to where the user is, wherever that is") {
    const Region here;
    CHECK(here.regie({"check", "--recursive", "--format", "short"}).out.starts_with("noord/regie.yaml:4:1: error: "));
    CHECK(here.regie({"check", "--recursive", "..", "--format", "short"}, "zuid")
              .out.starts_with("../noord/regie.yaml:4:1: error: "));
    CHECK(here.regie({"check", "--recursive", "-C", "..", "--format", "short"}, "zuid")
              .out.starts_with("../noord/regie.yaml:4:1: error: "));
}

TEST_CASE("A collaboration that is named twice, or by a file in it, is there once") {
    const Region here;
    const auto json = Json::parse(
        here.regie({"check", "noord", "noord/partners/ggd.yaml", "zuid", "zuid/.", "noord/../zuid", "--format", "json"})
            .out);
    CHECK(paths_of(json) == Paths{"noord", "zuid"});
    const auto found =
        Json::parse(here.regie({"check", "--recursive", ".", "zuid", "noord/regie.yaml", "--format", "json"}).out);
    CHECK(paths_of(found) == Paths{"noord", "zuid"});
}

TEST_CASE("A folder without any collaboration is refused") {
    const Region here;
    std::filesystem::create_directory(here / "leeg");
    Outcome ran = here.regie({"check", "--recursive", "leeg"});
    CHECK(ran.exit == 2);
    CHECK(ran.err == "regie: there is no collaboration at or below " + here.path() +
                         "/leeg: no folder there has a regie.yaml\n"
                         "  name a folder above some, or begin a new one with \"regie init\"\n");
    ran = here.regie({"check", "--recursive", "--lang", "nl"}, "leeg");
    CHECK(ran.exit == 2);
    CHECK(ran.err.starts_with("regie: in " + here.path() + "/leeg en de mappen eronder is geen samenwerkingsverband"));
    CHECK(here.regie({"check", "--recursive", "none"}).err.starts_with("regie: there is no file or folder \"none\"\n"));
}

TEST_CASE("Who names a folder above some collaborations learns of --recursive") {
    const Region here;
    const Outcome ran = here.regie({"check", "."});
    CHECK(ran.exit == 2);
    CHECK(holds(ran.err, "with --recursive"));
    CHECK(holds(here.regie({"check", ".", "--lang", "nl"}).err, "met --recursive"));
}

TEST_CASE("Links, hidden folders and pipes on the way are passed over") {
    const Region here;
    here.write(".git/kopie/regie.yaml", "x");
    std::filesystem::create_directory_symlink("..", here / "noord/terug");
    REQUIRE(::mkfifo((here / "noord/pijp").c_str(), 0644) == 0);
    CHECK(paths_of(Json::parse(here.regie({"check", "--recursive", "--format", "json"}).out)) ==
          Paths{"noord", "zuid"});
}

TEST_CASE("A folder that cannot be read is told, and does not stop the rest") {
    const Region here;
    here.write("dicht/regie.yaml", "x");
    std::filesystem::permissions(here / "dicht", std::filesystem::perms::none);
    {
        const OrdinaryUser user;
        const Outcome ran = here.regie({"check", "--recursive", "--format", "json"});
        if (user.works()) {
            CHECK(ran.err == "regie: dicht cannot be read, and was passed over\n");
            CHECK(paths_of(Json::parse(ran.out)) == Paths{"noord", "zuid"});
        }
    }
    std::filesystem::permissions(here / "dicht", std::filesystem::perms::owner_all);
}
