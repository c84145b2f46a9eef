#include <filesystem>

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "regie/base/memory_files.hpp"
#include "regie/store/load.hpp"
#include "support/ordinary_user.hpp"
#include "support/reversed_files.hpp"
#include "support/temporary_folder.hpp"

using namespace regie;
using test::TemporaryFolder;

namespace {

using Paths = std::vector<std::string>;

/// The roots at and below `top`, without the name of the folder they are all in.
Paths roots(const TemporaryFolder& folder, const std::string& top = {}) {
    Paths found = store::find_roots(base::disk(), top.empty() ? folder.path() : folder / top).roots;
    for (std::string& path : found) path = path == folder.path() ? "." : path.substr(folder.path().size() + 1);
    return found;
}

}  // namespace

TEST_CASE("every folder with a regie.yaml is found, at and below the folder, sorted") {
    const TemporaryFolder folder;
    for (const std::string path : {"b/regie.yaml", "a/deep/er/regie.yaml", "a/regie.yaml", "regie.yaml", "c/x.yaml"})
        folder.write(path, "format: 1\n");
    CHECK(roots(folder) == Paths{".", "a", "a/deep/er", "b"});
    CHECK(roots(folder, "a") == Paths{"a", "a/deep/er"});
    CHECK(roots(folder, "c").empty());
}

TEST_CASE("hidden folders are passed over, unless they are where the search begins") {
    const TemporaryFolder folder;
    folder.write(".git/x/regie.yaml", "");
    folder.write("a/.cache/regie.yaml", "");
    CHECK(roots(folder).empty());
    CHECK(roots(folder, ".git") == Paths{".git/x"});
}

TEST_CASE("the folders in which a collaboration keeps its files hold no other one") {
    const TemporaryFolder folder;
    folder.write("a/regie.yaml", "");
    folder.write("a/partners/regie.yaml", "");
    folder.write("a/docs/regie.yaml", "");
    folder.write("partners/regie.yaml", "");
    CHECK(roots(folder) == Paths{"a", "a/docs", "partners"});
}

TEST_CASE("links to folders are not followed, so that no walk goes round") {
    const TemporaryFolder folder;
    folder.write("a/regie.yaml", "");
    std::filesystem::create_directory_symlink("a", folder / "link");
    std::filesystem::create_directory_symlink("..", folder / "a/up");
    CHECK(roots(folder) == Paths{"a"});
}

TEST_CASE("a FIFO is not opened") {
    const TemporaryFolder folder;
    folder.write("a/x", "");
    REQUIRE(::mkfifo((folder / "a/pipe").c_str(), 0644) == 0);
    REQUIRE(::mkfifo((folder / "a/regie.yaml").c_str(), 0644) == 0);
    CHECK(roots(folder) == Paths{"a"});
}

TEST_CASE("a folder that cannot be looked into is told, and does not stop the rest") {
    const TemporaryFolder folder;
    folder.write("a/regie.yaml", "");
    folder.write("shut/regie.yaml", "");
    std::filesystem::permissions(folder / "shut", std::filesystem::perms::none);
    {
        const test::OrdinaryUser user;
        if (user.works()) {
            const auto found = store::find_roots(base::disk(), folder.path());
            CHECK(found.roots == Paths{folder / "a"});
            CHECK(found.unreadable == Paths{folder / "shut"});
        }
    }
    std::filesystem::permissions(folder / "shut", std::filesystem::perms::owner_all);
}

TEST_CASE("the order in which a folder is listed does not matter") {
    base::MemoryFiles files;
    for (const std::string path : {"/x/b/regie.yaml", "/x/a/c/regie.yaml", "/x/a/regie.yaml", "/x/d/e/regie.yaml"})
        files.set(path, "");
    const auto found = store::find_roots(files, "/x").roots;
    CHECK(found == Paths{"/x/a", "/x/a/c", "/x/b", "/x/d/e"});
    CHECK(store::find_roots(test::ReversedFiles(files), "/x").roots == found);
}

TEST_CASE("a tree that is deep or wide takes no stack and finds its end") {
    base::MemoryFiles files;
    std::string path = "/x";
    for (int i = 0; i < 300; ++i) path += "/d";
    files.set(path + "/regie.yaml", "");
    CHECK(store::find_roots(files, "/x").roots == Paths{path});
}
