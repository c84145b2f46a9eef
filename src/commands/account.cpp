#include "commands/change.hpp"
#include "commands/options.hpp"
#include "commands/table.hpp"
#include "regie/changes/existing.hpp"
#include "regie/changes/plans.hpp"

namespace regie::commands {
namespace {

constexpr Positional positionals[] = {
    {.name = "HOLDER", .key = "holder", .required = true},
    {.name = "AREA", .key = "area", .required = true},
    {.name = "STATEMENT", .key = "statement", .required = true},
};
constexpr Positional item_positionals[] = {
    {.name = "ITEM",
     .help = base::Both{"The item that account is given on, by its id.",
                        "Het verantwoordingspunt waarover verantwoording wordt afgelegd, met de id ervan."},
     .required = true},
};
constexpr Option options[] = {
    own_id_with({"The id, which is also the name of the file. Left out: the area.",
                 "De id, die ook de naam van het bestand is. Zonder deze optie: het gebied (AREA)."}),
    {.name = "towards", .value = "WHO", .key = "towards", .repeatable = true, .asked_too = true},
    {.name = "review", .value = "SPAN", .key = "review", .asked_too = true},
    {.name = "act", .value = "TEXT", .key = "account.act"},
    {.name = "omitted", .value = "TEXT", .key = "account.omitted"},
    {.name = "effect", .value = "TEXT", .key = "account.effect"},
    {.name = "on", .value = "DATE", .key = "account.on", .initial = "today"},
    {.name = "evidence", .value = "PATH", .key = "account.evidence"},
    dry_run,
};
constexpr std::string_view item_options[] = {"act", "omitted", "effect", "on", "evidence"};
constexpr Example examples[] = {
    {"account regisseur tension \"Spanning komt op tafel voordat zij schaadt\" --towards collaboration --review 3m",
     {"what the regisseur answers for, looked at every three months",
      "waarop de regisseur aanspreekbaar is, elke drie maanden bekeken"}},
    {"account ggd results \"De monitor verschijnt elk jaar\" --towards collaboration",
     {"results are for a partner to answer for", "op resultaten is een partner aanspreekbaar"}},
    {"account tension --act \"Beide partijen apart gesproken\" --effect \"Het gesprek is hervat\"",
     {"the account itself: what the holder did today, and what came of it",
      "de verantwoording zelf: wat de houder vandaag deed, en wat het effect was"}},
};

base::Message next(const changes::Plan& plan) {
    return {{"regie show accountability/{0}", "regie show accountability/{0}"}, {plan.id}};
}

int run(Context& context) {
    yaml::Value content = context.content();
    if (yaml::Value* entry = content.find("account")) {
        return change(
            context,
            [&](const changes::Known& known) {
                return changes::add_account(known, context.positional(0), *entry, context.today());
            },
            next);
    }
    changes::NewThing item;
    item.id = context.option("id").value_or("");
    item.content = std::move(content);
    return change(
        context, [&](const changes::Known& known) { return changes::account(known, item); }, next);
}

}  // namespace

constinit const Command account_command{
    .name = "account",
    .summary = {"record what somebody answers for, and the account",
                "leg vast waarop iemand aanspreekbaar is, en de verantwoording"},
    .description =
        {"Records an accountability item: what its holder can be called to account on, and by whom. The "
         "regisseur answers for own acts, tension, relations, issues, communication and decision-making, "
         "not for results: those are the partners' own. With --act or --omitted it adds to the account of an item: "
         "what the holder did or left undone, and its effect.",
         "Legt een verantwoordingspunt vast: waarop de houder is aan te spreken, en door wie. De regisseur is "
         "aanspreekbaar op eigen handelen en nalaten, (ont)spanning, relaties, signalering, communicatie en "
         "besluitvorming, niet op resultaten: die zijn van de partners zelf. Met --act of --omitted komt er "
         "verantwoording bij een punt bij: wat de houder deed of naliet, en het effect daarvan."},
    .writes = store::FileKind::item,
    .positionals = positionals,
    .options = options,
    .other_form = Form{.positionals = item_positionals, .options = item_options, .shown = "--act TEXT"},
    .examples = examples,
    .run = run,
};

}  // namespace regie::commands
