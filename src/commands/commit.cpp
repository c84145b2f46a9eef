#include "commands/change.hpp"
#include "commands/many.hpp"
#include "commands/options.hpp"
#include "commands/table.hpp"
#include "regie/changes/plans.hpp"

namespace regie::commands {
namespace {

constexpr Positional positionals[] = {
    {.name = "PARTNER",
     .key = "by",
     .help = base::Both{"The partner that binds itself; several separated by commas, or all.",
                        "De partner die zich bindt; meerdere met komma's ertussen, of all."},
     .required = true},
    {.name = "CONTRIBUTION", .key = "contribution", .required = true},
};
constexpr Option options[] = {
    own_id,
    {.name = "kind", .value = "KIND", .key = "kind", .asked_too = true},
    {.name = "amount",
     .value = "AMOUNT",
     .help = base::Both{"How much, as a number, a unit and a period: 200000 EUR/year, or 0.5 fte.",
                        "Hoeveel, als getal, eenheid en periode: 200000 EUR/jaar, of 0.5 fte."}},
    {.name = "level", .value = "LEVEL", .key = "level", .asked_too = true},
    {.name = "provides", .value = "NEED", .key = "provides", .repeatable = true, .asked_too = true},
    {.name = "made", .value = "DATE", .key = "made", .initial = "today"},
    {.name = "signed-by", .value = "FUNCTION", .key = "signed_by", .asked_too = true},
    {.name = "evidence", .value = "PATH", .key = "evidence"},
    {.name = "starts", .value = "DATE", .key = "starts"},
    {.name = "ends", .value = "DATE", .key = "ends"},
    {.name = "exit-notice", .value = "SPAN", .key = "exit.notice"},
    {.name = "status", .value = "STATUS", .key = "status"},
    from_file(from_help),
    dry_run,
};
constexpr Example examples[] = {
    {"commit cooperatie-zo \"Twintig vrijwilligers\" --kind effort --level board",
     {"what the board of one partner promises", "wat het bestuur van één partner toezegt"}},
    {"commit ggd,gemeente \"Een gezamenlijk fonds\" --kind money --amount \"200000 EUR/jaar\" --ends 2028",
     {"money that two partners put in together, until 2028",
      "geld dat twee partners samen inbrengen, tot en met 2028"}},
    {"commit --from commitments.csv",
     {"all commitments in a spreadsheet that was saved as CSV",
      "alle commitments uit een spreadsheet, opgeslagen als CSV"}},
};

base::Message next(const changes::Plan& plan) {
    return {{"regie show commitments/{0}", "regie show commitments/{0}"}, {plan.id}};
}

int run(Context& context) {
    if (context.has("from")) return commit_from(context);
    changes::NewCommitment commitment;
    commitment.id = context.option("id").value_or("");
    commitment.content = context.content();
    commitment.by = context.positional(0);
    if (const auto amount = context.option("amount")) commitment.amount = *amount;
    return change(
        context, [&](const changes::Known& known) { return changes::commit(known, commitment, context.today()); },
        next);
}

}  // namespace

constinit const Command commit_command{
    .name = "commit",
    .summary = {"record what a partner commits itself to", "leg vast wat een partner toezegt"},
    .description =
        {"Records a commitment: what a partner, or several, bind themselves to contribute to the opgave, and "
         "who bound them.",
         "Legt een commitment vast: wat een partner, of meerdere, toezeggen aan de opgave bij te dragen, en wie "
         "hen heeft gebonden."},
    .writes = store::FileKind::commitment,
    .positionals = positionals,
    .options = options,
    .examples = examples,
    .run = run,
};

}  // namespace regie::commands
