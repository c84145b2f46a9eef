#pragma once

#include <string_view>
#include <unordered_map>

#include "regie/base/finding.hpp"
#include "regie/model/standing.hpp"

namespace regie::rules {

/// The rule of files that is about waivers: only an assessment can find it.
inline constexpr std::string_view idle_waiver_code = "F019";

/// What a waiver covers: a rule, and one subject of it or (empty) all.
struct Cover {
    std::string_view code;
    std::string_view subject;
    friend bool operator==(const Cover&, const Cover&) = default;
};

struct CoverHash {
    std::size_t operator()(const Cover& cover) const;
};

/// Whether a waiver holds on a day: it has an end, and that is not past.
bool holds(const model::Waiver& waiver, base::Day day);

/// The waivers of a collaboration that hold on a day.
class Waivers {
public:
    Waivers(const model::Collaboration& collaboration, base::Day today);

    /// Marks the findings that a waiver accepts.
    void apply(base::Findings& findings);
    /// The waiver that accepts a finding; null where none does.
    const model::Waiver* accepting(const base::Finding& finding) const;
    /// Adds an F019 for each waiver that accepted none so far. Where a file could not be read, a waiver may well be for
    /// what it would show: nothing then.
    void report_idle(const model::Standing& standing, base::Findings& findings) const;

private:
    const model::Collaboration* collaboration_;
    base::Day today_;
    struct Use {
        const model::Waiver* waiver;
        bool found = false;  ///< something that it accepts
    };
    std::unordered_map<Cover, Use, CoverHash> covers_;
};

}  // namespace regie::rules
