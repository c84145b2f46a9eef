#include <doctest/doctest.h>

#include "support/program.hpp"
#include "support/temporary_folder.hpp"

using namespace regie::test;

namespace {

/// A collaboration in a repository with one commit on the branch `main`.
class Repository {
public:
    Repository() {
        regie({"init", "--git", "--name", "Samen Warm", "--opgave", "Niemand zit in de kou"});
        git({"symbolic-ref", "HEAD", "refs/heads/main"});
        regie({"add-partner", "gemeente", "--name", "Gemeente"});
        commit("The start");
    }

    void git(std::vector<std::string> words) const {
        words.insert(words.begin(), "git");
        ended_well(execute(words, {.cwd = folder_.path(),
                                   .env = {{"HOME", folder_.path()},
                                           {"GIT_CONFIG_NOSYSTEM", "1"},
                                           {"GIT_AUTHOR_NAME", "regie"},
                                           {"GIT_AUTHOR_EMAIL", "regie@example.org"},
                                           {"GIT_COMMITTER_NAME", "regie"},
                                           {"GIT_COMMITTER_EMAIL", "regie@example.org"}}}));
    }
    std::string regie(const std::vector<std::string>& words) const {
        const Outcome ran = run(words, {.cwd = folder_.path()});
        ended_well(ran);
        return ran.out;
    }
    void commit(const std::string& subject) const {
        git({"add", "."});
        git({"commit", "--quiet", "-m", subject});
    }
    /// From `main` on to a branch of its own.
    void branch(const std::string& name) const { git({"checkout", "--quiet", "-b", name, "main"}); }
    void merge_both(const std::string& one, const std::string& other) const {
        git({"checkout", "--quiet", "main"});
        git({"merge", "--quiet", "--no-edit", "--no-ff", one});
        git({"merge", "--quiet", "--no-edit", "--no-ff", other});
    }
    std::string read(const std::string& path) const { return folder_.read(path); }

private:
    static void ended_well(const Outcome& ran) {
        INFO(ran.out, ran.err);
        REQUIRE(ran.exit == 0);
    }

    TemporaryFolder folder_;
};

void add_two(const Repository& here, const std::string& one, const std::string& other) {
    for (const std::string& partner : {one, other}) {
        here.regie({"add-partner", "--name", partner});
        here.regie({"commit", partner, "Inzet van " + partner, "--kind", "effort", "--level", "board"});
    }
}

}  // namespace

TEST_CASE("Two branches that each add partners and commitments merge without conflict") {
    const Repository here;
    here.branch("one");
    add_two(here, "aker", "berk");
    here.commit("Add aker and berk");
    here.branch("other");
    add_two(here, "ceder", "den");
    here.regie({"decide", "Opdracht tot regie", "--kind", "mandate", "--by", "gemeenteraad", "--body", "elected"});
    here.commit("Add ceder, den and the mandate");
    here.merge_both("one", "other");

    here.regie({"check", "--fail-on", "note"});
    for (const char* partner : {"gemeente", "aker", "berk", "ceder", "den"}) {
        CHECK(here.regie({"list", "partners"}).find(partner) != std::string::npos);
    }
    for (const char* partner : {"aker", "berk", "ceder", "den"}) {
        CHECK(here.read("commitments/inzet-van-" + std::string(partner) + ".yaml").find(partner) != std::string::npos);
    }
    CHECK(here.read("regie.yaml").find("decision: opdracht-tot-regie\n") != std::string::npos);
}

TEST_CASE("Two branches that each record a decision merge without conflict, also where both are of one partner") {
    const Repository here;
    here.branch("one");
    here.regie({"decide", "Samen verder", "--kind", "agreement", "--by", "collaboration", "--position", "all=consent"});
    here.commit("Record one agreement");
    here.branch("other");
    here.regie({"decide", "Elke maand overleg", "--kind", "agreement", "--by", "collaboration", "--position",
                "gemeente=consent"});
    here.regie({"commit", "gemeente", "Een zaal", "--kind", "effort", "--level", "board"});
    here.commit("Record another agreement");
    here.merge_both("one", "other");

    here.regie({"check", "--fail-on", "note"});
    const std::string decisions = here.regie({"list", "decisions"});
    CHECK(decisions.find("samen-verder") != std::string::npos);
    CHECK(decisions.find("elke-maand-overleg") != std::string::npos);
}
