#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "regie/model/collaboration.hpp"

namespace regie::model {

/// A pulse speaks, and speaks of an aspect, only with this many respondents: fewer could be told apart.
inline constexpr std::size_t fewest_respondents = 3;

/// What one pulse says of one aspect: how many answered and the mean. Only of pulses that speak.
struct Middle {
    std::size_t respondents = 0;
    double mean = 0;
};

/// A collaboration as it stands on a day: who is in, what holds, who covers what. Everything a rule needs to look up
/// is worked out once here, in time linear in the number of things; no look-up walks.
class Standing {
public:
    /// `without`: partners judged as if they had left on the day before. `collaboration` must outlive this.
    Standing(const Collaboration& collaboration, Day today, std::span<const PartnerId> without = {});

    const Collaboration& collaboration() const { return *collaboration_; }
    Day today() const { return today_; }

    // Things by id; null where there is none.
    const Partner* partner(PartnerId id) const;
    const Commitment* commitment(CommitmentId id) const;
    const Decision* decision(DecisionId id) const;
    const Body* body(BodyId id) const;
    const Indicator* indicator(IndicatorId id) const;
    const Need* need(NeedId id) const;

    // False where a file of that kind could not be read. A rule that says "nobody …" or "nothing …" of such a kind
    // stays silent then.
    bool partners_readable() const { return partners_readable_; }
    bool commitments_readable() const { return commitments_readable_; }
    bool decisions_readable() const { return decisions_readable_; }
    bool items_readable() const { return items_readable_; }
    bool issues_readable() const { return issues_readable_; }
    bool pulses_readable() const { return pulses_readable_; }

    // Partners.
    /// In on the day: from the first possible day of `joined` until the last possible day of `left`.
    bool is_active(const Partner& partner) const;
    /// The same on another day.
    bool was_active(const Partner& partner, Day day) const;
    /// Active partners (also agenda members and observers), in the order of their ids.
    std::span<const Partner* const> partners() const { return partners_; }
    /// Active partners that are shareholders.
    std::span<const Partner* const> shareholders() const { return shareholders_; }
    /// `roles.government.organisation` as a partner, by its id or else its name (whatever its capitals, accents and
    /// spaces), or who bears its part; null where it isn't one or isn't recorded.
    const Partner* directing_government() const { return government_; }
    /// The partner that took over from this one (after several mergers the last one); null where nobody did.
    const Partner* successor(const Partner& partner) const;
    /// Who bears today what this partner took on: itself where it is in and leaves on a day that is recorded, else the
    /// last of its successors that is in, else itself while it is in; null where there is nobody.
    const Partner* bearer(const Partner& partner) const;
    /// When this partner left, if it is out because of that: its `left`, or the day before for one judged as if it had.
    std::optional<Date> left(const Partner& partner) const;
    /// It is judged as if it had left: a supposition, and no fact on file.
    bool is_supposed_to_have_left(const Partner& partner) const;

    // Commitments.
    /// Status active (or not recorded), or withdrawn on a day to come, by at least one active partner or a successor of
    /// one.
    bool is_active(const Commitment& commitment) const;
    std::span<const Commitment* const> active_commitments() const { return active_commitments_; }
    /// The active partners that a commitment binds, whatever its status, successors in the place of whom they succeed;
    /// of `all` every shareholder active on the day. In the order of their ids, each once.
    std::span<const Partner* const> parties(const Commitment& commitment) const;
    /// Active commitments that name this partner (or one it succeeds); those of `all` are apart, in `for_all`.
    std::span<const Commitment* const> commitments_of(const Partner& partner) const;
    /// Proposed commitments that name this partner (or one it succeeds).
    std::span<const Commitment* const> proposals_of(const Partner& partner) const;
    /// Active commitments by `all`.
    std::span<const Commitment* const> for_all() const { return for_all_; }
    /// It is bound by an active commitment: its own, or one of all as a shareholder.
    bool is_committed(const Partner& partner) const;
    /// It kept a commitment: one that names it (or one it succeeds), or one of all as a shareholder, is fulfilled.
    bool has_fulfilled(const Partner& partner) const;
    /// What the commitment's `per_partner` says of this partner (or of one it succeeds); null where it says nothing.
    const PartnerTerms* terms(const Commitment& commitment, const Partner& partner) const;
    /// The level at which this commitment binds this partner: its own in `per_partner`, else the commitment's.
    const Field<Level>& level(const Commitment& commitment, const Partner& partner) const;
    /// How the commitment is honoured where it ends is on file: as its own settlement, or as that of an adopted
    /// decision that affects it.
    bool is_settled(const Commitment& commitment) const;

