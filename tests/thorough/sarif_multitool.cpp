#include <string>

#include <doctest/doctest.h>

#include "support/every_finding.hpp"
#include "support/node_tools.hpp"
#include "support/skipped.hpp"
#include "support/temporary_folder.hpp"

using namespace regie::test;

TEST_CASE("Microsoft's validator finds nothing in the SARIF of any example that code scanning would not take") {
    const TemporaryFolder folder;
    const TemporaryFolder scratch;
    for (const std::string& file : write_every_finding(folder, "sarif")) {
        const Outcome ran = run_node("sarif_multitool.mjs", {file, scratch.path()});
        if (ran.exit == 3) return skip("sarif-multitool does not run on this machine");
        CAPTURE(file);
        CAPTURE(ran.err);
        CHECK(ran.exit == 0);
        CHECK(ran.out == "");
    }
}
