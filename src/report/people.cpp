#include "regie/report/people.hpp"

#include <algorithm>

#include "regie/base/text.hpp"
#include "regie/store/kinds.hpp"
#include "regie/yaml/parse.hpp"

namespace regie::report {
namespace {

using yaml::Kind;
using yaml::Ref;

std::string name_in(Ref person) {
    if (!person.is(Kind::mapping)) return {};
    for (auto child = person.begin(); child != person.end(); ++child) {
        const Ref key = *child;
        const Ref value = *++child;
        if (key->text == "name" && value.is(Kind::scalar)) return std::string(base::trimmed(value->text));
    }
    return {};
}

}  // namespace

People::People(const store::Loaded& loaded) {
    const auto files = loaded.sources.all();
    const auto file = std::ranges::find(files, store::people_file, &base::Source::path);
    if (file == files.end()) return;
    const yaml::Parsed parsed = yaml::parse(file->text);
    if (parsed.tree.empty()) return;
    const Ref top = parsed.tree.root();
    for (auto child = top.begin(); child != top.end(); ++child) {
        const Ref key = *child;
        if (std::string name = name_in(*++child); !name.empty()) names_.emplace(key->text, std::move(name));
    }
}

std::string People::name_of(const model::Field<model::PersonKey>& key) const {
    if (!key) return {};
    const auto found = names_.find(std::string(key->text));
    return found == names_.end() ? std::string{} : found->second;
}

}  // namespace regie::report
