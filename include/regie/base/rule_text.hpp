#pragma once

#include <optional>
#include <string_view>

#include "regie/base/addressee.hpp"
#include "regie/base/language.hpp"
#include "regie/base/severity.hpp"

namespace regie::base {

/// What one way of breaking a rule is called, and what to do about it, in words that name nothing on file: a heading,
/// and whole sentences.
struct InGeneral {
    Both title;
    Both remedy;
};

/// How one way of breaking a rule is said: what is seen, and what to do about it. `{0}` … are the finding's
/// arguments. One sentence each, no capital and no full stop at the ends.
struct Wording {
    Both message;
    Both remedy;
    /// Where the title and the remedy of the rule would say more than what is seen: a question, and they take its
    /// answer for granted.
    std::optional<InGeneral> in_general = std::nullopt;
};

/// A rule in words, beside its code. `explain`, the man page, SARIF and the report's legend are made of it.
struct RuleText {
    std::string_view code;       ///< "K203"
    std::string_view name;       ///< "signatory-below-level"; never changes
    std::string_view principle;  ///< "K2"; "F" for the rules of files
    Both title;                  ///< one line, as a heading
    Few<Severity> severities;    ///< how grave its findings can be; a finding of another one is a bug
    Few<Addressee::Kind> to;     ///< who may have to act on its findings; likewise
    Both what;                   ///< when it is found, in a sentence or two
    Both why;                    ///< why it matters, with its place in the article (or the standard)
    Both remedy;                 ///< what to do, and who
    /// Overlays on the fully recorded example collaboration: after each line `# path` the keys of that file
    /// to change (an empty value takes the key away). `bad` adds exactly this code, `good` nothing.
    std::string_view bad;
    std::string_view good;
};

}  // namespace regie::base
