#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/program.hpp"

namespace {

namespace fs = std::filesystem;

const fs::path root = REGIE_SOURCE_DIR;
const std::vector<std::string> examples{"city-deal-slim-maatwerk", "eenzaamheid-amsterdam", "nad-delfland",
                                        "schone-lucht-akkoord", "voorbeeldstad"};

/// What is kept of each example: a file, and the command that writes it.
struct Golden {
    std::string file;
    std::vector<std::string> command;
    std::string only = {};  ///< of this example alone; else of all
};
const std::vector<Golden> goldens{
    {"assess.nl.txt", {"assess", "--lang", "nl", "--fail-on", "never"}},
    {"assess.en.txt", {"assess", "--lang", "en", "--fail-on", "never"}},
    {"assess.json", {"assess", "--lang", "en", "--format", "json", "--fail-on", "never"}},
    {"report.nl.md", {"report", "--lang", "nl"}},
    {"report.en.md", {"report", "--lang", "en"}},
    {"report-council.nl.md", {"report", "--audience", "council", "--lang", "nl"}, "eenzaamheid-amsterdam"},
    {"report-principal.nl.md", {"report", "--audience", "principal", "--lang", "nl"}, "eenzaamheid-amsterdam"},
    {"report-public.nl.md", {"report", "--audience", "public", "--lang", "nl"}, "eenzaamheid-amsterdam"},
};

std::string read(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string say(const std::string& example, std::vector<std::string> command) {
    std::string today = read(root / "tests/golden" / example / "today");
    while (!today.empty() && today.back() == '\n') today.pop_back();
    command.insert(command.end(), {"--today", today});
    const auto outcome = regie::test::run(command, {.cwd = (root / "examples" / example).string()});
    CHECK(outcome.exit == 0);
    CHECK(outcome.err.empty());
    return outcome.out;
}

}  // namespace

TEST_CASE("every example is judged and reported to the letter as was agreed") {
    const bool bless = std::getenv("REGIE_BLESS") != nullptr;
    for (const std::string& example : examples) {
        CAPTURE(example);
        for (const Golden& golden : goldens) {
            if (!golden.only.empty() && golden.only != example) continue;
            const fs::path path = root / "tests/golden" / example / golden.file;
            CAPTURE(path.string());
            const std::string said = say(example, golden.command);
            if (bless) std::ofstream(path, std::ios::binary) << said;
            // Not CHECK(a == b): it would print both files whole. tests/bless and a diff show more.
            const bool same = read(path) == said;
            CHECK(same);
        }
    }
}

TEST_CASE("every folder of examples has golden files") {
    std::vector<std::string> folders;
    for (const auto& entry : fs::directory_iterator(root / "examples"))
        if (entry.is_directory()) folders.push_back(entry.path().filename().string());
    std::sort(folders.begin(), folders.end());
    CHECK(folders == examples);
}

TEST_CASE("the same example gives the same bytes twice") {
    for (const std::string& example : examples) {
        const std::vector<std::string> command{"assess", "--format", "json", "--fail-on", "never"};
        CHECK(say(example, command) == say(example, command));
    }
}

TEST_CASE("nothing is found in the invented collaboration, and all that can be upheld is upheld") {
    CHECK(say("voorbeeldstad", {"assess", "--format", "short", "--fail-on", "note"}).empty());
    const std::string json = say("voorbeeldstad", {"assess", "--format", "json"});
    std::string packed;
    for (const char c : json)
        if (c != ' ' && c != '\n') packed += c;
    CHECK(packed.find(R"("upheld":31)") != std::string::npos);
    CHECK(packed.find(R"("unknown":1)") != std::string::npos);
}
