#include "regie/rules/assess.hpp"

#include <algorithm>
#include <span>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "rules/legitimacy/over.hpp"
#include "rules/support.hpp"
#include "rules/waivers.hpp"

namespace regie::rules {
namespace {

using base::Both;
using base::Finding;
using base::Findings;
using base::Message;
using base::Severity;

/// What is open of this severity, by its title, each once, in the order of the rules.
std::vector<Both> titles_of(std::span<const Finding> findings, Severity severity) {
    std::vector<Both> titles;
    std::unordered_set<std::string_view> seen;
    for (const Finding& finding : findings)
        if (!finding.waived && finding.severity == severity && seen.insert(finding.title().en).second)
            titles.push_back(finding.title());
    return titles;
}

Message listed(const std::vector<Both>& titles) {
    constexpr std::size_t most = 2;
    if (titles.size() == 1) return {{"{0}", "{0}"}, {titles[0]}};
    if (titles.size() == most) return {{"{0}; {1}", "{0}; {1}"}, {titles[0], titles[1]}};
    return {{"{0}; {1}; and {2} more", "{0}; {1}; en nog {2}"}, {titles[0], titles[1], counted(titles.size() - most)}};
}

/// `found`: what this principle's rules found.
PrincipleStatus status_of(const Principle& principle, const model::Standing& standing, std::span<const Finding> found) {
    if (const auto errors = titles_of(found, Severity::error); !errors.empty())
        return {&principle, Status::violated, listed(errors)};
    if (const auto warnings = titles_of(found, Severity::warning); !warnings.empty())
        return {&principle, Status::at_risk, listed(warnings)};
    if (auto facts = principle.upheld(standing)) return {&principle, Status::upheld, std::move(*facts)};
    if (const auto notes = titles_of(found, Severity::note); !notes.empty())
        return {&principle, Status::unknown, listed({notes.front()})};
    return {&principle, Status::unknown, {{"needs: {0}", "nodig: {0}"}, {principle.upheld_when}}};
}

Assessment of_unknown_format(const store::Loaded& loaded) {
    Assessment assessment{loaded.findings, {}};
    for (const Principle* principle : principles())
        assessment.principles.push_back({principle,
                                         Status::unknown,
                                         {{"not assessed, because the format of these files is not known",
                                           "niet beoordeeld, omdat het formaat van deze bestanden niet bekend is"},
                                          {}}});
    return assessment;
}

}  // namespace

Assessment assess(const store::Loaded& loaded, const model::Standing& standing, Scope scope) {
    if (!loaded.collaboration.format_known) return of_unknown_format(loaded);
    Assessment assessment{loaded.findings, {}};
    Findings& findings = assessment.findings;
    Sink sink(standing, findings);
    std::vector<std::size_t> ends;  // of what each principle's rules found
    const std::size_t of_files = findings.size();
    for (const Principle* principle : principles()) {
        for (const Rule& rule : principle->rules) {
            sink.speak_for(rule.text);
            rule.check(standing, sink);
        }
        ends.push_back(findings.size());
    }
    Waivers waivers(standing.collaboration(), standing.today());
    waivers.apply(findings);
    // What is no longer asked once the regie is over leaves waivers idle, and they were not.
    if (scope == Scope::all && !over(standing)) waivers.report_idle(standing, findings);
    std::size_t begin = of_files;
    for (std::size_t number = 0; number < ends.size(); ++number) {
        const std::span<const Finding> all(findings);
        assessment.principles.push_back(
            status_of(*principles()[number], standing, all.subspan(begin, ends[number] - begin)));
        begin = ends[number];
    }
    base::sort(findings, loaded.sources);
    return assessment;
}

Assessment check(const store::Loaded& loaded, base::Day today) {
    Assessment checked{loaded.findings, {}};
    Waivers(loaded.collaboration, today).apply(checked.findings);
    return checked;
}

std::size_t Assessment::count_of(Status status) const {
    return static_cast<std::size_t>(std::count_if(principles.begin(), principles.end(),
                                                  [status](const auto& one) { return one.status == status; }));
}

void Counts::add(const Finding& finding) {
    if (finding.waived)
        ++waived;
    else if (finding.severity == Severity::error)
        ++error;
    else if (finding.severity == Severity::warning)
        ++warning;
    else
        ++note;
}

Counts count(const Findings& findings) {
    Counts counts;
    for (const Finding& finding : findings) counts.add(finding);
    return counts;
}

std::string_view key_of(Status status) {
    switch (status) {
        case Status::upheld:
            return "upheld";
        case Status::at_risk:
            return "at-risk";
        case Status::violated:
            return "violated";
        case Status::unknown:
            break;
    }
    return "unknown";
}

Both label_of(Status status) {
    switch (status) {
        case Status::upheld:
            return {"upheld", "op orde volgens dossier"};
        case Status::at_risk:
            return {"at risk", "onder druk"};
        case Status::violated:
            return {"violated", "strijdig met principe"};
        case Status::unknown:
            break;
    }
    return {"not recorded", "niet vastgelegd"};
}

Both label_of(Severity severity, const base::RuleText& rule) {
    const bool of_files = rule.principle == "F";
    switch (severity) {
        case Severity::error:
            return of_files ? Both{"error", "fout"} : Both{"error", "knelpunt"};
        case Severity::warning:
            return of_files ? Both{"warning", "waarschuwing"} : Both{"warning", "aandachtspunt"};
        case Severity::note:
            break;
    }
    return of_files ? Both{"note", "opmerking"} : Both{"note", "vraag"};
}

}  // namespace regie::rules
