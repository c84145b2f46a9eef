#pragma once

#include <string>

#include "support/program.hpp"

namespace regie::test {

/// Runs a script of `tests/tools` under node, with `in` as its input.
inline Outcome run_script(const std::string& name, const std::string& in) {
    const std::string script = std::string(REGIE_SOURCE_DIR) + "/tests/tools/" + name;
    return execute({"node", script}, {.in = in});
}

}  // namespace regie::test
