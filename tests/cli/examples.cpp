#include <algorithm>
#include <filesystem>

#include <doctest/doctest.h>

#include "regie/commands/command.hpp"
#include "support/overlay.hpp"
#include "support/program.hpp"
#include "support/temporary_folder.hpp"

using namespace regie;
using namespace regie::test;

namespace {

/// A collaboration that has what the examples name.
const Files prepared{
    {"regie.yaml",
     "format: 1\nname: Samen Warm\nopgave:\n  statement: Niemand zit in de kou\n"
     "  needs:\n    - {id: outreach, description: Mensen vinden}\n"
     "roles:\n  regisseur: {function: regisseur}\n  team:\n    - {function: adviseur}\n"
     "membership: {leaving: {settlement: In overleg., settled: now}}\n"},
    {"partners/ggd.yaml", "name: GGD Zuid\nsector: government\ninterest: Gezonde inwoners\n"},
    {"partners/gemeente.yaml", "name: Gemeente Zuid\nsector: government\n"},
    {"partners/cooperatie-zo.yaml", "name: Coöperatie Zó\nsector: citizens\n"},
    {"commitments/monitor.yaml", "by: ggd\ncontribution: De monitor\n"},
    {"commitments/inloop.yaml", "by: cooperatie-zo\ncontribution: De inloop\n"},
    {"commitments/fonds.yaml", "by: [ggd, gemeente]\ncontribution: Een fonds\n"},
    {"decisions/convenant.yaml",
     "title: Convenant\nkind: agreement\ntaken: 2024-05\nby: collaboration\n"
     "objections:\n  - {partner: ggd, reason: Te kort.}\n"},
    {"accountability/tension.yaml", "holder: regisseur\narea: tension\nstatement: Spanning komt op tafel\n"},
    {"issues/wachtlijsten.yaml", "title: Wachtlijsten\nraised: 2024-03\nby: regisseur\n"},
    {"partners.csv", "name,sector\nBibliotheek Zuid,citizens\n"},
    {"commitments.csv", "by,contribution\nggd,Een spreekuur\n"},
    {"antwoorden.csv", "partner,tension,trust:gemeente\nggd,3,4\ncooperatie-zo,2,3\n,4,5\n"},
};

/// What stands in the way of the examples that begin so, or what they need: shell commands to run before.
struct Preparation {
    std::string_view example;
    std::string_view command;
};
constexpr Preparation preparations[] = {
    {"init", "rm -r *"},
    {"add-partner --name", "rm partners/ggd.yaml partners/cooperatie-zo.yaml commitments/* decisions/*"},
    {"add-partner ggd", "rm partners/ggd.yaml partners/cooperatie-zo.yaml commitments/* decisions/*"},
    {"assess --baseline", "regie check --write-baseline baseline.json --fail-on never > shown.txt"},
    {"account regisseur", "rm accountability/*"},
};

/// The line with what goes before it.
std::string prepared_for(std::string_view example) {
    for (const Preparation& preparation : preparations) {
        if (example.starts_with(preparation.example)) return std::string(preparation.command) + " && regie ";
    }
    return "regie ";
}

/// The one example that is for another shell than the usual one.
constexpr std::string_view other_shell = "completion fish | source";

/// What `check` calls an error in the folder and in a new one below it.
std::string faults_in(const std::string& folder) {
    return execute({REGIE_PROGRAM, "check", "--recursive", "--format", "short"}, {.cwd = folder}).out;
}

}  // namespace

TEST_CASE("Every example of every command does what it says it does, and leaves a folder without faults") {
    const std::string programs = std::filesystem::path(REGIE_PROGRAM).parent_path().string();
    for (const commands::Command* command : commands::all_commands()) {
        CHECK(command->examples.size() >= 2);
        for (const commands::Example& example : command->examples) {
            for (const std::string language : {"en", "nl"}) {
                CAPTURE(example.command);
                CAPTURE(language);
                const TemporaryFolder here;
                for (const File& file : prepared) here.write(file.path, file.text);
                const std::string line = prepared_for(example.command) + std::string(example.command);
                const std::string shell = example.command == other_shell ? "fish" : "sh";
                const Outcome ran = execute({shell, "-c", line}, {.cwd = here.path(),
                                                                  .env = {{"PATH", programs + ":/usr/bin:/bin"},
                                                                          {"HOME", here.path()},
                                                                          {"EDITOR", "true"},
                                                                          {"REGIE_LANG", language}}});
                CAPTURE(ran.err);
                // Those who judge may have found something.
                const bool judges = command->name == "check" || command->name == "assess";
                CHECK((ran.exit == 0 || (judges && ran.exit == 1)));
                CHECK(("\n" + ran.err).find("\nregie: ") == std::string::npos);
                CHECK(faults_in(here.path()) == "");
            }
        }
    }
}
