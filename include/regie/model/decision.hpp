#pragma once

#include "regie/model/field.hpp"
#include "regie/model/words.hpp"

namespace regie::model {

/// The position of one partner, or of all of them (`all: consent`).
struct Stand {
    Place place;
    Field<Party> who;  ///< a partner, or `all`
    Field<Position> position;
};

/// An objection of a partner to the decision; it stands until the day on which it was resolved.
struct Objection {
    Place place;
    Field<PartnerId> partner;
    Field<Text> reason;
    Field<Date> resolved;
};

/// When the organisations behind the representatives were told. Given as one date it is `on`.
struct Communicated {
    Place place;
    Field<Date> on;
    Field<Date> internal;
    Field<Date> external;
    bool given() const { return place.known(); }
};

/// The confirmation of the decision by one partner's own board.
struct Ratification {
    Place place;
    Field<PartnerId> partner;
    Field<Date> on;
};

/// Taken by a public body, or by the collaboration by consensus.
struct Decision : Thing<DecisionId> {
    Field<Text> title;
    Field<DecisionKind> kind;
    Field<Date> taken;
    Field<Date> effective;  ///< when it takes effect; not recorded: when it was taken
    Field<Text> by;         ///< a public body's name, or `collaboration`
    Field<PublicBody> body;
    List<Field<IndicatorId>> based_on;
    List<Stand> positions;
    List<Objection> objections;
    Field<Outcome> outcome;
    List<Field<PartnerId>> concerns;
    List<Field<CommitmentId>> affects;
    Field<Text> settlement;
    Communicated communicated;
    Field<bool> ratify;
    List<Ratification> ratified;
    Field<Text> evidence;

    bool by_collaboration() const { return by.is("collaboration"); }
    /// By a public body: `by` is recorded and is not `collaboration`.
    bool is_public() const { return by && !by_collaboration(); }
    /// `outcome: adopted`, or no outcome recorded: a decision on file was taken unless it says otherwise.
    bool is_adopted() const { return !outcome || *outcome == Outcome::adopted; }
};

}  // namespace regie::model
