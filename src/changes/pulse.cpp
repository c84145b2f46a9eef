#include <utility>

#include "changes/new_thing.hpp"

namespace regie::changes {

Plan pulse(const Known& known, NewPulse pulse, base::Day today) {
    set_day(pulse.content, "on", today);
    pulse.content.set("responses", yaml::Value::list(std::move(pulse.responses)));
    const std::string on = pulse.content.find("on")->text;
    Plan plan = plan_thing(known, store::FileKind::pulse, std::move(pulse), on);
    require_something(plan, store::FileKind::pulse);
    return plan;
}

}  // namespace regie::changes
