#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "regie/base/finding.hpp"

namespace regie::rules {

using RuleTexts = std::vector<const base::RuleText*>;

/// The rules that one word stands for: a code (`K203`), a principle (`K2`), a group (`K`) or the files (`F`). Case does
/// not matter. Nothing where the word is none of these.
std::optional<RuleTexts> rules_of_word(std::string_view word);

/// Every word that stands for rules, the widest first.
std::vector<std::string_view> words_for_rules();

/// Which findings are looked at, by their rule: those that are selected (all, where nothing was), less those that are
/// ignored. It comes after the assessment: how a principle stands does not depend on it.
class Choice {
public:
    void select(std::span<const base::RuleText* const> rules);
    void ignore(std::span<const base::RuleText* const> rules);

    bool takes(const base::RuleText& rule) const;
    /// Takes the other findings out, and gives how many of those were open.
    std::size_t apply(base::Findings& findings) const;

private:
    using Codes = std::unordered_set<std::string_view>;
    std::optional<Codes> selected_;
    Codes ignored_;
};

}  // namespace regie::rules
