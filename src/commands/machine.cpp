#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <string>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "regie/base/clock.hpp"
#include "regie/base/descriptor.hpp"
#include "regie/commands/program.hpp"

namespace regie::commands {
namespace {

class Stream final : public Output {
public:
    explicit Stream(int number) : number_(number) {}

    Written write(std::string_view bytes) override {
        while (!bytes.empty()) {
            const ssize_t count = ::write(number_, bytes.data(), bytes.size());
            if (count >= 0) {
                bytes.remove_prefix(static_cast<std::size_t>(count));
            } else if (errno != EINTR) {
                return errno == EPIPE ? Written::closed : Written::failed;
            }
        }
        return Written::all;
    }

private:
    int number_;
};

/// While it lives, Ctrl-C and Ctrl-\ are for the program that has the terminal.
class SignalsLeftToOther {
public:
    SignalsLeftToOther() : interrupt_(std::signal(SIGINT, SIG_IGN)), quit_(std::signal(SIGQUIT, SIG_IGN)) {}
    SignalsLeftToOther(const SignalsLeftToOther&) = delete;
    SignalsLeftToOther& operator=(const SignalsLeftToOther&) = delete;
    ~SignalsLeftToOther() {
        std::signal(SIGINT, interrupt_);
        std::signal(SIGQUIT, quit_);
    }

    /// What the program is to take as it is usual: also SIGPIPE, which is ignored here.
    sigset_t usual() const {
        sigset_t signals;
        ::sigemptyset(&signals);
        ::sigaddset(&signals, SIGPIPE);
        if (interrupt_ != SIG_IGN) ::sigaddset(&signals, SIGINT);
        if (quit_ != SIG_IGN) ::sigaddset(&signals, SIGQUIT);
        return signals;
    }

private:
    void (*interrupt_)(int);
    void (*quit_)(int);
};

/// Starts a program; nothing where that fails: the reason is in `errno`.
std::optional<pid_t> start(const std::vector<std::string>& words, const sigset_t& usual,
                           const posix_spawn_file_actions_t* streams) {
    std::vector<char*> arguments;
    for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    posix_spawnattr_t attributes;
    ::posix_spawnattr_init(&attributes);
    ::posix_spawnattr_setsigdefault(&attributes, &usual);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
    pid_t child = 0;
    const int error = ::posix_spawnp(&child, arguments.front(), streams, &attributes, arguments.data(), environ);
    ::posix_spawnattr_destroy(&attributes);
    if (error == 0) return child;
    errno = error;
    return std::nullopt;
}

std::optional<int> wait_for(pid_t child) {
    int status = 0;
    while (::waitpid(child, &status, 0) < 0) {
        if (errno != EINTR) return std::nullopt;
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

std::optional<int> run_and_wait(const std::vector<std::string>& words) {
    const SignalsLeftToOther left;
    const auto child = start(words, left.usual(), nullptr);
    return child ? wait_for(*child) : std::nullopt;
}

std::optional<Heard> hear_and_wait(const std::vector<std::string>& words) {
    constexpr std::size_t limit = 1 << 20;
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) return std::nullopt;
    base::Descriptor reading(ends[0]);
    base::Descriptor writing(ends[1]);
    const SignalsLeftToOther left;
    posix_spawn_file_actions_t streams;
    ::posix_spawn_file_actions_init(&streams);
    ::posix_spawn_file_actions_addopen(&streams, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_adddup2(&streams, writing.number(), STDOUT_FILENO);
    ::posix_spawn_file_actions_adddup2(&streams, writing.number(), STDERR_FILENO);
    const auto child = start(words, left.usual(), &streams);
    const int error = errno;
    ::posix_spawn_file_actions_destroy(&streams);
    if (!child) {
        errno = error;
        return std::nullopt;
    }
    writing.close();
    Heard heard;
    reading.read_all(heard.said, limit);
    // Who says more than that is not waited for in vain.
    reading.close();
    const auto exit = wait_for(*child);
    if (!exit) return std::nullopt;
    heard.exit = *exit;
    return heard;
}

std::string current_folder() {
    std::string path(256, '\0');
    while (::getcwd(path.data(), path.size()) == nullptr) {
        if (errno != ERANGE) return {};
        path.resize(path.size() * 2);
    }
    path.resize(path.find('\0'));
    return path;
}

class Machine final : public Surroundings {
public:
    const base::Files& files() const override { return base::disk(); }
    Output& out() override { return out_; }
    Output& err() override { return err_; }

    std::optional<std::string> variable(const char* name) const override {
        const char* value = std::getenv(name);
        return value == nullptr ? std::nullopt : std::optional<std::string>(value);
    }

    std::string folder() const override { return folder_; }

    base::Day today() const override { return base::today_local(); }
    bool out_is_terminal() const override { return ::isatty(STDOUT_FILENO) == 1; }
    bool err_is_terminal() const override { return ::isatty(STDERR_FILENO) == 1; }
    bool can_ask() const override { return ::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1; }

    std::optional<std::string> read_line() override {
        std::string line;
        for (char byte = 0;;) {
            const ssize_t count = ::read(STDIN_FILENO, &byte, 1);
            if (count < 0 && errno == EINTR) continue;
            if (count <= 0) return line.empty() ? std::nullopt : std::optional(line);
            if (byte == '\n') return line;
            line += byte;
        }
    }

    std::optional<int> run_program(const std::vector<std::string>& words) override { return run_and_wait(words); }

    std::optional<std::string> read_input(std::size_t limit) override {
        const base::Descriptor input(::dup(STDIN_FILENO));
        std::string bytes;
        if (!input.open() || !input.read_all(bytes, limit)) return {};
        return bytes;
    }

    std::optional<Heard> hear_program(const std::vector<std::string>& words) override { return hear_and_wait(words); }

    std::optional<std::size_t> columns() const override {
        for (const int number : {STDOUT_FILENO, STDERR_FILENO}) {
            winsize size{};
            if (::ioctl(number, TIOCGWINSZ, &size) == 0 && size.ws_col != 0) return size.ws_col;
        }
        return {};
    }

private:
    /// Asked once: a command that could tell it first and not later would name files in two ways.
    std::string folder_ = current_folder();
    Stream out_{STDOUT_FILENO};
    Stream err_{STDERR_FILENO};
};

/// Where a stream is closed, the first file that is opened would get its number, and what is meant for the stream would
/// go into that file. What takes its place can only be used the other way round, so that the stream stays closed to us.
void hold_closed_streams() {
    for (const int number : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        const bool closed = ::fcntl(number, F_GETFD) == -1 && errno == EBADF;
        if (closed && ::open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY) != number) return;
    }
}

}  // namespace

int run_on_machine(int argument_count, const char* const* arguments) {
    // A reader that goes away (`| head`) is then an ordinary failure of a write, which `Stream` tells apart.
    std::signal(SIGPIPE, SIG_IGN);
    // A limit on the size of files is a write that fails.
    std::signal(SIGXFSZ, SIG_IGN);
    hold_closed_streams();
    Machine machine;
    std::vector<std::string> words;
    for (int i = 1; i < argument_count; ++i) words.emplace_back(arguments[i]);
    return run(words, machine);
}

}  // namespace regie::commands
