#include "bench/child.hpp"

#include <chrono>
#include <stdexcept>

#include <fcntl.h>
#include <sched.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace regie::bench {

Cost run(const std::vector<std::string>& command, int most) {
    std::vector<char*> arguments;
    for (const std::string& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);

    const auto start = std::chrono::steady_clock::now();
    pid_t child = 0;
    const int failed = ::posix_spawn(&child, arguments.front(), &actions, nullptr, arguments.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    if (failed != 0) throw std::runtime_error("cannot run " + command.front());
    int status = 0;
    rusage usage{};
    if (::wait4(child, &status, 0, &usage) != child) throw std::runtime_error("cannot wait for " + command.front());
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start;

    if (!WIFEXITED(status) || WEXITSTATUS(status) > most) {
        std::string said;
        for (const std::string& argument : command) said += argument + " ";
        throw std::runtime_error(said + "went wrong");
    }
    return {passed.count(), static_cast<double>(usage.ru_maxrss) / 1024};
}

void use_cores(unsigned count) {
    cpu_set_t allowed;
    if (::sched_getaffinity(0, sizeof allowed, &allowed) != 0) throw std::runtime_error("cannot see the cores");
    cpu_set_t chosen;
    CPU_ZERO(&chosen);
    for (std::size_t core = 0; core < CPU_SETSIZE && count > 0; ++core)
        if (CPU_ISSET(core, &allowed)) {
            CPU_SET(core, &chosen);
            --count;
        }
    if (::sched_setaffinity(0, sizeof chosen, &chosen) != 0) throw std::runtime_error("cannot choose the cores");
}

}  // namespace regie::bench
