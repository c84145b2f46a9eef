#pragma once

#include <optional>
#include <string_view>

#include "regie/base/date.hpp"
#include "regie/changes/known.hpp"
#include "regie/changes/plan.hpp"
#include "regie/changes/plans.hpp"
#include "regie/yaml/value.hpp"

namespace regie::changes {

// What each command on something that is there would write, as edits of its file: all else in it stays as it is. The
// thing comes as it was typed, values by the keys of its kind and with their form checked. Pure: nothing is read or
// written. Each throws Trouble where there is no such thing, its file has faults, a reference names nothing, something
// else is on file already, or all of it is.

/// One more entry (`on`, `act` or `omitted`, `effect`, `evidence`) in the account of an item.
Plan add_account(const Known& known, std::string_view item, yaml::Value entry, base::Day today);

/// An issue with a `resolution` is resolved, today unless `resolved` says otherwise. An `agenda` is a date or a
/// decision; alone, it puts the issue on the agenda.
Plan resolve(const Known& known, std::string_view issue, const yaml::Value& content, base::Day today);

/// What a partner delivered (`on`, `what`, `evidence`), and whether that fulfils the commitment.
struct Fulfilment {
    std::optional<yaml::Value> delivery;
    bool done = false;
};
Plan fulfil(const Known& known, std::string_view commitment, Fulfilment fulfilment, base::Day today);

/// A commitment withdrawn, today unless `withdrawn` says otherwise. A `settlement` may also come later.
Plan withdraw(const Known& known, std::string_view commitment, const yaml::Value& content, base::Day today);

/// What is said of a decision that is there, with its id as it was typed: positions and objections are added or
/// changed, lists get what is not in them, other keys are set.
Plan add_to_decision(const Known& known, NewDecision said, base::Day today);

}  // namespace regie::changes
