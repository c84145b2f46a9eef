#include <utility>

#include "changes/edits.hpp"
#include "changes/new_thing.hpp"
#include "changes/notation.hpp"
#include "regie/base/text.hpp"
#include "regie/base/trouble.hpp"
#include "regie/changes/existing.hpp"
#include "regie/yaml/parse.hpp"
#include "regie/yaml/splice.hpp"

namespace regie::changes {
namespace {

using base::Trouble;
using yaml::Value;

const store::Row& row_of(std::string_view key) { return *store::table_of(store::FileKind::decision).find(key); }

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
        {std::string(store::collaboration_file), yaml::with_value(text, path, Value::of(plan.id)), text});
}

Trouble no_open_objection(const std::string& partner) {
    return {{{"\"{0}\" has no objection here that is still open", "\"{0}\" heeft hier geen bezwaar dat nog openstaat"},
             {partner}},
            {{"record the objection first, in the words of the partner: --objection '{0}:…'",
              "leg eerst het bezwaar vast, in de woorden van de partner: --objection '{0}:…'"},
             {partner}}};
}

Trouble two_positions(const std::string& partner) {
    return {{{"\"{0}\" is given two positions", "\"{0}\" krijgt twee standpunten"}, {partner}},
            {{"keep one of the two", "houd er een van over"}, {}}};
}

/// The positions that were typed, by the ids of who took them.
Value positions_of(const Known& known, const std::vector<std::string>& typed) {
    Value positions = Value::mapping();
    for (const std::string& text : typed) {
        auto [partner, position] = parse_position(text);
        Value one = Value::mapping({{std::move(partner), std::move(position)}});
        known.resolve_value(row_of("positions"), one);
        auto& [who, taken] = one.pairs.front();
        if (positions.find(who) != nullptr) throw two_positions(who);
        positions.set(std::move(who), std::move(taken));
    }
    return positions;
}

/// The objections that were typed, and those of which it was said that they were resolved.
std::vector<Value> objections_of(const Known& known, const std::vector<std::string>& typed, base::Day today) {
    std::vector<Value> objections;
    for (const std::string& text : typed) {
        objections.push_back(parse_objection(text, today));
        known.resolve_value(row_of("objections"), objections.back());
    }
    return objections;
}

/// Which of the objections are this partner's and not resolved; Trouble where none is.
std::vector<std::size_t> open_ones(const Value* objections, const Value& partner) {
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; objections != nullptr && i < objections->items.size(); ++i) {
        const Value& one = objections->items[i];
        const Value* whose = one.find("partner");
        if (whose != nullptr && *whose == partner && is_unrecorded(one.find("resolved"))) numbers.push_back(i);
    }
    if (numbers.empty()) throw no_open_objection(partner.text);
    return numbers;
}

/// A value that stands for a record (`communicated: 2026-05`) goes into the record, where that is written out.
void set_value(FileEdit& edit, const store::Row& row, const Value& value) {
    const std::string key(row.key);
    const Value content = content_of(edit);
    const Value* old = content.find(key);
    const bool is_record = row.type == store::Type::record && old != nullptr && old->kind == Value::Kind::mapping;
    edit.set(is_record ? key + "." + std::string(row.table()->shorthand) : key, value);
}

}  // namespace

Plan decide(const Known& known, NewDecision decision, base::Day today) {
    Value& content = decision.content;
    set_day(content, "taken", today);
    if (!decision.positions.empty()) content.set("positions", positions_of(known, decision.positions));
    Value objections = Value::list();
    for (Value& objection : objections_of(known, decision.objections, today)) {
        if (const Value* day = objection.find("resolved")) {
            for (const std::size_t number : open_ones(&objections, *objection.find("partner")))
                objections.items[number].set("resolved", *day);
        } else {
            objections.items.push_back(std::move(objection));
        }
    }
    if (!objections.items.empty()) content.set("objections", std::move(objections));
    const std::string title = content.find("title")->text;
    const Value* outcome = content.find("outcome");
    const bool may_be_mandate =
        *content.find("kind") == Value::of("mandate") && !(outcome != nullptr && *outcome == Value::of("rejected"));
    Plan plan = plan_thing(known, store::FileKind::decision, std::move(decision), title);
    if (may_be_mandate) fill_mandate(known, plan);
    require_something(plan, store::FileKind::decision);
    return plan;
}

Plan add_to_decision(const Known& known, NewDecision said, base::Day today) {
    std::vector<std::string> kinds;
    for (const model::Word& kind : model::words_of<model::DecisionKind>()) kinds.emplace_back(kind.key);
    FileEdit edit(known, find_thing(known, store::FileKind::decision, said.id,
                                    {{"a new decision needs its kind, with --kind: {0}",
                                      "een nieuw besluit heeft een soort nodig, met --kind: {0}"},
                                     {base::join(kinds, ", ")}}));
    for (const store::Row& row : store::table_of(store::FileKind::decision).rows) {
        Value* value = said.content.find(std::string(row.key));
        if (value == nullptr) continue;
        known.resolve_value(row, *value);
        if (value->kind == Value::Kind::list) {
            for (const Value& item : value->items) append_once(edit, std::string(row.key), item);
        } else {
            set_value(edit, row, *value);
        }
    }
    for (const auto& [who, position] : positions_of(known, said.positions).pairs)
        edit.set(yaml::Path{"positions", who}, position);
    for (const Value& objection : objections_of(known, said.objections, today)) {
        const Value* day = objection.find("resolved");
        if (day == nullptr) {
            append_once(edit, "objections", objection);
            continue;
        }
        const Value content = content_of(edit);
        for (const std::size_t number : open_ones(content.find("objections"), *objection.find("partner")))
            edit.set(yaml::Path{"objections", number, "resolved"}, *day);
    }
    return plan_of(edit);
}

}  // namespace regie::changes
