#include "changes/edits.hpp"

#include "regie/yaml/parse.hpp"
#include "regie/yaml/write.hpp"

namespace regie::changes {
namespace {

using base::Trouble;
using yaml::Value;

Trouble another_value(const Thing& thing, const std::string& key, const Value& old) {
    return {{{"{0} says \"{2}\" at {1} already", "in {0} staat bij {1} al \"{2}\""}, {thing.name(), key, old.text}},
            {{"if that is wrong: regie set {0} {1} \"…\"", "als dat niet klopt: regie set {0} {1} \"…\""},
             {thing.name(), key}}};
}

Trouble on_file_already(const Thing& thing) {
    return {{{"{0} says all of this already, so there is nothing to write",
              "dit staat al in {0}; er is niets te schrijven"},
             {thing.name()}},
            {{"\"regie show {0}\" shows it", "\"regie show {0}\" laat het zien"}, {thing.name()}}};
}

}  // namespace

Value content_of(const FileEdit& edit) { return yaml::value_of(yaml::parse(edit.text()).tree.root()); }

void set_once(FileEdit& edit, const std::string& key, const Value& value) {
    const Value content = content_of(edit);
    const Value* old = content.find(key);
    if (is_unrecorded(old)) {
        edit.set(key, value);
    } else if (!(*old == value)) {
        throw another_value(edit.thing(), key, *old);
    }
}

void append_once(FileEdit& edit, const std::string& key, const Value& item) {
    const Value content = content_of(edit);
    const Value* list = content.find(key);
    const bool is_there =
        list != nullptr &&
        (same(*list, item) || std::ranges::any_of(list->items, [&item](const Value& old) { return same(old, item); }));
    if (!is_there) edit.append(key, item);
}

Plan plan_of(const FileEdit& edit) {
    Plan plan{edit.thing().id, {}};
    edit.add_to(plan);
    if (plan.writes.empty()) throw on_file_already(edit.thing());
    return plan;
}

Trouble stands_otherwise(const Thing& thing, const base::Both& status) {
    return {
        {{"{0} is on file as: {1}", "{0} staat in het dossier als: {1}"}, {thing.name(), status}},
        {{"if that is wrong: regie set {0} status …", "als dat niet klopt: regie set {0} status …"}, {thing.name()}}};
}

}  // namespace regie::changes
