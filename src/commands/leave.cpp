#include "commands/change.hpp"
#include "commands/leaving.hpp"
#include "commands/options.hpp"
#include "commands/table.hpp"
#include "regie/changes/known.hpp"
#include "regie/formats/documents.hpp"
#include "regie/store/load.hpp"

namespace regie::commands {
namespace {

constexpr Positional positionals[] = {
    {.name = "PARTNER",
     .help = base::Both{"The partner, by its id.", "De partner, met de id ervan."},
     .required = true},
};
constexpr Option options[] = {
    {.name = "on", .value = "DATE", .key = "left", .initial = "today"},
    {.name = "settlement",
     .value = "TEXT",
     .help = base::Both{"How the commitments of this partner alone are settled with the others. Needed where that is "
                        "not on file.",
                        "Hoe de commitments van deze partner alleen met de anderen worden afgewikkeld. Nodig als dat "
                        "niet is vastgelegd."}},
    dry_run,
};
constexpr Example examples[] = {
    {"leave cooperatie-zo --settlement \"De GGD neemt de vrijwilligers over\"",
     {"leaves today; its own commitments are withdrawn with this settlement",
      "vertrekt vandaag; de eigen commitments worden ingetrokken met deze afwikkeling"}},
    {"leave ggd --on 2024-12-31 --settlement \"Overgedragen aan de gemeente\" --dry-run",
     {"only shows what the leaving touches, and what would be written",
      "toont alleen wat het vertrek raakt, en wat er zou worden geschreven"}},
};

base::Message next(const changes::Plan&) { return {{"regie assess", "regie assess"}, {}}; }

/// The user sees what the leaving touches before anything is written.
void show(const Context& context, const changes::Leaving& leaving, const store::Loaded& loaded) {
    const model::Standing standing(loaded.collaboration, context.today());
    const auto document = leaving_as_document(leaving, report::Voice(standing, context.language()));
    context.say_text(formats::text(document, context.columns()) + "\n");
}

changes::Leaving leaving_asked_for(const Context& context, const changes::Known& known) {
    const auto day = context.option("on");
    return changes::leaving_of(known, context.positional(0), day ? base::parse_date(*day) : std::nullopt,
                               context.today());
}

/// Somebody at a terminal is asked how what is not settled on file is settled, after seeing what the leaving touches.
/// True where that was shown.
bool ask_for_settlement(Context& context) {
    if (context.has("settlement") || !context.can_ask()) return false;
    const store::Loaded loaded = store::load(context.files(), context.root(), context.today());
    const changes::Leaving leaving = leaving_asked_for(context, changes::Known(loaded));
    if (leaving.unsettled.empty()) return false;
    show(context, leaving, loaded);
    context.ask_for_needed("settlement");
    return true;
}

int run(Context& context) {
    bool is_shown = ask_for_settlement(context);
    std::optional<std::string> settlement;
    if (const auto given = context.option("settlement")) settlement = *given;
    const auto plan = [&](const changes::Known& known) {
        const changes::Leaving leaving = leaving_asked_for(context, known);
        // A plan that is asked about is made twice.
        if (!is_shown) show(context, leaving, known.loaded());
        is_shown = true;
        return changes::leave(known, leaving, settlement);
    };
    return change(context, plan, next);
}

}  // namespace

constinit const Command leave_command{
    .name = "leave",
    .summary = {"record that a partner leaves", "leg vast dat een partner vertrekt"},
    .description =
        {"Records that a partner leaves, after showing what that touches: commitments, needs, groups, issues, "
         "accountability items and roles. Commitments of this partner alone become withdrawn, with the settlement; "
         "where another partner takes over (succeeds), they pass on to it. Any party may leave, with regard for its "
         "commitments; no decision is written.",
         "Legt vast dat een partner vertrekt, en toont eerst wat dat raakt: commitments, competenties, overleggen, "
         "signalen, verantwoordingspunten en rollen. Commitments van deze partner alleen worden ingetrokken, met de "
         "afwikkeling; komt een andere partner in de plaats (succeeds), dan gaan zij daarop over. Iedere partij mag "
         "vertrekken, met oog voor de eigen commitments; er wordt geen besluit vastgelegd."},
    .writes = store::FileKind::partner,
    .positionals = positionals,
    .options = options,
    .examples = examples,
    .run = run,
};

}  // namespace regie::commands
