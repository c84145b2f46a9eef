#pragma once

#include <string>
#include <vector>

#include "support/program.hpp"
#include "support/temporary_folder.hpp"

namespace regie::test {

/// A temporary folder with a small collaboration that has no fault: one partner `ggd`, and one need `outreach`.
class SmallCollaboration : public TemporaryFolder {
public:
    SmallCollaboration() {
        write("regie.yaml",
              "format: 1\n"
              "name: Samen Warm  # werktitel\n"
              "opgave:\n"
              "  statement: Niemand zit in de kou\n"
              "  needs:\n"
              "    - {id: outreach, description: Mensen vinden}\n");
        write("partners/ggd.yaml", "name: GGD Zuid\n");
    }

    /// Runs the program here, on 30 June 2026.
    Outcome regie(std::vector<std::string> arguments) const {
        arguments.insert(arguments.end(), {"--today", "2026-06-30"});
        return run(std::move(arguments), {.cwd = path(), .env = {{"REGIE_LANG", "en"}}});
    }
    /// The same, in Dutch.
    Outcome regie_nl(std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), {"--lang", "nl"});
        return regie(std::move(arguments));
    }
};

}  // namespace regie::test
