#include "formats/escape/sarif.hpp"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "formats/fingerprint.hpp"
#include "formats/json_text.hpp"
#include "formats/paths.hpp"
#include "formats/telling.hpp"
#include "regie/base/text.hpp"
#include "regie/formats/documents.hpp"
#include "regie/formats/findings.hpp"
#include "regie/report/explain.hpp"
#include "rules/waivers.hpp"

namespace regie::formats {
namespace {

using base::Language;

constexpr std::string_view source_root = "%SRCROOT%";

/// The rules that found something, each once, in the order in which they are met.
class Rules {
public:
    explicit Rules(Language language) : language_(language) {}

    std::size_t index_of(const base::RuleText& rule) {
        const auto [at, is_new] = indexes_.emplace(rule.code, indexes_.size());
        if (is_new) list_.push_back(described(rule));
        return at->second;
    }
    Json take() { return std::move(list_); }

private:
    Language language_;
    std::unordered_map<std::string_view, std::size_t> indexes_;
    Json list_ = Json::array();

    Json described(const base::RuleText& rule) const {
        base::Severity gravest = base::Severity::note;
        for (const auto severity : base::all_severities)
            if (rule.severities.has(severity) && severity < gravest) gravest = severity;
        Json json{{"id", rule.code},
                  {"name", rule.name},
                  {"shortDescription", {{"text", rule.title.in(language_)}}},
                  {"fullDescription", {{"text", rule.what.in(language_)}}}};
        json["defaultConfiguration"] = {{"level", base::key_of(gravest)}};
        if (const auto explained = report::explain(rule.code, language_))
            json["help"] = {{"text", text(*explained)}, {"markdown", markdown(*explained)}};
        json["properties"] = {{"tags", Json::array({rule.principle == "F" ? "files" : rule.principle})}};
        return json;
    }
};

/// Of a path from the root of a machine a URI by itself, else one from where the user is.
Json artifact_of(const std::string& path) {
    if (path.starts_with('/')) return {{"uri", "file://" + sarif_uri(path)}};
    return {{"uri", sarif_uri(path)}, {"uriBaseId", source_root}};
}

/// Of a file as a whole its first line: code scanning shows nothing that has no line.
Json region_of(base::Place place, const base::Position& position) {
    if (!place.known() || (place.begin == 0 && place.end == 0)) return {{"startLine", 1}};
    return {{"startLine", position.line},
            {"startColumn", position.column},
            {"endLine", position.end_line},
            {"endColumn", position.end_column}};
}

/// The results of one collaboration.
class Results {
public:
    Results(const Outcome& outcome, const Style& style)
        : outcome_(outcome), telling_(outcome, style.language), waivers_(outcome.loaded->collaboration, style.today) {}

    void add_to(Json& results, Rules& rules, Fingerprints& fingerprints) const {
        const auto& findings = outcome_.assessment.findings;
        const auto positions = positions_of(outcome_);
        for (std::size_t i = 0; i < findings.size(); ++i) {
            const auto rule = rules.index_of(*findings[i].rule);
            results.push_back(result_of(findings[i], positions[i], rule, fingerprints.next(outcome_, findings[i])));
        }
    }

private:
    const Outcome& outcome_;
    Telling telling_;
    rules::Waivers waivers_;

    Json result_of(const base::Finding& finding, const base::Position& position, std::size_t rule,
                   const std::string& fingerprint) const {
        Json json;
        json["ruleId"] = finding.code();
        json["ruleIndex"] = rule;
        json["level"] = base::key_of(finding.severity);
        json["message"] = {{"text", sarif_text(base::join(telling_.lines(finding), "\n"))}};
        const Json place{{"artifactLocation", artifact_of(path_of(outcome_, finding.place))},
                         {"region", region_of(finding.place, position)}};
        json["locations"] = Json::array({{{"physicalLocation", place}}});
        // The name is the one that GitHub reads.
        json["partialFingerprints"] = {{"primaryLocationLineHash", fingerprint}};
        if (finding.waived) json["suppressions"] = Json::array({suppression_of(finding)});
        // A baseline is of open findings: of a waived one it does not say whether it is new.
        if (outcome_.left_out.known && !finding.waived) json["baselineState"] = "new";
        json["properties"] = {{"subject", finding.subject}, {"addressee", finding.addressee.text()}};
        return json;
    }

    Json suppression_of(const base::Finding& finding) const {
        Json json{{"kind", "external"}, {"status", "accepted"}};
        const model::Waiver* waiver = waivers_.accepting(finding);
        if (waiver != nullptr && waiver->reason) json["justification"] = *waiver->reason;
        return json;
    }
};

/// What has no place of its own in SARIF: which collaboration it is, how much of it is not shown, how its principles
/// stand.
Json about(const Outcome& outcome) {
    const auto& name = outcome.loaded->collaboration.name;
    Json json{{"path", outcome.path.empty() ? "." : outcome.path}, {"name", name ? Json(*name) : Json(nullptr)}};
    if (outcome.left_out.not_chosen) json["not_chosen"] = *outcome.left_out.not_chosen;
    if (outcome.left_out.known) json["known"] = *outcome.left_out.known;
    if (outcome.without) {
        json["without"] = Json::array();
        for (const auto* partner : outcome.without->partners) json["without"].push_back(partner->id.text);
    }
    if (!outcome.with_principles) return json;
    json["principles"] = Json::object();
    for (const auto& principle : outcome.assessment.principles)
        json["principles"][std::string(principle.principle->id)] = rules::key_of(principle.status);
    return json;
}

}  // namespace

std::string findings_sarif(const std::vector<Outcome>& outcomes, const Style& style) {
    Rules rules(style.language);
    Fingerprints fingerprints;
    Json results = Json::array();
    Json collaborations = Json::array();
    for (const Outcome& outcome : outcomes) {
        Results(outcome, style).add_to(results, rules, fingerprints);
        collaborations.push_back(about(outcome));
    }
    const std::string_view language = style.language == Language::nl ? "nl" : "en";
    Json run;
    run["tool"]["driver"] = {{"name", "regie"},
                             {"version", REGIE_VERSION},
                             {"semanticVersion", REGIE_VERSION},
                             {"informationUri", REGIE_HOMEPAGE},
                             {"language", language},
                             {"rules", rules.take()}};
    run["language"] = language;
    run["columnKind"] = "unicodeCodePoints";
    run["newlineSequences"] = {"\r\n", "\n", "\r"};
    run["originalUriBaseIds"][source_root] = {{"description", {{"text", "The folder in which regie was run."}}}};
    run["results"] = std::move(results);
    run["properties"] = {{"today", base::text(style.today)}, {"collaborations", std::move(collaborations)}};
    Json log;
    log["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json";
    log["version"] = "2.1.0";
    log["runs"] = Json::array({std::move(run)});
    return json_text(log);
}

}  // namespace regie::formats
