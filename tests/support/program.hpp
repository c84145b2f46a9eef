#pragma once

#include <string>
#include <utility>
#include <vector>

namespace regie::test {

/// How a program ended, and what it said.
struct Outcome {
    int exit = 0;  ///< 128 and the signal where one ended it, as a shell says it
    std::string out;
    std::string err;
};

/// Where a program runs. Nothing of the environment of the tests reaches it but PATH, and what sanitizers are told.
struct Setting {
    std::string cwd = ".";
    std::vector<std::pair<std::string, std::string>> env = {};
    std::string in = {};
    std::string out_to = {};  ///< a file or device instead of `Outcome::out`
    bool out_closed = false;  ///< what it says goes into a pipe that nobody reads
};

/// Runs a program, the first of the words (found by PATH), and waits for its end.
Outcome execute(const std::vector<std::string>& words, const Setting& setting = {});

/// Runs regie as a user does.
Outcome run(std::vector<std::string> arguments, const Setting& setting = {});

}  // namespace regie::test
