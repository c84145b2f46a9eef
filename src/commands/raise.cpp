#include "commands/change.hpp"
#include "commands/options.hpp"
#include "commands/table.hpp"
#include "regie/changes/plans.hpp"

namespace regie::commands {
namespace {

constexpr Positional positionals[] = {{.name = "TITLE", .key = "title", .required = true}};
constexpr Option options[] = {
    own_id,
    {.name = "kind", .value = "KIND", .key = "kind"},
    {.name = "about", .value = "PARTNER", .key = "about", .repeatable = true},
    {.name = "owner", .value = "WHO", .key = "owner", .asked_too = true},
    {.name = "by", .value = "WHO", .key = "by"},
    {.name = "raised", .value = "DATE", .key = "raised", .initial = "today"},
    dry_run,
};
constexpr Example examples[] = {
    {"raise \"Wachtlijsten voor huisbezoek\" --kind gap --about ggd --by regisseur",
     {"what a partner leaves undone, signalled by the regisseur",
      "wat een partner laat liggen, gesignaleerd door de regisseur"}},
    {"raise \"De bus rijdt minder vaak\" --by cooperatie-zo --owner gemeente --raised 2024-06",
     {"what one partner brings up, and another has to act on",
      "wat de ene partner inbrengt, en waarop een andere aan zet is"}},
};

base::Message next(const changes::Plan& plan) {
    return {{"regie resolve {0} --agenda …", "regie resolve {0} --agenda …"}, {plan.id}};
}

int run(Context& context) {
    changes::NewThing issue;
    issue.id = context.option("id").value_or("");
    issue.content = context.content();
    return change(
        context, [&](const changes::Known& known) { return changes::raise(known, issue, context.today()); }, next);
}

}  // namespace

constinit const Command raise_command{
    .name = "raise",
    .summary = {"record an issue that was signalled", "leg een signaal vast"},
    .description =
        {"Records an issue: what was signalled, about whom, and who must act. To signal is for the regisseur and for "
         "every partner; to fill a gap that a partner leaves is not for the regie.",
         "Legt een signaal vast: wat er speelt, om wie het gaat, en wie aan zet is. Signaleren kunnen de regisseur en "
         "elke partner; een gat dat een partner laat vallen, is niet aan de regie om te vullen."},
    .writes = store::FileKind::issue,
    .positionals = positionals,
    .options = options,
    .examples = examples,
    .run = run,
};

}  // namespace regie::commands
