#pragma once

#include <optional>
#include <string>
#include <vector>

#include "regie/base/date.hpp"
#include "regie/base/language.hpp"
#include "regie/base/sources.hpp"
#include "regie/rules/assess.hpp"

namespace regie::formats {

/// How much of an assessment a person wants to see.
enum class Detail : unsigned char { quiet, normal, verbose };

/// What a check or an assessment of one collaboration has to show.
struct Outcome {
    std::string path;  ///< the folder, relative to where the user is ("." when there)
    std::string name;  ///< the collaboration's name; empty where it could not be read
    const base::Sources* sources = nullptr;
    rules::Assessment assessment;
    bool with_principles = false;  ///< of `assess`; `check` has none
};

struct Style {
    base::Language language = base::Language::en;
    bool color = false;
    Detail detail = Detail::normal;
    std::size_t columns = 100;
    base::Day today;
};

/// The formats of cli.md for findings. Paths in text and short are relative to where the user is.
std::string findings_text(const Outcome& outcome, const Style& style);
std::string findings_short(const Outcome& outcome, const Style& style);
/// Of one collaboration the object of cli.md; of several the list.
std::string findings_json(const std::vector<Outcome>& outcomes, const Style& style);

}  // namespace regie::formats
