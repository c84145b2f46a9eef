#include "regie/changes/carry_out.hpp"

#include <algorithm>
#include <exception>
#include <filesystem>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "regie/base/memory_files.hpp"
#include "regie/base/paths.hpp"
#include "regie/base/trouble.hpp"
#include "regie/base/write_file.hpp"
#include "regie/store/schema_file.hpp"

namespace regie::changes {
namespace {

using base::Trouble;

using Counts = std::unordered_map<std::string, std::size_t>;

std::string key_of(const base::Finding& finding, const std::string& subject) {
    return std::string(finding.code()) + ' ' + subject;
}

Counts count(const base::Findings& findings, const std::optional<Renaming>& renaming) {
    Counts counts;
    for (const base::Finding& finding : findings) {
        const bool is_renamed = renaming && finding.subject == renaming->from;
        ++counts[key_of(finding, is_renamed ? renaming->to : finding.subject)];
    }
    return counts;
}

store::Loaded load_with(const Plan& plan, const base::Files& files, const std::string& root, base::Day today) {
    base::MemoryFiles planned(&files);
    for (const Write& write : plan.writes) {
        const std::string path = base::below(root, write.path);
        write.removed ? planned.remove(path) : planned.set(path, write.text);
    }
    return store::load(planned, root, today);
}

/// `failure` is why the file could not be put back: its reason is the last that it names, after the file.
Trouble half_written(const std::string& path, const base::Message& failure) {
    const bool has_reason = failure.arguments.size() > 1;
    return {{{"the change could not be completed, and {0} could not be put back: {1}",
              "de wijziging kon niet worden afgemaakt, en {0} kon niet worden teruggezet: {1}"},
             {path, has_reason ? failure.arguments.back() : base::Both{"it has changed", "het is gewijzigd"}}},
            {{"repeat the command to complete it, and then run \"regie check\"",
              "herhaal het commando om de wijziging af te maken en voer daarna \"regie check\" uit"},
             {}}};
}

std::string parent_of(const std::string& path) {
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? std::string{} : path.substr(0, slash);
}

/// From so many on, waiting for the disk at each would take longer than anything else.
constexpr std::size_t many = 20;

bool are_many_new_files_of_one_folder(const Plan& plan) {
    return plan.writes.size() >= many && std::ranges::all_of(plan.writes, [&](const Write& write) {
               return !write.old && !write.removed && write.like.empty() &&
                      parent_of(write.path) == parent_of(plan.writes.front().path);
           });
}

/// The writing of a plan in `folder`, which takes back what it wrote unless all of it was.
class Writing {
public:
    explicit Writing(const std::string& folder) : folder_(folder) { base::clean_leftovers(folder_); }

    void write(const std::string& prefix, const Write& write) {
        const std::string path = prefix + write.path;
        if (write.removed) {
            confirm([&] { base::remove_file(folder_, path, *write.old); });
            done_.push_back({path, &write, {}});
            return;
        }
        const std::string parent = parent_of(path);
        std::vector<std::string> new_folders = missing_folders(parent);
        if (!parent.empty() && new_folders.empty()) base::clean_leftovers(base::below(folder_, parent));
        const std::string like = write.like.empty() ? std::string{} : prefix + write.like;
        confirm([&] { base::replace_file(folder_, path, write.text, write.old, like); });
        done_.push_back({path, &write, std::move(new_folders)});
    }

    /// New files of one folder, which the disk is waited for once.
    void add_all(const Plan& plan, const std::string& prefix) {
        const std::string parent = parent_of(prefix + plan.writes.front().path);
        const std::vector<std::string> new_folders = missing_folders(parent);
        if (new_folders.empty()) base::clean_leftovers(base::below(folder_, parent));
        std::vector<base::NewFile> files;
        for (const Write& write : plan.writes) files.push_back({prefix + write.path, write.text});
        const auto placed = [&](std::size_t number) {
            done_.push_back(
                {files[number].relative, &plan.writes[number], number == 0 ? new_folders : std::vector<std::string>{}});
        };
        confirm([&] { base::add_files(folder_, files, placed); });
    }

    /// All is written; Trouble where the disk did not confirm that of some of it.
    void end() const {
        if (unconfirmed_) std::rethrow_exception(unconfirmed_);
    }

