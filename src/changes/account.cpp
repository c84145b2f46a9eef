#include <utility>

#include "changes/new_thing.hpp"

namespace regie::changes {

Plan account(const Known& known, NewThing item) {
    const std::string area = item.content.find("area")->text;
    Plan plan = plan_thing(known, store::FileKind::item, std::move(item), area);
    require_something(plan, store::FileKind::item);
    return plan;
}

}  // namespace regie::changes
