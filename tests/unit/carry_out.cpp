#include "regie/changes/carry_out.hpp"

#include <filesystem>

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "regie/base/trouble.hpp"
#include "support/temporary_folder.hpp"

using namespace regie;
using changes::Plan;
using changes::Write;
using test::TemporaryFolder;

namespace {

const std::string whole = "format: 1\nname: N\nopgave: {statement: S}\n";

changes::Outcome carry_out(const TemporaryFolder& folder, const Plan& plan, bool dry_run = false) {
    return changes::carry_out(
        base::disk(), folder.path(), *base::parse_day("2026-06-30"), [&](const changes::Known&) { return plan; },
        dry_run);
}

bool exists(const TemporaryFolder& folder, const std::string& path) { return std::filesystem::exists(folder / path); }

void fill(const TemporaryFolder& folder) {
    folder.write("regie.yaml", whole);
    folder.write("partners/a.yaml", "name: A\n");
}

}  // namespace

TEST_CASE("a plan may take a file away and put another one, with the same permissions, in its place") {
    const TemporaryFolder folder;
    fill(folder);
    ::chmod((folder / "partners/a.yaml").c_str(), 0600);
    const Plan plan{
        {},
        {{"partners/b.yaml", "name: A\n", {}, false, "partners/a.yaml"}, {"partners/a.yaml", "", "name: A\n", true}}};
    CHECK(carry_out(folder, plan, true).done());
    CHECK(exists(folder, "partners/a.yaml"));
    CHECK(carry_out(folder, plan).done());
    CHECK_FALSE(exists(folder, "partners/a.yaml"));
    CHECK(folder.read("partners/b.yaml") == "name: A\n");
    struct stat status {};
    REQUIRE(::stat((folder / "partners/b.yaml").c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0600);
}

TEST_CASE("a file that was changed meanwhile is not taken away, and what was written before it goes back") {
    const TemporaryFolder folder;
    fill(folder);
    const Plan plan{{},
                    {{"partners/b.yaml", "name: A\n", {}},
                     {"regie.yaml", whole + "language: nl\n", whole},
                     {"partners/a.yaml", "", "name: Another\n", true}}};
    CHECK_THROWS_AS(carry_out(folder, plan), base::Trouble);
    CHECK(folder.read("partners/a.yaml") == "name: A\n");
    CHECK(folder.read("regie.yaml") == whole);
    CHECK_FALSE(exists(folder, "partners/b.yaml"));
}

TEST_CASE("a file that was taken away comes back when a later write fails") {
    const TemporaryFolder folder;
    fill(folder);
    const Plan plan{{},
                    {{"partners/a.yaml", "", "name: A\n", true}, {"regie.yaml", whole + "language: nl\n", "other"}}};
    CHECK_THROWS_AS(carry_out(folder, plan), base::Trouble);
    CHECK(folder.read("partners/a.yaml") == "name: A\n");
    CHECK(folder.read("regie.yaml") == whole);
}

TEST_CASE("a file that others name is not taken away") {
    const TemporaryFolder folder;
    fill(folder);
    folder.write("commitments/c.yaml", "by: a\ncontribution: C\n");
    const auto outcome = carry_out(folder, {{}, {{"partners/a.yaml", "", "name: A\n", true}}});
    CHECK_FALSE(outcome.done());
    REQUIRE(outcome.refused.size() == 1);
    CHECK(outcome.refused[0].code() == "F008");
    CHECK(exists(folder, "partners/a.yaml"));
}
