#include <utility>

#include "changes/edits.hpp"
#include "changes/new_thing.hpp"
#include "regie/changes/existing.hpp"

namespace regie::changes {

using model::CommitmentStatus;
using yaml::Value;

Plan fulfil(const Known& known, std::string_view typed, Fulfilment fulfilment, base::Day today) {
    const Thing thing = find_thing(known, store::FileKind::commitment, typed);
    const auto& status = thing_with(known.loaded().collaboration.commitments, thing.id).status;
    if (fulfilment.done && status.is(CommitmentStatus::withdrawn)) throw stands_otherwise(thing, label_of(*status));
    FileEdit edit(known, thing);
    if (fulfilment.done) edit.set("status", Value::of(std::string(key_of(CommitmentStatus::fulfilled))));
    if (fulfilment.delivery) {
        set_day(*fulfilment.delivery, "on", today);
        append_once(edit, "delivered", *fulfilment.delivery);
    }
    return plan_of(edit);
}

}  // namespace regie::changes
