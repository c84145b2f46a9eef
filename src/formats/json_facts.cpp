#include "formats/json_facts.hpp"

#include <cmath>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace regie::formats {
namespace {

using namespace rules::facts;

Json reason(Withheld withheld) { return withheld == Withheld::no ? Json(nullptr) : Json(key_of(withheld)); }

/// The figures of a fact that is not given.
Json not_given(Withheld withheld, std::initializer_list<std::string_view> figures) {
    Json json = {{"reason", reason(withheld)}};
    for (const std::string_view figure : figures) json[std::string(figure)] = nullptr;
    return json;
}

/// A number without the noise of binary fractions, and as a whole one where it is.
Json number(double value) {
    constexpr double hundredth = 100;
    constexpr double most_exact = 1e15;
    const double rounded = std::round(value * hundredth) / hundredth;
    if (rounded == std::floor(rounded) && std::abs(rounded) < most_exact) return static_cast<long long>(rounded);
    return rounded;
}

template <class Things>
Json ids(const Things& things) {
    Json json = Json::array();
    for (const auto* thing : things) json.push_back(thing->id.text);
    return json;
}

Json need_ids(const std::vector<const model::Need*>& needs) {
    Json json = Json::array();
    for (const model::Need* need : needs) json.push_back(need->id->text);
    return json;
}

Json pulse_id(const model::Pulse* pulse) { return pulse ? Json(pulse->id.text) : Json(nullptr); }

Json heads(const Heads& heads) {
    return {{"partners", heads.partners}, {"of_many", heads.of_many}, {"organisations", number(heads.organisations)}};
}

Json fact(const Coverage& coverage) {
    if (coverage.withheld != Withheld::no)
        return not_given(coverage.withheld, {"needs", "covered", "available", "with_nobody"});
    return {{"reason", nullptr},
            {"needs", coverage.needs},
            {"covered", coverage.covered},
            {"available", need_ids(coverage.available)},
            {"with_nobody", need_ids(coverage.with_nobody)}};
}

Json fact(const SoleCover& sole_cover) {
    if (sole_cover.withheld != Withheld::no) return not_given(sole_cover.withheld, {"covered", "alone"});
    Json alone = Json::array();
    for (const auto& [need, partner] : sole_cover.alone)
        alone.push_back({{"need", need->id->text}, {"partner", partner->id.text}});
    return {{"reason", nullptr}, {"covered", sole_cover.covered}, {"alone", std::move(alone)}};
}

Json fact(const Concentration& concentration) {
    if (concentration.withheld != Withheld::no)
        return not_given(concentration.withheld, {"commitments", "by_all", "by_name", "most", "bands", "counted"});
    Json bands = Json::object();
    for (std::size_t i = 0; i < Concentration::bands; ++i)
        bands[std::string(key_of(static_cast<Concentration::Band>(i)))] = concentration.partners.at(i);
    return {{"reason", nullptr},
            {"commitments", concentration.commitments},
            {"by_all", concentration.by_all},
            {"by_name", concentration.by_name()},
            {"most", concentration.most},
            {"bands", std::move(bands)},
            {"counted", heads(concentration.counted)}};
}

Json fact(const Reliability& reliability) {
    if (reliability.withheld != Withheld::no)
        return not_given(reliability.withheld, {"due", "kept", "withdrawn_settled", "withdrawn_unsettled", "lapsed",
                                                "unrecorded", "running", "endless"});
    return {{"reason", nullptr},
            {"due", reliability.due},
            {"kept", reliability.kept},
            {"withdrawn_settled", reliability.settled},
            {"withdrawn_unsettled", reliability.unsettled},
            {"lapsed", reliability.lapsed},
            {"unrecorded", reliability.unrecorded},
            {"running", reliability.running},
            {"endless", reliability.endless}};
}

Json fact(const Response& response) {
    if (response.withheld != Withheld::no)
        return not_given(response.withheld, {"pulse", "respondents", "anonymous", "heard", "took_part", "before"});
    Json before = nullptr;
    if (response.before)
        before = {{"pulse", pulse_id(response.before)}, {"respondents", response.before->responses.size()}};
    const bool known = response.took_part.has_value();
    return {{"reason", nullptr},
            {"pulse", pulse_id(response.pulse)},
            {"respondents", response.respondents},
            {"anonymous", response.anonymous},
            {"heard", known ? Json(response.heard) : Json(nullptr)},
            {"took_part", known ? heads(*response.took_part) : Json(nullptr)},
            {"before", std::move(before)}};
}

/// A mean that is only a bound is null, with the bound beside it.
void add_mean(Json& json, const base::Decimal& mean) {
    using Bound = base::Decimal::Bound;
    const bool exact = mean.bound == Bound::exact;
    json["mean"] = exact ? Json(mean.value) : Json(nullptr);
    json["mean_reason"] = reason(exact ? Withheld::no : Withheld::near_the_end);
    if (mean.bound == Bound::or_higher) json["at_least"] = mean.value;
    if (mean.bound == Bound::or_lower) json["at_most"] = mean.value;
}

Json scored_json(const std::optional<Scored>& scored) {
    if (!scored) return nullptr;
    Json json = {{"respondents", scored->respondents}};
    add_mean(json, scored->mean);
    json["spread"] = scored->spread ? Json(key_of(*scored->spread)) : Json(nullptr);
    json["spread_reason"] = reason(scored->spread ? Withheld::no : Withheld::short_scale);
    return json;
}

Json aspect_json(const Aspects::One& one) {
    return {{"aspect", model::key_of(one.aspect)},
            {"reason", reason(one.now ? Withheld::no : Withheld::too_few_respondents)},
            {"now", scored_json(one.now)},
            {"before", scored_json(one.before)},
            {"change", one.change_withheld == Withheld::no ? Json(one.change) : Json(nullptr)},
            {"change_reason", reason(one.change_withheld)}};
}

Json fact(const Aspects& aspects) {
    if (aspects.withheld != Withheld::no) return not_given(aspects.withheld, {"pulse", "scale", "before", "aspects"});
    Json each = Json::array();
    for (const auto& one : aspects.aspects) each.push_back(aspect_json(one));
    return {{"reason", nullptr},
            {"pulse", pulse_id(aspects.pulse)},
            {"scale", number(scale_of(*aspects.pulse))},
            {"before", pulse_id(aspects.before)},
            {"aspects", std::move(each)}};
}

Json fact(const Effort& effort) {
    if (effort.withheld != Withheld::no) return not_given(effort.withheld, {"fte", "members", "with_fte", "partners"});
    return {{"reason", nullptr},
            {"fte", number(effort.fte)},
            {"members", effort.members},
            {"with_fte", effort.with_fte},
            {"partners", heads(effort.partners)}};
}

Json fact(const OpenIssues& open_issues) {
    if (open_issues.withheld != Withheld::no) return not_given(open_issues.withheld, {"open", "by_age"});
    Json by_age = Json::object();
    for (std::size_t i = 0; i < OpenIssues::ages; ++i) {
        const auto& [raised, agenda] = open_issues.by_age.at(i);
        by_age[std::string(key_of(static_cast<OpenIssues::Age>(i)))] = {{"raised", raised}, {"agenda", agenda}};
    }
    return {{"reason", nullptr}, {"open", open_issues.open}, {"by_age", std::move(by_age)}};
}

Json fact(const Connections& connections) {
    if (connections.withheld != Withheld::no)
        return not_given(connections.withheld, {"by_all", "shareholders", "commitments", "needs", "partners", "apart"});
    Json commitments = Json::array();
    for (const auto& group : connections.commitments)
        commitments.push_back({{"commitment", group.commitment->id.text}, {"partners", ids(group.partners)}});
    Json needs = Json::array();
    for (const auto& group : connections.needs)
        needs.push_back({{"need", group.need->id->text}, {"all", group.all}, {"partners", ids(group.partners)}});
    return {{"reason", nullptr},
            {"by_all", connections.by_all},
            {"shareholders", connections.shareholders},
            {"commitments", std::move(commitments)},
            {"needs", std::move(needs)},
            {"partners", connections.partners},
            {"apart", connections.apart}};
}

Json fact(const TrustTies& trust_ties) {
    if (trust_ties.withheld != Withheld::no)
        return not_given(trust_ties.withheld, {"pulse", "scale", "ties", "respondents", "mean"});
    Json json = {{"reason", nullptr},
                 {"pulse", pulse_id(trust_ties.pulse)},
                 {"scale", number(scale_of(*trust_ties.pulse))},
                 {"ties", trust_ties.ties},
                 {"respondents", trust_ties.respondents}};
    add_mean(json, trust_ties.mean);
    return json;
}

}  // namespace

Json facts_json(const Shape& shape) {
    return {{"coverage", fact(shape.coverage)},
            {"sole-cover", fact(shape.sole_cover)},
            {"concentration", fact(shape.concentration)},
            {"reliability", fact(shape.reliability)},
            {"response", fact(shape.response)},
            {"aspects", fact(shape.aspects)},
            {"effort", fact(shape.effort)},
            {"open-issues", fact(shape.open_issues)},
            {"connections", fact(shape.connections)},
            {"trust-ties", fact(shape.trust_ties)}};
}

}  // namespace regie::formats
