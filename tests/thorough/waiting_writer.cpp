#include <filesystem>

#include <doctest/doctest.h>

#include "regie/base/write_file.hpp"
#include "support/process.hpp"
#include "support/small_collaboration.hpp"

using namespace regie::test;
namespace fs = std::filesystem;

TEST_CASE("Who has waited half a minute for a writer gives up and says so") {
    const SmallCollaboration here;
    const regie::base::FolderLock lock(here.path());
    const Measured ran =
        execute_measured({REGIE_PROGRAM, "raise", "Iets"}, {.cwd = here.path(), .env = {{"REGIE_LANG", "en"}}});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: another command is writing in " + here.path() + "\n  wait until it is done, then try again\n");
    CHECK(ran.seconds >= 30);
    CHECK(ran.seconds < 60);
    CHECK_FALSE(fs::exists(here / "issues"));
}
