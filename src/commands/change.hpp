#pragma once

#include <string>

#include "commands/context.hpp"
#include "regie/base/message.hpp"
#include "regie/changes/carry_out.hpp"

namespace regie::commands {

/// Carries a change out, or shows it where `--dry-run` is given, and says what was written and, by `next`, a sensible
/// next command. A change that would bring a fault is refused: the faults are shown. Gives the exit code.
int change(const Context& context, const changes::Planner& planner, base::Message (*next)(const changes::Plan& plan));

/// The end of `change`, for a plan that was carried out in another way. `folder` is where its files stand.
int tell_outcome(const Context& context, const changes::Outcome& outcome, const std::string& folder,
                 const base::Message& next);

/// The same, for a change that is said in another way once it is made.
int tell_change(const Context& context, const changes::Outcome& outcome, const std::string& folder,
                const base::Message& made);

}  // namespace regie::commands
