#include "support/terminal.hpp"

#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <stdexcept>

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/process.hpp"

namespace regie::test {
namespace {

/// Longer than any shell takes to start on a busy machine.
constexpr std::chrono::seconds patience{120};

}  // namespace

Terminal::Terminal(const std::vector<std::string>& words, const Setting& setting) {
    const Program program(words, setting);
    const winsize size{.ws_row = 24, .ws_col = 80, .ws_xpixel = 0, .ws_ypixel = 0};
    child_ = ::forkpty(&terminal_, nullptr, nullptr, &size);
    if (child_ < 0) throw std::runtime_error("no terminal");
    if (child_ == 0) {
        program.become();
        ::_exit(127);
    }
}

Terminal::~Terminal() {
    ::close(terminal_);
    ::kill(child_, SIGKILL);
    ::waitpid(child_, nullptr, 0);
}

void Terminal::type(std::string_view keys) const {
    while (!keys.empty()) {
        const ssize_t count = ::write(terminal_, keys.data(), keys.size());
        if (count <= 0) throw std::runtime_error("nobody reads what is typed");
        keys.remove_prefix(static_cast<std::size_t>(count));
    }
}

std::string Terminal::wait_for(std::string_view text) {
    const auto end = std::chrono::steady_clock::now() + patience;
    for (;;) {
        if (const auto at = shown_.find(text); at != std::string::npos) {
            std::string seen = shown_.substr(0, at + text.size());
            shown_.erase(0, at + text.size());
            return seen;
        }
        pollfd waiting{.fd = terminal_, .events = POLLIN, .revents = 0};
        const bool late = std::chrono::steady_clock::now() > end;
        std::array<char, 4096> part{};
        const ssize_t count = late || ::poll(&waiting, 1, 1000) < 0 ? -1
                              : (waiting.revents & POLLIN) != 0     ? ::read(terminal_, part.data(), part.size())
                              : (waiting.revents & POLLHUP) != 0    ? -1
                                                                    : 0;
        if (count < 0) throw std::runtime_error("\"" + std::string(text) + "\" does not come after: " + shown_);
        shown_.append(part.data(), static_cast<std::size_t>(count));
    }
}

}  // namespace regie::test
