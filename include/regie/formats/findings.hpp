#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "regie/base/date.hpp"
#include "regie/base/language.hpp"
#include "regie/model/standing.hpp"
#include "regie/rules/assess.hpp"
#include "regie/store/load.hpp"

namespace regie::formats {

/// How much of an assessment a person wants to see.
enum class Detail : unsigned char { quiet, normal, verbose };

/// What a check or an assessment of one collaboration has to show.
struct Outcome {
    std::string path;                       ///< the folder, relative to where the user is ("." when there)
    const store::Loaded* loaded = nullptr;  ///< never null
    rules::Assessment assessment;           ///< of `check` only the findings
    bool with_principles = false;           ///< of `assess`; `check` has none
    /// Of `assess`, where its facts are shown: how the collaboration stands; else null.
    const model::Standing* standing = nullptr;
};

struct Style {
    base::Language language = base::Language::en;
    bool color = false;
    Detail detail = Detail::normal;
    std::size_t columns = 100;
    base::Day today;
};

/// For people: each finding with its excerpt, then the principles, the first steps and the counts (`quiet`: the
/// findings alone; `verbose`: the facts too). Paths are relative to where the user is. Every text from outside is made
/// safe for a terminal.
std::string findings_text(const Outcome& outcome, const Style& style);
/// For editors: one line a finding, `file:line:col: severity: message [CODE]`; severities are not translated. Waived
/// findings are left out.
std::string findings_short(const Outcome& outcome, const Style& style);
/// Of one collaboration the object of the command line's contract; of several the object that holds the list.
/// Paths are relative to the collaboration.
std::string findings_json(const std::vector<Outcome>& outcomes, const Style& style);

}  // namespace regie::formats
