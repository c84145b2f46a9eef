#include <utility>

#include "changes/content.hpp"
#include "changes/new_thing.hpp"
#include "changes/notation.hpp"

namespace regie::changes {

yaml::Value content_of(NewPartner partner, std::string_view label) {
    if (!partner.representatives.empty()) {
        yaml::Value list = yaml::Value::list();
        for (const std::string& text : partner.representatives) list.items.push_back(parse_representative(text, label));
        partner.content.set("representatives", std::move(list));
    }
    return std::move(partner.content);
}

Plan add_partner(const Known& known, NewPartner partner, base::Day today) {
    set_day(partner.content, "joined", today);
    const std::string name = partner.content.find("name")->text;
    const std::string id = partner.id;
    Plan plan =
        plan_thing(known, store::FileKind::partner, {id, content_of(std::move(partner), "--representative")}, name);
    require_something(plan, store::FileKind::partner);
    return plan;
}

}  // namespace regie::changes
