#include "regie/base/write_file.hpp"

#include <cerrno>
#include <csignal>
#include <filesystem>
#include <functional>

#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "regie/base/system_reason.hpp"
#include "regie/base/trouble.hpp"
#include "support/ordinary_user.hpp"
#include "support/temporary_folder.hpp"

using namespace regie::base;
using regie::test::OrdinaryUser;
using regie::test::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

/// What the trouble says that `job` ends in; empty when it does not.
std::string trouble(const std::function<void()>& job) {
    try {
        job();
    } catch (const Trouble& caught) {
        CHECK_FALSE(caught.next().in(Language::nl).empty());
        return caught.problem().in(Language::en);
    }
    return {};
}

mode_t mode(const std::string& path) {
    struct stat status {};
    CHECK(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 07777U;
}

/// As if the disk were full after `bytes` of a file.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes) : was_signal_(std::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &was_);
        const rlimit less{bytes, was_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &less);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk() {
        ::setrlimit(RLIMIT_FSIZE, &was_);
        std::signal(SIGXFSZ, was_signal_);
    }

private:
    rlimit was_{};
    void (*was_signal_)(int);
};

}  // namespace

TEST_CASE("a new file is written whole, with its folders, and leaves nothing beside it") {
    const TemporaryFolder folder;
    const std::string text(3U << 20U, 'x');
    replace_file(folder.path(), "regie.yaml", text, std::nullopt);
    replace_file(folder.path(), "partners/a.yaml", "name: a\r\n", std::nullopt);
    replace_file(folder.path(), ".regie/schema/partner.json", "{}", std::nullopt);
    CHECK(folder.read("regie.yaml") == text);
    CHECK(folder.read("partners/a.yaml") == "name: a\r\n");
    CHECK(folder.read(".regie/schema/partner.json") == "{}");
    CHECK(folder.count() == 3);
}

TEST_CASE("a new file has the permissions of any new file") {
    const TemporaryFolder folder;
    const mode_t mask = ::umask(027);
    replace_file(folder.path(), "a.yaml", "x", std::nullopt);
    ::umask(mask);
    CHECK(mode(folder / "a.yaml") == 0640);
}

TEST_CASE("a file that changes keeps its permissions") {
    const TemporaryFolder folder;
    folder.write("a.yaml", "old");
    ::chmod((folder / "a.yaml").c_str(), 0606);
    replace_file(folder.path(), "a.yaml", "new", "old");
    CHECK(folder.read("a.yaml") == "new");
    CHECK(mode(folder / "a.yaml") == 0606);
    CHECK(folder.count() == 1);
}

TEST_CASE("a new file can have the permissions of another one") {
    const TemporaryFolder folder;
    folder.write("a.yaml", "private");
    ::chmod((folder / "a.yaml").c_str(), 0600);
    replace_file(folder.path(), "b.yaml", "private", std::nullopt, "a.yaml");
    CHECK(mode(folder / "b.yaml") == 0600);
    CHECK_FALSE(trouble([&] { replace_file(folder.path(), "d.yaml", "x", std::nullopt, "c.yaml"); }).empty());
    CHECK(folder.count() == 2);
}

TEST_CASE("a file that should be new does not overwrite one") {
    const TemporaryFolder folder;
    folder.write("a.yaml", "theirs");
    CHECK(trouble([&] { replace_file(folder.path(), "a.yaml", "ours", std::nullopt); }) == "a.yaml exists already");
    CHECK(folder.read("a.yaml") == "theirs");
    CHECK(folder.count() == 1);
}

TEST_CASE("what somebody else changed meanwhile is not overwritten") {
    const TemporaryFolder folder;
    folder.write("a.yaml", "old and more");
    for (const std::string expected : {"old", "old and else", "old and more, much", ""}) {
        CAPTURE(expected);
        CHECK(trouble([&] { replace_file(folder.path(), "a.yaml", "new", expected); }) ==
              "a.yaml was changed meanwhile");
    }
    CHECK(trouble([&] { replace_file(folder.path(), "gone.yaml", "new", "old"); }) ==
          "gone.yaml was changed meanwhile");
    CHECK(folder.read("a.yaml") == "old and more");
    CHECK(folder.count() == 1);
}

