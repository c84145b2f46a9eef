#include "report/figures/lanes.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "regie/base/spoken.hpp"
#include "regie/base/text.hpp"
#include "regie/rules/facts.hpp"
#include "report/no_longer_borne.hpp"
#include "report/scores.hpp"
#include "report/some_names.hpp"
#include "report/told.hpp"

namespace regie::report::figures {
namespace {

using base::Both;
using base::Date;
using base::Day;
using model::Commitment;
using model::CommitmentStatus;
using model::Decision;
using model::Partner;
using Entry = Timeline::Entry;

constexpr Both decisions_title{"Decisions and agreements", "Besluiten en afspraken"};
constexpr Both partners_title{"Partners", "Partners"};
constexpr Both commitments_title{"Commitments", "Commitments"};
constexpr Both decision_kind{"decision", "besluit of afspraak"};
constexpr Both partner_kind{"partner", "partner"};
constexpr Both commitment_kind{"commitment", "commitment"};
constexpr Both takes_part{"takes part", "doet mee"};
constexpr Both took_part{"took part", "deed mee"};
constexpr Both joining{"{0} join", "{0} treden toe"};
constexpr Both leaving{"{0} leave", "{0} vertrekken"};
constexpr Both one_joining{"{0} joins", "{0} treedt toe"};
constexpr Both one_leaving{"{0} leaves", "{0} vertrekt"};
constexpr Both merging{"{0} merge into another", "{0} gaan op in een andere"};
constexpr Both one_merging{"{0} merges into another", "{0} gaat op in een andere"};
constexpr Both joined_unknown{"{0}: when they joined is not recorded",
                              "{0}: wanneer zij toetraden, is niet vastgelegd"};
constexpr Both one_joined_unknown{"{0}: when it joined is not recorded",
                                  "{0}: wanneer deze partner toetrad, is niet vastgelegd"};
constexpr Both partners_counted{"{0} partners", "{0} partners"};
constexpr Both parties_counted{"{0} parties", "{0} partijen"};
constexpr Both said{"{0} ({1})", "{0} ({1})"};

/// Partners have a bar each up to so many; of more it is said when they join and leave.
constexpr std::size_t most_partner_bars = 12;
/// So many entries of a lane are drawn; the rest is in the table only.
constexpr std::size_t most_entries = 40;

/// One line of the table, and its entry in a lane where it can be drawn.
struct Item {
    std::vector<std::string> row;
    std::optional<Entry> entry;
};

/// The title of an entry: what it is, and when.
std::string said_of(const Voice& voice, const std::string& what, std::initializer_list<std::string> more) {
    std::vector<std::string> parts;
    for (const auto& part : more)
        if (!part.empty()) parts.push_back(part);
    return parts.empty() ? what : voice.say(said, {what, base::join(parts, "; ")});
}

/// A point of time on file: of a date that is not known to the day a point within its span.
Entry point(std::string label, const Date& on) {
    Entry entry;
    entry.label = std::move(label);
    entry.from = on.first();
    entry.until = on.last();
    entry.within = on.first() != on.last();
    return entry;
}

/// A bar, of which one end at least is known.
std::optional<Entry> bar(std::string label, std::optional<Day> from, std::optional<Day> until, Mark mark) {
    if (!from && !until) return std::nullopt;
    Entry entry;
    entry.label = std::move(label);
    entry.from_known = from.has_value();
    entry.until_known = until.has_value();
    if (from) entry.from = *from;
    // Where the file has it end before it began, it is drawn where it began: the findings tell the rest.
    if (until) entry.until = from ? std::max(*from, *until) : *until;
    entry.mark = mark;
    return entry;
}

std::vector<Item> decisions_of(const sections::Page& page) {
    const Voice& voice = page.voice;
    std::vector<Item> items;
    for (const Decision& decision : page.collaboration().decisions) {
        if (!decision.readable) continue;
        const std::string what = Voice::called(decision);
        const std::string outcome = voice.outcome(decision);
        Item item{{voice.say(decision_kind),
                   what,
                   voice.taken_by(decision),
                   voice.or_unrecorded(voice.date(decision.taken)),
                   {},
                   outcome},
                  {}};
        if (decision.taken) {
            item.entry = point(what, *decision.taken);
            item.entry->text = said_of(voice, what, {voice.date(decision.taken), outcome});
        }
        items.push_back(std::move(item));
    }
    return items;
}

/// Whoever is in or has left, each a bar.
std::vector<Item> partners_one_by_one(const sections::Page& page, std::span<const Partner* const> partners) {
    const Voice& voice = page.voice;
    std::vector<Item> items;
    for (const Partner* partner : partners) {
        const bool is_in = page.standing.is_active(*partner);
        const std::string what = voice.name(*partner);
        const std::string period = voice.period(partner->joined, partner->left);
        Item item{
            {voice.say(partner_kind),
             what,
             {},
             voice.or_unrecorded(voice.date(partner->joined)),
             voice.date(partner->left),
             voice.say(is_in && !page.over ? takes_part : took_part)},
            bar(what, partner->joined ? std::optional(partner->joined->first()) : std::nullopt,
                partner->left ? std::optional(partner->left->last()) : std::nullopt, is_in ? Mark::full : Mark::open)};
        if (item.entry) item.entry->text = said_of(voice, what, {period});
        items.push_back(std::move(item));
    }
    return items;
}

/// Partners by the date on which they did the same; first those of the earliest date.
using ByDate = std::map<std::pair<Day, Day>, std::pair<Date, std::vector<const Partner*>>>;

void add(ByDate& groups, const model::Field<Date>& date, const Partner* partner) {
    if (!date) return;
    auto& group = groups[{date->first(), date->last()}];
    group.first = *date;
    group.second.push_back(partner);
}

/// How many they are; where one of them stands for many, these are counted.
std::string number_of(const Voice& voice, std::span<const Partner* const> partners) {
    rules::facts::Heads heads;
    for (const Partner* partner : partners) add(heads, *partner);
    if (heads.of_many == 0) return voice.say(partners_counted, {std::to_string(heads.partners)});
    const auto parties = static_cast<double>(heads.partners - heads.of_many) + heads.organisations;
    return voice.say(parties_counted, {decimal(voice, parties)});
}

std::vector<Item> partners_by_date(const sections::Page& page, std::span<const Partner* const> partners) {
    const Voice& voice = page.voice;
    ByDate joined;
    ByDate left;
    ByDate merged;
    std::vector<const Partner*> undated;
    for (const Partner* partner : partners) {
        add(joined, partner->joined, partner);
        add(page.standing.successor(*partner) ? merged : left, partner->left, partner);
        if (!partner->joined) undated.push_back(partner);
    }
    std::vector<Item> items;
    const auto add_groups = [&](const ByDate& groups, const Both& one, const Both& many) {
        for (const auto& [days, group] : groups) {
            const auto& [date, members] = group;
            const std::string label = members.size() == 1 ? voice.say(one, {voice.name(*members.front())})
                                                          : voice.say(many, {number_of(voice, members)});
            const std::string names = members.size() == 1 ? std::string{} : some_names(voice, members);
            const std::string when = spoken(date, voice.language());
            Item item{{voice.say(partner_kind), label, names, when, {}, {}}, point(label, date)};
            item.entry->text = said_of(voice, label, {when, names});
            items.push_back(std::move(item));
        }
    };
    add_groups(joined, one_joining, joining);
    add_groups(left, one_leaving, leaving);
    add_groups(merged, one_merging, merging);
    if (!undated.empty()) {
        const bool is_one = undated.size() == 1;
        items.push_back({{voice.say(partner_kind),
                          is_one ? voice.say(one_joined_unknown, {voice.name(*undated.front())})
                                 : voice.say(joined_unknown, {number_of(voice, undated)}),
                          is_one ? std::string{} : some_names(voice, undated),
                          voice.unrecorded(),
                          {},
                          {}},
                         {}});
    }
    return items;
}

std::vector<Item> partners_of(const sections::Page& page) {
    std::vector<const Partner*> partners;
    for (const Partner& partner : page.collaboration().partners)
        if (partner.readable && (partner.joined || partner.left || page.standing.is_active(partner)))
            partners.push_back(&partner);
    return partners.size() > most_partner_bars ? partners_by_date(page, partners) : partners_one_by_one(page, partners);
}

/// When a commitment came to an end, as far as the file tells: what runs ends at its end.
std::optional<Day> end_of(const Commitment& commitment, Mark mark) {
    if (commitment.withdrawn) return commitment.withdrawn->last();
    if (mark != Mark::open || commitment.ends)
        return commitment.ends ? std::optional(commitment.ends->last()) : std::nullopt;
    std::optional<Day> last;
    for (const auto& delivery : commitment.delivered)
        if (delivery.on) last = std::max(last.value_or(delivery.on->last()), delivery.on->last());
    return last;
}

std::vector<Item> commitments_of(const sections::Page& page) {
    const Voice& voice = page.voice;
    std::vector<Item> items;
    for (const Commitment& commitment : page.collaboration().commitments) {
        if (!commitment.readable) continue;
        // What was proposed, or withdrawn, is for the partners among themselves.
        if (page.audience != Audience::partners && !may_be_told(page.standing, commitment)) continue;
        const bool runs = page.standing.is_active(commitment);
        const Mark mark = runs ? Mark::full : commitment.is_proposed() ? Mark::half : Mark::open;
        const auto& begin = commitment.starts ? commitment.starts : commitment.made;
        const auto from = begin ? std::optional(begin->first()) : std::nullopt;
        const auto until = end_of(commitment, mark);
        const auto& last = commitment.withdrawn ? commitment.withdrawn : commitment.ends;
        const std::string what = Voice::text(commitment.contribution);
        const std::string who = voice.bound_by(commitment);
        const std::string status = runs                     ? voice.say(model::label_of(CommitmentStatus::active))
                                   : commitment.is_active() ? voice.say(no_longer_borne)
                                                            : voice.label(commitment.status);
        Item item{{voice.say(commitment_kind), what, who, voice.or_unrecorded(voice.date(begin)),
                   voice.or_unrecorded(voice.date(last)), status},
                  bar(what, from, until, mark)};
        // What has ended must not seem to go on.
        if (mark == Mark::open && !until) item.entry.reset();
        if (item.entry) item.entry->text = said_of(voice, what, {who, voice.period(begin, last), status});
        items.push_back(std::move(item));
    }
    return items;
}

/// In the order of time, with those that cannot be drawn last.
void add_lane(const Voice& voice, const Both& title, std::vector<Item> items, Lanes& lanes) {
    std::ranges::stable_sort(items, [](const Item& a, const Item& b) {
        if (!a.entry || !b.entry) return a.entry.has_value() && !b.entry;
        if (!a.entry->from_known || !b.entry->from_known) return !a.entry->from_known && b.entry->from_known;
        return a.entry->from < b.entry->from;
    });
    Timeline::Lane lane{voice.say(title), {}};
    for (auto& item : items) {
        lanes.table.row(std::move(item.row));
        if (item.entry && lane.entries.size() < most_entries)
            lane.entries.push_back(std::move(*item.entry));
        else
            ++lanes.undrawn;
    }
    if (!lane.entries.empty()) lanes.lanes.push_back(std::move(lane));
}

}  // namespace

Lanes lanes_of(const sections::Page& page) {
    const Voice& voice = page.voice;
    Lanes lanes{
        {},
        TableMaker(
            voice, "course-of-time",
            {{"kind", {"Kind", "Soort"}},
             {"what", {"What", "Wat"}},
             {"who", {"Who", "Wie"}},
             {"from", {"On, or from", "Op, of vanaf"}, Both{"when anything was or began", "wanneer iets was of begon"}},
             {"until", {"Until", "Tot en met"}, Both{"until when commitments run", "tot wanneer commitments lopen"}},
             {"status", {"Going by the file", "Volgens het dossier"}}}),
        0};
    add_lane(voice, decisions_title, decisions_of(page), lanes);
    add_lane(voice, partners_title, partners_of(page), lanes);
    add_lane(voice, commitments_title, commitments_of(page), lanes);
    return lanes;
}

}  // namespace regie::report::figures
