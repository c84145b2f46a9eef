#include "commands/findings.hpp"
#include "commands/options.hpp"
#include "commands/table.hpp"

namespace regie::commands {
namespace {

constexpr Positional positionals[] = {paths};
constexpr Option options[] = {finding_format, fail_on,   select, ignore,  baseline,
                              write_baseline, recursive, quiet,  verbose, output};
constexpr Example examples[] = {
    {"check", {"checks the collaboration where you are", "controleert het samenwerkingsverband in de huidige map"}},
    {"check --format short --fail-on warning",
     {"a line for each fault, and exit code 1 also for a warning",
      "een regel per fout, en code 1 ook bij een waarschuwing"}},
    {"check --format sarif --output check.sarif",
     {"writes what is found to a file that code scanning reads",
      "schrijft wat is gevonden naar een bestand dat code scanning leest"}},
    {"check --write-baseline baseline.json",
     {"records what is open now, so that \"regie check --baseline baseline.json\" shows only what is new",
      "legt vast wat nu openstaat, zodat \"regie check --baseline baseline.json\" alleen toont wat nieuw is"}},
    {"check --recursive --ignore F010",
     {"every collaboration below this folder, apart from files that are not read",
      "elk samenwerkingsverband onder deze map, afgezien van bestanden die niet worden gelezen"}},
};

formats::Outcome judge(const Context& context, const store::Loaded& loaded, const Narrow& narrow) {
    formats::Outcome outcome;
    outcome.loaded = &loaded;
    outcome.assessment = rules::check(loaded, context.today());
    outcome.left_out = narrow(outcome.assessment.findings);
    return outcome;
}

int run(Context& context) { return show_findings(context, judge, false); }

}  // namespace

constinit const Command check_command{
    .name = "check",
    .summary = {"are the files well-formed, complete and consistent?", "kloppen de bestanden, ook onderling?"},
    .description = {"Checks the files of a collaboration: whether each can be read, has what it must have, and agrees "
                    "with the others. It does not judge the collaboration itself; that is what assess does.",
                    "Controleert de bestanden van een samenwerkingsverband: of elk te lezen is, het nodige bevat en "
                    "klopt met de andere. Het oordeelt niet over de samenwerking zelf; dat doet assess."},
    .positionals = positionals,
    .options = options,
    .examples = examples,
    .run = run,
};

}  // namespace regie::commands
