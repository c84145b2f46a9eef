#pragma once

#include <vector>

#include "regie/base/finding.hpp"
#include "regie/base/message.hpp"
#include "regie/model/standing.hpp"

namespace regie::rules {

/// How a commitment binds one partner, or the partners that share the same terms.
struct Bond {
    /// Who is bound; null for all partners without terms of their own, in a commitment by all.
    const model::Partner* partner = nullptr;
    const model::Field<model::Level>* level = nullptr;
    const model::Field<model::Date>* made = nullptr;
    const model::Signature* signed_by = nullptr;
};

/// The bonds of a commitment with the active partners it binds, in the order of their ids. Of a commitment by all the
/// partners that differ in level, date or signature have one each, and the others share one: their number does not
/// grow with the number of partners.
std::vector<Bond> bonds_of(const model::Standing& standing, const model::Commitment& commitment);

/// The partner that must act on a bond; the collaboration where it is shared by all.
base::Addressee to_bound(const Bond& bond);
/// The name of the partner, or `all partners`.
base::Argument named(const Bond& bond);

}  // namespace regie::rules
