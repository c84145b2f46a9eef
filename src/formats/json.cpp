#include "formats/json_facts.hpp"
#include "formats/json_text.hpp"
#include "formats/paths.hpp"
#include "formats/totals.hpp"
#include "regie/formats/findings.hpp"

namespace regie::formats {
namespace {

/// Of the JSON, not of regie: it changes only when a key changes its meaning.
constexpr int json_version = 1;

Json summary_of(const rules::Counts& counts) {
    return {{"error", counts.error}, {"warning", counts.warning}, {"note", counts.note}, {"waived", counts.waived}};
}

Json summary_of(const rules::Counts& counts, const LeftOut& left_out) {
    Json summary = summary_of(counts);
    if (left_out.not_chosen) summary["not_chosen"] = *left_out.not_chosen;
    if (left_out.known) summary["known"] = *left_out.known;
    return summary;
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

Json principles_of(const std::vector<rules::PrincipleStatus>& principles, base::Language language) {
    Json all = Json::array();
    for (const auto& principle : principles)
        all.push_back({{"id", principle.principle->id},
                       {"title", principle.principle->title.in(language)},
                       {"status", rules::key_of(principle.status)}});
    return all;
}

Json footing_of(const rules::Footing& footing, base::Language language) {
    Json json;
    json["needs_uncovered"] = Json::array();
    for (const auto* need : footing.needs_uncovered) json["needs_uncovered"].push_back(need->id->text);
    json["active_commitments"] = Json::array();
    for (const auto& running : footing.active_commitments)
        json["active_commitments"].push_back({{"id", running.commitment->id.text}, {"partners", running.partners}});
    json["principles"] = principles_of(footing.principles, language);
    json["summary"] = summary_of(footing.summary);
    return json;
}

Json without_of(const rules::Without& without, base::Language language) {
    Json json;
    json["partners"] = Json::array();
    for (const auto* partner : without.partners) json["partners"].push_back(partner->id.text);
    json["before"] = footing_of(without.before, language);
    json["after"] = footing_of(without.after, language);
    return json;
}

/// What stands in the object of one collaboration, after `tool` and before it closes.
void add_collaboration(Json& json, const Outcome& outcome, const Style& style) {
    const auto& name = outcome.loaded->collaboration.name;
    json["collaboration"] = {{"path", outcome.path.empty() ? "." : outcome.path},
                             {"name", name ? Json(*name) : Json(nullptr)}};
    json["today"] = base::text(style.today);
    json["summary"] = summary_of(rules::count(outcome.assessment.findings), outcome.left_out);
    if (outcome.with_principles) {
        json["summary"]["principles"] = principle_counts({&outcome.assessment});
        json["principles"] = principles_of(outcome.assessment.principles, style.language);
    }
    if (outcome.without) json["without"] = without_of(*outcome.without, style.language);
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
    std::vector<const rules::Assessment*> assessments;
    for (const auto& outcome : outcomes)
        if (outcome.with_principles) assessments.push_back(&outcome.assessment);
    const Totals totals = totals_of(outcomes);
    Json summary = summary_of(totals.counts, totals.left_out);
    if (!assessments.empty()) summary["principles"] = principle_counts(assessments);
    return summary;
}

}  // namespace

std::string findings_json(const std::vector<Outcome>& outcomes, const Style& style, bool as_list) {
    Json json = head();
    if (outcomes.size() == 1 && !as_list) {
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
    return json_text(json);
}

}  // namespace regie::formats
