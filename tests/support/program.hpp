#pragma once

#include <map>
#include <string>
#include <vector>

#include "support/temporary_folder.hpp"

namespace regie::test {

/// How a run of the real program ended, and what it wrote.
struct Ran {
    int exit = -1;
    std::string out;
    std::string err;
};

/// Where and how the program is run. Nothing of the tester's own environment comes along.
struct Way {
    std::string folder;                              ///< where the user is
    std::map<std::string, std::string> environment;  ///< beside PATH
    std::string out_to;                              ///< a file or device instead of `Ran::out`
    bool out_closed = false;                         ///< stdout is a pipe that nobody reads
};

/// Runs the program with these arguments and waits for its end.
Ran run(const std::vector<std::string>& arguments, const Way& way = {});

/// Runs another program, found by PATH, in `folder`.
Ran run_other(const std::vector<std::string>& command, const std::string& folder);

/// A temporary folder with a small collaboration that has no fault: one partner `ggd`, and one need `outreach`.
class SmallCollaboration : public TemporaryFolder {
public:
    SmallCollaboration();

    /// Runs the program here, on 30 June 2026.
    Ran regie(std::vector<std::string> arguments) const;
    /// The same, in Dutch.
    Ran regie_nl(std::vector<std::string> arguments) const;
};

}  // namespace regie::test
