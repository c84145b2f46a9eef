#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "report/acting.hpp"
#include "report/next/dues.hpp"
#include "rules/accountability/area.hpp"
#include "rules/legitimacy/over.hpp"
#include "rules/support.hpp"

namespace regie::report::dues {
namespace {

using base::Both;
using model::Issue;
using model::Item;

constexpr Both account{"account on \"{0}\"", "verantwoording over \"{0}\""};
constexpr Both agreed_since{"agreed: {0}; the last one: {1}", "afgesproken: {0}; de laatste: {1}"};
constexpr Both agreed_none{"agreed: {0}; none is on file yet", "afgesproken: {0}; er is er nog geen vastgelegd"};
constexpr Both on_agenda{"the issue \"{0}\" is on the agenda", "het signaal \"{0}\" staat op de agenda"};
constexpr Both was_on_agenda{"the issue \"{0}\" was on the agenda", "het signaal \"{0}\" stond op de agenda"};
constexpr Both that_day{"put on the agenda for this date", "geagendeerd voor deze datum"};
constexpr Both what_came{"what came of it is not on file", "wat eruit is gekomen, is niet vastgelegd"};
constexpr Both for_decision{"put on the agenda for \"{0}\"", "geagendeerd voor \"{0}\""};
constexpr Both no_day{"for when it is on the agenda is not on file",
                      "voor wanneer het is geagendeerd, is niet vastgelegd"};
constexpr Both waits{"putting the issue \"{0}\" on the agenda", "agendering van het signaal \"{0}\""};
constexpr Both raised_on{"raised on {0}", "gesignaleerd: {0}"};
constexpr Both raised{"raised, and not on the agenda yet", "gesignaleerd, en nog niet geagendeerd"};

void add_account(Dues& dues, const Item& item, const std::optional<rules::Over>& over) {
    // That the regisseur would answer for results is wrong in itself, and not asked for.
    const bool asked =
        item.holder && (!rules::is_held_by_regisseur(item) || rules::is_accounted_for_by_regisseur(item));
    if (!asked || !item.review) return;
    const base::Day today = dues.standing().today();
    if (rules::is_held_by_regisseur(item) && rules::was_ended(over, today)) return;
    const Voice& voice = dues.voice();
    Due due;
    due.from = DueFrom::account;
    due.subject = rules::subject_of(item);
    due.party = acting(dues.standing(), *item.holder);
    due.what = voice.say(account, {std::string(item.statement ? *item.statement : item.id.text)});
    due.command = fmt::format("regie account {} --act \"…\" --effect \"…\"", item.id.text);
    if (item.account.empty()) {
        due.why = voice.say(agreed_none, {voice.every(item.review)});
        return dues.open(due);
    }
    const model::AccountEntry* newest = rules::certainly_newest(item);
    if (!newest) return;
    due.why = voice.say(agreed_since, {voice.every(item.review), voice.date(newest->on)});
    const base::Day next = base::later(newest->on->last(), *item.review);
    // Once the regie is over no further account was agreed.
    if (!over || next <= std::min(today, over->since.last())) dues.on(base::date_of(next), due);
}

void add_on_agenda(Dues& dues, const Issue& issue) {
    const Voice& voice = dues.voice();
    const model::Decision* decision = issue.agenda ? dues.standing().decision(*issue.agenda) : nullptr;
    const auto& date = issue.agenda_date || !decision ? issue.agenda_date : decision->taken;
    const bool past = date && dues.is_past(*date);
    Due due;
    due.from = DueFrom::agenda;
    due.subject = rules::subject_of(issue);
    due.party = acting(dues.standing(), issue);
    due.what = voice.say(past ? was_on_agenda : on_agenda, {std::string(issue.called())});
    due.why = past       ? voice.say(what_came)
              : decision ? voice.say(for_decision, {rules::called(*decision)})
                         : voice.say(date ? that_day : no_day);
    due.command = fmt::format("regie resolve {} --resolution \"…\"", issue.id.text);
    if (date)
        dues.on(*date, due);
    else
        dues.open(due);
}

void add_raised(Dues& dues, const Issue& issue) {
    const Voice& voice = dues.voice();
    Due due;
    due.from = DueFrom::raised;
    due.subject = rules::subject_of(issue);
    due.party = rules::to_regisseur();
    due.what = voice.say(waits, {std::string(issue.called())});
    due.why = issue.raised ? voice.say(raised_on, {voice.date(issue.raised)}) : voice.say(raised);
    due.command = fmt::format("regie resolve {} --agenda …", issue.id.text);
    dues.open(due);
}

}  // namespace

void add_accountability(Dues& dues) {
    const auto& collaboration = dues.standing().collaboration();
    const auto over = rules::over(dues.standing());
    for (const Item& item : collaboration.items) add_account(dues, item, over);
    for (const Issue& issue : collaboration.issues) {
        if (!issue.readable || issue.is_closed()) continue;
        if (issue.is_on_agenda())
            add_on_agenda(dues, issue);
        else
            add_raised(dues, issue);
    }
}

}  // namespace regie::report::dues
