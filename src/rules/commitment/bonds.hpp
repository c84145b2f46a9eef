#pragma once

#include <vector>

#include "regie/base/finding.hpp"
#include "regie/base/message.hpp"
#include "regie/model/standing.hpp"
#include "regie/rules/rule.hpp"

namespace regie::rules {

/// How a commitment binds one partner, or the partners that share the same terms.
struct Bond {
    /// Who is bound; null for the shareholders without terms of their own, in a commitment by all.
    const model::Partner* partner = nullptr;
    bool others = false;  ///< of the shared bond: there are shareholders with terms of their own
    const model::Field<model::Level>* level = nullptr;
    const model::Field<model::Date>* made = nullptr;
    const model::Signature* signed_by = nullptr;
};

/// The terms in which one partner of a commitment may differ from the others.
enum class Terms : unsigned char { any, level, made, signature };

/// The bonds of a commitment with the active partners it binds. Of a commitment by all the shareholders that differ in
/// `terms` have one each, and the others share one, unless only one is left: their number does not grow with the number
/// of partners.
std::vector<Bond> bonds_of(const model::Standing& standing, const model::Commitment& commitment,
                           Terms terms = Terms::any);

/// The partner that must act on a bond; the collaboration where it is shared by all.
base::Addressee to_bound(const Bond& bond);
/// The name of the partner, or `all shareholders`, or `the other shareholders`.
base::Argument named(const Bond& bond);

/// Adds a finding about a bond. Its arguments are the commitment and who is bound, and then `more`.
void add_for(const model::Commitment& commitment, const Bond& bond, const Variant& variant, base::Place place,
             Sink& sink, base::Arguments more = {});
/// One finding, as `add_for` words it, for each partner bound; one for the collaboration where all are.
void add_for_each(const model::Standing& standing, const model::Commitment& commitment, const Variant& variant,
                  base::Place place, Sink& sink, base::Arguments more = {});

}  // namespace regie::rules
