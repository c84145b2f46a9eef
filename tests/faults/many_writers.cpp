#include <algorithm>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include <doctest/doctest.h>

#include "support/process.hpp"
#include "support/skipped.hpp"
#include "support/small_collaboration.hpp"
#include "support/strace.hpp"

using namespace regie::test;
namespace fs = std::filesystem;

namespace {

std::size_t count_in(const std::string& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

/// Gives the command again for as long as the others keep the folder busy.
Outcome patient(const SmallCollaboration& here, const std::vector<std::string>& arguments) {
    for (;;) {
        Outcome ran = here.regie(arguments);
        if (ran.exit != 2 || ran.err.find("another command is writing") == std::string::npos) return ran;
    }
}

/// Runs `job(number)` for the numbers up to `jobs`, so many at a time.
template <class Job>
void at_once(std::size_t writers, std::size_t jobs, const Job& job) {
    std::vector<std::jthread> team;
    for (std::size_t writer = 0; writer < writers; ++writer)
        team.emplace_back([&, writer] {
            for (std::size_t i = writer; i < jobs; i += writers) job(i);
        });
}

/// A writer that was stopped in the middle of its work, with the lock in its hands.
class StoppedWriter {
public:
    explicit StoppedWriter(const SmallCollaboration& here)
        : trace_(scratch_ / "trace"), thread_([this, &here] {
              execute(under_strace({"-f", "-o", trace_, "-e", "trace=fsync", "-e", "inject=fsync:signal=STOP:when=1"},
                                   {"raise", "Half"}),
                      {.cwd = here.path(), .env = {{"REGIE_LANG", "en"}}});
          }) {
        while (pid_ == 0) {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            std::ifstream file(trace_);
            const std::string text(std::istreambuf_iterator<char>(file), {});
            if (text.find("stopped by SIGSTOP") != std::string::npos) pid_ = std::stoi(text);
        }
    }
    StoppedWriter(const StoppedWriter&) = delete;
    StoppedWriter& operator=(const StoppedWriter&) = delete;
    ~StoppedWriter() { kill(); }

    void kill() {
        if (thread_.joinable()) {
            ::kill(pid_, SIGKILL);
            thread_.join();
        }
    }

private:
    TemporaryFolder scratch_;
    std::string trace_;
    pid_t pid_ = 0;
    std::thread thread_;
};

}  // namespace

TEST_CASE("Sixteen writers at once add 200 partners and 200 commitments and lose none") {
    constexpr std::size_t each = 200;
    const SmallCollaboration here;
    std::vector<Outcome> ends(2 * each);
    at_once(16, 2 * each, [&](std::size_t i) {
        const std::string number = std::to_string(i / 2);
        if (i % 2 == 0)
            ends[i] = patient(here, {"add-partner", "p-" + number, "--name", "Partner " + number});
        else
            ends[i] = patient(here, {"commit", "ggd", "Bijdrage " + number, "--id", "c-" + number});
    });
    for (const Outcome& end : ends) {
        CAPTURE(end.err);
        CHECK(end.exit == 0);
    }
    CHECK(count_in(here / "partners") == each + 1);
    CHECK(count_in(here / "commitments") == each);
    const Outcome check = here.regie({"check"});
    CHECK(check.exit == 0);
    CHECK(check.out == "402 files: no faults\n");
}

TEST_CASE("Of sixteen who add the same at once one does, and the others are told that it exists") {
    const SmallCollaboration here;
    std::vector<Outcome> ends(16);
    at_once(16, ends.size(), [&](std::size_t i) {
        ends[i] = patient(here, {"add-partner", "huis", "--name", "Huis " + std::to_string(i)});
    });
    CHECK(std::ranges::count(ends, 0, &Outcome::exit) == 1);
    for (const Outcome& end : ends)
        CHECK((end.exit == 0 || (end.exit == 2 && end.err.find("exists already") != std::string::npos)));
}

TEST_CASE("Sixteen who change one file at once each find their own change in it") {
    const SmallCollaboration here;
    std::vector<Outcome> ends(16);
    at_once(16, ends.size(), [&](std::size_t i) {
        ends[i] = patient(
            here, {"set", "partners/ggd", "sources", "--add", "https://voorbeeld.nl/" + std::to_string(i) + "/eind"});
    });
    for (const Outcome& end : ends) {
        CAPTURE(end.err);
        CHECK(end.exit == 0);
    }
    const std::string text = here.read("partners/ggd.yaml");
    for (std::size_t i = 0; i < ends.size(); ++i)
        CHECK(text.find("/" + std::to_string(i) + "/eind") != std::string::npos);
}

TEST_CASE("A report that goes into the folder and a command that changes it do not hinder each other") {
    const SmallCollaboration here;
    std::vector<Outcome> ends(32);
    at_once(8, ends.size(), [&](std::size_t i) {
        const std::string number = std::to_string(i);
        ends[i] = i % 2 == 0 ? patient(here, {"report", "--output", "rapport.md"})
                             : patient(here, {"raise", "Signaal " + number, "--id", "s-" + number});
    });
    for (const Outcome& end : ends) {
        CAPTURE(end.err);
        CHECK(end.exit == 0);
    }
    CHECK(count_in(here / "issues") == ends.size() / 2);
}

TEST_CASE("Who waits for a writer that dies with the lock in its hands goes on at once, and cleans up after it") {
    if (!can_trace()) return skip("strace cannot watch programs here");
    const SmallCollaboration here;
    StoppedWriter stopped(here);
    CHECK(count_in(here / "issues") == 1);
    Outcome waited;
    std::thread waiting([&] { waited = here.regie({"raise", "Heel"}); });
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
    CHECK_FALSE(fs::exists(here / "issues/heel.yaml"));
    stopped.kill();
    waiting.join();
    CAPTURE(waited.err);
    CHECK(waited.exit == 0);
    CHECK(count_in(here / "issues") == 1);
    CHECK(fs::exists(here / "issues/heel.yaml"));
}
