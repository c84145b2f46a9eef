#include "commands/change.hpp"
#include "commands/options.hpp"
#include "commands/table.hpp"
#include "regie/changes/existing.hpp"

namespace regie::commands {
namespace {

constexpr Positional positionals[] = {
    {.name = "ISSUE", .help = base::Both{"The issue, by its id.", "Het signaal, met de id ervan."}, .required = true},
};
constexpr Option options[] = {
    {.name = "resolution", .value = "TEXT", .key = "resolution", .required = true},
    {.name = "on", .value = "DATE", .key = "resolved", .initial = "today"},
    {.name = "agenda", .value = "DECISION|DATE", .key = "agenda"},
    dry_run,
};
constexpr std::string_view agenda_options[] = {"agenda"};
constexpr Example examples[] = {
    {"resolve wachtlijsten --agenda 2024-07-04", {"put it on the agenda of that day", "op de agenda van die dag"}},
    {"resolve wachtlijsten --resolution \"De bibliotheek bezoekt voortaan ook thuis\" --agenda convenant",
     {"resolved today, by a decision of the partners", "vandaag opgelost, met een afspraak van de partners"}},
};

base::Message next(const changes::Plan& plan) {
    return {{"regie show issues/{0}", "regie show issues/{0}"}, {plan.id}};
}

int run(Context& context) {
    const auto plan = [&](const changes::Known& known) {
        return changes::resolve(known, context.positional(0), context.content(), context.today());
    };
    return change(context, plan, next);
}

}  // namespace

constinit const Command resolve_command{
    .name = "resolve",
    .summary = {"put an issue on the agenda, or say how it was resolved",
                "agendeer een signaal, of leg vast hoe het is opgelost"},
    .description =
        {"Records how an issue was resolved. With --agenda alone it is put on the agenda: for a day, or for the "
         "decision that it leads to.",
         "Legt vast hoe een signaal is opgelost. Met alleen --agenda komt het op de agenda: voor een dag, of voor het "
         "besluit waartoe het leidt."},
    .writes = store::FileKind::issue,
    .positionals = positionals,
    .options = options,
    .other_form = Form{.positionals = positionals,
                       .options = agenda_options,
                       .without = "resolution",
                       .shown = "--agenda DECISION|DATE"},
    .examples = examples,
    .run = run,
};

}  // namespace regie::commands
