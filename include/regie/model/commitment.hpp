#pragma once

#include <utility>
#include <vector>

#include "regie/model/field.hpp"
#include "regie/model/words.hpp"

namespace regie::model {

/// How much is contributed: a number of a unit (EUR, hours, fte), for each `per` (year, month) or once.
struct Amount {
    Place place;
    Field<Number> value;
    Field<Text> unit;
    Field<Text> per;
    Field<Text> key;  ///< how it is shared out
};

/// Who signed. Given as one text it is the function.
struct Signature {
    Place place;
    Field<Text> function;
    Field<Level> level;
    Field<Text> authority;
    Field<PartnerId> via;  ///< by proxy: the partner that signed for this one
    Field<Text> evidence;  ///< of the proxy's authority

    bool given() const { return place.known(); }
};

/// When and how a partner may end a commitment.
struct Exit {
    Place place;
    Field<Span> notice;
    Field<Text> settlement;
};

/// What differs for one partner, of a commitment by several.
struct PartnerTerms {
    Place place;
    Field<PartnerId> partner;
    Field<Level> level;
    Field<Date> made;
    Signature signed_by;
    Amount amount;
};

/// One thing that was delivered of a commitment, and where it can be seen.
struct Delivery {
    Place place;
    Field<Date> on;
    Field<Text> what;
    Field<Text> evidence;
};

/// What a partner, or several, bind themselves to contribute.
struct Commitment : Thing<CommitmentId> {
    List<Field<Party>> by;  ///< partners, or `all`: every shareholder active on the day. Among partners it goes first
    Field<Text> contribution;
    Field<ContributionKind> kind;
    Amount amount;
    List<Field<NeedId>> provides;
    Field<Level> level;           ///< who bound the partner
    Field<Level> required_level;  ///< if other than the opgave's
    Field<Date> made;
    Signature signed_by;
    List<PartnerTerms> per_partner;
    Field<Text> evidence;
    Field<Date> starts;
    Field<Date> ends;
    Field<Text> conditions;
    Exit exit;
    Field<CommitmentStatus> status;
    Field<Date> withdrawn;
    Field<Text> settlement;
    List<Delivery> delivered;

    bool by_all() const { return !by.empty() && by.items.front()->kind == Party::Kind::all; }
    /// Status active, or not recorded. Whether it counts also depends on its partners: see `Standing`.
    bool is_active() const { return !status || *status == CommitmentStatus::active; }
    bool is_proposed() const { return status.is(CommitmentStatus::proposed); }
    /// It is recorded as withdrawn, on a day that is certainly to come: until then it holds.
    bool is_to_be_withdrawn(Day today) const {
        return status.is(CommitmentStatus::withdrawn) && withdrawn && withdrawn->first() > today;
    }
    bool is_fulfilled() const { return status.is(CommitmentStatus::fulfilled); }
};

}  // namespace regie::model
