#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

#include <doctest/doctest.h>

#include "support/program.hpp"
#include "support/temporary_folder.hpp"

namespace {

std::string read(const std::string& relative) {
    std::ifstream file(std::filesystem::path(REGIE_SOURCE_DIR) / relative, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The first block of the language in the README, without its fences.
std::string block(const std::string& language) {
    const std::string readme = read("README.md");
    const std::string fence = "```" + language + "\n";
    const auto begin = readme.find(fence);
    REQUIRE(begin != std::string::npos);
    const auto end = readme.find("\n```\n", begin);
    return readme.substr(begin + fence.size(), end + 1 - begin - fence.size());
}

/// A shell script that shows each command after `$ ` and then what it says, as a terminal would.
std::string script_of(const std::string& walk) {
    std::string script;
    std::istringstream lines(walk);
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with("$ ")) continue;
        script += "cat <<'END'\n" + line + "\nEND\n" + line.substr(2) + " 2>&1\n";
    }
    return script;
}

}  // namespace

TEST_CASE("the first walk of the README goes as it is written there") {
    const regie::test::TemporaryFolder folder;
    const std::string walk = block("console");
    const std::string programs = std::filesystem::path(REGIE_PROGRAM).parent_path().string();
    const auto outcome = regie::test::execute({"/bin/sh", "-c", script_of(walk)},
                                              {.cwd = folder.path(), .env = {{"PATH", programs + ":/usr/bin:/bin"}}});
    CHECK(outcome.exit == 0);
    CHECK(outcome.out == walk);
}

TEST_CASE("the program in the README is the one that a test builds against the installed library") {
    CHECK(block("cpp") == read("tests/consistency/package/main.cpp"));
}
