#include <utility>

#include "changes/new_thing.hpp"

namespace regie::changes {

Plan raise(const Known& known, NewThing issue, base::Day today) {
    set_day(issue.content, "raised", today);
    issue.content.set("status", yaml::Value::of("raised"));
    const std::string title = issue.content.find("title")->text;
    Plan plan = plan_thing(known, store::FileKind::issue, std::move(issue), title);
    require_something(plan, store::FileKind::issue);
    return plan;
}

}  // namespace regie::changes
