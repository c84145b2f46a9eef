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
    {.name = "on", .value = "DATE", .key = "withdrawn", .initial = "today"},
    {.name = "settlement", .value = "TEXT", .key = "settlement", .asked_too = true},
    dry_run,
};
constexpr Example examples[] = {
    {"withdraw inloop --settlement \"De bibliotheek neemt de inloop over\"",
     {"withdrawn today, with how that was settled", "vandaag ingetrokken, met hoe dat is afgewikkeld"}},
    {"withdraw fonds --on 2024-05-31",
     {"withdrawn; the settlement can follow with the same command",
      "ingetrokken; de afwikkeling kan volgen met hetzelfde commando"}},
};

base::Message next(const changes::Plan& plan) {
    return {{"regie show commitments/{0}", "regie show commitments/{0}"}, {plan.id}};
}

base::Message next_is_settlement(const changes::Plan& plan) {
    return {{"regie withdraw {0} --settlement \"…\"", "regie withdraw {0} --settlement \"…\""}, {plan.id}};
}

int run(Context& context) {
    const auto plan = [&](const changes::Known& known) {
        return changes::withdraw(known, context.positional(0), context.content(), context.today());
    };
    return change(context, plan, context.has("settlement") ? next : next_is_settlement);
}

}  // namespace

constinit const Command withdraw_command{
    .name = "withdraw",
    .summary = {"record that a commitment was withdrawn", "leg vast dat een commitment is ingetrokken"},
    .description =
        {"Records that a commitment was withdrawn, and how that was settled with the others. A partner may withdraw, "
         "with regard for what others built on its commitment.",
         "Legt vast dat een commitment is ingetrokken, en hoe dat met de anderen is afgewikkeld. Een partner mag zich "
         "terugtrekken, met oog voor wat anderen op het commitment hebben gebouwd."},
    .writes = store::FileKind::commitment,
    .positionals = positionals,
    .options = options,
    .examples = examples,
    .run = run,
};

}  // namespace regie::commands