    void take_back() const {
        for (auto step = done_.rbegin(); step != done_.rend(); ++step) {
            try {
                if (step->write->removed) {
                    base::replace_file(folder_, step->path, *step->write->old, {}, like_of(*step->write));
                } else if (step->write->old) {
                    base::replace_file(folder_, step->path, *step->write->old, step->write->text);
                } else {
                    base::remove_file(folder_, step->path, step->write->text);
                }
            } catch (const base::Unconfirmed&) {
                // It is back, and what is said is why it had to be.
            } catch (const Trouble& failure) {
                throw half_written(step->path, failure.problem());
            }
            std::error_code not_empty;
            for (const std::string& made : step->new_folders)
                std::filesystem::remove(base::below(folder_, made), not_empty);
        }
    }

private:
    struct Step {
        std::string path;
        const Write* write;
        std::vector<std::string> new_folders;  ///< those that were made for it, the innermost first
    };

    /// What is written is written, also where it is not sure to last: the rest belongs with it.
    template <class Job>
    void confirm(const Job& job) {
        try {
            job();
        } catch (const base::Unconfirmed&) {
            unconfirmed_ = std::current_exception();
        }
    }

    /// The file that got its permissions from the one that was removed; it is still there when that comes back.
    std::string like_of(const Write& removed) const {
        const auto heir = std::ranges::find_if(
            done_, [&](const Step& step) { return !step.write->removed && step.write->like == removed.path; });
        return heir == done_.end() ? std::string{} : heir->path;
    }

    /// `relative` and the folders above it that are not there yet, the innermost first.
    std::vector<std::string> missing_folders(std::string relative) const {
        std::vector<std::string> missing;
        while (!relative.empty() && !base::disk().exists(folder_, relative)) {
            missing.push_back(relative);
            const auto slash = relative.rfind('/');
            relative.resize(slash == std::string::npos ? 0 : slash);
        }
        return missing;
    }

