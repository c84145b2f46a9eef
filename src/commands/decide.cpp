#include "commands/change.hpp"
#include "commands/options.hpp"
#include "commands/table.hpp"
#include "regie/changes/existing.hpp"
#include "regie/changes/plans.hpp"

namespace regie::commands {
namespace {

constexpr Positional positionals[] = {{.name = "TITLE", .key = "title", .required = true}};
constexpr Positional decision_positionals[] = {
    {.name = "ID",
     .help = base::Both{"A decision that is there, to add to it.",
                        "Een besluit dat er al is, om er iets aan toe te "
                        "voegen."},
     .required = true},
};
constexpr Option options[] = {
    {.name = "kind", .value = "KIND", .key = "kind", .required = true},
    own_id,
    {.name = "by", .value = "WHO", .key = "by", .asked_too = true},
    {.name = "body", .value = "BODY", .key = "body", .asked_too = true},
    {.name = "taken", .value = "DATE", .key = "taken", .initial = "today"},
    {.name = "position",
     .value = "PARTNER=POSITION",
     .help = base::Both{"The position of a partner: consent, stand-aside, object or absent; all=consent where all "
                        "shareholders agreed.",
                        "Het standpunt van een partner: consent, stand-aside, object of absent; all=consent als alle "
                        "aandeelhouders instemden."},
     .repeatable = true},
    {.name = "objection",
     .value = "PARTNER:REASON",
     .help = base::Both{"An objection, in the words of the partner. PARTNER=resolved or PARTNER=DATE: the partner's "
                        "objection was resolved, today or on that day.",
                        "Een bezwaar, in de woorden van de partner. PARTNER=resolved of PARTNER=DATE: het bezwaar van "
                        "de partner is opgelost, vandaag of op die dag."},
     .repeatable = true},
    {.name = "concerns", .value = "PARTNER", .key = "concerns", .repeatable = true},
    {.name = "affects", .value = "COMMITMENT", .key = "affects", .repeatable = true},
    {.name = "settlement", .value = "TEXT", .key = "settlement"},
    {.name = "outcome", .value = "OUTCOME", .key = "outcome"},
    {.name = "evidence", .value = "PATH", .key = "evidence"},
    {.name = "communicated", .value = "DATE", .key = "communicated"},
    dry_run,
};
constexpr std::string_view adding_options[] = {"position",   "objection", "outcome", "communicated",
                                               "settlement", "concerns",  "affects", "taken",
                                               "by",         "body",      "evidence"};
constexpr Example examples[] = {
    {"decide \"Opdracht tot regie\" --kind mandate --by gemeenteraad --body elected --taken 2024-03",
     {"the mandate, which is noted in regie.yaml too", "de bestuurlijke opdracht, die ook in regie.yaml komt"}},
    {"decide \"Samen verder\" --kind agreement --by collaboration --position all=consent",
     {"what the partners agreed together", "wat de partners samen afspraken"}},
    {"decide convenant --position ggd=consent --objection ggd=resolved --communicated 2024-06",
     {"more on a decision that is there: an objection that was resolved",
      "meer over een besluit dat er al is: een bezwaar dat is opgelost"}},
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
    if (context.has("kind")) {
        return change(
            context, [&](const changes::Known& known) { return changes::decide(known, decision, context.today()); },
            next);
    }
    decision.id = context.positional(0);
    return change(
        context,
        [&](const changes::Known& known) { return changes::add_to_decision(known, decision, context.today()); }, next);
}

}  // namespace

constinit const Command decide_command{
    .name = "decide",
    .summary = {"record a decision", "leg een besluit of afspraak vast"},
    .description =
        {"Records a decision: of a public body, or of the partners together. The first mandate also becomes the "
         "mandate in regie.yaml. Without --kind it adds to a decision that is there.",
         "Legt een besluit van een bestuursorgaan vast, of een afspraak van de partners samen. De eerste "
         "bestuurlijke opdracht komt ook in regie.yaml te staan. Zonder --kind vult het een besluit aan dat er al is."},
    .writes = store::FileKind::decision,
    .positionals = positionals,
    .options = options,
    .other_form = Form{.positionals = decision_positionals,
                       .options = adding_options,
                       .without = "kind",
                       .shown = "--position PARTNER=POSITION"},
    .examples = examples,
    .run = run,
};

}  // namespace regie::commands
