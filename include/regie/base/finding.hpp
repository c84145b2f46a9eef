#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "regie/base/message.hpp"
#include "regie/base/place.hpp"
#include "regie/base/rule_text.hpp"

namespace regie::base {

/// For F rules the usual meaning. For a principle: error, a fact contradicts it (knelpunt); warning, a fact
/// points to a risk (aandachtspunt); note, a question (vraag). Absence is never more than a note.
enum class Severity : std::uint8_t { error, warning, note };

/// The key of a severity: `error`, `warning`, `note`.
std::string_view key_of(Severity severity);

/// Who must act on a finding.
struct Addressee {
    enum class Kind : std::uint8_t { partner, government, material_principal, collaboration, regisseur, editor };
    Kind kind = Kind::editor;
    std::string partner;  ///< id, for a partner only

    static Addressee to_partner(std::string_view id) { return {Kind::partner, std::string(id)}; }
    /// As JSON says it: `partners/<id>`, `government`, `material-principal` …
    std::string text() const;
    friend bool operator==(const Addressee&, const Addressee&) = default;
};

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
    std::string message(Language language) const { return fill(wording->message.in(language), arguments, language); }
    std::string remedy(Language language) const { return fill(wording->remedy.in(language), arguments, language); }
};

using Findings = std::vector<Finding>;

class Sources;
/// By path, line, column, code, then subject: the one order of all output.
void sort(Findings& findings, const Sources& sources);

}  // namespace regie::base
