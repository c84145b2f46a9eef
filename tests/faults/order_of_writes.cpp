#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "regie/base/write_file.hpp"
#include "support/skipped.hpp"
#include "support/small_collaboration.hpp"
#include "support/strace.hpp"

using namespace regie::test;
namespace fs = std::filesystem;

namespace {

/// What stands between the quotation marks of a call, the first, second, … time.
std::string quoted(const std::string& line, int number) {
    std::size_t begin = 0;
    for (int i = 1; i < 2 * number; ++i) begin = line.find('"', begin) + 1;
    return line.substr(begin, line.find('"', begin) - begin);
}

/// The calls that bring a change to the disk, in their order and in words, a line each.
class Steps {
public:
    explicit Steps(std::string root) : root_(std::move(root)) {}

    void take(const SystemCall& call) {
        const std::string& line = call.line;
        const int result = std::stoi(line.substr(line.rfind(" = ") + 3));
        if (result < 0) return;
        if (call.name == "openat") {
            open_[result] = opened(line);
        } else if (call.name == "mkdir") {
            add("make " + seen(quoted(line, 1)));
        } else if (call.name.starts_with("rename") || call.name.starts_with("link")) {
            add("place " + quoted(line, 2));
        } else if (call.name == "write" || call.name == "fchmod" || call.name == "fsync" || call.name == "syncfs") {
            const auto number = open_.find(std::stoi(line.substr(line.find('(') + 1)));
            if (number != open_.end()) add(call.name + " " + number->second);
        }
    }

    const std::string& done() const { return done_; }

private:
    void add(const std::string& step) { done_ += step + "\n"; }

    std::string seen(const std::string& path) const { return fs::canonical(path).lexically_relative(root_).string(); }

    std::string opened(const std::string& line) {
        const std::string path = quoted(line, 1);
        if (regie::base::is_temporary(path)) {
            const auto mode = line.rfind(", ") + 2;
            add("create " + line.substr(mode, line.rfind(')') - mode));
            return "file";
        }
        return line.find("O_DIRECTORY") == std::string::npos ? "other" : seen(path);
    }

    std::string root_;
    std::map<int, std::string> open_;
    std::string done_;
};

std::string steps_of(const SmallCollaboration& here, const std::vector<std::string>& arguments) {
    Steps steps(here.path());
    for (const SystemCall& call : trace(arguments, {.cwd = here.path()}, here.path())) steps.take(call);
    return steps.done();
}

std::vector<fs::path> temporaries_in(const std::string& folder) {
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator(folder))
        if (regie::base::is_temporary(entry.path().filename().string())) found.push_back(entry.path());
    return found;
}

}  // namespace

TEST_CASE("A file is brought to the disk before it takes its place, and its folder after that") {
    if (!can_trace()) return skip("strace cannot watch programs here");
    const SmallCollaboration here;
    fs::permissions(here / "partners/ggd.yaml", fs::perms{0640});
    CHECK(steps_of(here, {"set", "partners/ggd", "interest", "Gezonde inwoners"}) ==
          "create 0600\n"
          "write file\n"
          "fchmod file\n"
          "fsync file\n"
          "place ggd.yaml\n"
          "fsync partners\n");
    CHECK(here.read("partners/ggd.yaml") == "name: GGD Zuid\ninterest: Gezonde inwoners\n");
}

TEST_CASE("A new folder is brought to the disk in the folder that it stands in") {
    if (!can_trace()) return skip("strace cannot watch programs here");
    const SmallCollaboration here;
    CHECK(steps_of(here, {"raise", "Wachtlijsten"}) ==
          "make issues\n"
          "create 0666\n"
          "write file\n"
          "fsync file\n"
          "place wachtlijsten.yaml\n"
          "fsync .\n"
          "fsync issues\n");
}

TEST_CASE("Many files are brought to the disk together before the first of them takes its place") {
    if (!can_trace()) return skip("strace cannot watch programs here");
    const SmallCollaboration here;
    std::string csv = "name\n";
    std::string written;
    std::string placed;
    for (int i = 1; i <= 25; ++i) {
        csv += "Huis " + std::to_string(i) + "\n";
        written += "create 0666\nwrite file\n";
        placed += "place huis-" + std::to_string(i) + ".yaml\n";
    }
    here.write("huizen.csv", csv);
    CHECK(steps_of(here, {"add-partner", "--from", "huizen.csv"}) ==
          written + "syncfs partners\n" + placed + "fsync partners\n");
}

TEST_CASE("What a writer that was killed leaves of a file can be read by its owner only") {
    if (!can_trace()) return skip("strace cannot watch programs here");
    // With nothing in it yet, and with all of it but not yet the permissions of the file that it was to replace.
    for (const char* call : {"write", "fchmod"}) {
        CAPTURE(call);
        const SmallCollaboration here;
        bool hit = false;
        const Outcome ran = run_with(std::string(call) + ":signal=KILL:when=1",
                                     {"set", "partners/ggd", "interest", "Gezond"}, {.cwd = here.path()}, hit);
        CHECK(hit);
        CHECK(ran.exit == 137);
        CHECK(here.read("partners/ggd.yaml") == "name: GGD Zuid\n");
        const auto left = temporaries_in(here / "partners");
        REQUIRE(left.size() == 1);
        CHECK(fs::status(left.front()).permissions() == fs::perms{0600});
    }
}

TEST_CASE("Where a file system knows no rename that spares what is there, a new file gets its place in another way") {
    if (!can_trace()) return skip("strace cannot watch programs here");
    const SmallCollaboration here;
    bool hit = false;
    const Outcome ran =
        run_with("renameat2:error=EINVAL:when=1+", {"raise", "Wachtlijsten"}, {.cwd = here.path()}, hit);
    CAPTURE(ran.err);
    CHECK(hit);
    CHECK(ran.exit == 0);
    CHECK(here.read("issues/wachtlijsten.yaml").starts_with("title: Wachtlijsten\n"));
    CHECK(temporaries_in(here / "issues").empty());
}

TEST_CASE("Where a file system has no locks nothing is written") {
    if (!can_trace()) return skip("strace cannot watch programs here");
    const SmallCollaboration here;
    bool hit = false;
    const Outcome ran = run_with("flock:error=ENOLCK:when=1", {"raise", "Wachtlijsten"},
                                 {.cwd = here.path(), .env = {{"REGIE_LANG", "en"}}}, hit);
    CHECK(hit);
    CHECK(ran.exit == 2);
    CHECK(ran.err.find("check that the folder is there and that you may write in it") != std::string::npos);
    CHECK_FALSE(fs::exists(here / "issues"));
}
