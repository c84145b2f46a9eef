#include <algorithm>
#include <array>
#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <mutex>
#include <thread>

#include <doctest/doctest.h>

#include "support/fault_table.hpp"
#include "support/skipped.hpp"
#include "support/strace.hpp"
#include "support/temporary_folder.hpp"
#include "support/writing_case.hpp"

using namespace regie::test;

namespace {

/// What can be done to a call of the system.
struct Fault {
    std::string_view column;  ///< in the table
    std::string_view injected;
    std::string_view reason;  ///< as a message gives it; empty: it needs none
    bool lasting = false;     ///< also to all later calls of the name, as with a disk that is full
    bool writes_only = false;
};

constexpr std::array faults{
    Fault{"no space", "error=ENOSPC", "no space left on the disk"},
    Fault{"no space", "error=ENOSPC", "no space left on the disk", true},
    Fault{"I/O error", "error=EIO", "the disk reports an error"},
    Fault{"I/O error", "error=EIO", "the disk reports an error", true},
    Fault{"no permission", "error=EACCES", "permission denied"},
    Fault{"interrupted", "error=EINTR", "interrupted"},
    Fault{"short", "retval=1", {}, false, true},
    Fault{"killed", "signal=KILL", {}},
};

/// A call after which something is there that was not, or is gone.
bool changes_something(const SystemCall& call) {
    constexpr std::array<std::string_view, 19> changing{
        "write",    "fsync", "fdatasync", "syncfs", "rename", "renameat", "renameat2", "link",  "linkat",    "unlink",
        "unlinkat", "mkdir", "mkdirat",   "rmdir",  "fchmod", "fchown",   "ftruncate", "flock", "faccessat2"};
    return std::ranges::find(changing, call.name) != changing.end() || call.line.find("O_CREAT") != std::string::npos;
}

/// A message on it goes where the call itself goes wrong.
bool is_a_message(const SystemCall& call) {
    return call.line.starts_with("write(1,") || call.line.starts_with("write(2,");
}

struct Job {
    const WritingCase* one;
    const SystemCall* call;
    const Fault* fault;

    std::string injection() const {
        const std::string when = std::to_string(call->ordinal) + (fault->lasting ? "+" : "");
        return call->name + ":" + std::string(fault->injected) + ":when=" + when;
    }
    bool loses_its_message() const { return is_a_message(*call) || (fault->lasting && call->name == "write"); }
};

/// A case in a folder that nothing disturbs.
struct Undisturbed {
    Content before;
    Content after;
    std::vector<SystemCall> calls;
};

Undisturbed undisturbed(const Workshop& shop, const WritingCase& one) {
    Undisturbed all;
    shop.lay_out(one);
    all.before = content_of(shop.folder());
    all.calls = trace(arguments_of(one), shop.setting(one), shop.folder());
    shop.lay_out(one);
    const Outcome ran = shop.run(one);
    CAPTURE(one.name);
    CAPTURE(ran.err);
    CHECK(ran.exit == 0);
    all.after = content_of(shop.folder());
    CHECK(all.after != all.before);
    return all;
}

bool fits(const Fault& fault, const SystemCall& call) {
    if (fault.writes_only) return call.name == "write";
    // What is never closed is not what a failing close leaves.
    return !(fault.lasting && call.name == "close");
}

/// The jobs for one case: all, or every fault for the calls that change something or by which files get their names,
/// and one for every sixth of the others.
void add_jobs(const WritingCase& one, const std::vector<SystemCall>& calls, std::vector<Job>& jobs) {
    std::size_t turn = jobs.size();
    std::size_t reading = jobs.size();
    for (const SystemCall& call : calls) {
        if (all_is_asked_for() || changes_something(call) || call.name == "getcwd") {
            for (const Fault& fault : faults)
                if (fits(fault, call)) jobs.push_back({&one, &call, &fault});
        } else if (reading++ % 6 == 0) {
            constexpr std::array<std::size_t, 4> in_turn{0, 3, 4, 5};
            jobs.push_back({&one, &call, &faults[in_turn[turn++ % in_turn.size()]]});
        }
    }
}

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

/// Whether each file is as it was or as it is to be, and none is anything else.
bool is_between(const Content& now, const Content& before, const Content& after) {
    const auto is_of = [](const auto& entry, const Content& content) {
        const auto there = content.find(entry.first);
        return there != content.end() && there->second == entry.second;
    };
    for (const auto& entry : now)
        if (!is_of(entry, before) && !is_of(entry, after)) return false;
    for (const auto& entry : before)
        if (after.contains(entry.first) && !now.contains(entry.first)) return false;
    return true;
}

/// A short write is told to the program, not carried out: its first byte is missing then. Nothing else may be.
bool lacks_one_byte(const Content& now, const Content& after) {
    std::size_t shorter = 0;
    if (now.size() != after.size()) return false;
    for (const auto& [path, text] : after) {
        const auto there = now.find(path);
        if (there == now.end()) return false;
        if (there->second == text) continue;
        const auto space = text.find(' ');
        ++shorter;
        if (there->second != text.substr(0, space + 1) + text.substr(space + 2)) return false;
    }
    return shorter == 1;
}

/// What is expected of every job, and the one place where they come together.
class Judge {
public:
    explicit Judge(const std::map<const WritingCase*, Undisturbed>& cases) : cases_(cases) {}

