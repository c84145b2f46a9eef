#include "regie/rules/choice.hpp"

#include "regie/rules/catalogue.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

constexpr std::string_view files = "F";

/// The letter of a group, of which its codes are made.
bool is_in_group(const base::RuleText& rule, std::string_view letter) {
    return same_word(rule.code.substr(0, 1), letter);
}

}  // namespace

std::optional<RuleTexts> rules_of_word(std::string_view word) {
    RuleTexts found;
    for (const base::RuleText* rule : rule_texts())
        if (same_word(rule->code, word) || same_word(rule->principle, word) || is_in_group(*rule, word))
            found.push_back(rule);
    if (found.empty() && !find_principle(word)) return std::nullopt;
    return found;
}

std::vector<std::string_view> words_for_rules() {
    std::vector<std::string_view> words{files};
    for (const Principle* principle : principles()) {
        const std::string_view group = principle->id.substr(0, 1);
        if (words.back() != group) words.push_back(group);
    }
    for (const Principle* principle : principles()) words.push_back(principle->id);
    for (const base::RuleText* rule : rule_texts()) words.push_back(rule->code);
    return words;
}

void Choice::select(std::span<const base::RuleText* const> rules) {
    if (!selected_) selected_.emplace();
    for (const base::RuleText* rule : rules) selected_->insert(rule->code);
}

void Choice::ignore(std::span<const base::RuleText* const> rules) {
    for (const base::RuleText* rule : rules) ignored_.insert(rule->code);
}

bool Choice::takes(const base::RuleText& rule) const {
    return (!selected_ || selected_->contains(rule.code)) && !ignored_.contains(rule.code);
}

std::size_t Choice::apply(base::Findings& findings) const {
    if (!selected_ && ignored_.empty()) return 0;
    std::size_t open = 0;
    std::erase_if(findings, [&](const base::Finding& finding) {
        if (takes(*finding.rule)) return false;
        if (!finding.waived) ++open;
        return true;
    });
    return open;
}

}  // namespace regie::rules
