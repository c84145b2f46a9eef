#include "report/deliveries.hpp"

#include <fmt/format.h>

namespace regie::report {
namespace {

using base::Both;

constexpr Both left_undone{"left undone: {0}", "nagelaten: {0}"};
constexpr Both effect{"{0} Effect: {1}", "{0} Effect: {1}"};
constexpr Both no_effect{"{0} Effect: not recorded.", "{0} Effect: niet vastgelegd."};

/// The entry with the latest day; of entries without any date the last in the file.
template <class Entries>
auto newest_of(const Entries& entries) -> decltype(&*entries.begin()) {
    decltype(&*entries.begin()) newest = nullptr;
    for (const auto& entry : entries)
        if (!newest || !newest->on || (entry.on && entry.on->last() >= newest->on->last())) newest = &entry;
    return newest;
}

}  // namespace

std::string dated(const Voice& voice, const model::Field<model::Date>& on, const std::string& what) {
    if (!on) return what;
    return what.empty() ? voice.date(on) : fmt::format("{}: {}", voice.date(on), what);
}

std::string last_delivery(const Voice& voice, const model::Commitment& commitment) {
    const model::Delivery* newest = newest_of(commitment.delivered);
    return newest ? dated(voice, newest->on, Voice::text(newest->what)) : std::string{};
}

std::string account_entry(const Voice& voice, const model::AccountEntry& entry) {
    const std::string done =
        entry.omitted ? voice.say(left_undone, {Voice::text(entry.omitted)}) : Voice::text(entry.act);
    const std::string text = sentence(dated(voice, entry.on, done));
    return entry.effect ? sentence(voice.say(effect, {text, Voice::text(entry.effect)})) : voice.say(no_effect, {text});
}

const model::AccountEntry* newest_account(const model::Item& item) { return newest_of(item.account); }

std::string last_account(const Voice& voice, const model::Item& item) {
    const model::AccountEntry* newest = newest_account(item);
    return newest ? account_entry(voice, *newest) : std::string{};
}

}  // namespace regie::report
