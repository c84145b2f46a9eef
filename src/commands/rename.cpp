#include "regie/changes/rename.hpp"

#include <algorithm>

#include "commands/change.hpp"
#include "commands/options.hpp"
#include "commands/table.hpp"

namespace regie::commands {
namespace {

constexpr Positional positionals[] = {
    {.name = "KIND/ID",
     .help =
         base::Both{"What gets another id: partners/ggd, needs/outreach, or ggd alone where one thing has that id.",
                    "Wat een andere id krijgt: partners/ggd, needs/outreach, of alleen ggd als maar één onderdeel die "
                    "id heeft."},
     .required = true},
    {.name = "NEW",
     .key = "id",
     .help = base::Both{"The new id: a to z, 0 to 9 and -.", "De nieuwe id: a tot z, 0 tot 9 en -."},
     .required = true},
};
constexpr Option options[] = {dry_run};
constexpr Example examples[] = {
    {"rename partners/ggd ggd-zuid",
     {"the partner's file, and every file that names it", "het bestand van de partner, en elk bestand dat die noemt"}},
    {"rename needs/outreach opzoeken",
     {"a need of the opgave, and who can meet it", "een competentie die de opgave vraagt, en wie die heeft"}},
};

bool is_one_of(const changes::Write& write, const std::string& name) { return write.path == name + ".yaml"; }

/// How many files changed because they name what was renamed.
std::size_t count_of_references(const changes::Plan& plan) {
    const bool is_part = std::ranges::none_of(plan.writes, &changes::Write::removed);
    const auto writes = changes::net_writes(plan);
    return static_cast<std::size_t>(std::ranges::count_if(writes, [&](const changes::Write& write) {
        if (is_part) return write.path != store::collaboration_file;
        return !is_one_of(write, plan.renaming->from) && !is_one_of(write, plan.renaming->to);
    }));
}

base::Message made(const changes::Plan& plan) {
    const std::size_t count = count_of_references(plan);
    const bool is_part = std::ranges::none_of(plan.writes, &changes::Write::removed);
    const base::Both none{"renamed {0} to {1}; next: {3}", "hernoemd: {0} is nu {1}; hierna: {3}"};
    const base::Both one{"renamed {0} to {1}, also in one other file; next: {3}",
                         "hernoemd: {0} is nu {1}, ook in één ander bestand; hierna: {3}"};
    const base::Both more{"renamed {0} to {1}, also in {2} other files; next: {3}",
                          "hernoemd: {0} is nu {1}, ook in {2} andere bestanden; hierna: {3}"};
    return {count == 0   ? none
            : count == 1 ? one
                         : more,
            {plan.renaming->from, plan.renaming->to, std::to_string(count),
             is_part ? "regie show" : "regie show " + plan.renaming->to}};
}

int run(Context& context) {
    const std::string root = context.root();
    const auto planner = [&](const changes::Known& known) {
        return changes::rename(known, context.positional(0), std::string(context.positional(1)));
    };
    const auto outcome = carry_out(context, root, planner, context.whole_command());
    return tell_change(context, outcome, root, made(outcome.plan));
}

}  // namespace

constinit const Command rename_command{
    .name = "rename",
    .summary = {"give something another id, wherever it is named",
                "geef iets een andere id, overal waar het wordt genoemd"},
    .description =
        {"Gives a thing another id: its file gets another name, and every reference to it in the other files follows, "
         "waivers too. Needs, indicators and bodies of regie.yaml can be renamed as well. All of it, or nothing. Texts "
         "and evidence stay as they are, and so does a baseline file: make that anew.",
         "Geeft een onderdeel een andere id: het bestand krijgt een andere naam, en elke verwijzing ernaar in de andere "
         "bestanden gaat mee, ook die in vrijstellingen. Ook needs, indicators en bodies in regie.yaml kunnen een andere "
         "id krijgen. Alles of niets. Teksten en bewijsstukken blijven zoals ze zijn, en een baseline-bestand ook: maak "
         "dat opnieuw."},
    .positionals = positionals,
    .options = options,
    .examples = examples,
    .run = run,
};

}  // namespace regie::commands