    void run(const Job& job, const Workshop& shop) {
        const Undisturbed& plain = cases_.at(job.one);
        shop.lay_out(*job.one);
        bool hit = false;
        const Outcome ran = run_with(job.injection(), arguments_of(*job.one), shop.setting(*job.one), hit);
        Content now = content_of(shop.folder());
        const auto left = take_temporaries(now);
        const auto complain = [&](const std::string& what) {
            const std::scoped_lock lock(guard_);
            complaints_.push_back(job.one->name + ", " + job.injection() + ": " + what + "\n  " + job.call->line +
                                  "\n  exit " + std::to_string(ran.exit) + "\n" + ran.err);
        };
        if (!hit) return complain("the fault did not come to pass");
        const bool killed = job.fault->column == "killed";
        if (killed != (ran.exit == 137)) return complain("killed, or not");
        if (!killed && ran.exit != 0 && ran.exit != 2 && !(job.one->command() == "check" && ran.exit == 1))
            complain("exit code");
        if (!left.empty() && !killed && !job.call->name.starts_with("unlink") && !job.fault->lasting)
            complain("left behind: " + left.front());
        if (job.fault->writes_only && !is_a_message(*job.call)) {
            // It wrote the same file a second time, and saw that a byte of the first was missing.
            if (job.one->command() == "rename" && ran.exit == 2) return;
            if (!lacks_one_byte(now, plain.after) || ran.exit != 0) complain("a short write");
            return record(job, ends::done);
        }
        const std::string end = end_of(job, ran, plain, now);
        if (end.empty()) return complain("not as before, not as meant, and not between");
        if (ran.exit == 0 && end != ends::done && end != ends::told) complain("said to be done, and it is not");
        if (ran.exit == 2 && !job.loses_its_message() && !gives_reason(job, ran.err))
            complain("the message does not give the reason");
        check_what_is_left(job, shop, plain, now, !left.empty(), end, complain);
        record(job, end);
    }

    const std::vector<std::string>& complaints() const { return complaints_; }
    const FaultTable& table() const { return table_; }

private:
    /// Where it was about to change something the message names what failed; where it read, what that came to.
    static bool gives_reason(const Job& job, const std::string& said) {
        if (!changes_something(*job.call)) return contains(said, "regie: ");
        return contains(said, job.fault->reason);
    }

