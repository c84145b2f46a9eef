#include "regie/base/files.hpp"

#include <algorithm>
#include <filesystem>

#include <doctest/doctest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include "regie/base/descriptor.hpp"
#include "regie/base/paths.hpp"
#include "support/ordinary_user.hpp"
#include "support/temporary_folder.hpp"

using namespace regie::base;
using regie::test::OrdinaryUser;
using regie::test::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t limit = 100;

ReadStatus read(const TemporaryFolder& folder, const std::string& relative) {
    std::string bytes = "left from before";
    const ReadStatus status = disk().read(folder.path(), relative, limit, bytes);
    CHECK((status == ReadStatus::done || bytes.empty()));
    return status;
}

}  // namespace

TEST_CASE("a folder is listed by name, and says of a link that it is one") {
    const TemporaryFolder folder;
    folder.write("b.yaml", "");
    folder.write("a.yaml", "");
    folder.write(".hidden", "");
    folder.write("B/x.yaml", "");
    fs::create_symlink("a.yaml", folder / "link");
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    bool readable = false;
    const auto entries = disk().list(folder.path(), readable);
    CHECK(readable);
    REQUIRE(entries.size() == 6);
    CHECK(std::ranges::is_sorted(entries, {}, &Entry::name));
    CHECK(entries[0].name == ".hidden");
    CHECK(entries[1].type == Entry::Type::folder);
    CHECK(entries[2].type == Entry::Type::file);
    CHECK(entries[4].type == Entry::Type::link);
    CHECK(entries[5].type == Entry::Type::other);
}

TEST_CASE("a folder that is not there is empty, one that may not be read says so") {
    const TemporaryFolder folder;
    bool readable = false;
    CHECK(disk().list(folder / "none", readable).empty());
    CHECK(readable);
    folder.write("file", "");
    CHECK(disk().list(folder / "file", readable).empty());
    CHECK(readable);
    folder.write("closed/a.yaml", "");
    fs::permissions(folder / "closed", fs::perms::none);
    const OrdinaryUser user;
    if (!user.works()) return;
    CHECK(disk().list(folder / "closed", readable).empty());
    CHECK_FALSE(readable);
}

TEST_CASE("a file is read whole, up to the limit") {
    const TemporaryFolder folder;
    folder.write("partners/a.yaml", "name: a\r\n");
    folder.write("empty", "");
    folder.write("full", std::string(limit, 'x'));
    folder.write("over", std::string(limit + 1, 'x'));
    std::string bytes;
    CHECK(disk().read(folder.path(), "partners/a.yaml", limit, bytes) == ReadStatus::done);
    CHECK(bytes == "name: a\r\n");
    CHECK(disk().read(folder.path(), "full", limit, bytes) == ReadStatus::done);
    CHECK(bytes == std::string(limit, 'x'));
    CHECK(disk().read(folder.path(), "empty", limit, bytes) == ReadStatus::done);
    CHECK(bytes.empty());
    CHECK(read(folder, "over") == ReadStatus::too_large);
    CHECK(read(folder, "none") == ReadStatus::missing);
    CHECK(read(folder, "empty/below") == ReadStatus::missing);
}

TEST_CASE("a file whose size the system does not tell is read to its end, and to the limit") {
    std::string bytes;
    CHECK(disk().read("/proc/self", "status", 1U << 20U, bytes) == ReadStatus::done);
    CHECK(bytes.size() > limit);
    CHECK(disk().read("/proc/self", "status", limit, bytes) == ReadStatus::too_large);
    CHECK(bytes.empty());
}

