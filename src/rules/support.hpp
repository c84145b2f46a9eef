#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "regie/base/finding.hpp"
#include "regie/base/message.hpp"
#include "regie/base/text.hpp"
#include "regie/model/standing.hpp"

namespace regie::rules {

// What findings are about.
base::Subject subject_of(const model::Partner& partner);
base::Subject subject_of(const model::Commitment& commitment);
base::Subject subject_of(const model::Decision& decision);
base::Subject subject_of(const model::Item& item);
base::Subject subject_of(const model::Issue& issue);
base::Subject subject_of(const model::Pulse& pulse);
base::Subject subject_of(const model::Need& need);
base::Subject subject_of(const model::Indicator& indicator);
/// The collaboration as a whole.
base::Subject on_collaboration();
/// `roles/regisseur`.
base::Subject on_role(std::string_view role);

// Who must act.
base::Addressee to_partner(const model::Partner& partner);
base::Addressee to_government();
base::Addressee to_material_principal();
base::Addressee to_collaboration();
base::Addressee to_regisseur();

// What fills the gaps of a message.
/// The partner's name.
base::Argument named(const model::Partner& partner);
/// The names of partners, at most `most` of them: `GGD, Buurtwerk`, `GGD, Buurtwerk, …`.
base::Argument named(std::span<const model::Partner* const> partners, std::size_t most = 5);
/// The decision's title; its id where the title could not be read.
base::Argument called(const model::Decision& decision);
/// The commitment's contribution; its id where that could not be read.
base::Argument called(const model::Commitment& commitment);
/// What the need is in words; its id where that is not recorded.
base::Argument called(const model::Need& need);
/// A text from a file as it stands.
base::Argument quoted(model::Text text);
base::Argument counted(std::size_t number);
/// A score with one decimal.
base::Argument scored(double score);
base::Argument dated(const model::Date& date);

/// Every file of the collaboration could be read.
bool all_readable(const model::Standing& standing);

using base::mentions;
using base::same_word;

/// The first of the places that is known: what is absent is pointed at where it would stand.
template <class... Places>
base::Place first_known(base::Place place, Places... others) {
    if constexpr (sizeof...(others) == 0)
        return place;
    else
        return place.known() ? place : first_known(others...);
}

/// The newest pulse that says something of an aspect.
struct Spoken {
    const model::Pulse* pulse = nullptr;
    model::Middle middle;     ///< what was answered
    double scale_middle = 0;  ///< what it is measured by

    bool low() const { return middle.mean < scale_middle; }
};
/// The mean of what was answered, as far as it may be shown: never so that it gives away that everybody answered the
/// same. One that is low never reads as the middle itself.
base::Argument scored(const Spoken& spoken);
/// What the newest pulse says of an aspect; nothing where there is none, too few answered, or a
/// pulse could not be read.
std::optional<Spoken> newest_on(const model::Standing& standing, model::Aspect aspect);
/// The same, only where it is under the middle of the scale.
std::optional<Spoken> pulse_low(const model::Standing& standing, model::Aspect aspect);

/// An act of the regisseur, as an item of the regisseur accounts for it.
struct Act {
    const model::Item* item = nullptr;
    const model::AccountEntry* entry = nullptr;
};
/// The acts (not the omissions) that the regisseur accounted for, in the order of their items and places.
std::vector<Act> acts_of_regisseur(const model::Standing& standing);

/// The regisseur is recorded in some way.
bool has_regisseur(const model::Collaboration& collaboration);
/// The material principal is recorded in some way.
bool has_material_principal(const model::Collaboration& collaboration);

/// The files that say which needs there are and who covers them could all be read.
bool coverage_readable(const model::Standing& standing);

/// The capacity of the regie team in fte; nothing where it is recorded of nobody.
std::optional<double> capacity(const model::Standing& standing);

/// A decision of the kind that is adopted, the newest first one; null where there is none.
const model::Decision* newest_adopted(const model::Standing& standing, model::DecisionKind kind);

}  // namespace regie::rules
