#include "regie/base/descriptor.hpp"

#include <algorithm>
#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

namespace regie::base {
namespace {

/// What to make room for at once: the size the system tells, and one byte to see that it ends there.
std::size_t expected_size(int number, std::size_t limit) {
    struct stat status {};
    constexpr std::size_t unknown = 4096;
    if (::fstat(number, &status) != 0 || status.st_size <= 0) return std::min(unknown, limit) + 1;
    return std::min(static_cast<std::size_t>(status.st_size), limit) + 1;
}

}  // namespace

Descriptor::~Descriptor() { close(); }

bool Descriptor::close() {
    if (number_ < 0) return true;
    // Linux has closed it also where a signal came in between, and to try again would close another's.
    return ::close(std::exchange(number_, -1)) == 0 || errno == EINTR;
}

bool Descriptor::read_all(std::string& bytes, std::size_t limit) const {
    std::size_t have = 0;
    bytes.resize(expected_size(number_, limit));
    while (have <= limit) {
        if (have == bytes.size()) bytes.resize(std::min(2 * have, limit + 1));
        const auto got = ::read(number_, bytes.data() + have, bytes.size() - have);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return false;
        if (got == 0) break;
        have += static_cast<std::size_t>(got);
    }
    bytes.resize(have);
    return true;
}

bool Descriptor::write_all(std::string_view bytes) const {
    while (!bytes.empty()) {
        const auto written = ::write(number_, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

}  // namespace regie::base