TEST_CASE("what is no file is not read, and reading does not wait") {
    const TemporaryFolder folder;
    folder.write("partners/a.yaml", "");
    REQUIRE(::mkfifo((folder / "pipe.yaml").c_str(), 0600) == 0);
    const Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    (folder / "socket.yaml").copy(address.sun_path, sizeof address.sun_path - 1);
    REQUIRE(::bind(socket.number(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    CHECK(read(folder, "partners") == ReadStatus::not_a_file);
    CHECK(read(folder, "pipe.yaml") == ReadStatus::not_a_file);
    CHECK(read(folder, "socket.yaml") == ReadStatus::not_a_file);
    std::string bytes;
    CHECK(disk().read("/dev", "null", limit, bytes) == ReadStatus::not_a_file);
}

TEST_CASE("a file that may not be read says so") {
    const TemporaryFolder folder;
    folder.write("open.yaml", "x");
    folder.write("secret.yaml", "x");
    fs::permissions(folder / "secret.yaml", fs::perms::none);
    const OrdinaryUser user;
    if (!user.works()) return;
    CHECK(read(folder, "secret.yaml") == ReadStatus::denied);
    CHECK(read(folder, "open.yaml") == ReadStatus::done);
}

TEST_CASE("a link is followed inside the folder and not out of it") {
    const TemporaryFolder elsewhere;
    elsewhere.write("secret", "x");
    const TemporaryFolder folder;
    folder.write("partners/a.yaml", "name: a\n");
    fs::create_symlink("partners/a.yaml", folder / "inside.yaml");
    fs::create_symlink(folder / "partners/a.yaml", folder / "absolute.yaml");
    fs::create_symlink(elsewhere / "secret", folder / "outside.yaml");
    fs::create_symlink("outside.yaml", folder / "twice.yaml");
    fs::create_symlink("nowhere", folder / "dangling.yaml");
    fs::create_symlink("round.yaml", folder / "round.yaml");
    CHECK(read(folder, "inside.yaml") == ReadStatus::done);
    CHECK(read(folder, "absolute.yaml") == ReadStatus::done);
    CHECK(read(folder, "outside.yaml") == ReadStatus::outside);
    CHECK(read(folder, "twice.yaml") == ReadStatus::outside);
    CHECK(read(folder, "dangling.yaml") == ReadStatus::missing);
    CHECK(read(folder, "round.yaml") == ReadStatus::missing);  // it leads nowhere either
}

TEST_CASE("a folder beside the root whose name begins with the root's is outside") {
    const TemporaryFolder folder;
    folder.write("root/x", "");
    folder.write("root-2/secret", "x");
    fs::create_symlink("../root-2/secret", folder / "root/link");
    std::string bytes;
    CHECK(disk().read(folder / "root", "link", limit, bytes) == ReadStatus::outside);
}

TEST_CASE("a path that climbs out by its words is outside") {
    const TemporaryFolder folder;
    folder.write("root/x", "");
    folder.write("secret", "x");
    std::string bytes;
    CHECK(disk().read(folder / "root", "../secret", limit, bytes) == ReadStatus::outside);
    CHECK(disk().read(folder / "root", "/etc/hostname", limit, bytes) == ReadStatus::outside);
    CHECK(disk().read(folder / "root", std::string_view("x\0y", 3), limit, bytes) == ReadStatus::outside);
    CHECK(stays_below("a..b/..c/x"));
    CHECK_FALSE(stays_below("a/.."));
    CHECK(stays_below(""));
}

TEST_CASE("what exists does so inside the folder, also after links") {
    const TemporaryFolder elsewhere;
    elsewhere.write("x.pdf", "");
    const TemporaryFolder folder;
    folder.write("docs/a.pdf", "");
    fs::create_symlink("docs", folder / "papers");
    fs::create_symlink(elsewhere.path(), folder / "away");
    fs::create_symlink("nowhere", folder / "dangling");
    for (const std::string there :
         {"docs/a.pdf", "docs", "docs/", "papers/a.pdf", "papers", "docs/../docs/a.pdf", "./docs"}) {
        CAPTURE(there);
        CHECK(disk().exists(folder.path(), there));
    }
    for (const std::string not_there :
         {"docs/b.pdf", "away/x.pdf", "away", "dangling", "docs/a.pdf/x", "..", "/etc", "/"}) {
        CAPTURE(not_there);
        CHECK_FALSE(disk().exists(folder.path(), not_there));
    }
    CHECK_FALSE(disk().exists(folder.path(), std::string_view("docs\0x", 6)));
}

TEST_CASE("an empty root is the folder where the program runs") {
    CHECK(below("", "a") == "a");
    CHECK(below("/", "a") == "/a");
    CHECK(below("x/", "a") == "x/a");
    CHECK(below("x", "a") == "x/a");
    CHECK(below("x", "") == "x");
    CHECK(resolve("", ".").path == fs::current_path());
}
