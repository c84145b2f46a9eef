#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "regie/model/standing.hpp"
#include "regie/rules/assess.hpp"

namespace regie::rules {

/// An active commitment, and how many active partners it binds.
struct Running {
    const model::Commitment* commitment = nullptr;
    std::size_t partners = 0;
};

/// How a collaboration stands, in what the leaving of a partner may change.
struct Footing {
    /// Competences that the opgave asks for and that no active commitment provides; in the order of the file.
    std::vector<const model::Need*> needs_uncovered;
    /// Of those, the ones that no active partner has to offer either.
    std::vector<const model::Need*> needs_with_nobody;
    const model::Partner* government = nullptr;  ///< the directing government, where that is a partner that is in
    std::vector<Running> active_commitments;     ///< in the order of their ids
    std::vector<PrincipleStatus> principles;     ///< all 32
    Counts summary;                              ///< of the findings that are looked at
};

/// What would change without some partners: how it stands, and how it would stand had they left on the day. What
/// falls away is a question to the collaboration: it says nothing of the partner, and is not for the regie to fill.
struct Without {
    struct Commitment {
        const model::Commitment* commitment = nullptr;
        std::size_t before = 0;  ///< partners that it binds
        std::size_t after = 0;   ///< 0: it falls away
    };
    struct Status {
        const Principle* principle = nullptr;
        rules::Status before = rules::Status::unknown;
        rules::Status after = rules::Status::unknown;
    };

    std::vector<const model::Partner*> partners;
    Footing before;
    Footing after;
    bool all_read = true;  ///< false: a file that matters to it could not be read, and may change the picture

    /// The needs that are covered now, and would not be.
    std::vector<const model::Need*> newly_uncovered() const;
    /// The needs that nobody has committed to now, but that a partner has to offer, and that nobody would have.
    std::vector<const model::Need*> newly_with_nobody() const;
    /// The directing government where it is among the partners, and nobody takes over from it; else null.
    const model::Partner* vacated_government() const { return after.government ? nullptr : before.government; }
    /// The commitments that bind fewer partners, or nobody. Those by all are among them only where nobody is left.
    std::vector<Commitment> changed_commitments() const;
    /// The principles of which the status changes.
    std::vector<Status> changed_principles() const;
    /// Something falls away that others count on now.
    bool leaves_a_gap() const;
};

/// One side of the comparison. The summary counts the findings that are in the assessment.
struct Judgement {
    const model::Standing& standing;
    const Assessment& assessment;
};

/// Compares the two, in time linear in the number of things. The collaboration must outlive what it gives.
Without compare(const Judgement& before, const Judgement& after, std::vector<const model::Partner*> partners);

}  // namespace regie::rules