TEST_CASE("a disk that is full leaves the old file, or none, and no half one") {
    const TemporaryFolder folder;
    folder.write("a.yaml", "old");
    {
        const SmallDisk disk(1000);
        const std::string text(5000, 'x');
        CHECK(trouble([&] { replace_file(folder.path(), "a.yaml", text, "old"); }) ==
              "a.yaml could not be written: larger than the system allows");
        CHECK_FALSE(trouble([&] { replace_file(folder.path(), "issues/b.yaml", text, std::nullopt); }).empty());
    }
    CHECK(folder.read("a.yaml") == "old");
    CHECK(folder.count() == 1);
}

TEST_CASE("without permission nothing changes, and the message says why") {
    const TemporaryFolder folder;
    folder.write("closed/a.yaml", "old");
    folder.write("open/a.yaml", "old");
    fs::permissions(folder / "closed", fs::perms{0555});
    fs::permissions(folder / "open", fs::perms{0777});
    fs::permissions(folder / "open/a.yaml", fs::perms{0444});
    const OrdinaryUser user;
    if (!user.works()) return;
    const std::string reason = " could not be written: permission denied";
    CHECK(trouble([&] { replace_file(folder / "closed", "b.yaml", "x", std::nullopt); }) == "b.yaml" + reason);
    CHECK(trouble([&] { replace_file(folder / "closed", "new/b.yaml", "x", std::nullopt); }) == "new/b.yaml" + reason);
    CHECK(trouble([&] { replace_file(folder / "open", "a.yaml", "x", "old"); }) == "a.yaml" + reason);
    CHECK(trouble([&] { remove_file(folder / "closed", "a.yaml", "old"); }) == "a.yaml" + reason);
    CHECK(folder.read("closed/a.yaml") == "old");
    CHECK(folder.read("open/a.yaml") == "old");
}

TEST_CASE("writing follows a link inside the folder and refuses one that leaves it") {
    const TemporaryFolder elsewhere;
    elsewhere.write("theirs.yaml", "old");
    const TemporaryFolder folder;
    folder.write("docs/a.yaml", "old");
    fs::create_symlink("docs/a.yaml", folder / "a.yaml");
    fs::create_symlink(elsewhere / "theirs.yaml", folder / "b.yaml");
    fs::create_symlink(elsewhere.path(), folder / "partners");
    replace_file(folder.path(), "a.yaml", "new", "old");
    CHECK(fs::is_symlink(folder / "a.yaml"));
    CHECK(folder.read("docs/a.yaml") == "new");
    CHECK(trouble([&] { replace_file(folder.path(), "b.yaml", "new", "old"); }) ==
          "b.yaml is a link that leaves the folder");
    CHECK_FALSE(trouble([&] { replace_file(folder.path(), "partners/x.yaml", "new", std::nullopt); }).empty());
    CHECK_FALSE(trouble([&] { replace_file(folder.path(), "partners/new/x.yaml", "new", std::nullopt); }).empty());
    CHECK(elsewhere.read("theirs.yaml") == "old");
    CHECK(elsewhere.count() == 1);
}

TEST_CASE("a path that climbs out of the folder is a bug of the caller") {
    const TemporaryFolder folder;
    for (const std::string path : {"../a.yaml", "/tmp/a.yaml", "", "partners/"}) {
        CAPTURE(path);
        CHECK_THROWS_AS(replace_file(folder.path(), path, "x", std::nullopt), std::logic_error);
    }
}

TEST_CASE("a file is removed only while it is as it was") {
    const TemporaryFolder folder;
    folder.write("a.yaml", "old");
    CHECK(trouble([&] { remove_file(folder.path(), "a.yaml", "older"); }) == "a.yaml was changed meanwhile");
    CHECK(folder.count() == 1);
    remove_file(folder.path(), "a.yaml", "old");
    CHECK(folder.count() == 0);
}

