#pragma once

#include <functional>
#include <string>

#include "commands/context.hpp"
#include "regie/base/message.hpp"
#include "regie/changes/carry_out.hpp"

namespace regie::commands {

/// Carries a change out, or shows it where `--dry-run` is given, and says what was written and, by `next`, a sensible
/// next command. A change that would bring a fault is refused: the faults are shown. Gives the exit code.
int change(const Context& context, const changes::Planner& planner, base::Message (*next)(const changes::Plan& plan));

/// Carries out a plan for the collaboration in `root`; in a dry run it is only made. Where the user was asked for
/// something, what would be written is shown first, with `command`, which does the same without asking; Trouble where
/// that is then not wanted, or is no longer what would be written.
changes::Outcome carry_out(const Context& context, const std::string& root, const changes::Planner& planner,
                           const std::string& command);
/// The same for another way to carry out, of which `run` says whether it is a dry run.
changes::Outcome shown_first(const Context& context, const std::string& folder, const std::string& command,
                             const std::function<changes::Outcome(bool dry_run)>& run);

/// The end of `change`, for a plan that was carried out in another way. `folder` is where its files stand.
int tell_outcome(const Context& context, const changes::Outcome& outcome, const std::string& folder,
                 const base::Message& next);

/// The same, for a change that is said in another way once it is made.
int tell_change(const Context& context, const changes::Outcome& outcome, const std::string& folder,
                const base::Message& made);

}  // namespace regie::commands
