#include <filesystem>

#include <doctest/doctest.h>

#include "regie/commands/command.hpp"
#include "support/small_collaboration.hpp"

using namespace regie::test;

namespace {

/// What the examples in the help of commands speak of.
class Spoken : public SmallCollaboration {
public:
    Spoken() {
        write("partners/cooperatie-zo.yaml", "name: Coöperatie Zó\n");
        write("partners/gemeente.yaml", "name: Gemeente\n");
        write("commitments/monitor.yaml", "by: ggd\ncontribution: Elk jaar een monitor\n");
        write("commitments/inloop.yaml", "by: cooperatie-zo\ncontribution: Een inloop\n");
        write("commitments/fonds.yaml", "by: [ggd, gemeente]\ncontribution: Een fonds\n");
        write("issues/wachtlijsten.yaml", "title: Wachtlijsten\nraised: 2024-03\n");
        write("decisions/convenant.yaml",
              "title: Convenant\nkind: agreement\ntaken: 2024-05\nobjections: [{partner: ggd, reason: Te kort}]\n");
    }
};

}  // namespace

TEST_CASE("The examples of every command on what exists do what they say, one after the other") {
    const std::string programs = std::filesystem::path(REGIE_PROGRAM).parent_path().string();
    for (const char* name : {"decide", "account", "raise", "resolve", "fulfil", "withdraw", "leave"}) {
        const Spoken here;
        const auto* command = regie::commands::find_command(name);
        REQUIRE(command != nullptr);
        CHECK(command->examples.size() >= 2);
        for (const auto& example : command->examples) {
            const std::string typed = "regie " + std::string(example.command);
            CAPTURE(typed);
            const Outcome ran =
                execute({"/bin/sh", "-c", typed}, {.cwd = here.path(), .env = {{"PATH", programs + ":/usr/bin:/bin"}}});
            CAPTURE(ran.err);
            CHECK(ran.exit == 0);
            CHECK(here.regie({"check", "--fail-on", "error"}).exit == 0);
        }
    }
}
