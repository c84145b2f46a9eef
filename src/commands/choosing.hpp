#pragma once

#include <optional>
#include <string>

#include "commands/context.hpp"
#include "regie/base/finding.hpp"
#include "regie/formats/findings.hpp"
#include "regie/rules/baseline.hpp"
#include "regie/rules/choice.hpp"
#include "regie/store/load.hpp"

namespace regie::commands {

/// Which findings the user asks for: `--select`, `--ignore`, `--baseline`; and the baseline that `--write-baseline`
/// makes.
class Choosing {
public:
    /// `with_principles`: the command is `assess`, and not `check`. Trouble where the options cannot be carried out, or
    /// not together.
    Choosing(const Context& context, bool with_principles);

    /// Tells the user what is easily overlooked of the collaboration in the folder `root`: that the baseline does not
    /// have it, so that all in it is new; that an assessment leaves out faults in its files.
    void announce(const std::string& root, const store::Loaded& loaded) const;
    /// Keeps of what was found in it what is asked for, and gives how much that leaves out. What is chosen, known or
    /// not, goes into the new baseline.
    formats::LeftOut narrow(base::Findings& findings, const std::string& root);
    /// Writes the new baseline, where one was asked for.
    void finish() const;

private:
    const Context& context_;
    bool with_principles_;
    rules::Choice choice_;
    std::optional<rules::Baseline> known_;
    rules::Baseline made_;
};

}  // namespace regie::commands
