#include <utility>

#include "changes/edits.hpp"
#include "changes/new_thing.hpp"
#include "regie/changes/existing.hpp"

namespace regie::changes {
namespace {

using base::Trouble;

/// An entry is of one act or of one omission, so that each has its own effect.
void require_act_or_omission(const yaml::Value& entry) {
    const bool act = entry.find("act") != nullptr;
    const bool omission = entry.find("omitted") != nullptr;
    if (act && omission) {
        throw Trouble{{{"--act and --omitted do not go together", "--act en --omitted gaan niet samen"}, {}},
                      {{"give the command twice: each has an effect of its own",
                        "geef het commando twee keer: elk heeft een eigen effect"},
                       {}}};
    }
    if (act || omission) return;
    throw Trouble{{{"what was done or left undone is missing", "wat is gedaan of nagelaten ontbreekt"}, {}},
                  {{"say it with --act or with --omitted", "zeg het met --act of met --omitted"}, {}}};
}

}  // namespace

Plan account(const Known& known, NewThing item) {
    const std::string area = item.content.find("area")->text;
    Plan plan = plan_thing(known, store::FileKind::item, std::move(item), area);
    require_something(plan, store::FileKind::item);
    return plan;
}

Plan add_account(const Known& known, std::string_view item, yaml::Value entry, base::Day today) {
    require_act_or_omission(entry);
    FileEdit edit(known, find_thing(known, store::FileKind::item, item));
    set_day(entry, "on", today);
    append_once(edit, "account", entry);
    return plan_of(edit);
}

}  // namespace regie::changes
