#include <filesystem>

#include <doctest/doctest.h>

#include "support/node_tools.hpp"
#include "support/program.hpp"
#include "support/temporary_folder.hpp"

using namespace regie::test;

namespace {

Outcome init(const TemporaryFolder& here, std::vector<std::string> more, const std::string& language = "en",
             const std::string& path = {}) {
    std::vector<std::string> words{"init"};
    words.insert(words.end(), more.begin(), more.end());
    words.insert(words.end(), {"--git", "--name", "X", "--opgave", "Y"});
    Setting setting{.cwd = here.path(), .env = {{"REGIE_LANG", language}}};
    if (!path.empty()) setting.env.emplace_back("PATH", path);
    return run(words, setting);
}

std::string git(const TemporaryFolder& here, std::vector<std::string> words) {
    words.insert(words.begin(), "git");
    const Outcome ran = execute(words, {.cwd = here.path(), .env = {{"HOME", here.path()}}});
    CHECK_MESSAGE(ran.exit == 0, ran.err);
    return ran.out;
}

bool is_there(const TemporaryFolder& here, const std::string& path) { return std::filesystem::exists(here / path); }

/// A git of which every call fails, as that does which asks where there is no repository.
void write_failing_git(const TemporaryFolder& here) {
    here.write("bin/git", "#!/bin/sh\necho 'fatal: no room' >&2\nexit 128\n");
    std::filesystem::permissions(here / "bin/git", std::filesystem::perms{0755});
}

}  // namespace

TEST_CASE("With --git the folder is a repository that is ready for a first commit, and nothing is staged") {
    const TemporaryFolder here;
    const Outcome ran = init(here, {"demo"});
    CHECK(ran.exit == 0);
    CHECK(ran.out.empty());
    CHECK(
        ran.err ==
        "made a git repository, demo/.git; nothing is committed yet\n"
        "the workflow does not know yet where to get regie: fill that in, in demo/.github/workflows/regie.yml\n"
        "wrote demo/.gitignore, demo/.gitattributes, demo/.github/workflows/regie.yml, demo/regie.yaml; next: cd demo "
        "&& git add . && git commit\n");
    here.write("demo/people.yaml", "p-01: {}\n");
    CHECK(git(here, {"-C", "demo", "status", "--porcelain", "-uall"}) ==
          "?? .gitattributes\n?? .github/workflows/regie.yml\n?? .gitignore\n?? regie.yaml\n");
}

TEST_CASE("In Dutch the files for git say in Dutch what they are for") {
    const TemporaryFolder here;
    const Outcome ran = init(here, {}, "nl");
    CHECK(ran.exit == 0);
    CHECK(ran.err ==
          "git-repository gemaakt, .git; er is nog niets gecommit\n"
          "de workflow weet nog niet hoe regie er komt: vul dat in, in .github/workflows/regie.yml\n"
          "geschreven: .gitignore, .gitattributes, .github/workflows/regie.yml, regie.yaml; hierna: git add . && git "
          "commit\n");
    CHECK(here.read(".gitattributes").starts_with("# git verandert geen byte van deze bestanden"));
    CHECK(here.read(".github/workflows/regie.yml").find("lang: nl\n") != std::string::npos);
    CHECK(here.read(".github/workflows/regie.yml").find("De eigenaar en de naam van de repository") !=
          std::string::npos);
}

TEST_CASE("The comments are in the language that is chosen for the collaboration") {
    const TemporaryFolder here;
    REQUIRE(init(here, {"--language", "nl"}).exit == 0);
    CHECK(here.read(".gitattributes").starts_with("# git verandert geen byte"));
    CHECK(here.read(".github/workflows/regie.yml").starts_with("# Bij elke push"));
}

TEST_CASE("actionlint and action-validator find nothing in the workflow, in either language") {
    const TemporaryFolder here;
    REQUIRE(init(here, {"en"}).exit == 0);
    REQUIRE(init(here, {"nl"}, "nl").exit == 0);
    const std::string file = "/.github/workflows/regie.yml";
    const Outcome ran = run_node("actions.mjs", {"workflow", here / "en" + file, here / "nl" + file});
    CHECK_MESSAGE(ran.exit == 0, (ran.out + ran.err));
    here.write("bad.yml", here.read("en" + file) + "  broken:\n    steps: []\n");
    CHECK(run_node("actions.mjs", {"workflow", here / "bad.yml"}).exit == 1);
}

