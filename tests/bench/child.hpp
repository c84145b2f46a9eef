#pragma once

#include <string>
#include <vector>

namespace regie::bench {

/// What a process cost.
struct Cost {
    double seconds = 0;    ///< wall clock, from before it was started until it had ended
    double mebibytes = 0;  ///< its largest resident set
};

/// Runs a program with its output thrown away. Throws std::runtime_error when it cannot be run, is ended by a signal,
/// or its exit code is over `most`.
Cost run(const std::vector<std::string>& command, int most = 0);

/// Lets this process, and those that it starts, use only so many of the cores that it has.
void use_cores(unsigned count);

}  // namespace regie::bench
