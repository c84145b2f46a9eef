#pragma once

#include <string>
#include <vector>

#include "support/program.hpp"

namespace regie::test {

/// Runs `tests/tools/<script>` with node, among the validators and readers from npm that `tests/run` installs.
inline Outcome run_node(const std::string& script, std::vector<std::string> arguments, const Setting& setting = {}) {
    arguments.insert(arguments.begin(), {"node", std::string(REGIE_SOURCE_DIR) + "/tests/tools/" + script});
    return execute(arguments, setting);
}

}  // namespace regie::test
