#include "rules/waivers.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <stdexcept>

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
constexpr Variant not_to_be_accepted{
    Severity::warning,
    {{"a finding of {0} cannot be waived: it is about what was not read, or about waivers",
      "voor een bevinding {0} geldt geen vrijstelling: die gaat over wat niet is gelezen, of over vrijstellingen"},
     {"take the waiver out, and repair the file", "haal de vrijstelling weg, en herstel het bestand"}}};
constexpr Variant no_such_rule{
    Severity::warning,
    {{"this waiver names \"{0}\", which is no rule", "deze vrijstelling noemt \"{0}\", en dat is geen regel"},
     {"name a rule by its code, for example K203; \"regie explain\" lists them all",
      "noem een regel bij zijn code, bijvoorbeeld K203; \"regie explain\" toont ze allemaal"}}};

const base::RuleText& idle_waiver_text() {
    const base::RuleText* text = find_rule(idle_waiver_code);
    if (!text) throw std::logic_error("F019 is not in the catalogue");
    return *text;
}

/// What leaves a file unread, and what is wrong with a waiver itself: to accept the one hides all that the file would
/// show, and the other would make every waiver hold.
bool can_be_accepted(const base::RuleText& rule) {
    constexpr std::array<std::string_view, 8> never{"F001", "F007", "F011", "F012", "F013", "F014", "F015", "F018"};
    return std::ranges::find(never, rule.code) == never.end();
}

/// The rule that a waiver is for. It says so by code: several rules may share a name.
const base::RuleText* rule_of(const model::Waiver& waiver) {
    const base::RuleText* rule = waiver.rule ? find_rule(*waiver.rule) : nullptr;
    return rule && same_word(rule->code, *waiver.rule) ? rule : nullptr;
}

Cover cover_of(const model::Waiver& waiver, const base::RuleText& rule) {
    return {rule.code, waiver.subject ? *waiver.subject : std::string_view{}};
}

}  // namespace

std::size_t CoverHash::operator()(const Cover& cover) const {
    constexpr std::size_t spread = 31;
    const std::hash<std::string_view> hash;
    return hash(cover.code) * spread + hash(cover.subject);
}

Waivers::Waivers(const model::Collaboration& collaboration, base::Day today)
    : collaboration_(&collaboration), today_(today) {
    for (const model::Waiver& waiver : collaboration.waivers) {
        const base::RuleText* rule = rule_of(waiver);
        if (rule && can_be_accepted(*rule) && holds(waiver, today))
            covers_.emplace(cover_of(waiver, *rule), Use{&waiver});
    }
}

bool holds(const model::Waiver& waiver, base::Day day) {
    // Without an end it would hold for ever.
    return waiver.until && waiver.until->last() >= day;
}

void Waivers::apply(base::Findings& findings) {
    if (covers_.empty()) return;
    for (base::Finding& finding : findings) {
        for (const std::string_view subject : {std::string_view(finding.subject), std::string_view{}}) {
            const auto cover = covers_.find({finding.code(), subject});
            if (cover == covers_.end()) continue;
            cover->second.found = true;
            finding.waived = true;
        }
    }
}

const model::Waiver* Waivers::accepting(const base::Finding& finding) const {
    for (const std::string_view subject : {std::string_view(finding.subject), std::string_view{}})
        if (const auto cover = covers_.find({finding.code(), subject}); cover != covers_.end())
            return cover->second.waiver;
    return nullptr;
}

void Waivers::report_idle(const model::Standing& standing, base::Findings& findings) const {
    if (collaboration_->waivers.empty() || !all_readable(standing)) return;
    Sink sink(standing, findings);
    sink.speak_for(idle_waiver_text());
    const base::Addressee editor{base::Addressee::Kind::editor, {}};
    for (const model::Waiver& waiver : collaboration_->waivers) {
        if (!waiver.rule || !holds(waiver, today_)) continue;
        const base::RuleText* rule = rule_of(waiver);
        const bool counts = rule && can_be_accepted(*rule);
        const bool of_use = counts && covers_.at(cover_of(waiver, *rule)).found;
        if (!of_use)
            sink.add(counts ? idle
                     : rule ? not_to_be_accepted
                            : no_such_rule,
                     waiver.rule.place, on_collaboration(), editor, {quoted(*waiver.rule)});
    }
}

}  // namespace regie::rules
