#pragma once

#include <array>
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

/// What the regisseur answers for by the article, in the order of the principles; `productivity` follows from
/// integrity, and `results` are not theirs.
inline constexpr std::array six_areas{model::Area::own_acts, model::Area::tension,       model::Area::relations,
                                      model::Area::issues,   model::Area::communication, model::Area::decision_making};

/// The item is one that the regisseur can be called to account on.
bool is_held_by_regisseur(const model::Item& item);
/// The item is one that the regisseur gives account on: it is theirs, and not on results. That the regisseur answers
/// for results is wrong in itself (A101); how they account for them is then not asked.
bool is_accounted_for_by_regisseur(const model::Item& item);
/// The newest account on the item; null where there is none, or where one without a date may be the newest.
const model::AccountEntry* certainly_newest(const model::Item& item);
/// Account on the item is given to the collaboration as a whole: it says so, or it names every shareholder.
bool is_towards_collaboration(const model::Standing& standing, const model::Item& item);

/// Adds the finding where the regisseur holds no item of the area. Where it holds none of the six areas, that is asked
/// once, by A201, and this adds nothing.
void ask_for_area(const model::Standing& standing, model::Area area, const Variant& variant, Sink& sink);
/// The same for A201, which speaks for all six where the regisseur holds none of them.
void ask_for_first_area(const model::Standing& standing, const Variant& variant, const Variant& for_all_six,
                        Sink& sink);

/// What to do about account that is due, in the text of a rule, and about a first one that is not on file yet.
inline constexpr base::Both account_due_remedy{
    "The regisseur gives the account, or agrees with the collaboration on another moment.",
    "De regisseur legt verantwoording af, of spreekt met het samenwerkingsverband een ander moment af."};
inline constexpr base::Both first_account_remedy{
    "agree on a day for the first account, and record it under account once it is given",
    "spreek af wanneer de eerste verantwoording is, en leg die na afloop vast bij account"};

/// How it is said that account on an area is due.
struct AccountDue {
    Variant overdue;   ///< `{0}` the date of the newest account, `{1}` the day on which the next one was due
    Variant none_yet;  ///< a question: no account is on file at all
};
/// Adds a finding for each item of the regisseur on the area of which the newest account, be it of an act or of an
/// omission, is older than its `review`; once the regie is over, than its `review` on the last day. Where one of its
/// accounts has no date, that may be the newest: nothing is said.
void check_account_due(const model::Standing& standing, model::Area area, const AccountDue& due, Sink& sink);

/// What upholds the principle of an area: an item of the regisseur towards the collaboration, with an effect accounted
/// for within its `review` (where none is set, of any age).
std::optional<base::Message> accounted_for(const model::Standing& standing, model::Area area);

}  // namespace regie::rules
