#include "changes/rename/target.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "regie/base/suggestion.hpp"
#include "regie/base/text.hpp"
#include "regie/base/trouble.hpp"

namespace regie::changes {
namespace {

using base::Trouble;
using store::FileKind;
using store::Refers;

struct Sort {
    std::string_view folder;
    std::optional<FileKind> file;
    Refers refers;
};

constexpr std::array sorts{
    Sort{"partners", FileKind::partner, Refers::partner},
    Sort{"commitments", FileKind::commitment, Refers::commitment},
    Sort{"decisions", FileKind::decision, Refers::decision},
    Sort{"accountability", FileKind::item, Refers::nothing},
    Sort{"issues", FileKind::issue, Refers::nothing},
    Sort{"pulses", FileKind::pulse, Refers::nothing},
    Sort{"needs", {}, Refers::need},
    Sort{"indicators", {}, Refers::indicator},
    Sort{"bodies", {}, Refers::body},
};

template <class Parts>
std::vector<std::string_view> ids_of_parts(const Parts& parts) {
    std::vector<std::string_view> ids;
    for (const auto& part : parts) {
        if (part.id) ids.push_back(part.id->text);
    }
    return ids;
}

std::vector<std::string_view> ids_of(const Known& known, const Sort& sort) {
    if (sort.file) return known.ids(*sort.file);
    const model::Collaboration& all = known.loaded().collaboration;
    if (sort.refers == Refers::need) return ids_of_parts(all.opgave.needs);
    if (sort.refers == Refers::indicator) return ids_of_parts(all.opgave.indicators);
    return ids_of_parts(all.bodies);
}

Trouble nothing_has_it(const Known& known, std::string_view typed, const std::vector<std::string>& names) {
    const auto slash = typed.find('/');
    const auto named = slash == std::string_view::npos ? std::nullopt : store::kind_of_folder(typed.substr(0, slash));
    const std::span<const FileKind> all(store::thing_kinds);
    return known.not_found(
        named ? std::span(&*named, 1) : all,
        {{"there is nothing with the id \"{0}\"", "er is niets met de id \"{0}\""}, {std::string(typed)}},
        base::did_you_mean(
            typed, std::vector<std::string_view>(names.begin(), names.end()),
            {{"\"regie list\" shows what is on file; needs, indicators and bodies stand in regie.yaml",
              "\"regie list\" laat zien wat is vastgelegd; needs, indicators en bodies staan in regie.yaml"},
             {}}));
}

Trouble several_have_it(std::string_view typed, const std::vector<std::string>& names) {
    return {{{"more than one thing has the id \"{0}\"", "meer dan één onderdeel heeft de id \"{0}\""},
             {std::string(typed)}},
            {{"choose from: {0}", "kies uit: {0}"}, {base::join(names, ", ")}}};
}

}  // namespace

Target find_target(const Known& known, std::string_view typed) {
    const auto slash = typed.find('/');
    const bool has_folder = slash != std::string_view::npos;
    std::string_view id = has_folder ? typed.substr(slash + 1) : typed;
    if (has_folder && id.ends_with(".yaml")) id.remove_suffix(5);
    std::vector<Target> found;
    std::vector<std::string> candidates;
    for (const Sort& sort : sorts) {
        const auto ids = ids_of(known, sort);
        const bool fits = !has_folder || typed.substr(0, slash) == sort.folder;
        if (fits && std::ranges::find(ids, id) != ids.end())
            found.push_back({sort.folder, sort.file, sort.refers, std::string(id)});
        for (const std::string_view known_id : ids) {
            candidates.push_back(std::string(sort.folder) + "/" + std::string(known_id));
            if (!has_folder) candidates.emplace_back(known_id);
        }
    }
    if (found.size() == 1) return found.front();
    if (found.empty()) throw nothing_has_it(known, typed, candidates);
    std::vector<std::string> names;
    for (const Target& target : found) names.push_back(target.name());
    throw several_have_it(typed, names);
}

}  // namespace regie::changes
