#include "regie/report/list.hpp"

#include <vector>

#include "commands/document.hpp"
#include "commands/options.hpp"
#include "commands/table.hpp"
#include "regie/base/suggestion.hpp"
#include "regie/base/text.hpp"
#include "regie/base/trouble.hpp"

namespace regie::commands {
namespace {

constexpr Positional positionals[] = {
    {.name = "KIND",
     .help = base::Both{"partners, commitments, decisions, accountability, issues or pulses. Left out: all of them.",
                        "partners, commitments, decisions, accountability, issues of pulses. Zonder: alle."}}};
constexpr Option options[] = {document_format("text"), output};
constexpr Example examples[] = {
    {"list partners", {"the partners", "de partners"}},
    {"list commitments --format json", {"the commitments, for a program", "de commitments, voor een programma"}},
};

/// A kind of thing, by the name of its folder or of one of it.
std::optional<store::FileKind> kind_named(std::string_view typed) {
    if (typed.empty()) return {};
    std::vector<std::string_view> folders;
    for (const store::FileKind kind : store::thing_kinds) {
        if (typed == store::folder_of(kind) || typed == store::table_of(kind).name) return kind;
        folders.push_back(store::folder_of(kind));
    }
    throw base::Trouble{
        {{"there is no kind \"{0}\"; it is one of: {1}", "er is geen soort \"{0}\"; kies uit: {1}"},
         {std::string(typed), base::join(std::vector<std::string>(folders.begin(), folders.end()), ", ")}},
        base::did_you_mean(typed, folders,
                           {{"\"regie list\" shows all of them", "\"regie list\" laat ze alle zien"}, {}})};
}

int run(Context& context) {
    const auto kind = kind_named(context.positional(0));
    const store::Loaded loaded = load_for_document(context);
    const model::Standing standing(loaded.collaboration, context.today());
    print_document(context, report::list(standing, kind, context.language()));
    return exit_done;
}

}  // namespace

constinit const Command list_command{
    .name = "list",
    .summary = {"what is on file, in tables", "wat is vastgelegd, in tabellen"},
    .description = {"Lists what is on file: a table for each kind of thing, or for one of them.",
                    "Toont wat is vastgelegd: een tabel per soort, of van één soort."},
    .positionals = positionals,
    .options = options,
    .examples = examples,
    .run = run,
};

}  // namespace regie::commands
