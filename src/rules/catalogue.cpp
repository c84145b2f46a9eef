#include "regie/rules/catalogue.hpp"

#include <vector>

#include "regie/store/faults.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

std::vector<const base::RuleText*> collected() {
    const auto faults = store::fault_texts();
    std::vector<const base::RuleText*> texts(faults.begin(), faults.end());
    for (const Principle* principle : principles())
        for (const Rule& rule : principle->rules) texts.push_back(&rule.text);
    return texts;
}

}  // namespace

std::span<const base::RuleText* const> rule_texts() {
    static const std::vector<const base::RuleText*> texts = collected();
    return texts;
}

const base::RuleText* find_rule(std::string_view code_or_name) {
    for (const base::RuleText* text : rule_texts())
        if (same_word(text->code, code_or_name) || same_word(text->name, code_or_name)) return text;
    return nullptr;
}

const Principle* find_principle(std::string_view id) {
    for (const Principle* principle : principles())
        if (same_word(principle->id, id)) return principle;
    return nullptr;
}

}  // namespace regie::rules
