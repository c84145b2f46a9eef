#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "regie/base/date.hpp"
#include "regie/base/language.hpp"
#include "regie/model/standing.hpp"
#include "regie/rules/assess.hpp"
#include "regie/rules/without.hpp"
#include "regie/store/load.hpp"

namespace regie::formats {

/// How much of an assessment a person wants to see.
enum class Detail : unsigned char { quiet, normal, verbose };

/// How many open findings are not shown, because of what was asked; nothing where that was not asked.
struct LeftOut {
    std::optional<std::size_t> not_chosen;  ///< by `--select` and `--ignore`
    std::optional<std::size_t> known;       ///< by `--baseline`
};

/// What a check or an assessment of one collaboration has to show.
struct Outcome {
    std::string path;                       ///< the folder, relative to where the user is ("." when there)
    const store::Loaded* loaded = nullptr;  ///< never null
    rules::Assessment assessment;           ///< of `check` only the findings
    bool with_principles = false;           ///< of `assess`; `check` has none
    LeftOut left_out;
    /// Of a question what if: `assessment` is then of how it would stand.
    std::optional<rules::Without> without;
    /// Of `assess`, where its facts are shown: how the collaboration stands; else null.
    const model::Standing* standing = nullptr;
};

/// For whom findings are written, and how: the language, what stands on a terminal, and what counts as a failure.
struct Style {
    base::Language language = base::Language::en;
    bool color = false;
    Detail detail = Detail::normal;
    std::size_t columns = 100;
    bool folds = false;  ///< the lines of a finding are folded at `columns`; else each is one line, for programs
    base::Day today;
    /// From which severity on a finding is a failure; nothing: none is.
    std::optional<base::Severity> fails_from = base::Severity::error;
};

/// For people: each finding with its excerpt, then the principles, the first steps and the counts (`quiet`: the
/// findings alone; `verbose`: the facts too). Of a question what if it says so, and shows what would change. Paths are
/// relative to where the user is. Every text from outside is made safe for a terminal.
std::string findings_text(const Outcome& outcome, const Style& style);
/// The same of several collaborations, each under its path and name, and at the end a summary by path, in the order
/// given (`quiet`: the findings alone).
std::string findings_text_of_all(const std::vector<Outcome>& outcomes, const Style& style);
/// For editors: one line a finding, `file:line:col: severity: message [CODE]`; severities are not translated. Waived
/// findings are left out.
std::string findings_short(const Outcome& outcome, const Style& style);
/// Of one collaboration the object of the command line's contract; of several, or `as_list`, the object that holds the
/// list of them. Paths are relative to the collaboration. Where findings were chosen or known, `summary` says how many
/// open ones are not among `findings`: `not_chosen`, `known`. Of a question what if there is also
/// `"without": {"partners": [id…], "before": {…}, "after": {…}}`, each side with
/// - `needs_uncovered`: the ids of the needs that no active commitment provides;
/// - `active_commitments`: `{"id", "partners"}`, the latter how many active partners it binds;
/// - `principles`: `{"id", "title", "status"}`, all of them;
/// - `summary`: as that of the whole, without what was left out.
/// The other keys are then of `after`.
std::string findings_json(const std::vector<Outcome>& outcomes, const Style& style, bool as_list = false);

// For the programs of others, each of several collaborations in one document. Paths are relative to where the user is.
// Of a question what if every message on a principle says that it is one.

/// SARIF 2.1.0 (OASIS), for code scanning and viewers: one run, with the rules that found something. A fingerprint is
/// made of code, subject and count, so that it stays the same when lines move or the language changes. Waived findings
/// are suppressed, with the reason of the waiver; where there is a baseline, what is open is new. How the principles
/// stand is among the properties of the run.
std::string findings_sarif(const std::vector<Outcome>& outcomes, const Style& style);
/// JUnit XML, as the Jenkins xUnit plugin describes it: a collaboration is a suite; each rule of files is a case in it,
/// and of `assess` each principle. A case fails by findings from `Style::fails_from` on. It is skipped where it neither
/// failed nor passed: waived, not recorded, or left out by what was asked. What it does not fail by is its output.
std::string findings_junit(const std::vector<Outcome>& outcomes, const Style& style);
/// The Code Quality report of GitLab: a JSON array of the open findings, with the same fingerprints as in SARIF.
std::string findings_gitlab(const std::vector<Outcome>& outcomes, const Style& style);
/// The open findings as workflow commands, by which GitHub Actions shows them beside the lines: errors first, then
/// warnings, then notes. Of each severity GitHub shows 10; where there are more, the tenth says how many, and those
/// follow as `findings_short` has them.
std::string findings_github(const std::vector<Outcome>& outcomes, const Style& style);

}  // namespace regie::formats
