#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "support/node_tools.hpp"
#include "support/small_collaboration.hpp"

using namespace regie::test;
namespace fs = std::filesystem;

namespace {

const std::string source = REGIE_SOURCE_DIR;

/// Where the regie under test is found, before all else.
std::string path_with_regie() { return fs::path(REGIE_PROGRAM).parent_path().string() + ":" + std::getenv("PATH"); }

/// Carries out a file of a CI system in a folder, on a machine that has regie.
Outcome run_ci(const TemporaryFolder& here, const std::string& kind, const std::string& file,
               std::vector<std::string> values = {}) {
    values.insert(values.begin(), {kind, source + "/" + file, here.path()});
    return run_node("run_ci.mjs", values, {.env = {{"PATH", path_with_regie()}}});
}

/// A git repository with a collaboration and the hook of regie, as `pre-commit install` leaves it.
class Repository : public SmallCollaboration {
public:
    Repository() {
        // The hook comes from a repository of its own, as it does from that of regie.
        fs::create_directories(hooks_ / "hooks");
        fs::copy_file(source + "/.pre-commit-hooks.yaml", hooks_ / "hooks/.pre-commit-hooks.yaml");
        const std::string commit = "git init -q && git add . && git commit -qm hooks && git rev-parse HEAD";
        const Outcome made = shell(hooks_ / "hooks", commit);
        REQUIRE_MESSAGE(made.exit == 0, made.err);
        write(".pre-commit-config.yaml", "repos:\n  - repo: " + (hooks_ / "hooks") +
                                             "\n    rev: " + made.out.substr(0, made.out.find('\n')) +
                                             "\n    hooks:\n      - id: regie-check\n");
        write("commitments/spreekuur.yaml", "contribution: Spreekuur\nby: ggd\n");
        const Outcome ran = shell(path(), "git init -q && pre-commit install && git add . && git commit -qm first");
        REQUIRE_MESSAGE(ran.exit == 0, (ran.out + ran.err));
    }

    Outcome shell(const std::string& folder, const std::string& script) const {
        return execute({"/bin/sh", "-c", script}, {.cwd = folder,
                                                   .env = {{"PATH", path_with_regie()},
                                                           {"HOME", hooks_ / "home"},
                                                           {"PRE_COMMIT_HOME", hooks_ / "cache"},
                                                           {"REGIE_LANG", "en"},
                                                           {"GIT_CONFIG_COUNT", "2"},
                                                           {"GIT_CONFIG_KEY_0", "user.name"},
                                                           {"GIT_CONFIG_VALUE_0", "Test"},
                                                           {"GIT_CONFIG_KEY_1", "user.email"},
                                                           {"GIT_CONFIG_VALUE_1", "test@example.org"}}});
    }
    Outcome commit() const { return shell(path(), "git add -A && git commit -qm change"); }
    std::string commits() const { return shell(path(), "git rev-list --count HEAD").out; }

private:
    TemporaryFolder hooks_;
};

}  // namespace

TEST_CASE("action-validator finds nothing in the GitHub Action") {
    const Outcome ran = run_node("actions.mjs", {"action", source + "/action.yml"});
    CHECK_MESSAGE(ran.exit == 0, (ran.out + ran.err));
    const TemporaryFolder folder;
    folder.write("action.yml", "name: x\nruns:\n  using: composite\n");
    CHECK(run_node("actions.mjs", {"action", folder / "action.yml"}).exit == 1);
}

TEST_CASE("The steps of the GitHub Action annotate what is found, and fail by what they were told to") {
    const SmallCollaboration here;
    here.write("sub/regie.yaml", "format: 1\nname: A\nopgave: {statement: X}\nnmae: 1\n");
    Outcome ran = run_ci(here, "action", "action.yml");
    CHECK_MESSAGE(ran.exit == 0, ran.err);
    CHECK(ran.out.find("::notice file=regie.yaml,line=1,col=1,title=A201 ") != std::string::npos);
    ran = run_ci(here, "action", "action.yml", {"directory=sub", "command=check", "lang=nl", "sarif-file=out.sarif"});
    CHECK(ran.exit == 1);
    CHECK(
        ran.out.find("\n::error file=sub/regie.yaml,line=4,col=1,title=F002 Een sleutel die het formaat niet kent::") !=
        std::string::npos);
    CHECK(nlohmann::json::parse(here.read("out.sarif")).at("runs").at(0).at("results").size() == 1);
    CHECK(run_ci(here, "action", "action.yml", {"command=check"}).exit == 0);
    CHECK(run_ci(here, "action", "action.yml", {"command=check", "recursive=true"}).exit == 1);
    CHECK(run_ci(here, "action", "action.yml", {"command=check", "recursive=true", "fail-on=never"}).exit == 0);
}