TEST_CASE("The workflow uses the action of regie, and stops with what to do where it is not known where that is") {
    const TemporaryFolder here;
    REQUIRE(init(here, {}).exit == 0);
    const std::string workflow = here.read(".github/workflows/regie.yml");
    CHECK(workflow.find("if: env.REGIE_REPOSITORY == ''\n") != std::string::npos);
    CHECK(workflow.find("          repository: ${{ env.REGIE_REPOSITORY }}\n          path: .regie-source\n"
                        "      - uses: ./.regie-source\n") != std::string::npos);
}

TEST_CASE("The source of regie beside the files, where the workflow puts it, is no part of the collaboration") {
    const TemporaryFolder here;
    REQUIRE(init(here, {}).exit == 0);
    here.write(".regie-source/examples/x/regie.yaml", "nmae: x\n");
    CHECK(run({"check", "--fail-on", "note"}, {.cwd = here.path()}).exit == 0);
    CHECK(run({"check", "--fail-on", "note", "--recursive"}, {.cwd = here.path()}).exit == 0);
}

TEST_CASE("git gives a file with Windows line ends back byte for byte, also where it is told to convert") {
    const TemporaryFolder here;
    REQUIRE(init(here, {}).exit == 0);
    git(here, {"config", "core.autocrlf", "true"});
    const std::string windows = "name: A\r\nsector: government\r\n";
    const std::string unix_text = "name: B\n";
    here.write("partners/a.yaml", windows);
    here.write("partners/b.yaml", unix_text);
    git(here, {"add", "."});
    CHECK(git(here, {"show", ":partners/a.yaml"}) == windows);
    std::filesystem::remove_all(here / "partners");
    git(here, {"checkout-index", "-a", "-f"});
    CHECK(here.read("partners/a.yaml") == windows);
    CHECK(here.read("partners/b.yaml") == unix_text);
}

TEST_CASE("Without --git there is no repository and nothing for one but .gitignore") {
    const TemporaryFolder here;
    CHECK(run({"init", "--name", "X", "--opgave", "Y"}, {.cwd = here.path()}).exit == 0);
    CHECK(here.count() == 2);
}

TEST_CASE("A dry run with --git shows every file and makes nothing") {
    const TemporaryFolder here;
    const Outcome ran = init(here, {"demo", "--dry-run"});
    CHECK(ran.exit == 0);
    CHECK(ran.err == "would make a git repository, demo/.git\n");
    CHECK(init(here, {"demo", "--dry-run"}, "nl").err == "zou een git-repository maken, demo/.git\n");
    for (const char* file : {".gitignore", ".gitattributes", ".github/workflows/regie.yml", "regie.yaml"}) {
        CHECK(ran.out.find("+++ b/demo/" + std::string(file) + "\n") != std::string::npos);
    }
    CHECK(here.count() == 0);
}

TEST_CASE("Without git the command is refused before anything is made, and says what to do") {
    const TemporaryFolder here;
    const TemporaryFolder nothing;
    for (const bool dry : {false, true}) {
        std::vector<std::string> words{"demo"};
        if (dry) words.emplace_back("--dry-run");
        const Outcome ran = init(here, words, "en", nothing.path());
        CHECK(ran.exit == 2);
        CHECK(ran.err.starts_with("regie: git cannot be started: "));
        CHECK(ran.err.ends_with(
            "\n  nothing has been written; install git and repeat the command, or leave out --git\n"));
    }
    const Outcome dutch = init(here, {"demo"}, "nl", nothing.path());
    CHECK(dutch.err.starts_with("regie: git is niet te starten: "));
    CHECK(
        dutch.err.ends_with("\n  er is niets geschreven; installeer git en herhaal het commando, of laat --git weg\n"));
    CHECK(here.count() == 0);
}

TEST_CASE("Where git fails everything is taken back, also the folders, and a retry succeeds") {
    const TemporaryFolder here;
    write_failing_git(here);
    const std::string path = here / "bin";
    Outcome ran = init(here, {"a/b"}, "en", path + ":/usr/bin:/bin");
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: git could not make a repository in a/b: fatal: no room\n"
          "  nothing has been written; remove the cause and repeat the command, or leave out --git\n");
    ran = init(here, {"a/b"}, "nl", path + ":/usr/bin:/bin");
    CHECK(ran.err ==
          "regie: git kon geen repository maken in a/b: fatal: no room\n"
          "  er is niets geschreven; neem de oorzaak weg en herhaal het commando, of laat --git weg\n");
    CHECK(!is_there(here, "a"));
    CHECK(init(here, {"a/b"}).exit == 0);
}

