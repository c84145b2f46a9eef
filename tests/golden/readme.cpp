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

/// All blocks of terminal sessions in a file, one after the other.
std::string sessions(const std::string& file) {
    const std::string text = read(file);
    const std::string fence = "```console\n";
    std::string all;
    for (auto begin = text.find(fence); begin != std::string::npos; begin = text.find(fence, begin)) {
        begin += fence.size();
        all += text.substr(begin, text.find("```\n", begin) - begin);
    }
    return all;
}

/// Without the lines in which git names the contents of files by a number.
std::string without_hashes(const std::string& text) {
    std::string kept;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        if (!line.starts_with("index ")) kept += line + "\n";
    return kept;
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

TEST_CASE("the first hour of the Dutch README goes as it is written there, from its first line to its last") {
    const regie::test::TemporaryFolder folder;
    const std::string hour = sessions("README.nl.md");
    const std::string programs = std::filesystem::path(REGIE_PROGRAM).parent_path().string();
    const auto outcome = regie::test::execute(
        {"/bin/sh", "-c", script_of(hour)},
        {.cwd = folder.path(), .env = {{"PATH", programs + ":/usr/bin:/bin"}, {"HOME", folder.path()}}});
    CHECK(outcome.exit == 0);
    CHECK(without_hashes(outcome.out) == without_hashes(hour));
}

TEST_CASE("the program in the README is the one that a test builds against the installed library") {
    CHECK(block("cpp") == read("tests/consistency/package/main.cpp"));
}
