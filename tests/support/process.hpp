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

/// The environment of a program as a setting describes it: `NAME=value`.
std::vector<std::string> environment_of(const Setting& setting);

/// Turns this process into the program, the first of the words; comes back only where that fails.
void become(const std::vector<std::string>& words, const std::vector<std::string>& environment);

}  // namespace regie::test
