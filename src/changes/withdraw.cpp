#include "changes/edits.hpp"
#include "regie/changes/existing.hpp"

namespace regie::changes {

using model::CommitmentStatus;
using yaml::Value;

Plan withdraw(const Known& known, std::string_view typed, const Value& content, base::Day today) {
    const Thing thing = find_thing(known, store::FileKind::commitment, typed);
    const model::Commitment& commitment = thing_with(known.loaded().collaboration.commitments, thing.id);
    const bool was_withdrawn = commitment.status.is(CommitmentStatus::withdrawn);
    if (!was_withdrawn && !commitment.is_active() && !commitment.is_proposed())
        throw stands_otherwise(thing, label_of(*commitment.status));
    FileEdit edit(known, thing);
    edit.set("status", Value::of(std::string(key_of(CommitmentStatus::withdrawn))));
    if (const Value* day = content.find("withdrawn")) {
        set_once(edit, "withdrawn", *day);
    } else if (!commitment.withdrawn && !was_withdrawn) {
        edit.set("withdrawn", Value::of(base::text(today)));
    }
    if (const Value* settlement = content.find("settlement")) set_once(edit, "settlement", *settlement);
    return plan_of(edit);
}

}  // namespace regie::changes
