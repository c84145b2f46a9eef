#include "regie/report/show.hpp"

#include "commands/document.hpp"
#include "commands/options.hpp"
#include "commands/table.hpp"
#include "regie/changes/thing.hpp"

namespace regie::commands {
namespace {

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

int run(Context& context) {
    const store::Loaded loaded = load_for_document(context);
    const changes::Thing thing = changes::find_thing(changes::Known(loaded), context.positional(0));
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