TEST_CASE("A .git that is broken is repaired by git itself on a retry") {
    const TemporaryFolder here;
    here.write(".git/config", "");
    CHECK(init(here, {}).exit == 0);
    CHECK(git(here, {"rev-parse", "--is-inside-work-tree"}) == "true\n");
}

TEST_CASE("At the top of a repository there is no new one") {
    const TemporaryFolder here;
    git(here, {"init", "--quiet"});
    const Outcome ran = init(here, {});
    CHECK(ran.exit == 0);
    CHECK(ran.err.starts_with("this folder is in a git repository already, so there is no new one\nthe workflow "));
    CHECK(ran.err.ends_with("next: regie add-partner --name \"…\"\n"));
    CHECK(is_there(here, ".github/workflows/regie.yml"));
}

TEST_CASE("Below the top of a repository there is no workflow, for GitHub would not find it") {
    const TemporaryFolder here;
    git(here, {"init", "--quiet"});
    const Outcome ran = init(here, {"a/b"});
    CHECK(ran.exit == 0);
    CHECK(ran.err ==
          "this folder is in a git repository already, so there is no new one\n"
          "no workflow is made: GitHub looks for those at the top of the repository only; let one there run \"regie "
          "check -C a/b\" and \"regie assess -C a/b --fail-on error\"\n"
          "wrote a/b/.gitignore, a/b/.gitattributes, a/b/regie.yaml; next: cd a/b && regie add-partner --name \"…\"\n");
    CHECK(!is_there(here, "a/b/.git"));
    CHECK(!is_there(here, "a/b/.github"));
    CHECK(init(here, {"c"}, "nl")
              .err.starts_with("deze map ligt al in een git-repository, dus er komt geen nieuwe\n"
                               "er komt geen workflow: GitHub zoekt die alleen bovenin"));
}

TEST_CASE("A repository around it that git does not accept is no reason to make another one in it") {
    const TemporaryFolder here;
    here.write(".git/config", "");
    const Outcome ran = init(here, {"demo"});
    CHECK(ran.exit == 2);
    CHECK(ran.err.starts_with("regie: git does not accept the repository that demo is in: fatal: "));
    CHECK(init(here, {"demo"}, "nl").err.starts_with("regie: git aanvaardt de repository niet waar demo in ligt: "));
    CHECK(!is_there(here, "demo"));
    git(here, {"init", "--quiet"});
    CHECK(init(here, {".git/demo"}).err ==
          "regie: .git/demo is among the files of git itself\n  choose another folder\n");
    CHECK(init(here, {".git/demo"}, "nl").err ==
          "regie: .git/demo ligt tussen de bestanden van git zelf\n  kies een andere map\n");
}

TEST_CASE("What the user has for git already is completed or left alone") {
    const TemporaryFolder here;
    here.write(".gitattributes", "*.pdf binary\r\n*.md text");
    here.write(".github/workflows/regie.yml", "name: mine\n");
    const Outcome ran = init(here, {});
    CHECK(ran.exit == 0);
    CHECK(ran.err.find(".github/workflows/regie.yml was there, and stays as it is\n") != std::string::npos);
    const std::string attributes = here.read(".gitattributes");
    CHECK(attributes.starts_with("*.pdf binary\r\n*.md text\r\n# git changes no byte"));
    CHECK(attributes.ends_with("\r\n*.yaml -text\r\n"));
    CHECK(here.read(".github/workflows/regie.yml") == "name: mine\n");

    const TemporaryFolder other;
    other.write(".gitattributes", "  *.yaml text eol=lf");
    other.write(".github/workflows/regie.yml", "");
    CHECK(init(other, {}, "nl").err.find(".github/workflows/regie.yml was er al en blijft zoals het is\n") !=
          std::string::npos);
    CHECK(other.read(".gitattributes") == "  *.yaml text eol=lf");
}

TEST_CASE("A file where a folder must come leaves everything as it was, without a repository") {
    const TemporaryFolder here;
    here.write(".github", "mine\n");
    CHECK(init(here, {}).exit == 2);
    CHECK(here.count() == 1);
    CHECK(here.read(".github") == "mine\n");
}
