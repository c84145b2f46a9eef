#include "support/program.hpp"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <stdexcept>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace regie::test {
namespace {

struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Close>;

File temporary_file() {
    File file(std::tmpfile());
    if (!file) throw std::runtime_error("no temporary file");
    return file;
}

std::string content_of(const File& file) {
    std::rewind(file.get());
    std::string text;
    std::array<char, 4096> part{};
    while (const auto size = std::fread(part.data(), 1, part.size(), file.get())) text.append(part.data(), size);
    return text;
}

int output_of(const Way& way, const File& file) {
    if (!way.out_to.empty()) return ::open(way.out_to.c_str(), O_WRONLY | O_CLOEXEC);
    if (!way.out_closed) return ::fileno(file.get());
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) return -1;
    ::close(ends[0]);
    return ends[1];
}

/// In the child: from here on nothing may be allocated by others, so all is ready beforehand.
[[noreturn]] void become(const std::vector<std::string>& command, const Way& way, int out, int err) {
    const int in = ::open("/dev/null", O_RDONLY);
    if (in < 0 || ::dup2(in, 0) < 0 || ::dup2(out, 1) < 0 || ::dup2(err, 2) < 0) std::_Exit(127);
    if (!way.folder.empty() && ::chdir(way.folder.c_str()) != 0) std::_Exit(127);
    std::vector<std::string> variables{"PATH=" + std::string(std::getenv("PATH"))};
    for (const auto& [name, value] : way.environment) variables.push_back(name + "=" + value);
    std::vector<char*> environment;
    for (std::string& variable : variables) environment.push_back(variable.data());
    environment.push_back(nullptr);
    std::vector<std::string> words = command;
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    ::execvpe(arguments.front(), arguments.data(), environment.data());
    std::_Exit(127);
}

Ran run_command(const std::vector<std::string>& command, const Way& way) {
    const File out = temporary_file();
    const File err = temporary_file();
    const int out_number = output_of(way, out);
    const pid_t child = ::fork();
    if (child == 0) become(command, way, out_number, ::fileno(err.get()));
    if (out_number != ::fileno(out.get())) ::close(out_number);
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child) throw std::runtime_error("the program did not run");
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status), content_of(out), content_of(err)};
}

}  // namespace

Ran run(const std::vector<std::string>& arguments, const Way& way) {
    std::vector<std::string> command{REGIE_PROGRAM};
    command.insert(command.end(), arguments.begin(), arguments.end());
    return run_command(command, way);
}

Ran run_other(const std::vector<std::string>& command, const std::string& folder) {
    return run_command(command, {.folder = folder, .environment = {{"HOME", folder}}, .out_to = {}});
}

SmallCollaboration::SmallCollaboration() {
    write("regie.yaml",
          "format: 1\n"
          "name: Samen Warm  # werktitel\n"
          "opgave:\n"
          "  statement: Niemand zit in de kou\n"
          "  needs:\n"
          "    - {id: outreach, description: Mensen vinden}\n");
    write("partners/ggd.yaml", "name: GGD Zuid\n");
}

Ran SmallCollaboration::regie(std::vector<std::string> arguments) const {
    arguments.insert(arguments.end(), {"--today", "2026-06-30"});
    return run(arguments, {.folder = path(), .environment = {{"REGIE_LANG", "en"}}, .out_to = {}});
}

Ran SmallCollaboration::regie_nl(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), {"--lang", "nl"});
    return regie(std::move(arguments));
}

}  // namespace regie::test
