#pragma once

#include "regie/model/field.hpp"
#include "regie/model/words.hpp"

namespace regie::model {

/// One entry of an account: an act or an omission, and its effect.
struct AccountEntry {
    Place place;
    Field<Date> on;
    Field<Text> act;
    Field<Text> omitted;
    Field<Text> effect;
    Field<Text> evidence;
};

/// Something its holder can be called to account on.
struct Item : Thing<ItemId> {
    Field<Party> holder;  ///< regisseur, material-principal or a partner
    Field<Area> area;
    Field<Text> statement;
    List<Field<Party>> towards;  ///< collaboration, material-principal or partners
    Field<Span> review;
    List<AccountEntry> account;
};

}  // namespace regie::model
