#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "regie/base/finding.hpp"
#include "regie/base/message.hpp"
#include "regie/base/rule_text.hpp"
#include "regie/model/standing.hpp"

namespace regie::rules {

/// Whom the findings of a rule may be for, in its text: `.to = {To::partner}`.
using To = base::Addressee::Kind;

/// One way in which a rule finds something: how bad, and how it is said. A rule with two severities has two.
struct Variant {
    base::Severity severity;
    base::Wording wording;
};

/// Takes what a rule finds. An addressee `material-principal` where none is recorded becomes the collaboration. Once
/// the regie is over, questions on the whole, its roles, its parties and its opgave are dropped: they only make sense
/// while it runs. Those on a commitment, a decision or an account are not.
class Sink {
public:
    Sink(const model::Standing& standing, base::Findings& into);

    void add(const Variant& variant, base::Place place, base::Subject subject, base::Addressee addressee,
             base::Arguments arguments = {});

    /// The rule that is speaking; set by the assessment before each check.
    void speak_for(const base::RuleText& text) { rule_ = &text; }

private:
    const model::Standing* standing_;
    base::Findings* into_;
    bool over_;
    const base::RuleText* rule_ = nullptr;
};

/// A rule of one principle: its words, and its check.
struct Rule {
    base::RuleText text;
    void (*check)(const model::Standing& standing, Sink& sink);
};

/// One of the 32 principles: its words, its rules, and the positive facts that uphold it.
struct Principle {
    std::string_view id;     ///< "K2"
    base::Both title;        ///< a few words
    base::Both statement;    ///< the principle in a sentence
    base::Both source;       ///< where in the article
    base::Both upheld_when;  ///< the facts that uphold it, in words
    std::span<const Rule> rules;
    /// The facts on file that uphold it, in a few words; nothing where they are not there. Asked only when no error or
    /// warning is open.
    std::optional<base::Message> (*upheld)(const model::Standing& standing);

    char group() const { return id.front(); }
};

/// L, P, K, I, A, O, with their names.
struct Group {
    char letter;
    base::Both name;
};

/// The 32 principles, in the order of the theory.
std::span<const Principle* const> principles();
/// The six groups, in the order of the theory.
std::span<const Group> groups();

}  // namespace regie::rules
