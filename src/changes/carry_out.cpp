#include "regie/changes/carry_out.hpp"

#include <filesystem>
#include <optional>
#include <unordered_map>
#include <utility>

#include "regie/base/memory_files.hpp"
#include "regie/base/paths.hpp"
#include "regie/base/trouble.hpp"
#include "regie/base/write_file.hpp"

namespace regie::changes {
namespace {

using base::Trouble;

using Counts = std::unordered_map<std::string, std::size_t>;

std::string key_of(const base::Finding& finding) { return std::string(finding.code()) + ' ' + finding.subject; }

Counts count(const base::Findings& findings) {
    Counts counts;
    for (const base::Finding& finding : findings) ++counts[key_of(finding)];
    return counts;
}

store::Loaded load_with(const Plan& plan, const base::Files& files, const std::string& root, base::Day today) {
    base::MemoryFiles planned(&files);
    for (const Write& write : plan.writes) planned.set(base::below(root, write.path), write.text);
    return store::load(planned, root, today);
}

void write_all(const Plan& plan, const std::string& folder, const std::string& prefix) {
    base::clean_leftovers(folder);
    for (const Write& write : plan.writes) {
        const auto slash = write.path.rfind('/');
        if (slash != std::string::npos)
            base::clean_leftovers(base::below(folder, prefix + write.path.substr(0, slash)));
        base::replace_file(folder, prefix + write.path, write.text, write.old);
    }
}

Trouble of_another_format() {
    return {
        {{"this collaboration is kept in a format that this regie does not know",
          "dit samenwerkingsverband staat in een formaat dat deze regie niet kent"},
         {}},
        {{"nothing has been written; use a newer regie", "er is niets geschreven; gebruik een nieuwere regie"}, {}}};
}

}  // namespace

base::Findings new_faults(const base::Findings& before, const base::Findings& after) {
    Counts old = count(before);
    base::Findings brought;
    for (const base::Finding& finding : after) {
        const auto left = old.find(key_of(finding));
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
    if (!before.format_known) throw of_another_format();
    Outcome outcome{planner(Known(before)), {}, {}};
    outcome.after = load_with(outcome.plan, files, root, today);
    outcome.refused = new_faults(before.findings, outcome.after.findings);
    if (outcome.done() && !dry_run) write_all(outcome.plan, root, {});
    return outcome;
}

Outcome carry_out_new(const base::Files& files, const std::string& folder, base::Day today, Plan plan, bool dry_run) {
    // The lock and the writing start from the nearest folder that is there; what is made on the way goes again when
    // the writing fails.
    std::filesystem::path existing = folder;
    std::error_code error;
    while (existing.has_relative_path() && !std::filesystem::exists(existing, error)) existing = existing.parent_path();
    std::optional<base::FolderLock> lock;
    if (!dry_run) lock.emplace(existing.string());
    Outcome outcome{std::move(plan), {}, {}};
    outcome.after = load_with(outcome.plan, files, folder, today);
    // Files that were in the folder before it was a collaboration may have faults of their own.
    for (const base::Finding& finding : outcome.after.findings) {
        if (outcome.after.sources.at(finding.place.file).path == store::collaboration_file)
            outcome.refused.push_back(finding);
    }
    if (!outcome.done() || dry_run) return outcome;
    const auto prefix = std::filesystem::path(folder).lexically_relative(existing);
    write_all(outcome.plan, existing.string(), prefix == "." ? std::string{} : prefix.string() + "/");
    return outcome;
}

}  // namespace regie::changes
