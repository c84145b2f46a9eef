#include "regie/report/show.hpp"

#include "commands/document.hpp"
#include "commands/options.hpp"
#include "commands/table.hpp"
#include "regie/base/trouble.hpp"
#include "regie/changes/thing.hpp"
#include "regie/rules/assess.hpp"

namespace regie::commands {
namespace {

constexpr Positional positionals[] = {
    {.name = "KIND/ID",
     .help = base::Both{
         "What to show: partners/ggd, or ggd alone where one file has that id; also needs/…, indicators/… and "
         "bodies/… of regie.yaml. Left out: the whole.",
         "Wat wordt getoond: partners/ggd, of alleen ggd als maar één bestand die id heeft; ook needs/…, "
         "indicators/… en bodies/… uit regie.yaml. Zonder: het geheel."}}};
constexpr Option options[] = {document_format("text"), output};
constexpr Example examples[] = {
    {"show partners/cooperatie-zo",
     {"a partner, and all that is tied to it", "een partner, met alles wat erbij hoort"}},
    {"show needs/outreach",
     {"something the opgave asks for, and who brings it in", "iets wat de opgave vraagt, en wie het inbrengt"}},
    {"show", {"the collaboration in short", "het samenwerkingsverband in het kort"}},
};

/// What stands in regie.yaml under an id of its own.
struct Part {
    std::string_view kind;
    store::Refers refers;
};
constexpr Part parts[] = {
    {"needs/", store::Refers::need}, {"indicators/", store::Refers::indicator}, {"bodies/", store::Refers::body}};

/// What was typed, as findings name it.
base::Subject subject_of(const changes::Known& known, std::string_view typed) {
    for (const Part& part : parts)
        if (typed.starts_with(part.kind))
            return std::string(part.kind) + known.resolve(typed.substr(part.kind.size()), part.refers);
    return changes::find_thing(known, typed).name();
}

int run(Context& context) {
    const store::Loaded loaded = load_for_document(context);
    if (!loaded.collaboration.format_known)
        throw base::Trouble{
            {{"nothing can be shown: the files were not read", "er is niets te tonen: de bestanden zijn niet gelezen"},
             {}},
            {{"\"regie check\" says why", "\"regie check\" zegt waarom"}, {}}};
    const base::Subject subject = subject_of(changes::Known(loaded), context.positional(0));
    const model::Standing standing(loaded.collaboration, context.today());
    const auto document = report::show(standing, rules::assess(loaded, standing), subject, context.language());
    if (!document) {
        throw base::Trouble{{{"{0} cannot be shown: regie.yaml could not be read",
                              "{0} kan niet worden getoond: regie.yaml is niet te lezen"},
                             {subject}},
                            {{"\"regie check\" shows what is wrong", "\"regie check\" laat zien wat er mis is"}, {}}};
    }
    print_document(context, *document);
    return exit_done;
}

}  // namespace

constinit const Command show_command{
    .name = "show",
    .summary = {"one thing, with everything tied to it", "één onderdeel van het dossier, met alles wat erbij hoort"},
    .description =
        {"Shows a partner, commitment, decision, accountability item, issue or pulse, or a need, indicator or body of "
         "regie.yaml, with everything that is tied to it and what the assessment finds about it; without an argument "
         "the collaboration in short. It names no persons.",
         "Toont een partner, commitment, besluit, verantwoordingspunt, signaal of peiling, of een competentie, "
         "indicator of overleg uit regie.yaml, met alles wat erbij hoort en de bevindingen erover uit de "
         "beoordeling; zonder argument het samenwerkingsverband in het kort. Er staan geen namen van personen in."},
    .positionals = positionals,
    .options = options,
    .examples = examples,
    .run = run,
};

}  // namespace regie::commands
