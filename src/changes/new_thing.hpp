#pragma once

#include <string_view>

#include "regie/changes/known.hpp"
#include "regie/changes/plans.hpp"

namespace regie::changes {

/// The plan of one new file of `kind`: the id (made of `named_after` where none is given), its references looked up,
/// its text. Where the very same file is there already, from a run that was cut short, nothing is left to write for it.
Plan plan_thing(const Known& known, store::FileKind kind, NewThing thing, std::string_view named_after);

/// Two texts of a file are alike but for the line that tells editors of its schema: one may be from before there was
/// one.
bool says_the_same(std::string_view one, std::string_view other, store::FileKind kind);

/// Throws the Trouble that the id of the plan is taken, where the plan has nothing left to write.
void require_something(const Plan& plan, store::FileKind kind);

/// Sets `key` to the day where it is not given.
void set_day(yaml::Value& content, const std::string& key, base::Day day);

}  // namespace regie::changes
