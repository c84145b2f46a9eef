#include <filesystem>
#include <fstream>

#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>

#include "support/fault_table.hpp"
#include "support/own_mounts.hpp"
#include "support/skipped.hpp"
#include "support/temporary_folder.hpp"
#include "support/writing_case.hpp"

using namespace regie::test;

namespace {

constexpr unsigned disk_kibibytes = 64;
constexpr std::size_t page = 4096;

/// Takes all the room on the disk but so many pages; false where there were no more than those.
bool leave_room_for(std::size_t pages, const std::string& filler) {
    const int file = ::open(filler.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    const std::string text(page, 'x');
    std::size_t taken = 0;
    while (::write(file, text.data(), page) == static_cast<ssize_t>(page)) ++taken;
    const bool enough = taken > pages;
    if (enough && ::ftruncate(file, static_cast<off_t>((taken - pages) * page)) != 0) return false;
    ::close(file);
    return enough;
}

/// What must hold of a command that met a full disk; gives how it ended, for the table.
std::string end_on_full_disk(const WritingCase& one, const Workshop& shop, const SmallDisk& disk, const Outcome& ran,
                             const Content& before, const Content& after, const std::string& filler) {
    Content now = content_of(shop.folder());
    CHECK(take_temporaries(now).empty());
    if (ran.exit == 0) {
        CHECK(now == after);
        return ends::done;
    }
    CHECK(ran.exit == 2);
    const bool git_said_it = ran.err.find("No space left on device") != std::string::npos;
    const bool editor_said_it = one.command() == "edit";
    CHECK((ran.err.find("no space left on the disk") != std::string::npos || git_said_it || editor_said_it));
    std::string said;
    CHECK(shop.is_sound(said));
    std::filesystem::remove(filler);
    disk.become(4096);
    const Outcome again = shop.run(one);
    CAPTURE(again.err);
    CHECK(again.exit == 0);
    CHECK(content_of(shop.folder()) == after);
    return now == before ? ends::before : ends::part;
}

}  // namespace

TEST_CASE("On a disk of 64 KiB that is full, or nearly, a command leaves what was there or what was meant") {
    const TemporaryFolder here;
    const SmallDisk disk(here.path(), disk_kibibytes);
    if (!disk.works()) return skip("nothing can be mounted here");
    FaultTable found;
    for (const WritingCase& one : writing_cases()) {
        const std::string filler = here / "filler";
        const std::string folder = here / "shop";
        const Workshop shop(folder);
        std::filesystem::create_directories(folder);
        disk.become(4096);
        shop.lay_out(one);
        REQUIRE(shop.run(one).exit == 0);
        const Content after = content_of(folder);
        bool was_full = false;
        bool is_done = false;
        for (std::size_t pages = 0; !is_done; ++pages) {
            std::filesystem::remove(filler);
            std::filesystem::remove_all(folder);
            std::filesystem::create_directories(folder);
            disk.become(disk_kibibytes);
            shop.lay_out(one);
            const Content before = content_of(folder);
            if (!leave_room_for(pages, filler)) break;
            const Outcome ran = shop.run(one);
            CAPTURE(one.name);
            CAPTURE(pages);
            CAPTURE(ran.err);
            const std::string end = end_on_full_disk(one, shop, disk, ran, before, after, filler);
            found.add(one.name, "full disk", end);
            is_done = ran.exit == 0;
            was_full = was_full || !is_done;
        }
        CHECK(was_full);
    }
    hold_against_security(found, true);
}
