#include "commands/findings.hpp"

#include <deque>
#include <utility>
#include <vector>

#include "commands/choosing.hpp"
#include "commands/collaborations.hpp"
#include "regie/base/trouble.hpp"
#include "regie/formats/findings.hpp"
#include "regie/model/standing.hpp"

namespace regie::commands {
namespace {

using base::Trouble;

/// The severity of a `--fail-on`; nothing for `never`.
std::optional<base::Severity> threshold_of(std::string_view typed) {
    for (const base::Severity severity : base::all_severities)
        if (base::key_of(severity) == typed) return severity;
    return {};
}

formats::Style style_of(const Context& context) {
    formats::Style style;
    style.language = context.language();
    style.color = context.color();
    if (context.has("verbose")) style.detail = formats::Detail::verbose;
    if (context.has("quiet")) style.detail = formats::Detail::quiet;
    style.columns = context.columns();
    style.folds = context.out_is_terminal() && !context.has("output");
    style.today = context.today();
    style.fails_from = threshold_of(context.option_or_initial("fail-on"));
    return style;
}

bool reaches(const rules::Counts& counts, std::optional<base::Severity> threshold) {
    if (!threshold) return false;
    if (counts.error > 0) return true;
    if (threshold == base::Severity::error) return false;
    return counts.warning > 0 || (threshold == base::Severity::note && counts.note > 0);
}

std::string worded(const std::vector<formats::Outcome>& outcomes, bool many, std::string_view format,
                   const formats::Style& style) {
    if (format == "json") return formats::findings_json(outcomes, style, many);
    if (format == "sarif") return formats::findings_sarif(outcomes, style);
    if (format == "junit") return formats::findings_junit(outcomes, style);
    if (format == "gitlab") return formats::findings_gitlab(outcomes, style);
    if (format == "github") return formats::findings_github(outcomes, style);
    if (format != "short")
        return many ? formats::findings_text_of_all(outcomes, style) : formats::findings_text(outcomes.front(), style);
    std::string text;
    for (const formats::Outcome& outcome : outcomes) text += formats::findings_short(outcome, style);
    return text;
}

/// The facts are worked out only where they are shown.
bool shows_facts(const Context& context) {
    const std::string_view format = context.option_or_initial("format");
    return format == "json" || (format == "text" && style_of(context).detail == formats::Detail::verbose);
}

/// The partners of a question what if: the facts are of how it would stand, as the findings are.
std::vector<model::PartnerId> partners_left_out(const formats::Outcome& outcome) {
    std::vector<model::PartnerId> ids;
    if (outcome.without)
        for (const model::Partner* partner : outcome.without->partners) ids.push_back(partner->id);
    return ids;
}

}  // namespace

int show_findings(const Context& context, Judge judge, bool with_principles) {
    Choosing choosing(context, with_principles);
    const Collaborations collaborations = find_collaborations(context);
    std::deque<store::Loaded> all;
    std::deque<model::Standing> standings;
    std::vector<formats::Outcome> outcomes;
    bool found = false;
    const formats::Style style = style_of(context);
    if (context.has("without") && collaborations.roots.size() > 1) {
        throw Trouble{
            {{"--without is about the partners of one collaboration, and these are {0}",
              "--without gaat over partners van één samenwerkingsverband, en dit zijn er {0}"},
             {std::to_string(collaborations.roots.size())}},
            {{"name one of them: {0}", "noem er een: {0}"}, {context.seen_from_user(collaborations.roots.front())}}};
    }
    for (const std::string& root : collaborations.roots) {
        const store::Loaded& loaded = all.emplace_back(store::load(context.files(), root, context.today()));
        choosing.announce(root, loaded);
        formats::Outcome outcome =
            judge(context, loaded, [&](base::Findings& findings) { return choosing.narrow(findings, root); });
        outcome.path = context.seen_from_user(root);
        outcome.with_principles = with_principles;
        if (with_principles && loaded.collaboration.format_known && shows_facts(context))
            outcome.standing =
                &standings.emplace_back(loaded.collaboration, context.today(), partners_left_out(outcome));
        found = found || reaches(rules::count(outcome.assessment.findings), style.fails_from);
        outcomes.push_back(std::move(outcome));
    }
    choosing.finish();
    context.print(worded(outcomes, collaborations.many, context.option_or_initial("format"), style));
    return found ? exit_found : exit_done;
}

std::string faults_as_text(const Context& context, const base::Findings& findings, const store::Loaded& loaded,
                           const std::string& folder) {
    formats::Style style = style_of(context);
    style.detail = formats::Detail::quiet;
    style.folds = context.err_is_terminal();
    if (style.folds) style.columns = context.message_columns();
    formats::Outcome outcome;
    outcome.path = context.seen_from_user(folder);
    outcome.loaded = &loaded;
    outcome.assessment.findings = findings;
    return formats::findings_text(outcome, style);
}

}  // namespace regie::commands