TEST_CASE("what a writer left behind is cleaned up, and nothing else") {
    const TemporaryFolder folder;
    folder.write(".regie-0123.tmp", "");
    folder.write(".regie-x.yaml", "");
    folder.write("regie-0123.tmp", "");
    folder.write(".regie-folder.tmp/a", "");
    fs::create_symlink("regie-0123.tmp", folder / ".regie-link.tmp");
    clean_leftovers(folder.path());
    CHECK(folder.count() == 4);
    CHECK_FALSE(fs::exists(folder / ".regie-0123.tmp"));
    CHECK(is_temporary(".regie-0123.tmp"));
    CHECK_FALSE(is_temporary(".regie-.tmp"));
    CHECK_FALSE(is_temporary(".regie.tmp"));
}

TEST_CASE("one writer at a time, and the next when the first is done") {
    using std::chrono::milliseconds;
    const TemporaryFolder folder;
    {
        const FolderLock first(folder.path());
        CHECK(trouble([&] { const FolderLock second(folder.path(), milliseconds{0}); }) ==
              "another command is writing in " + folder.path());
    }
    CHECK(trouble([&] { const FolderLock third(folder.path(), milliseconds{0}); }).empty());
    CHECK(folder.count() == 0);
    CHECK(trouble([&] { const FolderLock none(folder / "none"); }) ==
          "nothing can be written in " + (folder / "none") + ": it does not exist");
}

TEST_CASE("the system's reasons are said in both languages, rare ones in its own words") {
    CHECK(fill("{0}", {system_reason(ENOSPC)}, Language::nl) == "geen ruimte meer op de schijf");
    CHECK(fill("{0}", {system_reason(ENOSPC)}, Language::en) == "no space left on the disk");
    CHECK_FALSE(fill("{0}", {system_reason(EXDEV)}, Language::nl).empty());
}

TEST_CASE("Many new files appear in their order, in a folder that is made for them") {
    const TemporaryFolder here;
    const std::vector<NewFile> files{{"partners/b.yaml", "name: B\n"}, {"partners/a.yaml", "name: A\n"}};
    std::vector<std::size_t> placed;
    add_files(here.path(), files, [&](std::size_t number) { placed.push_back(number); });
    CHECK(placed == std::vector<std::size_t>{0, 1});
    CHECK(here.read("partners/a.yaml") == "name: A\n");
    CHECK(here.read("partners/b.yaml") == "name: B\n");
    CHECK(std::distance(fs::directory_iterator(here / "partners"), fs::directory_iterator()) == 2);
}

TEST_CASE("Of many new files none appears where one cannot be written, and those before one that is there do") {
    const TemporaryFolder here;
    const std::vector<NewFile> files{{"p/a.yaml", "a"}, {"p/b.yaml", std::string_view("bbbbbbbbbbbbbbbbbbbb")}};
    std::vector<std::size_t> placed;
    const auto add = [&] { add_files(here.path(), files, [&](std::size_t number) { placed.push_back(number); }); };
    {
        const SmallDisk full(10);
        CHECK(trouble(add).starts_with("p/b.yaml could not be written"));
    }
    CHECK(placed.empty());
    CHECK(here.count() == 0);
    here.write("p/b.yaml", "mine");
    CHECK(trouble(add) == "p/b.yaml exists already");
    CHECK(placed == std::vector<std::size_t>{0});
    CHECK(here.read("p/b.yaml") == "mine");
    CHECK(std::distance(fs::directory_iterator(here / "p"), fs::directory_iterator()) == 2);
}

TEST_CASE("A result takes the place of whatever a file says, keeps its permissions, and cleans up after others") {
    const TemporaryFolder here;
    put_file(here.path(), "uit.txt", "een");
    CHECK(here.read("uit.txt") == "een");
    ::chmod((here / "uit.txt").c_str(), 0640);
    here.write(".regie-0123.tmp", "half");
    put_file(here.path(), "uit.txt", "twee");
    CHECK(here.read("uit.txt") == "twee");
    CHECK(mode(here / "uit.txt") == 0640);
    CHECK(here.count() == 1);
}

TEST_CASE("A result does not go through a link out of the folder") {
    const TemporaryFolder elsewhere;
    elsewhere.write("theirs.txt", "old");
    const TemporaryFolder here;
    fs::create_symlink(elsewhere / "theirs.txt", here / "uit.txt");
    CHECK(trouble([&] { put_file(here.path(), "uit.txt", "new"); }) == "uit.txt is a link that leaves the folder");
    CHECK(elsewhere.read("theirs.txt") == "old");
}
