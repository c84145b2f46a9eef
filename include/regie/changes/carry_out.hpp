#pragma once

#include <functional>
#include <optional>
#include <string>

#include "regie/base/files.hpp"
#include "regie/base/finding.hpp"
#include "regie/changes/known.hpp"
#include "regie/changes/plan.hpp"

namespace regie::changes {

/// Makes the plan of a command from the collaboration as it is at that moment.
using Planner = std::function<Plan(const Known& known)>;

/// How a change went: written (or, in a dry run, fit to be), or refused because of faults that it would bring.
struct Outcome {
    Plan plan;
    base::Findings refused;  ///< faults that a check does not find now; empty: the change was made
    store::Loaded after;     ///< the collaboration as it would be; where `refused` has its places

    bool done() const { return refused.empty(); }
};

/// Plans a change of the collaboration in `root`, checks it and carries it out: all of it, or nothing. One writer at a
/// time; a dry run writes and locks nothing. Throws Trouble where the plan cannot be made or a file not be written.
Outcome carry_out(const base::Files& files, const std::string& root, base::Day today, const Planner& planner,
                  bool dry_run);

/// What comes about together with the files of a plan, and is no file of it.
struct Beside {
    std::function<void()> make = {};  ///< may throw Trouble
    std::function<void()> take_back = {};
};

/// The same for the files of a new collaboration in `folder`, which is made where it does not exist. What comes beside
/// them is made before the last file, which makes the folder a collaboration: until then the command can be given
/// again.
Outcome carry_out_new(const base::Files& files, const std::string& folder, base::Day today, Plan plan, bool dry_run,
                      const Beside& beside = {});

/// The findings of `after` that are not in `before`: of each code and subject those beyond the number there was, the
/// last ones. What was found of a thing that is renamed belongs to its new name.
base::Findings new_faults(const base::Findings& before, const base::Findings& after,
                          const std::optional<Renaming>& renaming = {});

}  // namespace regie::changes
