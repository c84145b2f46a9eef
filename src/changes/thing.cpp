#include "regie/changes/thing.hpp"

#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "regie/base/suggestion.hpp"
#include "regie/base/text.hpp"
#include "regie/base/trouble.hpp"

namespace regie::changes {
namespace {

using base::Message;
using base::Trouble;
using store::FileKind;

/// What to do where nothing near to what was typed is on file.
Message list_them(std::span<const FileKind> kinds) {
    if (kinds.size() > 1)
        return {{"\"regie list\" shows what is on file", "\"regie list\" laat zien wat is vastgelegd"}, {}};
    return {{"\"regie list {0}\" shows what is on file", "\"regie list {0}\" laat zien wat is vastgelegd"},
            {std::string(store::folder_of(kinds[0]))}};
}

Trouble unknown(const Known& known, std::span<const FileKind> kinds, std::string_view typed, Message otherwise) {
    std::vector<std::string> names;
    for (const FileKind kind : kinds) {
        for (const std::string_view id : known.ids(kind)) {
            names.emplace_back(id);
            names.push_back(Thing{kind, std::string(id)}.name());
        }
    }
    std::ranges::sort(names);
    const std::vector<std::string_view> candidates(names.begin(), names.end());
    Message next = base::did_you_mean(typed, candidates, std::move(otherwise));
    const auto slash = typed.find('/');
    const auto named = slash == std::string_view::npos ? std::nullopt : store::kind_of_folder(typed.substr(0, slash));
    const std::span<const FileKind> sought = named ? std::span(&*named, 1) : kinds;
    if (kinds.size() > 1)
        return known.not_found(
            sought, {{"there is nothing with the id \"{0}\"", "er is niets met de id \"{0}\""}, {std::string(typed)}},
            std::move(next));
    return known.not_found(
        sought, {{"there is no {0} \"{1}\"", "er is geen {0} \"{1}\""}, {store::name_of(kinds[0]), std::string(typed)}},
        std::move(next));
}

Thing found(const Known& known, std::span<const FileKind> kinds, std::string_view typed, Message otherwise) {
    if (const auto slash = typed.find('/'); slash != std::string_view::npos) {
        const auto kind = store::kind_of_folder(typed.substr(0, slash));
        std::string_view id = typed.substr(slash + 1);
        if (id.ends_with(".yaml")) id.remove_suffix(5);
        const bool is_one_of_them = kind && std::ranges::find(kinds, *kind) != kinds.end();
        if (is_one_of_them && known.find(*kind, id)) return {*kind, std::string(id)};
        throw unknown(known, kinds, typed, std::move(otherwise));
    }
    std::vector<std::string> names;
    Thing thing;
    for (const FileKind kind : kinds) {
        if (!known.find(kind, typed)) continue;
        thing = {kind, std::string(typed)};
        names.push_back(thing.name());
    }
    if (names.empty()) throw unknown(known, kinds, typed, std::move(otherwise));
    if (names.size() == 1) return thing;
    throw Trouble{{{"more than one thing has the id \"{0}\"", "meer dan één onderdeel heeft de id \"{0}\""},
                   {std::string(typed)}},
                  {{"choose from: {0}", "kies uit: {0}"}, {base::join(names, ", ")}}};
}

}  // namespace

std::string Thing::name() const {
    if (kind == FileKind::people) return "people";
    return kind == FileKind::collaboration ? "collaboration" : std::string(store::folder_of(kind)) + "/" + id;
}

std::string Thing::path() const { return store::path_of(kind, id); }

Thing find_thing(const Known& known, std::string_view typed) {
    if (typed.empty() || typed == "collaboration" || typed == store::collaboration_file) return {};
    return found(known, store::thing_kinds, typed, list_them(store::thing_kinds));
}

Thing find_file(const Known& known, std::string_view typed) {
    const bool is_people = typed == "people" || typed == store::people_file;
    return is_people ? Thing{FileKind::people, {}} : find_thing(known, typed);
}

std::optional<base::FileId> file_of(const Known& known, const Thing& thing) {
    const store::Loaded& loaded = known.loaded();
    if (thing.kind == FileKind::collaboration) return loaded.collaboration.file;
    if (thing.kind != FileKind::people) return known.find(thing.kind, thing.id);
    // It has no place in the model.
    for (std::uint32_t number = 0; number < loaded.sources.size(); ++number) {
        if (loaded.sources.at(base::FileId{number}).path == store::people_file) return base::FileId{number};
    }
    return std::nullopt;
}

Thing find_thing(const Known& known, FileKind kind, std::string_view typed) {
    return find_thing(known, kind, typed, list_them(std::span(&kind, 1)));
}

Thing find_thing(const Known& known, FileKind kind, std::string_view typed, Message otherwise) {
    return found(known, std::span(&kind, 1), typed, std::move(otherwise));
}

}  // namespace regie::changes
