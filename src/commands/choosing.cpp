#include "commands/choosing.hpp"

#include <algorithm>
#include <string_view>

#include "commands/baseline_file.hpp"
#include "commands/choice.hpp"
#include "regie/base/trouble.hpp"

namespace regie::commands {
namespace {

using base::Trouble;

constexpr std::string_view baseline = "baseline";
constexpr std::string_view write = "write-baseline";

void check_together(const Context& context) {
    for (const std::string_view option : {baseline, write}) {
        const auto file = context.option(option);
        if (file != "-" && file != "/dev/stdout") continue;
        throw Trouble{{{"--{0} needs a file of its own", "--{0} heeft een eigen bestand nodig"}, {std::string(option)}},
                      {{"as in: --{0} baseline.json", "zoals: --{0} baseline.json"}, {std::string(option)}}};
    }
    if (!context.has(write)) return;
    if (context.has("without")) {
        throw Trouble{{{"--write-baseline records what is found, and --without shows what would be",
                        "--write-baseline legt vast wat er is gevonden, en --without laat zien wat er zou zijn"},
                       {}},
                      {{"leave out one of the two", "laat een van de twee weg"}, {}}};
    }
    const auto output = context.option("output");
    if (output && context.absolute(*output) == context.absolute(*context.option(write))) {
        throw Trouble{{{"--output and --write-baseline name the same file",
                        "--output en --write-baseline noemen hetzelfde bestand"},
                       {}},
                      {{"give each a file of its own", "geef elk een eigen bestand"}, {}}};
    }
}

}  // namespace

Choosing::Choosing(const Context& context, bool with_principles)
    : context_(context), with_principles_(with_principles), choice_(choice_of(context, with_principles)) {
    check_together(context);
    known_ = read_baseline(context);
}

void Choosing::announce(const std::string& root, const store::Loaded& loaded) const {
    if (known_ && !known_->collaborations.contains(name_in_baseline(context_, baseline, root))) {
        context_.say(
            {{"regie: {0} does not have the collaboration in \"{1}\", so all that is found there is new",
              "regie: het samenwerkingsverband in \"{1}\" komt niet voor in {0}; alles wat daar is gevonden, geldt "
              "als nieuw"},
             {std::string(*context_.option(baseline)), context_.seen_from_user(root)}});
    }
    if (!with_principles_) return;
    const auto faults = std::ranges::count_if(loaded.findings, [this](const base::Finding& finding) {
        return finding.severity == base::Severity::error && !choice_.takes(*finding.rule);
    });
    if (faults == 0) return;
    context_.say(
        {{"regie: faults in files that were not chosen: {0}; what cannot be read is not judged (\"regie check {1}\" "
          "shows them)",
          "regie: fouten in bestanden die buiten de keuze vallen: {0}; wat niet te lezen is, is niet beoordeeld "
          "(\"regie check {1}\" laat ze zien)"},
         {std::to_string(faults), context_.seen_from_user(root)}});
}

formats::LeftOut Choosing::narrow(base::Findings& findings, const std::string& root) {
    formats::LeftOut left_out;
    const std::size_t not_chosen = choice_.apply(findings);
    if (context_.has("select") || context_.has("ignore")) left_out.not_chosen = not_chosen;
    if (context_.has(write)) made_.collaborations[name_in_baseline(context_, write, root)] = rules::tally_of(findings);
    if (!known_) return left_out;
    const auto tally = known_->collaborations.find(name_in_baseline(context_, baseline, root));
    left_out.known = tally == known_->collaborations.end() ? 0 : rules::take_known(findings, tally->second);
    return left_out;
}

void Choosing::finish() const {
    if (context_.has(write)) write_baseline(context_, made_);
}

}  // namespace regie::commands
