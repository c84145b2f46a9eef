#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <thread>

#include <doctest/doctest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <unistd.h>

#include "support/ordinary_user.hpp"
#include "support/own_mounts.hpp"
#include "support/process.hpp"
#include "support/sanitized.hpp"
#include "support/skipped.hpp"
#include "support/small_collaboration.hpp"

using namespace regie::test;
namespace fs = std::filesystem;

namespace {

/// What it takes at most, in seconds of a processor, and by the clock on a machine that has other work.
constexpr double most_processor = sanitized ? 30 : 1;
constexpr double most_for_a_mebibyte = sanitized ? 60 : 4;  ///< where there is 1 MiB that has to be parsed to its end
constexpr double patience = sanitized ? 60 : 10;
constexpr int for_all_together = 4;  ///< times as much where 64 MiB are read, and found too much

/// What `check` takes at most for a small collaboration, whatever else lies in the folder. A sanitizer needs memory of
/// its own, for what is in use and for what no longer is; and what the test had when it started the program counts too.
constexpr double most_mebibytes = sanitized ? 1024 : 64;

Measured measured(const SmallCollaboration& here, std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), REGIE_PROGRAM);
    return execute_measured(arguments, {.cwd = here.path(), .env = {{"REGIE_LANG", "en"}}});
}

Measured checked(const SmallCollaboration& here, double most = most_processor) {
    Measured ran = measured(here, {"check", "--format", "short"});
    CAPTURE(ran.out);
    CAPTURE(ran.err);
    CHECK(ran.processor < most);
    CHECK(ran.seconds < patience);
    return ran;
}

/// Puts something in the way and gives what `check` says of it, in constant memory and in time.
std::string said_of(const std::function<void(const SmallCollaboration& here)>& put, double most = most_processor) {
    const SmallCollaboration here;
    put(here);
    const Measured ran = checked(here, most);
    CHECK(ran.mebibytes < most_mebibytes);
    CHECK(ran.exit == 1);
    return ran.out;
}

std::string repeated(const std::string& text, std::size_t times) {
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i) all += text;
    return all;
}

/// How many bytes there are in a mebibyte.
constexpr std::size_t mebibyte = std::size_t{1} << 20U;

}  // namespace

TEST_CASE("A file of 1 GiB is refused unread") {
    CHECK(said_of([](const SmallCollaboration& here) {
              here.write("partners/groot.yaml", "");
              fs::resize_file(here / "partners/groot.yaml", std::uintmax_t{1} << 30U);
          }) == "partners/groot.yaml:1:1: error: the file is larger than 1 MiB, and was not read [F013]\n");
}

