#include <algorithm>
#include <string>

#include "changes/edits.hpp"
#include "regie/base/date.hpp"
#include "regie/changes/existing.hpp"

namespace regie::changes {
namespace {

using base::Trouble;
using model::IssueStatus;
using yaml::Value;

/// The agenda as it was typed: a date where it reads as one, else the decision it names.
Value agenda_of(const Known& known, const std::string& typed) {
    if (base::parse_date(typed)) return Value::of(typed);
    const bool looks_like_date =
        std::ranges::all_of(typed, [](char c) { return (c >= '0' && c <= '9') || c == '-' || c == '/'; });
    if (looks_like_date && !known.find(store::FileKind::decision, typed)) {
        throw Trouble{
            {{"--agenda cannot be \"{0}\": it takes a date, or a decision",
              "--agenda kan niet \"{0}\" zijn: het moet een datum zijn, of een besluit"},
             {typed}},
            {{"as in: 2026-05-31, or the id of a decision", "zoals: 2026-05-31, of de id van een besluit"}, {}}};
    }
    return Value::of(known.resolve(typed, store::Refers::decision));
}

/// An issue that is closed does not go on the agenda: how it stands, by its status or by what else says that it closed.
Trouble is_closed(const Thing& thing, const model::Issue& issue) {
    if (issue.status.is(IssueStatus::resolved) || issue.status.is(IssueStatus::dropped))
        return stands_otherwise(thing, label_of(*issue.status));
    const std::string key = issue.resolved ? "resolved" : "resolution";
    return {stands_otherwise(thing, label_of(IssueStatus::resolved)).problem(),
            {{"if that is wrong: regie set --remove {0} {1}", "als dat niet klopt: regie set --remove {0} {1}"},
             {thing.name(), key}}};
}

}  // namespace

Plan resolve(const Known& known, std::string_view typed, const Value& content, base::Day today) {
    const Thing thing = find_thing(known, store::FileKind::issue, typed);
    const model::Issue& issue = thing_with(known.loaded().collaboration.issues, thing.id);
    const bool was_resolved = issue.status.is(IssueStatus::resolved);
    FileEdit edit(known, thing);
    const Value* resolution = content.find("resolution");
    if (resolution == nullptr && issue.is_closed()) throw is_closed(thing, issue);
    const IssueStatus status = resolution == nullptr ? IssueStatus::agenda : IssueStatus::resolved;
    edit.set("status", Value::of(std::string(key_of(status))));
    if (const Value* agenda = content.find("agenda")) edit.set("agenda", agenda_of(known, agenda->text));
    if (resolution != nullptr) {
        if (const Value* day = content.find("resolved")) {
            set_once(edit, "resolved", *day);
        } else if (!issue.resolved && !was_resolved) {
            edit.set("resolved", Value::of(base::text(today)));
        }
        set_once(edit, "resolution", *resolution);
    }
    return plan_of(edit);
}

}  // namespace regie::changes
