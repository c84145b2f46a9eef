#include <nlohmann/json.hpp>

#include "formats/json_facts.hpp"
#include "formats/paths.hpp"
#include "regie/formats/findings.hpp"

namespace regie::formats {
namespace {

using Json = nlohmann::ordered_json;

/// Of the JSON, not of regie: it changes only when a key changes its meaning.
constexpr int json_version = 1;

Json summary_of(const rules::Counts& counts) {
    return {{"error", counts.error}, {"warning", counts.warning}, {"note", counts.note}, {"waived", counts.waived}};
}

Json principle_counts(const std::vector<const rules::Assessment*>& assessments) {
    Json counts = Json::object();
    using rules::Status;
    for (const auto status : {Status::upheld, Status::at_risk, Status::violated, Status::unknown}) {
        std::size_t number = 0;
        for (const auto* assessment : assessments) number += assessment->count_of(status);
        counts[std::string(rules::key_of(status))] = number;
    }
    return counts;
}

Json finding_of(const Outcome& outcome, const base::Finding& finding, const base::Position& position,
                base::Language language) {
    Json json;
    json["code"] = finding.code();
    json["rule"] = finding.rule->name;
    json["principle"] = finding.rule->principle == "F" ? Json(nullptr) : Json(finding.rule->principle);
    json["severity"] = base::key_of(finding.severity);
    json["message"] = finding.message(language);
    json["remedy"] = finding.remedy(language);
    json["path"] = finding.place.known() ? outcome.loaded->sources.at(finding.place.file).path
                                         : std::string(store::collaboration_file);
    json["line"] = position.line;
    json["column"] = position.column;
    json["subject"] = finding.subject;
    json["addressee"] = finding.addressee.text();
    json["waived"] = finding.waived;
    return json;
}

/// What stands in the object of one collaboration, after `tool` and before it closes.
void add_collaboration(Json& json, const Outcome& outcome, const Style& style) {
    const auto& name = outcome.loaded->collaboration.name;
    json["collaboration"] = {{"path", outcome.path.empty() ? "." : outcome.path},
                             {"name", name ? Json(*name) : Json(nullptr)}};
    json["today"] = base::text(style.today);
    json["summary"] = summary_of(rules::count(outcome.assessment.findings));
    if (outcome.with_principles) {
        json["summary"]["principles"] = principle_counts({&outcome.assessment});
        json["principles"] = Json::array();
        for (const auto& principle : outcome.assessment.principles)
            json["principles"].push_back({{"id", principle.principle->id},
                                          {"title", principle.principle->title.in(style.language)},
                                          {"status", rules::key_of(principle.status)}});
    }
    json["findings"] = Json::array();
    const auto& findings = outcome.assessment.findings;
    const auto positions = positions_of(outcome);
    for (std::size_t i = 0; i < findings.size(); ++i)
        json["findings"].push_back(finding_of(outcome, findings[i], positions[i], style.language));
    json["facts"] = outcome.standing ? facts_json(rules::facts::shape_of(*outcome.standing)) : Json::object();
}

Json head() {
    Json json;
    json["version"] = json_version;
    json["tool"] = {{"name", "regie"}, {"version", REGIE_VERSION}};
    return json;
}

Json summary_of_all(const std::vector<Outcome>& outcomes) {
    rules::Counts total;
    std::vector<const rules::Assessment*> assessments;
    for (const auto& outcome : outcomes) {
        const auto counts = rules::count(outcome.assessment.findings);
        total.error += counts.error;
        total.warning += counts.warning;
        total.note += counts.note;
        total.waived += counts.waived;
        if (outcome.with_principles) assessments.push_back(&outcome.assessment);
    }
    Json summary = summary_of(total);
    if (!assessments.empty()) summary["principles"] = principle_counts(assessments);
    return summary;
}

}  // namespace

std::string findings_json(const std::vector<Outcome>& outcomes, const Style& style) {
    Json json = head();
    if (outcomes.size() == 1) {
        add_collaboration(json, outcomes.front(), style);
    } else {
        json["today"] = base::text(style.today);
        json["summary"] = summary_of_all(outcomes);
        json["collaborations"] = Json::array();
        for (const auto& outcome : outcomes) {
            Json one = head();
            add_collaboration(one, outcome, style);
            json["collaborations"].push_back(std::move(one));
        }
    }
    // Names of files need not be UTF-8; what is not becomes U+FFFD.
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace regie::formats