TEST_CASE("A pipe, a socket, a device and a folder with the name of a file of ours are refused, and not waited for") {
    CHECK(said_of([](const SmallCollaboration& here) {
              REQUIRE(::mkfifo((here / "partners/pijp.yaml").c_str(), 0600) == 0);
          }).find("partners/pijp.yaml:1:1: error:") == 0);
    CHECK(said_of([](const SmallCollaboration& here) {
              const int number = ::socket(AF_UNIX, SOCK_STREAM, 0);
              sockaddr_un address{};
              address.sun_family = AF_UNIX;
              const std::string path = here / "partners/s.yaml";
              REQUIRE(path.size() < sizeof address.sun_path);
              path.copy(address.sun_path, path.size());
              REQUIRE(::bind(number, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
              ::close(number);
          }).find("[F014]") != std::string::npos);
    CHECK(said_of([](const SmallCollaboration& here) {
              fs::create_directories(here / "partners/map.yaml");
          }).find("[F014]") != std::string::npos);
}

TEST_CASE("A device that never ends is refused unread") {
    const SmallCollaboration here;
    // As of /dev/zero.
    if (::mknod((here / "partners/toestel.yaml").c_str(), S_IFCHR | 0600, makedev(1, 5)) != 0)
        return skip("no device can be made here");
    const Measured ran = checked(here);
    CHECK(ran.exit == 1);
    CHECK(ran.out.find("partners/toestel.yaml:1:1: error:") == 0);
    CHECK(ran.out.find("[F014]") != std::string::npos);
    CHECK(ran.mebibytes < most_mebibytes);
}

TEST_CASE("More than 100,000 files are counted and not read, however many there are") {
    for (const int files : {100'001, 300'000}) {
        const SmallCollaboration here;
        // On a disk in memory, where there is one to be had: what takes time is to make them.
        const SmallDisk disk(here.path(), 1U << 18U);
        here.write("regie.yaml", "format: 1\nname: Samen\nopgave: {statement: Warmte}\n");
        here.write("partners/ggd.yaml", "name: GGD\n");
        for (int i = 0; i < files; ++i) {
            const std::string path = here / ("partners/p" + std::to_string(i) + ".yaml");
            if (::mknod(path.c_str(), S_IFREG | 0600, 0) != 0) FAIL("cannot make so many files");
        }
        const Measured ran = checked(here);
        CHECK(ran.exit == 1);
        CHECK(ran.out.find("100000") != std::string::npos);
        CHECK(ran.out.find("[F013]") != std::string::npos);
        // The names of 100,001 of them, and no more.
        CHECK(ran.mebibytes < most_mebibytes);
        if (!disk.works()) return;
    }
}

TEST_CASE("300 links to one file of 1 MiB are refused once 64 MiB of them have been read, in one line") {
    const SmallCollaboration here;
    // A text of many lines, which is held a second time without its indentation.
    here.write("docs/groot.yaml", "name: A\nnotes: |\n" + repeated("  Een zin uit een notitie.\n", mebibyte / 28));
    for (int i = 0; i < 300; ++i)
        fs::create_symlink("../docs/groot.yaml", here / ("partners/p" + std::to_string(i) + ".yaml"));
    const Measured ran = measured(here, {"check", "--format", "short"});
    CHECK(ran.exit == 1);
    CHECK(ran.out == "regie.yaml:1:1: error: the files together are larger than 64 MiB, and were not judged [F013]\n");
    CHECK(ran.processor < for_all_together * most_for_a_mebibyte);
    CHECK(ran.seconds < for_all_together * patience);
    CHECK(ran.mebibytes < for_all_together * most_mebibytes);
    // What is there is not known, so nothing is added to it.
    CHECK(here.regie({"raise", "Nieuw punt"}).err ==
          "regie: the files together are larger than 64 MiB, and were not judged\n"
          "  nothing has been written; \"regie check\" tells more\n");
    CHECK_FALSE(fs::exists(here / "issues"));
}

TEST_CASE("10,000 levels are refused, in brackets and by indentation") {
    CHECK(said_of([](const SmallCollaboration& here) {
              here.write("partners/diep.yaml", "name: " + repeated("[", 10'000) + repeated("]", 10'000) + "\n");
          }).find("[F013]") != std::string::npos);
    CHECK(said_of([](const SmallCollaboration& here) {
              std::string text = "name: A\nx-diep:\n";
              for (std::size_t i = 1; i < 1300; ++i) text += std::string(i, ' ') + "a:\n";
              here.write("partners/diep.yaml", text);
          }).find("[F013]") != std::string::npos);
    CHECK(said_of([](const SmallCollaboration& here) {
              here.write("partners/diep.yaml", "name: A\nx-diep:\n" + repeated("- ", 10'000) + "a\n");
          }).find("[F013]") != std::string::npos);
}

TEST_CASE("Aliases that would grow to billions of values are refused before they do") {
    CHECK(said_of([](const SmallCollaboration& here) {
              std::string text = "name: A\nx-a: &a [a, a, a, a, a, a, a, a, a, a]\n";
              for (char c = 'b'; c <= 'k'; ++c) {
                  const std::string before = "*" + std::string(1, static_cast<char>(c - 1));
                  text += std::string("x-") + c + ": &" + c + " [" + before + repeated(", " + before, 9) + "]\n";
              }
              here.write("partners/bom.yaml", text);
          }).find("[F011]") != std::string::npos);
}

TEST_CASE("A key or a value of nearly 1 MiB is told of in a line that can be read") {
    const std::string much(mebibyte - 100, 'x');
    const std::string key = said_of(
        [&](const SmallCollaboration& here) { here.write("partners/lang.yaml", "name: A\n? " + much + "\n: b\n"); });
    CHECK(key.find("F0") != std::string::npos);
    CHECK(key.size() < 10'000);
    const std::string value = said_of(
        [&](const SmallCollaboration& here) { here.write("partners/lang.yaml", "name: A\nsector: " + much + "\n"); });
    CHECK(value.find("[F005]") != std::string::npos);
    CHECK(value.size() < 10'000);
}

TEST_CASE("Of a file with more than 1,000 faults the first are told, and that there are more") {
    const auto lines = [](const std::string& text) { return std::ranges::count(text, '\n'); };
    const std::string twice = said_of(
        [&](const SmallCollaboration& here) {
            here.write("partners/veel.yaml", "name: A\n" + repeated("x: 1\n", mebibyte / 6));
        },
        most_for_a_mebibyte);
    CHECK(lines(twice) == 1001);
    CHECK(twice.starts_with("partners/veel.yaml:1:1: error: the file has more than 1000 faults; these are the first"));
    const std::string unknown = said_of(
        [&](const SmallCollaboration& here) {
            here.write("commitments/veel.yaml",
                       "by: ggd\ncontribution: x\nprovides: [" + repeated("a,", mebibyte / 3) + "a]\n");
        },
        most_for_a_mebibyte);
    CHECK(lines(unknown) == 1001);
    CHECK(unknown.find("[F013]") != std::string::npos);
    const std::string worst = said_of(
        [&](const SmallCollaboration& here) {
            std::string keys;
            for (int i = 0; i < 60'000; ++i) keys += "k" + std::to_string(i) + ": 1\n";
            here.write("partners/veel.yaml", "name: A\nx-eigen: 1\n" + keys + repeated("k59999: 1\n", 20'000));
        },
        most_for_a_mebibyte);
    CHECK(worst.find("[F013]") != std::string::npos);
}

TEST_CASE("A list in brackets of half a million items in 1 MiB is read in time and in memory") {
    for (const char* key : {"x-eigen", "sources"}) {
        CAPTURE(key);
        const SmallCollaboration here;
        here.write("partners/vol.yaml",
                   "name: A\n" + std::string(key) + ": [" + repeated("a,", mebibyte / 2 - 20) + "a]\n");
        const Measured ran = checked(here, most_for_a_mebibyte);
        CHECK(ran.exit == 0);
        CHECK(ran.mebibytes < most_mebibytes);
    }
}

TEST_CASE("A link is followed inside the folder, and neither out of it nor in a circle") {
    const TemporaryFolder elsewhere;
    elsewhere.write("geheim.yaml", "name: [geheim\n");
    CHECK(said_of([&](const SmallCollaboration& here) {
              here.write("docs/b.yaml", "name: B\n");
              fs::create_symlink("../docs/b.yaml", here / "partners/binnen.yaml");
              fs::create_symlink(elsewhere / "geheim.yaml", here / "partners/buiten.yaml");
              fs::create_symlink("kring.yaml", here / "partners/kring.yaml");
              fs::create_symlink("een.yaml", here / "partners/twee.yaml");
              fs::create_symlink("twee.yaml", here / "partners/een.yaml");
              fs::create_symlink("/dev/zero", here / "partners/toestel.yaml");
              fs::create_symlink("weg.yaml", here / "people.yaml");
          }) ==
          "partners/buiten.yaml:1:1: error: this is a link to outside the folder, and was not followed [F014]\n"
          "partners/een.yaml:1:1: error: what this link points to is not there [F014]\n"
          "partners/kring.yaml:1:1: error: what this link points to is not there [F014]\n"
          "partners/toestel.yaml:1:1: error: this is a link to outside the folder, and was not followed [F014]\n"
          "partners/twee.yaml:1:1: error: what this link points to is not there [F014]\n"
          "people.yaml:1:1: error: what this link points to is not there [F014]\n");
}

TEST_CASE("A folder of links to itself and 3,000 folders in each other are searched to their end") {
    const SmallCollaboration here;
    fs::create_directory_symlink(".", here / "zelf");
    fs::path deep = here.path();
    const fs::path start = fs::current_path();
    for (int i = 0; i < 3'000; ++i) {
        fs::current_path(deep);
        fs::create_directory("d");
        deep = "d";
    }
    fs::current_path(start);
    const Measured ran = measured(here, {"check", "--recursive"});
    CAPTURE(ran.err);
    CHECK(ran.exit == 0);
    // What lies deeper than the system lets a path lead.
    CHECK(ran.err.find("cannot be read, and was passed over") != std::string::npos);
    CHECK(ran.processor < most_processor);
    CHECK(ran.seconds < patience);
    CHECK(ran.mebibytes < most_mebibytes);
}

TEST_CASE("A folder that changes while it is read is read to the end, whatever comes and goes in it") {
    const SmallCollaboration here;
    std::atomic<bool> enough{false};
    std::thread restless([&] {
        for (unsigned i = 0; !enough; ++i) {
            const std::string path = here / ("partners/p" + std::to_string(i % 40) + ".yaml");
            std::error_code gone;
            if (i % 5 == 0) std::ofstream(path) << "name: P\n";
            if (i % 5 == 1) std::ofstream(path) << "name: P\ninterest: |\n  " << std::string(100'000, 'x') << '\n';
            if (i % 5 >= 2) fs::remove(path, gone);
            if (i % 5 == 2) fs::create_symlink("ggd.yaml", path, gone);
        }
    });
    for (int i = 0; i < 20; ++i) {
        const Measured ran = measured(here, {"check"});
        CAPTURE(ran.err);
        CHECK(ran.exit <= 1);
        CHECK(ran.processor < most_processor);
        CHECK(ran.seconds < patience);
        CHECK(ran.mebibytes < most_mebibytes);
    }
    enough = true;
    restless.join();
}

TEST_CASE("A file that may not be read is told of, and so is a folder") {
    const SmallCollaboration here;
    here.write("issues/s.yaml", "title: S\n");
    fs::permissions(here / "partners/ggd.yaml", fs::perms{0});
    fs::permissions(here / "issues", fs::perms{0});
    {
        const OrdinaryUser user;
        if (!user.works()) return skip("no other user can be taken the part of here");
        const Measured ran = checked(here);
        CHECK(ran.exit == 1);
        CHECK(ran.out.find("issues:1:1: error:") == 0);
        CHECK(ran.out.find("partners/ggd.yaml:1:1: error:") != std::string::npos);
    }
    fs::permissions(here / "issues", fs::perms{0755});
}

TEST_CASE("A result replaces a file of 1 GiB without reading it") {
    const SmallCollaboration here;
    here.write("uit.txt", "");
    fs::resize_file(here / "uit.txt", std::uintmax_t{1} << 30U);
    const Measured ran = measured(here, {"report", "--output", "uit.txt"});
    CHECK(ran.exit == 0);
    CHECK(ran.mebibytes < most_mebibytes);
    CHECK(fs::file_size(here / "uit.txt") < mebibyte);
}
