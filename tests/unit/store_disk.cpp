#include <filesystem>

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "regie/store/load.hpp"
#include "support/folder.hpp"
#include "support/ordinary_user.hpp"
#include "support/temporary_folder.hpp"

namespace {

using namespace regie;
namespace fs = std::filesystem;

/// What is found in a real folder, with a partner `a` and whatever else a test put there.
std::string found_in(const test::TemporaryFolder& folder) {
    folder.write("regie.yaml", std::string(test::Folder::least));
    folder.write("partners/a.yaml", "name: A\n");
    return test::findings_of(store::load(base::disk(), folder.path(), test::today, 1));
}

TEST_CASE("a pipe, a folder and links with the name of a file of ours are refused, and nothing waits for them") {
    const test::TemporaryFolder folder;
    folder.write("docs/b.yaml", "name: B\n");
    fs::create_directories(folder / "partners/map.yaml");
    REQUIRE(::mkfifo((folder / "partners/pijp.yaml").c_str(), 0600) == 0);
    fs::create_symlink("/etc/hostname", folder / "partners/buiten.yaml");
    fs::create_symlink("../docs/weg.yaml", folder / "partners/nergens.yaml");
    fs::create_symlink("../docs/b.yaml", folder / "partners/binnen.yaml");
    CHECK(found_in(folder) ==
          "partners/buiten.yaml:1:1 F014\npartners/map.yaml:1:1 F014\npartners/nergens.yaml:1:1 F014\n"
          "partners/pijp.yaml:1:1 F014\n");
}

TEST_CASE("a folder of things may be a link within the collaboration, and no other") {
    const test::TemporaryFolder elsewhere;
    elsewhere.write("c.yaml", "by: all\ncontribution: x\n");
    const test::TemporaryFolder folder;
    folder.write("archief/i.yaml", "title: I\n");
    fs::create_symlink("archief", folder / "issues");
    fs::create_symlink(elsewhere.path(), folder / "commitments");
    folder.write("decisions", "geen map");
    CHECK(found_in(folder) == "commitments:1:1 F014\ndecisions:1:1 F014\n");
    const store::Loaded loaded = store::load(base::disk(), folder.path(), test::today);
    CHECK(loaded.collaboration.issues.size() == 1);
    CHECK(loaded.collaboration.commitments.empty());
    CHECK_FALSE(loaded.collaboration.listed.commitments);
    CHECK(loaded.collaboration.listed.issues);
}

TEST_CASE("a reference into a folder that may not be read is not called unknown") {
    const test::TemporaryFolder folder;
    folder.write("commitments/c.yaml", "by: [a, b]\ncontribution: x\n");
    folder.write("decisions/d.yaml", "title: D\nkind: exit\naffects: [x]\n");
    CHECK(found_in(folder) == "commitments/c.yaml:1:9 F008\ndecisions/d.yaml:3:11 F008\n");
    fs::permissions(folder / "partners", fs::perms{0});
    fs::permissions(folder / "commitments/c.yaml", fs::perms{0});
    {
        const test::OrdinaryUser user;
        if (!user.works()) return;
        CHECK(test::findings_of(store::load(base::disk(), folder.path(), test::today, 1)) ==
              "commitments/c.yaml:1:1 F014\ndecisions/d.yaml:3:11 F008\npartners:1:1 F014\n");
    }
    fs::permissions(folder / "partners", fs::perms{0755});
}

TEST_CASE("people.yaml that leads out of the folder is told, as any file is") {
    const test::TemporaryFolder elsewhere;
    elsewhere.write("names.yaml", "p-01: {name: N}\n");
    const test::TemporaryFolder folder;
    fs::create_symlink(elsewhere / "names.yaml", folder / "people.yaml");
    CHECK(found_in(folder) == "people.yaml:1:1 F014\n");
    fs::remove(folder / "people.yaml");
    fs::create_symlink("gone.yaml", folder / "people.yaml");
    CHECK(found_in(folder) == "people.yaml:1:1 F014\n");
}

TEST_CASE("a file over the limit is refused before it is read") {
    const test::TemporaryFolder folder;
    folder.write("partners/b.yaml", "name: B\n");
    fs::resize_file(folder / "partners/b.yaml", std::uintmax_t{1} << 30);
    CHECK(found_in(folder) == "partners/b.yaml:1:1 F013\n");
}

TEST_CASE("a file name that is no text is shown as one") {
    const test::TemporaryFolder folder;
    folder.write("partners/b\xff.yaml", "name: B\n");
    CHECK(found_in(folder) == "partners/b\xef\xbf\xbd.yaml:1:1 F009\n");
}

TEST_CASE("evidence is looked for in the folder, and a part of a document may be named") {
    const test::TemporaryFolder folder;
    folder.write("docs/convenant.pdf", "x");
    folder.write("decisions/d.yaml", "title: D\nkind: agreement\nevidence: docs/convenant.pdf#page=3\n");
    folder.write("decisions/e.yaml", "title: E\nkind: agreement\nevidence: docs/Convenant.pdf\n");
    CHECK(found_in(folder) == "decisions/e.yaml:3:11 F021\n");
}

}  // namespace
