#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/program.hpp"
#include "support/temporary_folder.hpp"

using namespace regie::test;

namespace {

/// What happens on a day, as it is typed, and what git sees of it: lines added and taken away in each file.
struct Step {
    std::string today;
    std::vector<std::string> command;
    std::string touched;
};

const std::string first_answers =
    "partner,tension,relations,focus,energy,equality\n"
    "gemeente,4,4,4,4,4\nggd,4,3,4,4,4\nbuurtwerk,3,4,4,5,3\ncooperatie-zo,4,4,3,5,4\n";
const std::string second_answers =
    "partner,tension,relations,focus,energy,equality\n"
    "gemeente,4,4,4,4,4\nggd,4,4,4,4,4\ncooperatie-zo,4,5,4,4,4\n";

const std::vector<Step> year{
    {"2025-01-06",
     {"init", ".", "--name", "Samen aan tafel", "--opgave", "Ouderen kennen elkaar", "--nature", "structural"},
     "2 0 .gitignore\n39 0 regie.yaml\n"},
    {"2025-01-06", {"set", "opgave.form", "joint"}, "1 0 regie.yaml\n"},
    {"2025-01-20",
     {"decide", "Opdracht tot regie", "--kind", "mandate", "--by", "gemeenteraad", "--body", "elected"},
     "5 0 decisions/opdracht-tot-regie.yaml\n2 0 regie.yaml\n"},
    {"2025-02-03",
     {"add-partner", "gemeente", "--name", "Gemeente Zuid", "--sector", "government"},
     "3 0 partners/gemeente.yaml\n"},
    {"2025-02-03",
     {"add-partner", "--name", "Buurtwerk", "--representative", "directeur:board"},
     "4 0 partners/buurtwerk.yaml\n"},
    {"2025-02-03", {"add-partner", "ggd", "--name", "GGD Zuid"}, "2 0 partners/ggd.yaml\n"},
    {"2025-02-03", {"add-partner", "bieb", "--name", "Bibliotheek"}, "2 0 partners/bieb.yaml\n"},
    {"2025-02-10", {"add-partner", "--name", "Coöperatie Zó"}, "2 0 partners/cooperatie-zo.yaml\n"},
    {"2025-02-10", {"set", "roles.government.organisation", "gemeente"}, "3 0 regie.yaml\n"},
    {"2025-02-10",
     {"set", "--add", "opgave.needs", "{id: bezoek, description: Ouderen thuis bezoeken.}"},
     "2 0 regie.yaml\n"},
    {"2025-03-01",
     {"commit", "buurtwerk", "Huisbezoek", "--provides", "bezoek", "--level", "board", "--ends", "2025-12-31"},
     "6 0 commitments/huisbezoek.yaml\n"},
    {"2025-03-01",
     {"commit", "gemeente,ggd", "Ruimte en kennis", "--level", "management"},
     "4 0 commitments/ruimte-en-kennis.yaml\n"},
    {"2025-03-01", {"commit", "bieb", "Een huiskamer", "--kind", "in-kind"}, "4 0 commitments/een-huiskamer.yaml\n"},
    {"2025-03-10",
     {"decide", "Samen verder", "--kind", "agreement", "--by", "collaboration", "--position", "all=consent"},
     "6 0 decisions/samen-verder.yaml\n"},
    {"2025-04-15", {"pulse", "--from", "../first.csv"}, "6 0 pulses/2025-04-15.yaml\n"},
    {"2025-05-01",
     {"raise", "Geen vervoer op zondag", "--kind", "gap", "--owner", "gemeente", "--about", "bieb"},
     "6 0 issues/geen-vervoer-op-zondag.yaml\n"},
    {"2025-05-08",
     {"resolve", "geen-vervoer-op-zondag", "--agenda", "2025-06-01"},
     "2 1 issues/geen-vervoer-op-zondag.yaml\n"},
    {"2025-05-08",
     {"account", "regisseur", "tension", "Spanning komt op tafel", "--towards", "collaboration", "--review", "6m"},
     "5 0 accountability/tension.yaml\n"},
    {"2025-06-02",
     {"account", "tension", "--act", "Een gesprek geleid", "--effect", "De partners spraken zich uit"},
     "2 0 accountability/tension.yaml\n"},
    {"2025-06-30", {"fulfil", "huisbezoek", "--what", "40 bezoeken"}, "2 0 commitments/huisbezoek.yaml\n"},
    {"2025-07-10",
     {"resolve", "geen-vervoer-op-zondag", "--resolution", "De gemeente regelt een bus."},
     "3 1 issues/geen-vervoer-op-zondag.yaml\n"},
    {"2025-09-01",
     {"leave", "bieb", "--settlement", "De huiskamer gaat over naar Buurtwerk."},
     "3 0 commitments/een-huiskamer.yaml\n1 0 partners/bieb.yaml\n"},
    {"2025-10-15", {"pulse", "--from", "../second.csv"}, "5 0 pulses/2025-10-15.yaml\n"},
    {"2025-11-01",
     {"withdraw", "huisbezoek", "--settlement", "De GGD neemt de adressen over."},
     "3 0 commitments/huisbezoek.yaml\n"},
    {"2025-12-01",
     {"decide", "Einde van de regie", "--kind", "end-regie", "--by", "gemeenteraad", "--body", "elected", "--affects",
      "ruimte-en-kennis", "--settlement", "De partners gaan zelf verder."},
     "7 0 decisions/einde-van-de-regie.yaml\n"},
};

class Repository {
public:
    Repository() {
        folder.write("first.csv", first_answers);
        folder.write("second.csv", second_answers);
        folder.write("year/.git/keep", "");
        git({"init", "--quiet", "."});
    }

    std::string git(std::vector<std::string> words) const {
        words.insert(words.begin(), {"git", "-c", "user.name=x", "-c", "user.email=x@example.org"});
        return execute(words, {.cwd = folder.path() + "/year"}).out;
    }

    Outcome regie(std::vector<std::string> words, const std::string& today) const {
        words.insert(words.end(), {"--today", today, "--lang", "nl"});
        return run(words, {.cwd = folder.path() + "/year"});
    }

    /// What changed since the last step, which is kept then.
    std::string touched() const {
        git({"add", "--all"});
        std::string stat = git({"diff", "--cached", "--numstat"});
        git({"commit", "--quiet", "--message", "stap"});
        for (char& c : stat)
            if (c == '\t') c = ' ';
        return stat;
    }

private:
    TemporaryFolder folder;
};

}  // namespace

TEST_CASE("A year of a collaboration goes by command, and each step touches only what it is about") {
    const Repository here;
    for (const Step& step : year) {
        CAPTURE(step.today);
        CAPTURE(step.command.front());
        const Outcome ran = here.regie(step.command, step.today);
        CHECK(ran.exit == 0);
        CAPTURE(ran.err);
        CHECK(here.touched() == step.touched);
        CHECK(here.regie({"check", "--fail-on", "note"}, step.today).exit == 0);
    }
    const Outcome assessed = here.regie({"assess", "--format", "short", "--fail-on", "error"}, "2025-12-01");
    CHECK(assessed.exit == 0);
    CHECK(here.regie({"next"}, "2025-12-01").exit == 0);
}
