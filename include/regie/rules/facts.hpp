#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "regie/base/message.hpp"
#include "regie/model/standing.hpp"

/// The shape of a collaboration, as facts for a conversation: never a score, never a ranking. Lists keep the order of
/// the files or of fixed bands; none is ordered by a figure.
namespace regie::rules::facts {

/// One fact in words. `explain` and the reports are made of it.
struct Fact {
    std::string_view key;  ///< "coverage"; never changes
    base::Both title;
    base::Both formula;    ///< what is counted, and how
    base::Both source;     ///< where in the article, or that it is ours
    base::Both tells;      ///< what the figure can tell
    base::Both tells_not;  ///< what it cannot tell
};

/// Every fact, in the order in which they are shown.
std::span<const Fact* const> all();
/// The fact of a key; null where there is none. Case does not matter.
const Fact* find(std::string_view key);

/// Why a figure is not given.
enum class Withheld : unsigned char {
    no,                   ///< it is given
    not_recorded,         ///< there is nothing on file to count
    unreadable,           ///< a file that might count could not be read
    too_few_respondents,  ///< fewer than three: they could be told apart
    too_few_partners,     ///< fewer than the figure needs to say anything
    near_the_end,         ///< of the scale: an exact mean would give away that all answered alike
    no_wave_before,
    other_scale,  ///< the wave before was scored on another scale
    short_scale,  ///< a scale of fewer than four points has no room for a spread
};
/// `not-recorded`, `too-few-respondents`; empty for a figure that is given.
std::string_view key_of(Withheld withheld);

/// Partners, counted by their files; of those that stand for many unnamed organisations also for how many.
struct Heads {
    std::size_t partners = 0;
    std::size_t of_many = 0;   ///< partners with a `count` over one
    double organisations = 0;  ///< that those stand for, the sum of their `count`
};
/// Counts `partner` among `heads`.
void add(Heads& heads, const model::Partner& partner);

/// How far the needs of the opgave are covered.
struct Coverage {
    Withheld withheld = Withheld::no;
    std::size_t needs = 0;
    std::size_t covered = 0;                      ///< by an active commitment that provides it
    std::vector<const model::Need*> available;    ///< not covered, and an active partner has it
    std::vector<const model::Need*> with_nobody;  ///< not covered, and no active partner is known to have it
};
Coverage coverage(const model::Standing& standing);

/// Needs that hang on one partner alone, in the order of the opgave's list.
struct SoleCover {
    struct One {
        const model::Need* need = nullptr;
        const model::Partner* partner = nullptr;
    };
    Withheld withheld = Withheld::no;
    std::size_t covered = 0;
    std::vector<One> alone;
};
SoleCover sole_cover(const model::Standing& standing);

/// How the active commitments are spread over the partners.
struct Concentration {
    /// How many commitments a partner carries, alone or with others.
    enum class Band : unsigned char { none, one, two_or_three, four_or_more };
    static constexpr std::size_t bands = 4;

    Withheld withheld = Withheld::no;
    std::size_t commitments = 0;
    std::size_t by_all = 0;                     ///< of which of all shareholders together
    std::array<std::size_t, bands> partners{};  ///< how many partners are in each band
    Heads counted;                              ///< the partners in the bands
    std::size_t most = 0;                       ///< that one partner carries, of those not by all