TEST_CASE("An input of the GitHub Action is never taken for a command or an option") {
    const SmallCollaboration here;
    CHECK(run_ci(here, "action", "action.yml", {"command=check; touch owned"}).exit == 2);
    CHECK(run_ci(here, "action", "action.yml", {"directory=$(touch owned)"}).exit == 2);
    CHECK(run_ci(here, "action", "action.yml", {"directory=--output=owned"}).exit == 2);
    CHECK(!fs::exists(here / "owned"));
}

TEST_CASE("The job for GitLab writes both reports, also where it fails") {
    const SmallCollaboration here;
    CHECK(run_ci(here, "gitlab", "ci/gitlab.yml").exit == 0);
    here.write("partners/x.yaml", "nam: X\n");
    const Outcome ran = run_ci(here, "gitlab", "ci/gitlab.yml");
    CHECK(ran.exit == 1);
    CHECK(ran.out.find("partners/x.yaml:1:1: error: ") != std::string::npos);
    CHECK(run_node("gitlab.mjs", {here / "regie-quality.json"}).exit == 0);
    CHECK(here.read("regie-quality.json").find("partners/x.yaml") != std::string::npos);
    CHECK(here.read("regie-junit.xml").find("<failure ") != std::string::npos);
    CHECK(run_ci(here, "gitlab", "ci/gitlab.yml", {"REGIE_FAIL_ON=never"}).exit == 0);
}

TEST_CASE("Where a machine has no regie it is built without its tests, and the steps that follow find it") {
    const TemporaryFolder here;
    fs::create_directories(here / "ci");
    fs::copy_file(source + "/ci/install", here / "ci/install");
    fs::create_directories(here / "cmake");
    fs::copy_file(source + "/cmake/setup.sh", here / "cmake/setup.sh");
    // A machine on which every package is there, and building takes no time.
    const auto program = [&here](const std::string& name, const std::string& script) {
        here.write("bin/" + name, "#!/bin/sh\n" + script);
        fs::permissions(here / ("bin/" + name), fs::perms{0755});
    };
    program("dpkg-query", "printf 'ii '\n");
    program("cmake",
            "echo \"$@\" >>\"$LOG\"\ncase $1 in --build) mkdir build && ln -s " REGIE_PROGRAM " build/regie ;; esac\n");
    const Setting machine{
        .cwd = here.path(),
        .env = {{"PATH", here.path() + "/bin:/usr/bin:/bin"}, {"LOG", here / "log"}, {"GITHUB_PATH", here / "paths"}}};
    const Outcome ran = execute({here / "ci/install"}, machine);
    CHECK_MESSAGE(ran.exit == 0, ran.err);
    CHECK(ran.out == "regie 0.1.0\n");
    CHECK(here.read("paths") == here.path() + "/build\n");
    const std::string log = here.read("log");
    CHECK(log.find("-DREGIE_TESTS=OFF\n--build build ") != std::string::npos);
    CHECK(log.ends_with(" --target regie\n"));
}

TEST_CASE("The scripts for CI are sound shell") {
    for (const std::string script : {"/ci/install", "/ci/github"}) {
        const Outcome ran = execute({"bash", "-n", source + script});
        CHECK_MESSAGE(ran.exit == 0, ran.err);
    }
}

TEST_CASE("pre-commit accepts the manifest of the hook") {
    const Outcome ran = execute({"pre-commit", "validate-manifest", source + "/.pre-commit-hooks.yaml"});
    CHECK_MESSAGE(ran.exit == 0, (ran.out + ran.err));
}

TEST_CASE("The hook stops a commit that breaks a reference, and lets the mended one pass") {
    const Repository here;
    here.write("commitments/spreekuur.yaml", "contribution: Spreekuur\nby: gdd\n");
    const Outcome refused = here.commit();
    CHECK(refused.exit != 0);
    CHECK((refused.out + refused.err).find("commitments/spreekuur.yaml:2:5: error: ") != std::string::npos);
    CHECK(here.commits() == "1\n");
    here.write("commitments/spreekuur.yaml", "contribution: Spreekuur op maandag\nby: ggd\n");
    const Outcome accepted = here.commit();
    CHECK_MESSAGE(accepted.exit == 0, (accepted.out + accepted.err));
    CHECK(here.commits() == "2\n");
}

TEST_CASE("The hook stops a commit that only takes away a file to which another refers") {
    const Repository here;
    fs::remove(here / "partners/ggd.yaml");
    CHECK(here.commit().exit != 0);
    CHECK(here.commits() == "1\n");
}
