#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "regie/base/addressee.hpp"
#include "regie/base/message.hpp"
#include "regie/base/place.hpp"
#include "regie/base/rule_text.hpp"
#include "regie/base/severity.hpp"

namespace regie::base {

/// What a finding is about, as JSON says it: `commitments/ggd-monitor`, `collaboration`, `needs/outreach`,
/// `indicators/x`, `roles/regisseur`. It does not change when lines move.
using Subject = std::string;

/// One finding: where, what, about what, for whom. It holds no words but its arguments; `message` and
/// `remedy` word it in a language when it is shown.
struct Finding {
    const RuleText* rule = nullptr;
    const Wording* wording = nullptr;
    Severity severity = Severity::error;
    Place place;
    Subject subject;
    Addressee addressee;
    Arguments arguments;
    bool waived = false;

    std::string_view code() const { return rule->code; }
    /// What it is called, and what to do about it, in words that hold for every finding that says the same.
    const Both& title() const { return wording->in_general ? wording->in_general->title : rule->title; }
    const Both& general_remedy() const { return wording->in_general ? wording->in_general->remedy : rule->remedy; }
    std::string message(Language language) const { return fill(wording->message.in(language), arguments, language); }
    std::string remedy(Language language) const { return fill(wording->remedy.in(language), arguments, language); }
};

using Findings = std::vector<Finding>;

class Sources;
/// By path, line, column, code, then subject: the one order of all output.
void sort(Findings& findings, const Sources& sources);

}  // namespace regie::base
