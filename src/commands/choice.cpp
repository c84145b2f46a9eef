#include "commands/choice.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "regie/base/suggestion.hpp"
#include "regie/base/trouble.hpp"
#include "regie/rules/catalogue.hpp"
#include "rules/waivers.hpp"

namespace regie::commands {
namespace {

using base::Message;
using base::Trouble;

bool is_of_files(const base::RuleText& rule) { return rule.principle == "F"; }

/// The words of a list with commas, without the space around them.
std::vector<std::string_view> words_of(std::string_view list) {
    std::vector<std::string_view> words;
    while (!list.empty()) {
        std::string_view word = list.substr(0, list.find(','));
        list.remove_prefix(std::min(list.size(), word.size() + 1));
        word.remove_prefix(std::min(word.size(), word.find_first_not_of(' ')));
        word = word.substr(0, word.find_last_not_of(' ') + 1);
        if (!word.empty()) words.push_back(word);
    }
    return words;
}

Trouble unknown_word(const std::string& label, std::string_view word) {
    const auto candidates = rules::words_for_rules();
    const base::RuleText* named = rules::find_rule(word);
    return {{{"{0} cannot be \"{1}\": it takes codes (K203), principles (K2), groups (K) or F",
              "{0} kan niet \"{1}\" zijn: het moeten codes (K203), principes (K2), groepen (K) of F zijn"},
             {label, std::string(word)}},
            base::did_you_mean(named ? named->code : word, candidates,
                               {{"\"regie explain\" lists them", "\"regie explain\" noemt ze"}, {}})};
}

struct Named {
    std::string_view word;
    rules::RuleTexts rules;
};

/// What each word of an option stands for.
std::vector<Named> named_by(const Context& context, std::string_view option) {
    std::vector<Named> all;
    const auto list = context.option(option);
    if (!list) return all;
    const std::string label = "--" + std::string(option);
    for (const std::string_view word : words_of(*list)) {
        auto rules = rules::rules_of_word(word);
        if (!rules) throw unknown_word(label, word);
        all.push_back({word, std::move(*rules)});
    }
    if (all.empty())
        throw Trouble{{{"{0} names nothing", "{0} noemt niets"}, {label}},
                      {{"as in: {0} K2,F", "zoals: {0} K2,F"}, {label}}};
    return all;
}

Trouble beyond_check(std::string_view word) {
    return {{{"check finds only faults in files (F), and nothing of \"{0}\"",
              "check vindt alleen fouten in bestanden (F), en niets van \"{0}\""},
             {std::string(word)}},
            {{"use \"regie assess --select {0}\", or choose from F and its codes",
              "gebruik \"regie assess --select {0}\", of kies uit F en de codes daarvan"},
             {std::string(word)}}};
}

Trouble beyond_choosing(std::string_view word) {
    return {{{"\"{0}\" cannot be selected: it is looked for only where nothing is chosen",
              "\"{0}\" is niet te kiezen: er wordt alleen naar gezocht als er niets is gekozen"},
             {std::string(word)}},
            {{"use \"regie assess\" without --select", "gebruik \"regie assess\" zonder --select"}, {}}};
}

Trouble nothing_left(const Context& context) {
    const Message next{{"select more, or ignore less", "kies meer met --select, of laat minder weg met --ignore"}, {}};
    if (!context.has("ignore"))
        return {{{"--select leaves nothing to find", "--select laat niets over om te vinden"}, {}}, next};
    return {{{"--ignore leaves nothing to find", "--ignore laat niets over om te vinden"}, {}}, next};
}

}  // namespace

rules::Choice choice_of(const Context& context, bool with_principles) {
    rules::Choice choice;
    // Where a choice is made, idle waivers are not looked for.
    const auto can_be_found = [&](const base::RuleText* rule) {
        return rule->code != rules::idle_waiver_code && (with_principles || is_of_files(*rule));
    };
    for (const Named& named : named_by(context, "select")) {
        choice.select(named.rules);
        if (std::ranges::any_of(named.rules, can_be_found)) continue;
        const bool of_files = !named.rules.empty() && is_of_files(*named.rules.front());
        if (of_files) throw beyond_choosing(named.word);
        if (!with_principles) throw beyond_check(named.word);
    }
    for (const Named& named : named_by(context, "ignore")) choice.ignore(named.rules);

    // An assess that ignores every finding still shows how the principles stand.
    const bool chosen = context.has("select") || (context.has("ignore") && !with_principles);
    const auto is_left = [&](const base::RuleText* rule) { return can_be_found(rule) && choice.takes(*rule); };
    if (chosen && std::ranges::none_of(rules::rule_texts(), is_left)) throw nothing_left(context);
    return choice;
}

}  // namespace regie::commands
