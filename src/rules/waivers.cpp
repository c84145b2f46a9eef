#include "rules/waivers.hpp"

#include <stdexcept>
#include <string>
#include <unordered_map>
#include <vector>

#include "regie/rules/catalogue.hpp"
#include "regie/rules/rule.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Severity;

constexpr Variant idle{
    Severity::warning,
    {{"this waiver of {0} covers no finding", "deze vrijstelling voor {0} dekt geen enkele bevinding"},
     {"take it out, or correct its rule or subject",
      "haal de vrijstelling weg, of verbeter de regel of het onderwerp ervan"}}};
constexpr Variant no_such_rule{
    Severity::warning,
    {{"this waiver names \"{0}\", which is no rule", "deze vrijstelling noemt \"{0}\", en dat is geen regel"},
     {"name a rule by its code, for example K203; \"regie explain\" lists them all",
      "noem een regel bij zijn code, bijvoorbeeld K203; \"regie explain\" toont ze allemaal"}}};

const base::RuleText& idle_waiver_text() {
    const base::RuleText* text = find_rule("F019");
    if (!text) throw std::logic_error("F019 is not in the catalogue");
    return *text;
}

/// What a waiver covers: a rule, and one subject of it or (empty) all.
struct Cover {
    std::string_view code;
    std::string_view subject;
    friend bool operator==(const Cover&, const Cover&) = default;
};

struct CoverHash {
    std::size_t operator()(const Cover& cover) const {
        constexpr std::size_t spread = 31;
        const std::hash<std::string_view> hash;
        return hash(cover.code) * spread + hash(cover.subject);
    }
};

/// The rule that a waiver is for. It says so by code: several rules may share a name.
const base::RuleText* rule_of(const model::Waiver& waiver) {
    const base::RuleText* rule = waiver.rule ? find_rule(*waiver.rule) : nullptr;
    return rule && same_word(rule->code, *waiver.rule) ? rule : nullptr;
}

bool all_readable(const model::Standing& standing) {
    return standing.collaboration().readable && standing.partners_readable() && standing.commitments_readable() &&
           standing.decisions_readable() && standing.items_readable() && standing.issues_readable() &&
           standing.pulses_readable();
}

}  // namespace

void apply_waivers(const model::Standing& standing, base::Findings& findings) {
    const auto& waivers = standing.collaboration().waivers;
    if (waivers.empty()) return;
    std::unordered_map<Cover, bool, CoverHash> covers;  // and whether it was of use
    const auto cover_of = [](const model::Waiver& waiver, const base::RuleText& rule) {
        return Cover{rule.code, waiver.subject ? *waiver.subject : std::string_view{}};
    };
    const auto holds = [&standing](const model::Waiver& waiver) {
        return !waiver.until || waiver.until->last() >= standing.today();
    };
    for (const model::Waiver& waiver : waivers) {
        const base::RuleText* rule = rule_of(waiver);
        if (rule && holds(waiver)) covers.emplace(cover_of(waiver, *rule), false);
    }
    for (base::Finding& finding : findings) {
        for (const std::string_view subject : {std::string_view(finding.subject), std::string_view{}}) {
            const auto cover = covers.find({finding.code(), subject});
            if (cover == covers.end()) continue;
            cover->second = true;
            finding.waived = true;
        }
    }
    if (!all_readable(standing)) return;
    Sink sink(standing, findings);
    sink.speak_for(idle_waiver_text());
    const base::Addressee editor{base::Addressee::Kind::editor, {}};
    for (const model::Waiver& waiver : waivers) {
        if (!waiver.rule || !holds(waiver)) continue;
        const base::RuleText* rule = rule_of(waiver);
        const bool of_use = rule && covers.at(cover_of(waiver, *rule));
        if (!of_use)
            sink.add(rule ? idle : no_such_rule, waiver.rule.place, on_collaboration(), editor, {quoted(*waiver.rule)});
    }
}

}  // namespace regie::rules
