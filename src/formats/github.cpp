#include "formats/escape/github.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "formats/paths.hpp"
#include "formats/short.hpp"
#include "formats/telling.hpp"
#include "regie/base/text.hpp"
#include "regie/formats/findings.hpp"

namespace regie::formats {
namespace {

using base::Both;
using base::Severity;

/// So many annotations of each severity GitHub shows of one step; what comes after them it drops.
constexpr std::size_t most_shown = 10;

constexpr Both more_in_log{
    "{0} more of this severity are in the log of this step: beside the files GitHub shows no more than {1}",
    "nog {0} van deze ernst staan in het logboek van deze stap: naast de bestanden toont GitHub er niet meer dan {1}"};

/// An open finding of one of the collaborations.
struct Open {
    const Outcome* outcome;
    const Telling* telling;
    const base::Finding* finding;
    base::Position position;
};

std::string_view command_of(Severity severity) {
    return severity == Severity::note ? "notice" : base::key_of(severity);
}

/// `::error file=a.yaml,line=6,col=8,title=K203 Signed below the level it claims::message`
std::string annotation(const Open& open, base::Language language) {
    const base::Finding& finding = *open.finding;
    std::vector<std::string> lines = open.telling->lines(finding);
    for (std::string& line : lines) line = github_data(line);
    return fmt::format("::{} file={},line={},col={},title={}::{}\n", command_of(finding.severity),
                       github_property(path_of(*open.outcome, finding.place)), open.position.line, open.position.column,
                       github_property(fmt::format("{} {}", finding.code(), finding.title().in(language))),
                       base::join(lines, github_line_end));
}

std::string annotation_of_rest(Severity severity, std::size_t number, base::Language language) {
    return fmt::format("::{} title=regie::{}\n", command_of(severity),
                       github_data(base::fill(more_in_log.in(language),
                                              {std::to_string(number), std::to_string(most_shown)}, language)));
}

std::vector<Open> open_findings(const std::vector<Outcome>& outcomes, const std::vector<Telling>& tellings) {
    std::vector<Open> all;
    for (std::size_t number = 0; number < outcomes.size(); ++number) {
        const auto& findings = outcomes[number].assessment.findings;
        const auto positions = positions_of(outcomes[number]);
        for (std::size_t i = 0; i < findings.size(); ++i)
            if (!findings[i].waived) all.push_back({&outcomes[number], &tellings[number], &findings[i], positions[i]});
    }
    std::ranges::stable_sort(all, {}, [](const Open& open) { return open.finding->severity; });
    return all;
}

}  // namespace

std::string findings_github(const std::vector<Outcome>& outcomes, const Style& style) {
    std::vector<Telling> tellings;
    for (const Outcome& outcome : outcomes) tellings.emplace_back(outcome, style.language);
    const std::vector<Open> all = open_findings(outcomes, tellings);
    std::string commands;
    std::string rest;
    std::span<const Open> left(all);
    for (const Severity severity : base::all_severities) {
        const auto end = std::find_if(left.begin(), left.end(),
                                      [&](const Open& open) { return open.finding->severity != severity; });
        const std::span<const Open> findings = left.first(static_cast<std::size_t>(end - left.begin()));
        left = left.subspan(findings.size());
        const bool all_shown = findings.size() <= most_shown;
        const std::size_t shown = all_shown ? findings.size() : most_shown - 1;
        for (const Open& open : findings.first(shown)) commands += annotation(open, style.language);
        if (all_shown) continue;
        commands += annotation_of_rest(severity, findings.size() - shown, style.language);
        for (const Open& open : findings.subspan(shown))
            rest += short_line(*open.outcome, *open.finding, open.position, style.language);
    }
    return commands + rest;
}

}  // namespace regie::formats
