#include <utility>

#include "changes/new_thing.hpp"
#include "changes/notation.hpp"
#include "regie/base/trouble.hpp"
#include "regie/yaml/parse.hpp"
#include "regie/yaml/splice.hpp"

namespace regie::changes {
namespace {

using base::Trouble;

/// Names the decision as the mandate in regie.yaml, where none is named yet.
void fill_mandate(const Known& known, Plan& plan) {
    const store::Loaded& loaded = known.loaded();
    const model::Collaboration& collaboration = loaded.collaboration;
    if (collaboration.mandate.decision) return;
    const std::string& text = loaded.sources.at(collaboration.file).text;
    if (!collaboration.readable || !yaml::parse(text).faults.empty()) {
        throw Trouble{
            {{"the mandate cannot be noted in regie.yaml: that file has faults",
              "de bestuurlijke opdracht kan niet in regie.yaml worden gezet: dat bestand bevat fouten"},
             {}},
            {{"\"regie check\" shows them; repair them first", "\"regie check\" laat ze zien; herstel ze eerst"}, {}}};
    }
    const yaml::Path path{"mandate", "decision"};
    plan.writes.push_back(
        {std::string(store::collaboration_file), yaml::with_value(text, path, yaml::Value::of(plan.id)), text});
}

Trouble two_positions(const std::string& partner) {
    return {{{"\"{0}\" is given two positions", "\"{0}\" krijgt twee standpunten"}, {partner}},
            {{"keep one of the two", "houd er een van over"}, {}}};
}

}  // namespace

Plan decide(const Known& known, NewDecision decision, base::Day today) {
    yaml::Value& content = decision.content;
    set_day(content, "taken", today);
    if (!decision.positions.empty()) {
        yaml::Value positions = yaml::Value::mapping();
        for (const std::string& text : decision.positions) {
            auto [partner, position] = parse_position(text);
            if (positions.find(partner) != nullptr) throw two_positions(partner);
            positions.set(std::move(partner), std::move(position));
        }
        content.set("positions", std::move(positions));
    }
    if (!decision.objections.empty()) {
        yaml::Value objections = yaml::Value::list();
        for (const std::string& text : decision.objections) objections.items.push_back(parse_objection(text));
        content.set("objections", std::move(objections));
    }
    const std::string title = content.find("title")->text;
    const bool is_mandate = *content.find("kind") == yaml::Value::of("mandate");
    Plan plan = plan_thing(known, store::FileKind::decision, std::move(decision), title);
    if (is_mandate) fill_mandate(known, plan);
    require_something(plan, store::FileKind::decision);
    return plan;
}

}  // namespace regie::changes
