#pragma once

#include <optional>

#include "regie/rules/rule.hpp"

namespace regie::rules {

/// Where in the article the six areas stand, and what upholds the principle of each.
inline constexpr base::Both area_source{"meaning for the organisation: what the regisseur is accountable for",
                                        "betekenis voor de overheidsorganisatie: waarop de regisseur aanspreekbaar is"};
inline constexpr base::Both area_upheld_when{
    "an item of the regisseur on this towards the collaboration, with an account of the effect within the agreed time",
    "een verantwoordingspunt van de regisseur hierover tegenover het samenwerkingsverband, en binnen de afgesproken "
    "tijd verantwoording van het effect"};

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
