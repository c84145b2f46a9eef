#include <filesystem>

#include <doctest/doctest.h>

#include "support/fault_table.hpp"
#include "support/ordinary_user.hpp"
#include "support/own_mounts.hpp"
#include "support/skipped.hpp"
#include "support/temporary_folder.hpp"
#include "support/writing_case.hpp"

using namespace regie::test;
namespace fs = std::filesystem;

namespace {

/// Lets everyone read all there is, and nobody but root write.
void make_read_only(const std::string& folder) {
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        fs::permissions(entry.path(), entry.is_directory() ? fs::perms{0555} : fs::perms{0444});
    fs::permissions(folder, fs::perms{0555});
}

void make_writable(const std::string& folder) {
    fs::permissions(folder, fs::perms{0755});
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        fs::permissions(entry.path(), entry.is_directory() ? fs::perms{0755} : fs::perms{0644});
}

/// Checks that the command is refused for this reason and leaves all as it was; gives how it ended.
std::string end_where_refused(const WritingCase& one, const Workshop& shop, const std::string& reason) {
    const Content before = content_of(shop.folder());
    const Outcome ran = shop.run(one);
    CAPTURE(one.name);
    CAPTURE(ran.err);
    CHECK(ran.exit == 2);
    CHECK((ran.err.find(reason) != std::string::npos || one.command() == "edit"));
    CHECK(content_of(shop.folder()) == before);
    return content_of(shop.folder()) == before ? ends::before : "changed";
}

}  // namespace

TEST_CASE("In a folder where a user may read and not write every command says so and changes nothing") {
    FaultTable found;
    for (const WritingCase& one : writing_cases()) {
        // There the editor writes; and the shell that starts it makes root of who only has the part of another.
        if (one.command() == "edit") continue;
        const TemporaryFolder here;
        const Workshop shop(here.path());
        shop.lay_out(one);
        make_read_only(here.path());
        {
            const OrdinaryUser user;
            if (!user.works()) return skip("no other user can be taken the part of here");
            found.add(one.name, "may not write", end_where_refused(one, shop, "permission denied"));
        }
        make_writable(here.path());
    }
    hold_against_security(found, false);
}

TEST_CASE("On a disk that is mounted read-only every command says so and changes nothing") {
    const TemporaryFolder here;
    constexpr unsigned kibibytes = 4096;
    const SmallDisk disk(here.path(), kibibytes);
    if (!disk.works()) return skip("nothing can be mounted here");
    FaultTable found;
    for (const WritingCase& one : writing_cases()) {
        disk.become(kibibytes);
        const Workshop shop(here.path());
        shop.lay_out(one);
        disk.become(kibibytes, true);
        found.add(one.name, "may not write", end_where_refused(one, shop, "the disk is read-only"));
    }
    hold_against_security(found, true);
}
