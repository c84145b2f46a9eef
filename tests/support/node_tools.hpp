#pragma once

#include <string>
#include <vector>

#include "support/program.hpp"

namespace regie::test {

/// A script of `tests/tools`, to be run by node. The packages it uses are installed there by `tests/run`.
inline std::string node_tool(const std::string& name) { return std::string(REGIE_SOURCE_DIR) + "/tests/tools/" + name; }

/// Runs that script under node.
inline Outcome run_node(const std::string& script, std::vector<std::string> arguments = {},
                        const Setting& setting = {}) {
    arguments.insert(arguments.begin(), {"node", node_tool(script)});
    return execute(arguments, setting);
}

}  // namespace regie::test
