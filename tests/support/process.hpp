#pragma once

#include <string>
#include <vector>

#include "support/program.hpp"

namespace regie::test {

/// How a program ended, and what it cost.
struct Measured : Outcome {
    double seconds = 0;    ///< from before it was started until it had ended
    double processor = 0;  ///< seconds of a processor, its own and the system's on its behalf
    double mebibytes = 0;  ///< its largest resident set; at least that of the tests themselves when they started it
};

/// As `execute`.
Measured execute_measured(const std::vector<std::string>& words, const Setting& setting = {});

/// A program, in a folder and an environment, that a process which was just forked can turn into. All that takes memory
/// is done beforehand: another thread may have held the lock on it at the moment of the fork.
class Program {
public:
    Program(const std::vector<std::string>& words, const Setting& setting);
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    /// Turns this process into the program, the first of the words; comes back only where that fails.
    void become() const;

private:
    std::vector<std::string> words_;
    std::vector<std::string> environment_;
    std::string folder_;
    std::vector<char*> arguments_;
    std::vector<char*> variables_;
};

}  // namespace regie::test
