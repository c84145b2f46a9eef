#pragma once

#include <optional>
#include <unordered_set>

#include "regie/model/standing.hpp"

namespace regie::rules {

/// A body, or a list of partners, that is the functional principal.
struct Principal {
    std::unordered_set<const model::Partner*> members;  ///< those who bear their part today
    const model::Body* body = nullptr;                  ///< where it is one
};

/// The principal, where it is recorded, is not the whole, and its members are known.
std::optional<Principal> principal_in_part(const model::Standing& standing);

/// An adopted decision of the collaboration says who speaks for all: it names the body in its title, or has all the
/// members under `concerns`.
bool is_spoken_for(const model::Standing& standing, const Principal& principal);

/// The functional principal is the collaboration as a whole, or a body of which the collaboration decided that it
/// speaks for all.
bool is_the_whole(const model::Standing& standing);

}  // namespace regie::rules