    std::size_t by_name() const { return commitments - by_all; }
};
Concentration concentration(const model::Standing& standing);
/// `none`, `one`, `two-or-three`, `four-or-more`.
std::string_view key_of(Concentration::Band band);

/// What is on file of the commitments that came to an end. Never by partner.
struct Reliability {
    Withheld withheld = Withheld::no;
    std::size_t due = 0;         ///< the sum of the five below
    std::size_t kept = 0;        ///< fulfilled, or ended with a delivery on file
    std::size_t settled = 0;     ///< withdrawn, with a settlement
    std::size_t unsettled = 0;   ///< withdrawn, and no settlement on file
    std::size_t lapsed = 0;      ///< without a delivery on file
    std::size_t unrecorded = 0;  ///< past its end, and nothing on file of what came of it
    std::size_t running = 0;     ///< active, and not certainly past an end
    std::size_t endless = 0;     ///< of those running: without an end on file
};
Reliability reliability(const model::Standing& standing);

/// Who answered the newest pulse that speaks.
struct Response {
    Withheld withheld = Withheld::no;
    const model::Pulse* pulse = nullptr;
    std::size_t respondents = 0;
    std::size_t anonymous = 0;       ///< of the respondents, those who left their partner out
    std::size_t heard = 0;           ///< different partners that took part then, by the respondents that say theirs
    std::optional<Heads> took_part;  ///< the partners in at the time of the pulse; nothing where that is not known
    const model::Pulse* before = nullptr;  ///< the wave before that speaks; null where there is none
};
Response response(const model::Standing& standing);

/// A mean of scores on a scale from 1 to `scale` as it may be shown, to one decimal. Less than half a point from an end
/// of the scale it is only a bound: there an exact mean would give away that everybody answered the same.
base::Decimal shown_mean(double mean, double scale);
/// The best score of a pulse; 5 where it is not recorded.
double scale_of(const model::Pulse& pulse);

/// How far the scores of an aspect lie from their mean. In two words and not as a number, a lowest or a highest: these
/// would give single answers away where few respond.
enum class Spread : unsigned char { close, apart };
std::string_view key_of(Spread spread);

/// What one wave says of one aspect. Only where three or more scored it.
struct Scored {
    std::size_t respondents = 0;
    base::Decimal mean;
    std::optional<Spread> spread;  ///< nothing on a scale of fewer than four points
};
/// Nothing where fewer than three scored it.
std::optional<Scored> scored(const model::Pulse& pulse, model::Aspect aspect);

/// What the newest pulse that speaks says of each aspect, beside the wave before.
struct Aspects {
    struct One {
        model::Aspect aspect{};
        std::optional<Scored> now;     ///< nothing where fewer than three scored it
        std::optional<Scored> before;  ///< nothing without `now`, without a wave before or on another scale
        Withheld change_withheld = Withheld::no;
        double change = 0;  ///< of the means as they are shown
    };
    Withheld withheld = Withheld::no;
    const model::Pulse* pulse = nullptr;
    const model::Pulse* before = nullptr;  ///< null where there is none
    std::array<One, model::aspect_count> aspects;
};
Aspects aspects(const model::Standing& standing);

/// Trust in each other, all scores of the newest pulse that speaks together. Never whose, nor in whom.
struct TrustTies {
    Withheld withheld = Withheld::no;
    const model::Pulse* pulse = nullptr;
    std::size_t ties = 0;         ///< scores: one respondent's trust in one partner
    std::size_t respondents = 0;  ///< who gave one or more
    base::Decimal mean;
};
TrustTies trust_ties(const model::Standing& standing);

/// The capacity of the regie team beside the number of partners.
struct Effort {
    Withheld withheld = Withheld::no;
    std::size_t members = 0;
    std::size_t with_fte = 0;  ///< of the members, those whose fte is recorded
    double fte = 0;
    Heads partners;  ///< the active ones
};
Effort effort(const model::Standing& standing);

/// Issues that are raised or on the agenda, by the time since they were raised.
struct OpenIssues {
    enum class Age : unsigned char { sixty_days, half_a_year, a_year, longer, uncertain };
    static constexpr std::size_t ages = 5;
    struct Count {
        std::size_t raised = 0;
        std::size_t agenda = 0;
    };
    Withheld withheld = Withheld::no;
    std::size_t open = 0;
    std::array<Count, ages> by_age{};
};
OpenIssues open_issues(const model::Standing& standing);
/// `up-to-60-days`, `up-to-half-a-year`, `up-to-a-year`, `longer`, `uncertain`.
std::string_view key_of(OpenIssues::Age age);

/// Who is connected to whom, as groups: a commitment or a need connects all in its group. Views into the standing.
struct Connections {
    struct ByCommitment {
        const model::Commitment* commitment = nullptr;
        std::span<const model::Partner* const> partners;  ///< two or more
    };
    struct ByNeed {
        const model::Need* need = nullptr;
        bool all = false;                                 ///< of all shareholders: a commitment by all provides it
        std::span<const model::Partner* const> partners;  ///< two or more
    };
    Withheld withheld = Withheld::no;
    std::size_t by_all = 0;                 ///< active commitments that bind all shareholders together
    std::size_t shareholders = 0;           ///< whom those connect
    std::vector<ByCommitment> commitments;  ///< by name, in the order of their ids
    std::vector<ByNeed> needs;              ///< in the order of the opgave's list
    std::size_t partners = 0;               ///< active ones
    std::size_t apart = 0;                  ///< of those, in no group
};
Connections connections(const model::Standing& standing);

/// All facts about a collaboration as it stands. Views into it and its standing, which must outlive this. Worked out in
/// time linear in the number of things.
struct Shape {
    Coverage coverage;
    SoleCover sole_cover;
    Concentration concentration;
    Reliability reliability;
    Response response;
    Aspects aspects;
    TrustTies trust_ties;
    Effort effort;
    OpenIssues open_issues;
    Connections connections;
};
Shape shape_of(const model::Standing& standing);

}  // namespace regie::rules::facts
