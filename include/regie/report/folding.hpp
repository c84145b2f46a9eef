#pragma once

#include <cstddef>
#include <vector>

#include "regie/base/finding.hpp"

namespace regie::report {

/// Findings that say the same are folded when there are more than this many.
inline constexpr std::size_t most_unfolded = 3;

/// What is shown as one: a finding, or more than three that say the same (same rule, same wording) to the same party or
/// to partners, in the order of output. Findings of files are never folded.
struct Folded {
    std::vector<const base::Finding*> findings;  ///< never empty

    const base::Finding& first() const { return *findings.front(); }
    bool is_one() const { return findings.size() == 1; }
    /// All are for the same addressee; else all are for partners.
    bool for_one_addressee() const;
};

/// Folds findings that are in the order of output; a fold stands where its first finding stood. Waived findings are
/// never folded with open ones; `with_waived` false leaves them out.
std::vector<Folded> fold(const base::Findings& findings, bool with_waived = false);

}  // namespace regie::report
