#include "formats/fingerprint.hpp"
#include "formats/json_text.hpp"
#include "formats/paths.hpp"
#include "formats/telling.hpp"
#include "regie/base/text.hpp"
#include "regie/formats/findings.hpp"

namespace regie::formats {
namespace {

/// `critical` and `blocker` are left to those whose findings may stop a release.
std::string_view severity_of(const base::Finding& finding) {
    switch (finding.severity) {
        case base::Severity::error:
            return "major";
        case base::Severity::warning:
            return "minor";
        case base::Severity::note:
            break;
    }
    return "info";
}

void add(Json& report, const Outcome& outcome, base::Language language, Fingerprints& fingerprints) {
    const Telling telling(outcome, language);
    const auto& findings = outcome.assessment.findings;
    const auto positions = positions_of(outcome);
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const base::Finding& finding = findings[i];
        std::string fingerprint = fingerprints.next(outcome, finding);
        if (finding.waived) continue;
        Json issue;
        issue["description"] = base::join(telling.lines(finding), " · ");
        issue["check_name"] = finding.code();
        issue["fingerprint"] = std::move(fingerprint);
        issue["severity"] = severity_of(finding);
        issue["location"] = {{"path", path_of(outcome, finding.place)}, {"lines", {{"begin", positions[i].line}}}};
        report.push_back(std::move(issue));
    }
}

}  // namespace

std::string findings_gitlab(const std::vector<Outcome>& outcomes, const Style& style) {
    Json report = Json::array();
    Fingerprints fingerprints;
    for (const Outcome& outcome : outcomes) add(report, outcome, style.language, fingerprints);
    return json_text(report);
}

}  // namespace regie::formats
