#include "support/own_mounts.hpp"

#include <fstream>
#include <stdexcept>
#include <utility>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace regie::test {
namespace {

/// Only where this process sees mounts of its own are they nobody else's business. Without root it takes being root in
/// a world of its own.
bool has_mounts_of_its_own() {
    const uid_t user = ::geteuid();
    const gid_t group = ::getegid();
    if (::unshare(user == 0 ? CLONE_NEWNS : CLONE_NEWUSER | CLONE_NEWNS) != 0) return false;
    if (user != 0) {
        std::ofstream("/proc/self/setgroups") << "deny";
        std::ofstream("/proc/self/uid_map") << "0 " << user << " 1";
        std::ofstream("/proc/self/gid_map") << "0 " << group << " 1";
    }
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

std::string size_of(unsigned kibibytes) { return "mode=755,size=" + std::to_string(kibibytes) + "k"; }

}  // namespace

SmallDisk::SmallDisk(std::string folder, unsigned kibibytes) : folder_(std::move(folder)) {
    static const bool may_mount = has_mounts_of_its_own();
    works_ = may_mount && ::mount("tmpfs", folder_.c_str(), "tmpfs", 0, size_of(kibibytes).c_str()) == 0;
}

SmallDisk::~SmallDisk() {
    if (works_) ::umount2(folder_.c_str(), MNT_DETACH);
}

void SmallDisk::become(unsigned kibibytes, bool read_only) const {
    const unsigned long flags = MS_REMOUNT | (read_only ? static_cast<unsigned long>(MS_RDONLY) : 0UL);
    if (::mount("tmpfs", folder_.c_str(), "tmpfs", flags, size_of(kibibytes).c_str()) != 0)
        throw std::runtime_error("cannot mount again");
}

}  // namespace regie::test