    static std::string end_of(const Job& job, const Outcome& ran, const Undisturbed& plain, const Content& now) {
        if (now == plain.after) return ran.exit == 2 ? ends::unsure : ends::done;
        if (now == plain.before) return ends::before;
        if (!job.one->result.empty() && ran.exit <= 1) {
            const auto there = now.find(job.one->result);
            const bool names = there != now.end() && contains(there->second, "F014");
            return names || contains(ran.err, "faults in the files") ? ends::told : "";
        }
        const bool steps_between = job.one->command() == "rename";
        return steps_between || is_between(now, plain.before, plain.after) ? ends::part : "";
    }

    /// `check` accepts what is left, and the command given again makes of it what was meant, and cleans up.
    template <class Complain>
    void check_what_is_left(const Job& job, const Workshop& shop, const Undisturbed& plain, const Content& now,
                            bool has_leftover, const std::string& end, const Complain& complain) {
        if (!is_new({job.one, now, has_leftover})) return;
        std::string said;
        if (!shop.is_sound(said)) complain("check refuses what is left:\n" + said);
        const Outcome again = shop.run(*job.one);
        Content then = content_of(shop.folder());
        if (!shop.is_sound(said)) complain("check refuses what a repeat makes:\n" + said);
        if (!take_temporaries(then).empty() && again.exit == 0) complain("a repeat does not clean up");
        if (end != ends::before && end != ends::part) return;
        if (again.exit != 0 || then != plain.after) complain("a repeat does not complete it:\n" + again.err);
    }

    bool is_new(std::tuple<const WritingCase*, Content, bool> left) {
        const std::scoped_lock lock(guard_);
        return seen_.insert(std::move(left)).second;
    }

    void record(const Job& job, const std::string& end) {
        // Which of the others are tried in a selection differs from machine to machine.
        if (!all_is_asked_for() && !changes_something(*job.call)) return;
        const std::scoped_lock lock(guard_);
        table_.add(job.one->name, std::string(job.fault->column), end);
    }

    const std::map<const WritingCase*, Undisturbed>& cases_;
    std::mutex guard_;
    std::vector<std::string> complaints_;
    std::set<std::tuple<const WritingCase*, Content, bool>> seen_;
    FaultTable table_;
};

}  // namespace

TEST_CASE("Whatever call fails and wherever it is killed, a command leaves what was there or what was meant") {
    if (!can_trace()) return skip("strace cannot watch programs here");
    const TemporaryFolder here;
    // Paths of one length for all, so that they make the same calls.
    const auto shop_of = [&](unsigned number) {
        const std::string folder = here / ("shop-" + std::to_string(number));
        std::filesystem::create_directories(folder);
        return Workshop(folder);
    };
    std::map<const WritingCase*, Undisturbed> cases;
    std::vector<Job> jobs;
    const char* only = std::getenv("REGIE_FAULTS_OF");
    for (const WritingCase& one : writing_cases()) {
        if (only != nullptr && one.name != only) continue;
        const auto& plain = cases.emplace(&one, undisturbed(shop_of(0), one)).first->second;
        REQUIRE(!plain.calls.empty());
        add_jobs(one, plain.calls, jobs);
    }
    Judge judge(cases);
    std::atomic<std::size_t> next{0};
    {
        std::vector<std::jthread> team;
        for (unsigned i = 0; i < std::clamp(std::thread::hardware_concurrency(), 1U, 8U); ++i) {
            team.emplace_back([&, shop = shop_of(i + 1)] {
                for (std::size_t job = next++; job < jobs.size(); job = next++) judge.run(jobs[job], shop);
            });
        }
    }
    MESSAGE(std::to_string(jobs.size()) << " faults");
    for (const std::string& complaint : judge.complaints()) {
        CAPTURE(complaint);
        CHECK_MESSAGE(false, "a fault did what it may not do");
    }
    hold_against_security(judge.table(), all_is_asked_for() && only == nullptr);
}