    const std::string& folder_;
    std::vector<Step> done_;
    std::exception_ptr unconfirmed_;
};

void write_all(const Plan& plan, const std::string& folder, const std::string& prefix, const Beside& beside = {}) {
    Writing writing(folder);
    bool is_made = false;
    try {
        if (are_many_new_files_of_one_folder(plan)) {
            writing.add_all(plan, prefix);
        } else {
            for (const Write& write : plan.writes) {
                if (beside.make && &write == &plan.writes.back()) {
                    is_made = true;
                    beside.make();
                }
                writing.write(prefix, write);
            }
        }
    } catch (const Trouble&) {
        if (is_made) beside.take_back();
        writing.take_back();
        throw;
    }
    writing.end();
}

std::vector<store::FileKind> kinds_with_schema(const base::Files& files, const std::string& root) {
    std::vector<store::FileKind> kinds;
    for (const store::FileKind kind : store::file_kinds) {
        if (files.exists(root, store::schema_path(kind))) kinds.push_back(kind);
    }
    return kinds;
}

Trouble of_another_format() {
    return {{{"this collaboration is kept in a format that this version of regie does not know",
              "dit samenwerkingsverband staat in een formaat dat deze versie van regie niet kent"},
             {}},
            {{"nothing has been written; use a newer version of regie",
              "er is niets geschreven; gebruik een nieuwere versie van regie"},
             {}}};
}

Trouble over_limit(const base::Finding& finding) {
    return {{finding.wording->message, finding.arguments},
            {{"nothing has been written; \"regie check\" tells more",
              "er is niets geschreven; \"regie check\" zegt er meer over"},
             {}}};
}

constexpr std::string_view unsafe_file = "F014";

/// Refuses to write in a folder that is a link out of the collaboration, or leads nowhere: what is behind it is not
/// read.
void require_inside(const base::Files& files, const std::string& root, const store::Loaded& before, const Plan& plan) {
    for (const base::Finding& finding : before.findings) {
        const std::string& dark = before.sources.at(finding.place.file).path;
        const bool is_folder = dark.find('/') == std::string::npos;
        if (finding.code() != unsafe_file || !is_folder) continue;
        const bool is_written_in =
            std::ranges::any_of(plan.writes, [&](const Write& write) { return write.path.starts_with(dark + "/"); });
        if (!is_written_in || files.exists(root, dark)) continue;
        throw Trouble{{{"{0} is a link that leaves the collaboration, or leads nowhere: nothing is written there",
                        "{0} is een koppeling die het samenwerkingsverband verlaat of nergens heen leidt: daar wordt "
                        "niets geschreven"},
                       {dark}},
                      {{"put a folder in its place; \"regie check\" tells more",
                        "zet er een map voor in de plaats; \"regie check\" zegt er meer over"},
                       {}}};
    }
}

Trouble read_differently(const std::string& path) {
    return {{{"{0} changed, or could not be read, while the change was prepared",
              "{0} veranderde, of was niet te lezen, terwijl de wijziging werd voorbereid"},
             {path}},
            {{"nothing has been written; repeat the command, and run \"regie check\" if this is said again",
              "er is niets geschreven; herhaal het commando, en voer \"regie check\" uit als dit weer wordt gemeld"},
             {}}};
}

/// Refuses a plan where the files that it leaves alone are not those that it was made from: somebody else changed them,
/// or a disk gave them one time only.
void require_alike(const base::Sources& before, const base::Sources& after, const Plan& plan) {
    std::unordered_set<std::string_view> planned;
    for (const Write& write : plan.writes) planned.insert(write.path);
    const auto skip_planned = [&](std::span<const base::Source> sources, std::size_t at) {
        while (at < sources.size() && planned.contains(sources[at].path)) ++at;
        return at;
    };
    const auto old = before.all();
    const auto now = after.all();
    for (std::size_t i = 0, j = 0;; ++i, ++j) {
        i = skip_planned(old, i);
        j = skip_planned(now, j);
        if (i == old.size() && j == now.size()) return;
        if (i == old.size()) throw read_differently(now[j].path);
        if (j == now.size() || old[i].path != now[j].path || old[i].text != now[j].text)
            throw read_differently(old[i].path);
    }
}

}  // namespace

base::Findings new_faults(const base::Findings& before, const base::Findings& after,
                          const std::optional<Renaming>& renaming) {
    Counts old = count(before, renaming);
    base::Findings brought;
    for (const base::Finding& finding : after) {
        const auto left = old.find(key_of(finding, finding.subject));
        if (left != old.end() && left->second > 0) {
            --left->second;
        } else {
            brought.push_back(finding);
        }
    }
    return brought;
}

Outcome carry_out(const base::Files& files, const std::string& root, base::Day today, const Planner& planner,
                  bool dry_run) {
    std::optional<base::FolderLock> lock;
    if (!dry_run) lock.emplace(root);
    const store::Loaded before = store::load(files, root, today);
    if (!before.collaboration.format_known) throw of_another_format();
    if (before.over_limit) throw over_limit(before.findings.front());
    Outcome outcome{planner(Known(before, kinds_with_schema(files, root))), {}, {}};
    require_inside(files, root, before, outcome.plan);
    outcome.after = load_with(outcome.plan, files, root, today);
    outcome.refused = new_faults(before.findings, outcome.after.findings, outcome.plan.renaming);
    if (outcome.done()) require_alike(before.sources, outcome.after.sources, outcome.plan);
    if (outcome.done() && !dry_run) write_all(outcome.plan, root, {});
    return outcome;
}

Outcome carry_out_new(const base::Files& files, const std::string& folder, base::Day today, Plan plan, bool dry_run,
                      const Beside& beside) {
    // The lock and the writing start from the nearest folder that is there; what is made on the way goes again when
    // the writing fails.
    const std::string existing = base::nearest_existing(folder);
    std::optional<base::FolderLock> lock;
    if (!dry_run) lock.emplace(existing);
    Outcome outcome{std::move(plan), {}, {}};
    outcome.after = load_with(outcome.plan, files, folder, today);
    // Files that were in the folder before it was a collaboration may have faults of their own.
    for (const base::Finding& finding : outcome.after.findings) {
        if (outcome.after.sources.at(finding.place.file).path == store::collaboration_file)
            outcome.refused.push_back(finding);
    }
    if (!outcome.done() || dry_run) return outcome;
    const auto prefix = std::filesystem::path(folder).lexically_relative(existing);
    write_all(outcome.plan, existing, prefix == "." ? std::string{} : prefix.string() + "/", beside);
    return outcome;
}

}  // namespace regie::changes
