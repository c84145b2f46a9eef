#pragma once

#include <string>
#include <vector>

#include "regie/base/finding.hpp"
#include "regie/formats/findings.hpp"
#include "regie/report/names.hpp"

namespace regie::formats {

/// How a finding is told where it stands alone, beside a line or in a list. Texts come as they are in the files:
/// escaping is the format's work.
class Telling {
public:
    /// `outcome` must outlive this.
    Telling(const Outcome& outcome, base::Language language);

    /// What was found; what was found on a principle for a question what if says so first.
    std::string message(const base::Finding& finding) const;
    /// That, for whom it is, and what to do.
    std::vector<std::string> lines(const base::Finding& finding) const;
    /// The partners of a question what if, by their names; empty where it is none.
    const std::string& without() const { return without_; }

private:
    report::Names names_;
    base::Language language_;
    std::string without_;
};

}  // namespace regie::formats
