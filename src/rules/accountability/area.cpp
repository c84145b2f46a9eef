#include "rules/accountability/area.hpp"

#include <algorithm>
#include <array>

#include "rules/support.hpp"

namespace regie::rules {
namespace {

using model::AccountEntry;
using model::Area;
using model::Item;
using model::Party;
using model::Standing;

/// What the regisseur answers for by the article; `productivity` follows from integrity, and `results` are not its.
constexpr std::array areas{Area::own_acts, Area::tension,       Area::relations,
                           Area::issues,   Area::communication, Area::decision_making};

bool holds(const Standing& standing, Area area) {
    const auto& items = standing.collaboration().items;
    return std::any_of(items.begin(), items.end(),
                       [area](const Item& item) { return is_held_by_regisseur(item) && item.area.is(area); });
}

bool holds_none(const Standing& standing) {
    return std::none_of(areas.begin(), areas.end(), [&standing](Area area) { return holds(standing, area); });
}

bool can_be_asked(const Standing& standing) { return standing.collaboration().readable && standing.items_readable(); }

void ask(const Standing& standing, const Variant& variant, Sink& sink) {
    const auto& collaboration = standing.collaboration();
    sink.add(variant, first_known(collaboration.roles.regisseur.place, collaboration.place()), on_role("regisseur"),
             to_material_principal());
}

bool is_towards_collaboration(const Item& item) {
    return std::any_of(item.towards.begin(), item.towards.end(),
                       [](const auto& party) { return party->kind == Party::Kind::collaboration; });
}

/// The newest entry with an effect; null where there is none.
const AccountEntry* newest_with_effect(const Item& item) {
    const AccountEntry* newest = nullptr;
    for (const AccountEntry& entry : item.account) {
        if (!entry.effect) continue;
        const bool newer = newest && entry.on && (!newest->on || entry.on->last() > newest->on->last());
        if (!newest || newer) newest = &entry;
    }
    return newest;
}

bool is_recent_enough(const Item& item, const AccountEntry& entry, model::Day today) {
    if (!item.review) return true;
    return entry.on && !base::overdue(*entry.on, *item.review, today);
}

}  // namespace

bool is_held_by_regisseur(const Item& item) { return item.holder && item.holder->kind == Party::Kind::regisseur; }

void ask_for_area(const Standing& standing, Area area, const Variant& variant, Sink& sink) {
    if (!can_be_asked(standing) || holds(standing, area) || holds_none(standing)) return;
    ask(standing, variant, sink);
}

void ask_for_first_area(const Standing& standing, const Variant& variant, const Variant& for_all_six, Sink& sink) {
    if (!can_be_asked(standing) || holds(standing, areas.front())) return;
    ask(standing, holds_none(standing) ? for_all_six : variant, sink);
}

std::optional<base::Message> accounted_for(const Standing& standing, Area area) {
    for (const Item& item : standing.collaboration().items) {
        if (!is_held_by_regisseur(item) || !item.area.is(area) || !is_towards_collaboration(item)) continue;
        const AccountEntry* entry = newest_with_effect(item);
        if (!entry || !is_recent_enough(item, *entry, standing.today())) continue;
        if (!entry->on)
            return base::Message{{"account was given to the collaboration, with the effect",
                                  "verantwoording afgelegd aan het samenwerkingsverband, met het effect erbij"},
                                 {}};
        return base::Message{{"account was given to the collaboration on {0}, with the effect",
                              "op {0} verantwoording afgelegd aan het samenwerkingsverband, met het effect erbij"},
                             {dated(*entry->on)}};
    }
    return std::nullopt;
}

}  // namespace regie::rules
