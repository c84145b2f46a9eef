#include "bench/peers.hpp"

#include <filesystem>
#include <fstream>

#include "bench/child.hpp"

namespace regie::bench {
namespace {

namespace fs = std::filesystem;

constexpr const char* shell = "/bin/sh";

/// Where a program is on the usual path; empty where it is not.
std::string found(const std::string& name) {
    for (const char* folder : {"/usr/local/bin/", "/usr/bin/", "/bin/"})
        if (fs::exists(folder + name)) return folder + name;
    return {};
}

Peer git_status(const std::string& folder) {
    const std::string git = found("git");
    if (git.empty()) return {"git status", "names, sizes and times", {}, "the package git"};
    run({git, "-C", folder, "init", "--quiet"});
    run({git, "-C", folder, "add", "--all"});
    run({git, "-C", folder, "-c", "user.name=bench", "-c", "user.email=bench@example.org", "commit", "--quiet",
         "--message", "All"});
    return {"git status", "names, sizes and times", {git, "-C", folder, "status", "--short"}, {}};
}

Peer yamllint(const std::string& folder) {
    const std::string program = found("yamllint");
    if (program.empty()) return {"yamllint", "style of the YAML", {}, "the package yamllint"};
    // Only errors count: how long a line may be is a matter of taste.
    return {"yamllint", "style of the YAML", {program, "--no-warnings", "-d", "relaxed", folder}, {}};
}

/// One call for each kind of file, all in one process of the shell: ajv takes one schema at a time. It reads a date as
/// YAML 1.1 does, not as the text that the schema asks for; that it refuses files for it (exit 1) is no matter here.
Peer ajv(const std::string& folder, const std::string& scratch, const std::string& program, const std::string& tools) {
    const std::string does = "each file against its schema";
    const std::string cli = tools + "/ajv-cli/dist/index.js";
    const std::string node = found("node");
    if (node.empty() || !fs::exists(cli)) return {"ajv-cli", does, {}, "tests/run, which sets up the tools"};
    std::string line = "set -e";
    const auto validate = [&](const std::string& kind, const std::string& files) {
        const std::string schema = scratch + "/" + kind + ".json";
        run({program, "schema", kind, "--output", schema});
        line += "; " + node + " " + cli + " validate --strict=false --errors=no -s " + schema + " -d '" + folder + "/" +
                files + "' >/dev/null 2>&1 || test $? -eq 1";
    };
    validate("collaboration", "regie.yaml");
    for (const auto& entry : fs::directory_iterator(folder)) {
        const std::string kind = entry.path().filename().string();
        if (entry.is_directory() && kind.front() != '.') validate(kind, kind + "/*.yaml");
    }
    return {"ajv-cli", does, {shell, "-c", line}, {}};
}

}  // namespace

std::vector<Peer> peers_for(const std::string& folder, const std::string& scratch, const std::string& program,
                            const std::string& tools) {
    return {git_status(folder), yamllint(folder), ajv(folder, scratch, program, tools)};
}

}  // namespace regie::bench
