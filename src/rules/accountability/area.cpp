#include "rules/accountability/area.hpp"

#include <algorithm>
#include <unordered_set>

#include "rules/legitimacy/over.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using model::AccountEntry;
using model::Area;
using model::Item;
using model::Party;
using model::Standing;

bool holds(const Standing& standing, Area area) {
    const auto& items = standing.collaboration().items;
    return std::any_of(items.begin(), items.end(),
                       [area](const Item& item) { return is_held_by_regisseur(item) && item.area.is(area); });
}

bool holds_none(const Standing& standing) {
    return std::none_of(six_areas.begin(), six_areas.end(), [&standing](Area area) { return holds(standing, area); });
}

bool can_be_asked(const Standing& standing) { return standing.collaboration().readable && standing.items_readable(); }

void ask(const Standing& standing, const Variant& variant, Sink& sink) {
    const auto& collaboration = standing.collaboration();
    sink.add(variant, first_known(collaboration.roles.regisseur.place, collaboration.place()), on_role("regisseur"),
             to_material_principal());
}

bool names_every_shareholder(const Standing& standing, const Item& item) {
    const auto shareholders = standing.shareholders();
    if (shareholders.empty() || item.towards.size() < shareholders.size()) return false;
    std::unordered_set<const model::Partner*> named;
    for (const auto& party : item.towards) {
        const model::Partner* partner = party->is_partner() ? standing.partner(party->partner()) : nullptr;
        if (const model::Partner* bearer = partner ? standing.bearer(*partner) : nullptr) named.insert(bearer);
    }
    return std::all_of(shareholders.begin(), shareholders.end(), [&](const model::Partner* one) {
        return named.contains(one) || named.contains(standing.bearer(*one));
    });
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

bool is_accounted_for_by_regisseur(const Item& item) {
    return is_held_by_regisseur(item) && item.area && *item.area != Area::results;
}

const AccountEntry* certainly_newest(const Item& item) {
    const AccountEntry* newest = nullptr;
    for (const AccountEntry& entry : item.account) {
        if (!entry.on) return nullptr;
        if (!newest || entry.on->last() > newest->on->last()) newest = &entry;
    }
    return newest;
}

bool is_towards_collaboration(const Standing& standing, const Item& item) {
    const bool says_so = std::any_of(item.towards.begin(), item.towards.end(),
                                     [](const auto& party) { return party->kind == Party::Kind::collaboration; });
    return says_so || names_every_shareholder(standing, item);
}

void ask_for_area(const Standing& standing, Area area, const Variant& variant, Sink& sink) {
    if (!can_be_asked(standing) || holds(standing, area) || holds_none(standing)) return;
    ask(standing, variant, sink);
}

void ask_for_first_area(const Standing& standing, const Variant& variant, const Variant& for_all_six, Sink& sink) {
    if (!can_be_asked(standing) || holds(standing, six_areas.front())) return;
    ask(standing, holds_none(standing) ? for_all_six : variant, sink);
}

void check_account_due(const Standing& standing, Area area, const AccountDue& due, Sink& sink) {
    // What is recorded now would be an act from after the end (L104).
    if (was_ended(standing)) return;
    const model::Day last_day = last_day_of_regie(standing);
    for (const Item& item : standing.collaboration().items) {
        if (!is_held_by_regisseur(item) || !item.area.is(area) || !item.review) continue;
        if (item.account.empty()) {
            sink.add(due.none_yet, first_known(item.account.place, item.place()), subject_of(item), to_regisseur());
            continue;
        }
        const AccountEntry* newest = certainly_newest(item);
        if (!newest || !base::overdue(*newest->on, *item.review, last_day)) continue;
        const auto next = base::date_of(base::later(newest->on->last(), *item.review));
        sink.add(due.overdue, newest->on.place, subject_of(item), to_regisseur(), {dated(*newest->on), dated(next)});
    }
}

std::optional<base::Message> accounted_for(const Standing& standing, Area area) {
    const model::Day last_day = last_day_of_regie(standing);
    for (const Item& item : standing.collaboration().items) {
        if (!is_held_by_regisseur(item) || !item.area.is(area)) continue;
        if (!is_towards_collaboration(standing, item)) continue;
        const AccountEntry* entry = newest_with_effect(item);
        if (!entry || !is_recent_enough(item, *entry, last_day)) continue;
        if (!entry->on)
            return base::Message{{"account was given to the collaboration, with the effect",
                                  "verantwoording afgelegd aan het samenwerkingsverband, met het effect erbij"},
                                 {}};
        return base::Message{{"account was given to the collaboration ({0}), with the effect",
                              "verantwoording afgelegd aan het samenwerkingsverband ({0}), met het effect erbij"},
                             {dated(*entry->on)}};
    }
    return std::nullopt;
}

}  // namespace regie::rules
