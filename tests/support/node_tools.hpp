#pragma once

#include <string>

namespace regie::test {

/// A script of tests/tools, to be run by node. The packages it uses are installed there by `tests/run`.
inline std::string node_tool(const std::string& name) { return std::string(REGIE_SOURCE_DIR) + "/tests/tools/" + name; }

}  // namespace regie::test
