#include "support/strace.hpp"

#include <cstdlib>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "support/temporary_folder.hpp"

namespace regie::test {
namespace {

Outcome strace(const std::vector<std::string>& options, const std::vector<std::string>& arguments,
               const Setting& setting) {
    // Whoever waits for ever is to be seen by the test, and not waited for.
    std::vector<std::string> words = under_strace(options, arguments);
    words.insert(words.begin(), {"timeout", "60"});
    return execute(words, setting);
}

/// The name of the call in a line of strace; empty where the line is of a signal or the end.
std::string name_in(const std::string& line) {
    const auto bracket = line.find('(');
    if (bracket == std::string::npos || line.find_first_of(" -+") < bracket) return {};
    return line.substr(0, bracket);
}

/// How the ends of a pipe will be closed: `close(4)`.
std::vector<std::string> ends_of_pipe(const std::string& name, const std::string& line) {
    if (!name.starts_with("pipe")) return {};
    const auto first = line.find('[') + 1;
    const auto comma = line.find(',', first);
    const auto second = comma + 2;
    return {"close(" + line.substr(first, comma - first) + ")",
            "close(" + line.substr(second, line.find(']') - second) + ")"};
}

}  // namespace

std::vector<std::string> under_strace(const std::vector<std::string>& options,
                                      const std::vector<std::string>& arguments) {
    std::vector<std::string> words{"strace"};
    // The one who looks for leaks has to watch the program itself, and cannot where strace does.
    if (const char* told = std::getenv("ASAN_OPTIONS"))
        words.insert(words.end(), {"-E", std::string("ASAN_OPTIONS=") + told + ":detect_leaks=0"});
    words.insert(words.end(), options.begin(), options.end());
    words.insert(words.end(), {"--", REGIE_PROGRAM});
    words.insert(words.end(), arguments.begin(), arguments.end());
    return words;
}

bool can_trace() {
    const TemporaryFolder here;
    const Outcome ran = execute({"strace", "-o", here / "trace", "-e", "inject=getcwd:error=EIO", "true"});
    return ran.exit == 0;
}

std::vector<SystemCall> trace(const std::vector<std::string>& arguments, const Setting& setting,
                              const std::string& folder) {
    const TemporaryFolder here;
    strace({"-o", here / "trace", "-s", "200", "-e", "trace=%file,%desc"}, arguments, setting);
    std::ifstream file(here / "trace");
    std::map<std::string, std::size_t> counts;
    std::set<std::string> pipe_ends;
    std::vector<SystemCall> calls;
    for (std::string line; std::getline(file, line);) {
        const std::string name = name_in(line);
        // mmap is a call on a file too, but what fails there is the memory.
        if (name.empty() || name == "mmap") continue;
        const std::size_t ordinal = ++counts[name];
        for (const std::string& end : ends_of_pipe(name, line)) pipe_ends.insert(end);
        // One that is not closed would be waited for without end; and whatever close says, Linux has closed it.
        if (name == "close" && pipe_ends.contains(line.substr(0, line.find(')') + 1))) continue;
        if (!calls.empty() || line.find(folder) != std::string::npos) calls.push_back({name, ordinal, line});
    }
    return calls;
}

Outcome run_with(const std::string& injection, const std::vector<std::string>& arguments, const Setting& setting,
                 bool& hit) {
    const TemporaryFolder here;
    const std::string name = injection.substr(0, injection.find(':'));
    const Outcome ran =
        strace({"-o", here / "trace", "-e", "trace=" + name, "-e", "inject=" + injection}, arguments, setting);
    std::ifstream file(here / "trace");
    std::stringstream text;
    text << file.rdbuf();
    hit = text.str().find("INJECTED") != std::string::npos || text.str().find("DELAYED") != std::string::npos ||
          text.str().find("+++ killed by SIGKILL") != std::string::npos;
    return ran;
}

}  // namespace regie::test
