#pragma once

#include "regie/model/field.hpp"
#include "regie/model/words.hpp"

namespace regie::model {

/// Who sits at the table for a partner.
struct Representative {
    Place place;
    Field<Text> function;
    Field<Level> level;
    Field<Text> authority;  ///< the mandate or power of attorney to bind the organisation
    Field<PersonKey> person;
    Field<Date> since;
    Field<Date> until;

    /// It sits at the table on `day`: its time has not certainly still to begin by then, nor certainly ended before.
    bool represents_on(Day day) const { return !(since && since->first() > day) && !(until && until->last() < day); }
};

/// A tie that could tilt equality between two partners.
struct Dependence {
    Place place;
    Field<PartnerId> partner;
    Field<Tie> how;
};

/// A party of any legal form that commits to the opgave; the government is one too.
struct Partner : Thing<PartnerId> {
    Field<Text> name;
    Field<Text> legal_form;
    Field<Sector> sector;
    Field<Text> group;
    Field<Capacity> capacity;
    Field<Date> joined;
    Field<Date> left;
    List<Field<PartnerId>> succeeds;  ///< partners this one took over from: their commitments pass on
    Field<Number> count;              ///< how many organisations this one entry stands for
    Field<Text> interest;
    Field<Text> perspective;
    List<Field<NeedId>> competences;
    List<Dependence> depends_on;
    List<Field<PartnerId>> competes_with;
    List<Representative> representatives;
    Field<Text> anchoring;

    /// A partner without a capacity is a shareholder.
    bool is_shareholder() const { return !capacity || *capacity == Capacity::shareholder; }
    bool is_government() const { return sector.is(Sector::government); }
    /// One entry for several organisations that are not named.
    bool stands_for_many() const { return count && count->value > 1; }
    /// Its name; its id where the name could not be read.
    Text called() const { return name ? *name : id.text; }
};

}  // namespace regie::model
