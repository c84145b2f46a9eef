#include "commands/change.hpp"
#include "commands/options.hpp"
#include "commands/table.hpp"
#include "regie/changes/existing.hpp"

namespace regie::commands {
namespace {

constexpr Positional positionals[] = {
    {.name = "COMMITMENT",
     .help = base::Both{"The commitment, by its id.", "Het commitment, met de id ervan."},
     .required = true},
};
constexpr Option options[] = {
    {.name = "what", .value = "TEXT", .key = "delivered.what", .required = true},
    {.name = "on", .value = "DATE", .key = "delivered.on", .initial = "today"},
    {.name = "evidence", .value = "PATH", .key = "delivered.evidence"},
    {.name = "done",
     .help = base::Both{"The whole commitment is fulfilled with it: its status becomes fulfilled.",
                        "Het hele commitment is daarmee nagekomen: de status wordt fulfilled."}},
    dry_run,
};
constexpr std::string_view done_options[] = {"done"};
constexpr Example examples[] = {
    {"fulfil monitor --what \"Eerste monitor besproken met alle partners\" --on 2024-05",
     {"a delivery, sometime in May 2024", "een levering, ergens in mei 2024"}},
    {"fulfil monitor --what \"Laatste monitor opgeleverd\" --evidence https://example.org/monitor.pdf --done",
     {"the last one, today: the commitment is fulfilled", "de laatste, vandaag: het commitment is nagekomen"}},
};

base::Message next(const changes::Plan& plan) {
    return {{"regie show commitments/{0}", "regie show commitments/{0}"}, {plan.id}};
}

int run(Context& context) {
    changes::Fulfilment fulfilment;
    fulfilment.done = context.has("done");
    yaml::Value content = context.content();
    if (yaml::Value* delivery = content.find("delivered")) fulfilment.delivery = std::move(*delivery);
    const auto plan = [&](const changes::Known& known) {
        return changes::fulfil(known, context.positional(0), fulfilment, context.today());
    };
    return change(context, plan, next);
}

}  // namespace

constinit const Command fulfil_command{
    .name = "fulfil",
    .summary = {"record what was delivered on a commitment", "leg vast wat op een commitment is geleverd"},
    .description =
        {"Adds a delivery to a commitment: what the partner did of what it had promised. With --done the whole "
         "commitment is fulfilled.",
         "Voegt een levering toe aan een commitment: wat de partner heeft gedaan van wat was toegezegd. Met --done is "
         "het hele commitment nagekomen."},
    .writes = store::FileKind::commitment,
    .positionals = positionals,
    .options = options,
    .other_form = Form{.positionals = positionals, .options = done_options, .without = "what", .shown = "--done"},
    .examples = examples,
    .run = run,
};

}  // namespace regie::commands
