#include "commands/change.hpp"
#include "commands/options.hpp"
#include "commands/table.hpp"
#include "regie/changes/plans.hpp"

namespace regie::commands {
namespace {

constexpr Positional positionals[] = {{.name = "TITLE", .key = "title", .required = true}};
constexpr Option options[] = {
    {.name = "kind", .value = "KIND", .key = "kind", .required = true},
    own_id,
    {.name = "by", .value = "WHO", .key = "by"},
    {.name = "body", .value = "BODY", .key = "body"},
    {.name = "taken", .value = "DATE", .key = "taken", .initial = "today"},
    {.name = "position",
     .value = "PARTNER=POSITION",
     .help =
         base::Both{"The position of a partner: consent, stand-aside, object or absent; all=consent where all agreed.",
                    "Het standpunt van een partner: consent, stand-aside, object of absent; all=consent als allen "
                    "instemden."},
     .repeatable = true},
    {.name = "objection",
     .value = "PARTNER:REASON",
     .help = base::Both{"An objection, in the words of the partner.", "Een bezwaar, in de woorden van de partner."},
     .repeatable = true},
    {.name = "concerns", .value = "PARTNER", .key = "concerns", .repeatable = true},
    {.name = "affects", .value = "COMMITMENT", .key = "affects", .repeatable = true},
    {.name = "settlement", .value = "TEXT", .key = "settlement"},
    {.name = "outcome", .value = "OUTCOME", .key = "outcome"},
    {.name = "evidence", .value = "PATH", .key = "evidence"},
    {.name = "communicated", .value = "DATE", .key = "communicated"},
    dry_run,
};
constexpr Example examples[] = {
    {"decide \"Opdracht tot regie\" --kind mandate --by gemeenteraad --body elected --taken 2024-03",
     {"the mandate, which is noted in regie.yaml too", "de bestuurlijke opdracht, die ook in regie.yaml komt"}},
    {"decide \"Samen verder\" --kind agreement --by collaboration --position all=consent",
     {"what the partners agreed together", "wat de partners samen afspraken"}},
};

base::Message next(const changes::Plan& plan) {
    return {{"regie show decisions/{0}", "regie show decisions/{0}"}, {plan.id}};
}

int run(Context& context) {
    changes::NewDecision decision;
    decision.id = context.option("id").value_or("");
    decision.content = context.content();
    const auto positions = context.all("position");
    const auto objections = context.all("objection");
    decision.positions.assign(positions.begin(), positions.end());
    decision.objections.assign(objections.begin(), objections.end());
    return change(
        context, [&](const changes::Known& known) { return changes::decide(known, decision, context.today()); }, next);
}

}  // namespace

constinit const Command decide_command{
    .name = "decide",
    .summary = {"record a decision", "leg een besluit of afspraak vast"},
    .description =
        {"Records a decision: of a public body, or of the partners together. The first mandate also becomes the "
         "mandate in regie.yaml.",
         "Legt een besluit van een bestuursorgaan vast, of een afspraak van de partners samen. De eerste "
         "bestuurlijke opdracht komt ook in regie.yaml te staan."},
    .writes = store::FileKind::decision,
    .positionals = positionals,
    .options = options,
    .examples = examples,
    .run = run,
};

}  // namespace regie::commands
