#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "regie/base/date.hpp"
#include "regie/base/message.hpp"
#include "regie/changes/known.hpp"
#include "regie/changes/plan.hpp"
#include "regie/model/collaboration.hpp"

namespace regie::changes {

/// What on file it touches when a partner leaves. What it took over from a partner that it succeeds counts as its own.
/// Views into the collaboration, which must outlive it.
struct Leaving {
    const model::Partner* partner = nullptr;
    model::Date day;                                            ///< the last one on which it takes part
    bool is_to_come = false;                                    ///< that day is still to come
    const model::Partner* heir = nullptr;                       ///< bears on what it took on; null: nobody does
    std::vector<const model::Commitment*> own;                  ///< active or proposed, and borne by nobody after it
    std::vector<const model::Commitment*> unsettled;            ///< of those: how they are honoured is not on file
    std::vector<const model::Commitment*> passed_on;            ///< that the heir bears on
    std::vector<const model::Commitment*> shared;               ///< that the others bear on, those by all among them
    std::vector<const model::Need*> needs;                      ///< that lose their last provider
    std::vector<const model::Body*> bodies;                     ///< that it is a member of
    std::vector<const model::Representative*> representatives;  ///< that sit at the table for it
    std::vector<const model::Issue*> issues;                    ///< open ones that it owns
    std::vector<const model::Item*> items;                      ///< that it can be called to account on
    std::vector<base::Message> roles;                           ///< that it has, or that its people have
    bool complete = true;                                       ///< false: a file that could not be read may hold more
};

/// Trouble where there is no such partner. Without a day: the one on file, else today.
Leaving leaving_of(const Known& known, std::string_view partner, std::optional<model::Date> day, base::Day today);

/// The leaving as it would be written: commitments of its own withdrawn and, last, `left`. Where it was cut short the
/// same again completes it. Trouble where one of them is not settled on file and no settlement is given, where a
/// settlement has no place, or where all is on file already.
Plan leave(const Known& known, const Leaving& leaving, const std::optional<std::string>& settlement);

}  // namespace regie::changes
