#include "regie/rules/assess.hpp"

#include "commands/findings.hpp"
#include "commands/options.hpp"
#include "commands/table.hpp"
#include "regie/model/standing.hpp"

namespace regie::commands {
namespace {

/// As that of `check`, with the facts.
constexpr Option verbose_with_facts{
    .name = verbose.name,
    .letter = verbose.letter,
    .help = base::Both{"Show more: also what was waived, each finding by itself, and the facts for a conversation "
                       "(\"regie explain facts\").",
                       "Toon meer: ook wat is aanvaard, elke bevinding apart, en de feiten voor een gesprek (\"regie "
                       "explain facts\")."}};

constexpr Positional positionals[] = {paths};
constexpr Option options[] = {finding_format, fail_on, quiet, verbose_with_facts, output};
constexpr Example examples[] = {
    {"assess", {"assesses the collaboration where you are", "beoordeelt het samenwerkingsverband in de huidige map"}},
    {"assess --verbose",
     {"with figures on the shape of the collaboration, for a conversation",
      "met cijfers over het samenwerkingsverband, voor een gesprek"}},
    {"assess --today 2026-12-31 --format json --output assessment.json",
     {"as it will stand at the end of the year, as JSON in a file",
      "zoals het er eind van het jaar voorstaat, als JSON in een bestand"}},
};

rules::Assessment judge(const store::Loaded& loaded, base::Day today) {
    return rules::assess(loaded, model::Standing(loaded.collaboration, today));
}

int run(Context& context) { return show_findings(context, judge, true); }

}  // namespace

constinit const Command assess_command{
    .name = "assess",
    .summary = {"which principles of regie are upheld, and which ask for attention",
                "welke principes van regie op orde zijn, en welke aandacht vragen"},
    .description =
        {"Holds what is on file against the 32 principles of regie. A fact that contradicts a principle is an "
         "error, one that points to a risk a warning; what is not recorded is put as a question and never "
         "counts as a fault. Each finding says for whom it is and what can be done.",
         "Legt wat is vastgelegd naast de 32 principes van regie. Een feit dat strijdig is met een principe, is een "
         "knelpunt; een feit dat op een risico wijst, een aandachtspunt. Wat niet is vastgelegd, wordt een vraag en "
         "telt nooit als fout. Bij elke bevinding staat voor wie die is en wat er te doen is."},
    .positionals = positionals,
    .options = options,
    .examples = examples,
    .run = run,
};

}  // namespace regie::commands
