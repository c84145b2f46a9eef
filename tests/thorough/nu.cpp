#include <string>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "support/every_page.hpp"
#include "support/node_tools.hpp"
#include "support/program.hpp"
#include "support/temporary_folder.hpp"

using namespace regie::test;
using nlohmann::json;

namespace {

/// What the Nu checker of HTML says of the pages in a folder.
json checked(const std::string& folder) {
    const std::string checker = node_tool("node_modules/vnu-jar/build/dist/vnu.jar");
    const Outcome ran =
        execute({"java", "-jar", checker, "--stdout", "--format", "json", "--exit-zero-always", folder});
    CAPTURE(ran.err);
    REQUIRE(ran.exit == 0);
    return json::parse(ran.out).at("messages");
}

}  // namespace

TEST_CASE("the Nu checker finds nothing in any report") {
    const TemporaryFolder folder;
    REQUIRE(write_every_page(folder.path()) >= 10);
    for (const auto& message : checked(folder.path())) {
        const std::string said = message.dump();
        CAPTURE(said);
        CHECK(said.empty());
    }
}

TEST_CASE("the Nu checker really reads the pages of a folder") {
    const TemporaryFolder folder;
    folder.write("broken.html", "<!DOCTYPE html><html lang=\"nl\"><title>x</title><p><table></p></table>");
    CHECK_FALSE(checked(folder.path()).empty());
}
