#include "changes/new_thing.hpp"

#include <utility>

#include "regie/base/id.hpp"
#include "regie/base/trouble.hpp"
#include "regie/store/schema_file.hpp"

namespace regie::changes {
namespace {

using base::Message;
using base::Trouble;
using store::FileKind;

Message give_an_id(FileKind kind) {
    if (kind == FileKind::partner) {
        return {{"put an id of your own before the options: regie add-partner ID --name …",
                 "zet zelf een id voor de opties: regie add-partner ID --name …"},
                {}};
    }
    return {{"give it an id of its own with --id", "geef zelf een id met --id"}, {}};
}

Trouble exists(FileKind kind, const std::string& id) {
    return {{{"{0} exists already", "{0} bestaat al"}, {std::string(store::folder_of(kind)) + "/" + id}},
            give_an_id(kind)};
}

std::string choose_id(FileKind kind, std::string given, std::string_view named_after) {
    if (!given.empty()) return given;
    std::string id = base::slug(named_after);
    if (base::is_id(id)) return id;
    throw Trouble{{{"no id can be made of \"{0}\"", "van \"{0}\" is geen id te maken"}, {std::string(named_after)}},
                  give_an_id(kind)};
}

}  // namespace

Plan plan_thing(const Known& known, FileKind kind, NewThing thing, std::string_view named_after) {
    Plan plan{choose_id(kind, std::move(thing.id), named_after), {}};
    known.resolve_all(kind, thing.content);
    std::string text = known.new_file(kind, thing.content);
    if (const auto file = known.find(kind, plan.id)) {
        if (!says_the_same(known.loaded().sources.at(*file).text, text, kind)) throw exists(kind, plan.id);
        return plan;
    }
    plan.writes.push_back({store::path_of(kind, plan.id), std::move(text), {}});
    return plan;
}

bool says_the_same(std::string_view one, std::string_view other, FileKind kind) {
    const std::string modeline = store::modeline(kind);
    for (std::string_view* text : {&one, &other}) {
        if (text->starts_with(modeline)) text->remove_prefix(modeline.size());
    }
    return one == other;
}

void require_something(const Plan& plan, FileKind kind) {
    if (plan.writes.empty()) throw exists(kind, plan.id);
}

void set_day(yaml::Value& content, const std::string& key, base::Day day) {
    if (content.find(key) == nullptr) content.set(key, yaml::Value::of(base::text(day)));
}

}  // namespace regie::changes
