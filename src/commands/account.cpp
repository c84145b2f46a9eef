#include "commands/change.hpp"
#include "commands/options.hpp"
#include "commands/table.hpp"
#include "regie/changes/plans.hpp"

namespace regie::commands {
namespace {

constexpr Positional positionals[] = {
    {.name = "HOLDER", .key = "holder", .required = true},
    {.name = "AREA", .key = "area", .required = true},
    {.name = "STATEMENT", .key = "statement", .required = true},
};
constexpr Option options[] = {
    own_id,
    {.name = "towards", .value = "WHO", .key = "towards", .repeatable = true},
    {.name = "review", .value = "SPAN", .key = "review"},
    dry_run,
};
constexpr Example examples[] = {
    {"account regisseur tension \"Spanning komt op tafel voordat zij schaadt\" --towards collaboration --review 3m",
     {"what the regisseur answers for, looked at every three months",
      "waarop de regisseur aanspreekbaar is, elke drie maanden bekeken"}},
    {"account ggd results \"De monitor verschijnt elk jaar\" --towards collaboration",
     {"results are for a partner to answer for", "op resultaten is een partner aanspreekbaar"}},
};

base::Message next(const changes::Plan& plan) {
    return {{"regie show accountability/{0}", "regie show accountability/{0}"}, {plan.id}};
}

int run(Context& context) {
    changes::NewThing item;
    item.id = context.option("id").value_or("");
    item.content = context.content();
    return change(
        context, [&](const changes::Known& known) { return changes::account(known, item); }, next);
}

}  // namespace

constinit const Command account_command{
    .name = "account",
    .summary = {"record what somebody answers for", "leg vast waarop iemand aanspreekbaar is"},
    .description =
        {"Records an accountability item: what its holder can be called to account on, and by whom. The "
         "regisseur answers for own acts, tension, relations, issues, communication and decision-making, "
         "not for results: those are the partners' own.",
         "Legt een verantwoordingspunt vast: waarop de houder is aan te spreken, en door wie. De regisseur is "
         "aanspreekbaar op eigen handelen en nalaten, (ont)spanning, relaties, signalering, communicatie en "
         "besluitvorming, niet op resultaten: die zijn van de partners zelf."},
    .writes = store::FileKind::item,
    .positionals = positionals,
    .options = options,
    .examples = examples,
    .run = run,
};

}  // namespace regie::commands
