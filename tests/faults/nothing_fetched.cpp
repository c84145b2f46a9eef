#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/skipped.hpp"
#include "support/strace.hpp"
#include "support/temporary_folder.hpp"
#include "support/writing_case.hpp"

using namespace regie::test;
namespace fs = std::filesystem;

namespace {

/// What a command did beyond the folder.
struct Reach {
    Outcome ran;
    std::vector<std::string> programs;     ///< the names of those that were started, regie apart
    std::vector<std::string> connections;  ///< calls by regie that make one, and those by others that leave the machine
    std::vector<std::string> lines;        ///< all that was seen
};

/// The lines of strace with -f start with the number of a process or a thread.
Reach reach_of(const std::vector<std::string>& arguments, const Setting& setting) {
    const TemporaryFolder scratch;
    Reach reach;
    reach.ran = execute(
        under_strace({"-f", "-s", "1000", "-o", scratch / "trace", "-e", "trace=socket,connect,execve"}, arguments),
        setting);
    std::ifstream file(scratch / "trace");
    std::set<std::string> others;
    for (std::string line; std::getline(file, line);) {
        const std::string number = line.substr(0, line.find(' '));
        const bool connects = line.find(" socket(") != std::string::npos || line.find(" connect(") != std::string::npos;
        if (connects && (!others.contains(number) || line.find("AF_INET") != std::string::npos))
            reach.connections.push_back(line);
        const bool starts = line.find(" execve(\"") != std::string::npos && line.find(" = -1 ") == std::string::npos;
        if (starts && line.find(" execve(\"" REGIE_PROGRAM "\"") == std::string::npos) {
            const auto begin = line.find('"') + 1;
            reach.programs.push_back(fs::path(line.substr(begin, line.find('"', begin) - begin)).filename().string());
            others.insert(number);
        }
        reach.lines.push_back(line);
    }
    return reach;
}

/// The programs that a command may start, and has to.
std::set<std::string> expected_of(const WritingCase& one) {
    if (one.name == "init --git") return {"git"};
    // The editor of the workshop has words of its own.
    if (one.name == "edit") return {"sh", "sed"};
    return {};
}

const std::vector<WritingCase>& reading_cases() {
    static const std::vector<WritingCase> cases{
        {.name = "check", .words = {"check", "--recursive", "--format", "sarif"}},
        {.name = "assess", .words = {"assess", "--verbose", "--fail-on", "never"}},
        {.name = "assess --without", .words = {"assess", "--without", "ggd", "--fail-on", "never"}},
        {.name = "report", .words = {"report", "--format", "html"}},
        {.name = "show", .words = {"show", "partners/ggd"}},
        {.name = "list", .words = {"list", "commitments", "--format", "csv"}},
        {.name = "next", .words = {"next"}},
        {.name = "explain", .words = {"explain", "L101"}},
        {.name = "schema", .words = {"schema", "partners"}},
        {.name = "help", .words = {"help", "commit"}},
        {.name = "leave --dry-run", .words = {"leave", "ggd", "--settlement", "Zo", "--dry-run"}},
    };
    return cases;
}

void hold_to_itself(const WritingCase& one, const Workshop& shop) {
    CAPTURE(one.name);
    shop.lay_out(one);
    // What could tempt a program to fetch something.
    if (!one.begins)
        std::ofstream(shop.folder() + "/partners/ggd.yaml", std::ios::app)
            << "sources: [\"https://voorbeeld.nl/bron\"]\n";
    const Reach reach = reach_of(arguments_of(one), shop.setting(one));
    CAPTURE(reach.ran.err);
    CHECK(reach.ran.exit == 0);
    CHECK(!reach.lines.empty());
    for (const std::string& line : reach.connections) CHECK_MESSAGE(false, line);
    CHECK(std::set<std::string>(reach.programs.begin(), reach.programs.end()) == expected_of(one));
}

}  // namespace

TEST_CASE("No command opens a connection, and none starts a program but git and the editor") {
    if (!can_trace()) return skip("strace cannot watch programs here");
    const TemporaryFolder here;
    const Workshop shop(here.path());
    for (const WritingCase& one : writing_cases()) hold_to_itself(one, shop);
    for (const WritingCase& one : reading_cases()) hold_to_itself(one, shop);
}
