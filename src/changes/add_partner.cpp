#include <utility>

#include "changes/new_thing.hpp"
#include "changes/notation.hpp"

namespace regie::changes {

Plan add_partner(const Known& known, NewPartner partner, base::Day today) {
    set_day(partner.content, "joined", today);
    if (!partner.representatives.empty()) {
        yaml::Value list = yaml::Value::list();
        for (const std::string& text : partner.representatives) list.items.push_back(parse_representative(text));
        partner.content.set("representatives", std::move(list));
    }
    const std::string name = partner.content.find("name")->text;
    Plan plan = plan_thing(known, store::FileKind::partner, std::move(partner), name);
    require_something(plan, store::FileKind::partner);
    return plan;
}

}  // namespace regie::changes