    // Competences.
    /// Active partners that cover a need by an active commitment that provides it, in the order of their ids, each
    /// once.
    std::span<const Partner* const> providers(NeedId need) const;
    /// Active partners that have the competence, by their own record or that of a partner they succeed, committed or
    /// not.
    std::span<const Partner* const> holders(NeedId need) const;

    // Decisions.
    /// `mandate.decision`, unless that is of a kind that gives none (it explores, or is about who comes or goes, or
    /// ends the regie) or was not adopted while one of kind mandate was; else the newest decision of kind mandate that
    /// is adopted, else the newest; null where there is none.
    const Decision* mandate() const { return mandate_; }
    /// Decisions of the kind, newest first (those without a date last).
    std::span<const Decision* const> decisions(DecisionKind kind) const;

    // Pulses.
    /// Pulses with three or more respondents that are not of a day to come, newest first.
    std::span<const Pulse* const> speaking_pulses() const { return pulses_; }
    /// What a pulse says of an aspect; nothing where fewer than three answered it.
    static std::optional<Middle> middle_of(const Pulse& pulse, Aspect aspect);
    /// The middle of a pulse's scale: (1 + scale) / 2. A scale that is not recorded is 5.
    static double scale_middle(const Pulse& pulse);

private:
    const Collaboration* collaboration_;
    Day today_;
    const Partner* government_ = nullptr;
    const Decision* mandate_ = nullptr;
    bool partners_readable_ = true;
    bool commitments_readable_ = true;
    bool decisions_readable_ = true;
    bool items_readable_ = true;
    bool issues_readable_ = true;
    bool pulses_readable_ = true;
    std::unordered_set<std::string_view> without_;
    std::unordered_map<std::string_view, const Partner*> partner_by_id_;
    std::unordered_map<std::string_view, const Commitment*> commitment_by_id_;
    std::unordered_map<std::string_view, const Decision*> decision_by_id_;
    std::unordered_map<std::string_view, const Body*> body_by_id_;
    std::unordered_map<std::string_view, const Indicator*> indicator_by_id_;
    std::unordered_map<std::string_view, const Need*> need_by_id_;
    std::vector<const Partner*> successor_;  ///< by the partner's index: the last that took over, or null
    std::vector<const Partner*> bearer_;     ///< by the partner's index: who bears its commitments today, or null
    std::vector<const Partner*> partners_;
    std::vector<const Partner*> shareholders_;
    std::vector<const Commitment*> active_commitments_;
    std::vector<const Commitment*> for_all_;
    std::unordered_set<const Partner*> fulfilled_by_;
    bool fulfilled_by_all_ = false;
    std::unordered_map<const Commitment*, std::vector<const Partner*>> parties_;  ///< not of those by `all`
    std::unordered_map<const Commitment*, std::unordered_map<const Partner*, const PartnerTerms*>> terms_;
    std::unordered_map<const Partner*, std::vector<const Commitment*>> commitments_of_;
    std::unordered_map<const Partner*, std::vector<const Commitment*>> proposals_of_;
    std::unordered_map<std::string_view, std::vector<const Partner*>> providers_;
    std::unordered_map<std::string_view, std::vector<const Partner*>> holders_;
    std::array<std::vector<const Decision*>, 10> decisions_;
    std::unordered_set<std::string_view> settled_by_decision_;  ///< ids of commitments
    std::vector<const Pulse*> pulses_;

    void index_things();
    void find_successors();
    void find_partners();
    void find_parties();
    void find_commitments();
    void find_competences();
    void find_decisions();
    void find_pulses();
    std::size_t index_of(const Partner& partner) const;
    const Partner* organisation_named(Text organisation) const;
    const Partner* bearer_named(PartnerId id) const;
};

}  // namespace regie::model
