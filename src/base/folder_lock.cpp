#include <cerrno>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>

#include "regie/base/system_reason.hpp"
#include "regie/base/trouble.hpp"
#include "regie/base/write_file.hpp"

namespace regie::base {
namespace {

Trouble cannot_lock(const std::string& folder, int error) {
    return {{{"nothing can be written in {0}: {1}", "in {0} kan niets worden geschreven: {1}"},
             {folder, system_reason(error)}},
            {{"check that the folder is there and that you may write in it",
              "controleer of de map bestaat en of u er mag schrijven"},
             {}}};
}

Trouble still_busy(const std::string& folder) {
    return {{{"another command is writing in {0}", "een ander commando schrijft nog in {0}"}, {folder}},
            {{"wait until it is done, then try again", "wacht tot dat klaar is en probeer het opnieuw"}, {}}};
}

}  // namespace

FolderLock::FolderLock(const std::string& folder, std::chrono::milliseconds patience)
    : folder_(uninterrupted(
          [&] { return ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); })) {
    if (!folder_.open()) throw cannot_lock(folder, errno);
    constexpr std::chrono::milliseconds pause{50};
    const auto give_up = std::chrono::steady_clock::now() + patience;
    while (::flock(folder_.number(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EINTR) continue;
        if (errno != EWOULDBLOCK) throw cannot_lock(folder, errno);
        if (std::chrono::steady_clock::now() >= give_up) throw still_busy(folder);
        std::this_thread::sleep_for(pause);
    }
}

}  // namespace regie::base
