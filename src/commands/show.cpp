#include "regie/report/show.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "commands/document.hpp"
#include "commands/options.hpp"
#include "commands/table.hpp"
#include "regie/base/suggestion.hpp"
#include "regie/base/text.hpp"
#include "regie/base/trouble.hpp"
#include "regie/changes/known.hpp"

namespace regie::commands {
namespace {

using base::Trouble;
using store::FileKind;

constexpr Positional positionals[] = {
    {.name = "KIND/ID",
     .help =
         base::Both{"What to show: partners/ggd, or ggd alone where one thing has that id. Left out: the whole.",
                    "Wat wordt getoond: partners/ggd, of alleen ggd als maar één onderdeel die id heeft. Zonder: het "
                    "geheel."}}};
constexpr Option options[] = {document_format("text"), output};
constexpr Example examples[] = {
    {"show partners/cooperatie-zo",
     {"a partner, and all that is tied to it", "een partner, met alles wat erbij hoort"}},
    {"show", {"the collaboration in short", "het samenwerkingsverband in het kort"}},
};

struct Thing {
    FileKind kind = FileKind::collaboration;
    std::string id;
};

std::string named(const Thing& thing) { return std::string(store::folder_of(thing.kind)) + "/" + thing.id; }

Trouble unknown(const changes::Known& known, std::string_view typed) {
    std::vector<std::string> names;
    for (const FileKind kind : store::thing_kinds) {
        for (const std::string_view id : known.ids(kind)) {
            names.emplace_back(id);
            names.push_back(named({kind, std::string(id)}));
        }
    }
    std::ranges::sort(names);
    return {{{"there is nothing with the id \"{0}\"", "er is niets met de id \"{0}\""}, {std::string(typed)}},
            base::did_you_mean(
                typed, std::vector<std::string_view>(names.begin(), names.end()),
                {{"\"regie list\" shows what is on file", "\"regie list\" laat zien wat is vastgelegd"}, {}})};
}

Thing find_thing(const changes::Known& known, std::string_view typed) {
    if (typed.empty() || typed == "collaboration") return {};
    if (const auto slash = typed.find('/'); slash != std::string_view::npos) {
        const auto kind = store::kind_of_folder(typed.substr(0, slash));
        const std::string_view id = typed.substr(slash + 1);
        if (kind && known.find(*kind, id)) return {*kind, std::string(id)};
        throw unknown(known, typed);
    }
    std::vector<std::string> found;
    Thing thing;
    for (const FileKind kind : store::thing_kinds) {
        if (!known.find(kind, typed)) continue;
        thing = {kind, std::string(typed)};
        found.push_back(named(thing));
    }
    if (found.empty()) throw unknown(known, typed);
    if (found.size() == 1) return thing;
    throw Trouble{{{"more than one thing has the id \"{0}\"", "meer dan één onderdeel heeft de id \"{0}\""},
                   {std::string(typed)}},
                  {{"choose from: {0}", "kies uit: {0}"}, {base::join(found, ", ")}}};
}

int run(Context& context) {
    const store::Loaded loaded = load_for_document(context);
    const Thing thing = find_thing(changes::Known(loaded), context.positional(0));
    const model::Standing standing(loaded.collaboration, context.today());
    print_document(context, report::show(standing, thing.kind, thing.id, context.language()).value());
    return exit_done;
}

}  // namespace

constinit const Command show_command{
    .name = "show",
    .summary = {"one thing, with everything tied to it", "één onderdeel van het dossier, met alles wat erbij hoort"},
    .description =
        {"Shows a partner, commitment, decision, accountability item, issue or pulse with everything that is "
         "tied to it; without an argument the collaboration in short.",
         "Toont een partner, commitment, besluit, verantwoordingspunt, signaal of peiling met alles wat erbij "
         "hoort; zonder argument het samenwerkingsverband in het kort."},
    .positionals = positionals,
    .options = options,
    .examples = examples,
    .run = run,
};

}  // namespace regie::commands
