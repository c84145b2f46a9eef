#include "support/program.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <stdexcept>
#include <thread>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/process.hpp"

namespace regie::test {

namespace {

/// Opened before any test takes the part of an ordinary user, who may not be let through the folders above it.
const int regie_program = ::open(REGIE_PROGRAM, O_PATH | O_CLOEXEC);

/// What tells the sanitizers of a program what to look for and where to report; empty where there are none.
constexpr std::array<const char*, 3> told_to_sanitizers{"ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS"};

/// `NAME=value` of each variable.
std::vector<std::string> environment_of(const Setting& setting) {
    std::vector<std::string> environment;
    const auto add = [&](const std::string& name, const std::string& value) {
        environment.emplace_back(name).append("=").append(value);
    };
    const auto pass_on = [&](const char* name, const char* otherwise) {
        const char* value = std::getenv(name);
        if (value == nullptr) value = otherwise;
        const bool given = std::ranges::any_of(setting.env, [&](const auto& one) { return one.first == name; });
        if (value != nullptr && !given) add(name, value);
    };
    pass_on("PATH", "/usr/bin:/bin");
    for (const char* name : told_to_sanitizers) pass_on(name, nullptr);
    for (const auto& [name, value] : setting.env) add(name, value);
    return environment;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> result;
    for (std::string& text : texts) result.push_back(text.data());
    result.push_back(nullptr);
    return result;
}

/// A file in memory to stand at one end of a program, so that no pipe can fill up.
class Stream {
public:
    Stream() : file_(::memfd_create("stream", MFD_CLOEXEC)) {
        if (file_ < 0) throw std::runtime_error("no file in memory");
    }
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;
    ~Stream() { ::close(file_); }

    int file() const { return file_; }
    void fill(const std::string& text) const {
        if (::write(file_, text.data(), text.size()) != static_cast<ssize_t>(text.size()))
            throw std::runtime_error("cannot write to a file in memory");
        ::lseek(file_, 0, SEEK_SET);
    }
    std::string read() const {
        ::lseek(file_, 0, SEEK_SET);
        std::string text;
        std::array<char, 4096> part{};
        for (ssize_t got = 0; (got = ::read(file_, part.data(), part.size())) > 0;)
            text.append(part.data(), static_cast<std::size_t>(got));
        return text;
    }

private:
    int file_;
};

/// Where the program's output goes when that is not a stream of ours; negative: it is.
int other_output(const Setting& setting) {
    if (!setting.out_to.empty()) return ::open(setting.out_to.c_str(), O_WRONLY | O_CLOEXEC);
    std::array<int, 2> ends{-1, -1};
    if (!setting.out_closed || ::pipe2(ends.data(), O_CLOEXEC) != 0) return -1;
    ::close(ends[0]);
    return ends[1];
}

double seconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

/// Whoever is killed leaves running what it had started: git, in the same group of processes where `timeout` made one.
/// It must not write any more when a test looks at what was left.
void wait_for_group(pid_t group) {
    constexpr int most_waits = 2000;
    for (int waited = 0; waited < most_waits && ::kill(-group, 0) == 0; ++waited)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

}  // namespace

Program::Program(const std::vector<std::string>& words, const Setting& setting)
    : words_(words),
      environment_(environment_of(setting)),
      folder_(setting.cwd),
      arguments_(pointers(words_)),
      variables_(pointers(environment_)) {}

void Program::become() const {
    // Whose part is taken (OrdinaryUser) runs the program, and wholly: with two users in one, it could not be looked
    // into for leaks.
    const uid_t user = ::geteuid();
    if (::setresuid(user, user, user) != 0) return;
    if (::chdir(folder_.c_str()) != 0) return;
    if (words_.front() == REGIE_PROGRAM)
        ::fexecve(regie_program, arguments_.data(), variables_.data());
    else
        ::execvpe(words_.front().c_str(), arguments_.data(), variables_.data());
}

Outcome execute(const std::vector<std::string>& words, const Setting& setting) {
    return execute_measured(words, setting);
}

Measured execute_measured(const std::vector<std::string>& words, const Setting& setting) {
    const Stream in;
    const Stream out;
    const Stream err;
    in.fill(setting.in);
    const Program program(words, setting);
    const int other = other_output(setting);
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child < 0) throw std::runtime_error("cannot start a process");
    if (child == 0) {
        if (::dup2(in.file(), STDIN_FILENO) >= 0 && ::dup2(other < 0 ? out.file() : other, STDOUT_FILENO) >= 0 &&
            ::dup2(err.file(), STDERR_FILENO) >= 0)
            program.become();
        ::_exit(127);
    }
    if (other >= 0) ::close(other);
    int status = 0;
    rusage usage{};
    if (::wait4(child, &status, 0, &usage) != child) throw std::runtime_error("lost a process");
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start;
    wait_for_group(child);
    return {{WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), out.read(), err.read()},
            passed.count(),
            seconds(usage.ru_utime) + seconds(usage.ru_stime),
            static_cast<double>(usage.ru_maxrss) / 1024};
}

Outcome run(std::vector<std::string> arguments, const Setting& setting) {
    arguments.insert(arguments.begin(), REGIE_PROGRAM);
    return execute(arguments, setting);
}

}  // namespace regie::test
