#include <algorithm>
#include <chrono>
#include <filesystem>
#include <iterator>
#include <thread>

#include <doctest/doctest.h>

#include "regie/base/write_file.hpp"
#include "support/skipped.hpp"
#include "support/small_collaboration.hpp"
#include "support/strace.hpp"

using namespace regie::test;
namespace fs = std::filesystem;

namespace {

/// Whether a writer has begun a new file in the folder of the partners.
bool has_begun(const SmallCollaboration& here) {
    return std::ranges::any_of(fs::directory_iterator(here / "partners"), [](const fs::directory_entry& entry) {
        return regie::base::is_temporary(entry.path().filename().string());
    });
}

/// Runs a command that is held up for three seconds at a call, and `meanwhile` once it has got there: when it has made
/// as many calls of that name as come before, and, for one that comes after the new file was begun, has begun it.
template <class Meanwhile>
Outcome held_up(const SmallCollaboration& here, const std::string& call, std::size_t ordinal, bool while_writing,
                const std::vector<std::string>& arguments, const Meanwhile& meanwhile) {
    const TemporaryFolder scratch;
    scratch.write("trace", "");
    const std::string delay = "inject=" + call + ":delay_enter=3000000:when=" + std::to_string(ordinal);
    const auto words = under_strace({"-o", scratch / "trace", "-e", "trace=" + call, "-e", delay}, arguments);
    Outcome ran;
    std::thread command([&] { ran = execute(words, {.cwd = here.path(), .env = {{"REGIE_LANG", "en"}}}); });
    const auto calls_made = [&] { return std::ranges::count(scratch.read("trace"), '\n'); };
    while (calls_made() < static_cast<std::ptrdiff_t>(ordinal) - 1 || (while_writing && !has_begun(here)))
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    meanwhile();
    command.join();
    CHECK(scratch.read("trace").find("DELAYED") != std::string::npos);
    return ran;
}

std::size_t names_in(const std::string& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

/// The number of the last call of openat, in which regie opens this file to read it for the check of what it is going
/// to write.
std::size_t second_reading_of(const SmallCollaboration& here, const std::vector<std::string>& arguments,
                              const std::string& file) {
    const auto calls = trace(arguments, {.cwd = here.path(), .env = {{"REGIE_LANG", "en"}}}, here.path());
    std::size_t ordinal = 0;
    for (const SystemCall& call : calls)
        if (call.name == "openat" && call.line.find("/" + file) != std::string::npos) ordinal = call.ordinal;
    REQUIRE(ordinal > 0);
    return ordinal;
}

}  // namespace

TEST_CASE("What a user saves in a file while a command is changing it is not overwritten") {
    if (!can_trace()) return skip("strace cannot watch programs here");
    const SmallCollaboration here;
    const std::string saved = "name: GGD Zuid  # door een ander bewaard\n";
    const Outcome ran = held_up(here, "fsync", 1, true, {"set", "partners/ggd", "interest", "Gezonde inwoners"},
                                [&] { here.write("partners/ggd.yaml", saved); });
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: partners/ggd.yaml was changed meanwhile\n"
          "  nothing has been written; look at what it says now and repeat the command\n");
    CHECK(here.read("partners/ggd.yaml") == saved);
    CHECK(names_in(here / "partners") == 1);
}

TEST_CASE("A file that a user makes under the name of one that a command is making is not overwritten") {
    if (!can_trace()) return skip("strace cannot watch programs here");
    const SmallCollaboration here;
    const Outcome ran = held_up(here, "renameat2", 1, true, {"add-partner", "huis", "--name", "Huis"},
                                [&] { here.write("partners/huis.yaml", "name: Een ander huis\n"); });
    CHECK(ran.exit == 2);
    CHECK(ran.err.starts_with("regie: partners/huis.yaml exists already\n"));
    CHECK(here.read("partners/huis.yaml") == "name: Een ander huis\n");
    CHECK(names_in(here / "partners") == 2);
}

TEST_CASE(
    "A command is not carried out on files that changed between its reading and its check of what it will write") {
    if (!can_trace()) return skip("strace cannot watch programs here");
    const SmallCollaboration here;
    here.write("partners/huis.yaml", "name: Huis\n");
    const std::vector<std::string> command{"add-partner", "bieb", "--name", "Bieb"};
    const std::size_t reading = second_reading_of(here, command, "partners/huis.yaml");
    fs::remove(here / "partners/bieb.yaml");
    const Outcome ran = held_up(here, "openat", reading, false, command,
                                [&] { here.write("partners/huis.yaml", "name: Buurthuis\n"); });
    CHECK(ran.exit == 2);
    CHECK(ran.err.starts_with(
        "regie: partners/huis.yaml changed, or could not be read, while the change was prepared\n"));
    CHECK_FALSE(fs::exists(here / "partners/bieb.yaml"));
    CHECK(here.regie(command).exit == 0);
}
