#include "regie/rules/assess.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "commands/findings.hpp"
#include "commands/options.hpp"
#include "commands/table.hpp"
#include "regie/base/trouble.hpp"
#include "regie/changes/known.hpp"
#include "regie/model/standing.hpp"
#include "regie/rules/without.hpp"

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
constexpr Option without{
    .name = "without",
    .value = "PARTNER",
    .help =
        base::Both{"Assess as if this partner had left on the day, and show what would change. What falls away then "
                   "is a question to the collaboration.",
                   "Beoordeel alsof deze partner op die dag was uitgetreden, en toon wat er zou veranderen. Wat dan "
                   "wegvalt, is een vraag aan het samenwerkingsverband."},
    .repeatable = true};
constexpr Option options[] = {finding_format, fail_on,   select,  ignore, baseline,
                              write_baseline, recursive, without, quiet,  verbose_with_facts,
                              output};
constexpr Example examples[] = {
    {"assess", {"assesses the collaboration where you are", "beoordeelt het samenwerkingsverband in de huidige map"}},
    {"assess --verbose",
     {"with figures on the shape of the collaboration, for a conversation",
      "met cijfers over het samenwerkingsverband, voor een gesprek"}},
    {"assess --today 2026-12-31 --format json --output assessment.json",
     {"as it will stand at the end of the year, as JSON in a file",
      "zoals het er eind van het jaar voorstaat, als JSON in een bestand"}},
    {"assess --format github --fail-on never",
     {"shows what is found beside the lines of a pull request at GitHub",
      "toont wat is gevonden naast de regels van een pull request bij GitHub"}},
    {"assess --select K,P3",
     {"only findings on commitment, and on joining and leaving",
      "alleen bevindingen over commitment, en over toetreden en uittreden"}},
    {"assess --baseline baseline.json --fail-on warning",
     {"exit code 1 only for what is new since the baseline", "code 1 alleen bij wat nieuw is sinds de baseline"}},
    {"assess --without cooperatie-zo",
     {"what would change if this partner left", "wat er zou veranderen als deze partner uittreedt"}},
};

using base::Trouble;

/// A partner that is not in cannot leave; who took over from it can.
void require_active(const model::Standing& standing, const model::Partner& partner) {
    if (standing.is_active(partner)) return;
    const std::string name(partner.called());
    if (!partner.left || partner.left->last() >= standing.today()) {
        throw Trouble{{{"{0} has not joined yet: it does on {1}", "{0} is nog niet toegetreden: dat is op {1}"},
                       {name, partner.joined->text()}},
                      {{"judge by a later day with --today", "beoordeel een latere dag met --today"}, {}}};
    }
    const model::Partner* heir = standing.bearer(partner);
    throw Trouble{
        {{"{0} has left already, on {1}", "{0} is al uitgetreden, op {1}"}, {name, partner.left->text()}},
        heir ? base::Message{{"\"{0}\" took its place; or judge by an earlier day with --today",
                              "\"{0}\" heeft het overgenomen; of beoordeel een eerdere dag met --today"},
                             {std::string(heir->id.text)}}
             : base::Message{{"judge by an earlier day with --today", "beoordeel een eerdere dag met --today"}, {}}};
}

/// The partners that `--without` names, each once.
std::vector<const model::Partner*> partners_without(const Context& context, const store::Loaded& loaded,
                                                    const model::Standing& standing) {
    std::vector<const model::Partner*> partners;
    if (!context.has("without")) return partners;
    const model::Collaboration& all = loaded.collaboration;
    if (!all.listed.partners || (!all.readable && all.partners.empty())) {
        throw Trouble{{{"which partners there are cannot be read", "welke partners er zijn, is niet te lezen"}, {}},
                      {{"\"regie check\" says why", "\"regie check\" zegt waarom"}, {}}};
    }
    const changes::Known known(loaded);
    for (const std::string& typed : context.all("without")) {
        const std::string id = known.resolve(typed, store::Refers::partner);
        const model::Partner* partner = standing.partner({id});
        require_active(standing, *partner);
        partners.push_back(partner);
    }
    std::ranges::sort(partners, {}, &model::Partner::id);
    partners.erase(std::unique(partners.begin(), partners.end()), partners.end());
    return partners;
}

formats::Outcome judge(const Context& context, const store::Loaded& loaded, const Narrow& narrow) {
    const bool everything = !context.has("select") && !context.has("ignore") && !context.has("baseline");
    const model::Standing standing(loaded.collaboration, context.today());
    const auto partners = partners_without(context, loaded, standing);
    const auto scope = everything && partners.empty() ? rules::Scope::all : rules::Scope::part;
    formats::Outcome outcome;
    outcome.loaded = &loaded;
    outcome.assessment = rules::assess(loaded, standing, scope);
    outcome.left_out = narrow(outcome.assessment.findings);
    if (partners.empty()) return outcome;

    std::vector<model::PartnerId> ids;
    ids.reserve(partners.size());
    for (const model::Partner* partner : partners) ids.push_back(partner->id);
    const model::Standing then(loaded.collaboration, context.today(), ids);
    rules::Assessment after = rules::assess(loaded, then, scope);
    outcome.left_out = narrow(after.findings);
    outcome.without = rules::compare({standing, outcome.assessment}, {then, after}, partners);
    outcome.assessment = std::move(after);
    return outcome;
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
