#pragma once

#include <optional>

#include "regie/rules/rule.hpp"

namespace regie::rules {

/// The item is one that the regisseur can be called to account on.
bool is_held_by_regisseur(const model::Item& item);

/// Adds the finding where the regisseur holds no item of the area. Where it holds none of the six areas, that is asked
/// once, by A201, and this adds nothing.
void ask_for_area(const model::Standing& standing, model::Area area, const Variant& variant, Sink& sink);
/// The same for A201, which speaks for all six where the regisseur holds none of them.
void ask_for_first_area(const model::Standing& standing, const Variant& variant, const Variant& for_all_six,
                        Sink& sink);

/// What upholds the principle of an area: an item of the regisseur towards the collaboration, with an effect accounted
/// for within its `review` (where none is set, of any age).
std::optional<base::Message> accounted_for(const model::Standing& standing, model::Area area);

}  // namespace regie::rules
