#include "rules/partnership/heard.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <unordered_set>

#include "rules/partnership/decisions.hpp"

namespace regie::rules {
namespace {

using model::Day;
using model::Decision;
using model::Partner;
using model::Standing;

/// The shareholders of a day, for days that only move forward: so that many decisions cost no more than many days.
class Attendance {
public:
    explicit Attendance(const Standing& standing) {
        for (const Partner& partner : standing.collaboration().partners) {
            if (!partner.readable || !partner.is_shareholder()) continue;
            coming_.push_back(&partner);
            if (partner.left) going_.push_back(&partner);
            if (!partner.joined && !partner.left) always_in_.push_back(&partner);
        }
        std::stable_sort(coming_.begin(), coming_.end(),
                         [](const Partner* a, const Partner* b) { return came(*a) < came(*b); });
        std::stable_sort(going_.begin(), going_.end(),
                         [](const Partner* a, const Partner* b) { return a->left->first() < b->left->first(); });
    }

    /// Those that certainly were in on the day, in the order of their ids.
    const std::set<const Partner*>& on(Day day) {
        for (; next_coming_ < coming_.size() && came(*coming_[next_coming_]) <= day; ++next_coming_)
            if (!went_before(*coming_[next_coming_], day)) in_.insert(coming_[next_coming_]);
        for (; next_going_ < going_.size() && went_before(*going_[next_going_], day); ++next_going_)
            in_.erase(going_[next_going_]);
        return in_;
    }

    /// Those that were in whatever the day was.
    const std::vector<const Partner*>& on_any_day() const { return always_in_; }

    /// The partner may have been out on the day.
    static bool went_before(const Partner& partner, Day day) { return partner.left && partner.left->first() < day; }

private:
    static Day came(const Partner& partner) { return partner.joined ? partner.joined->last() : Day::min(); }

    std::vector<const Partner*> coming_;
    std::vector<const Partner*> going_;
    std::vector<const Partner*> always_in_;
    std::size_t next_coming_ = 0;
    std::size_t next_going_ = 0;
    std::set<const Partner*> in_;  ///< partners stand in one list in the order of their ids, so by place is by id
};

/// Who speaks for a partner once it is succeeded.
const Partner* voice_of(const Standing& standing, const Partner& partner) {
    const Partner* successor = standing.successor(partner);
    return successor ? successor : &partner;
}

/// Those with a position or an objection on file; nothing where a position is recorded for all shareholders.
std::optional<std::unordered_set<const Partner*>> heard(const Decision& decision, const Standing& standing) {
    std::unordered_set<const Partner*> voices;
    const auto add = [&](model::PartnerId id) {
        if (const Partner* partner = standing.partner(id)) voices.insert(voice_of(standing, *partner));
    };
    for (const model::Stand& stand : decision.positions) {
        if (!stand.who) continue;
        if (!stand.who->is_partner()) return std::nullopt;
        add(stand.who->partner());
    }
    for (const model::Objection& objection : decision.objections)
        if (objection.partner) add(*objection.partner);
    return voices;
}

/// Of `partners`, those that a decision does not hear: it is looked through no further than the decision records.
template <class Partners>
std::vector<const Partner*> unheard_among(const Partners& partners, const Decision& decision, const Standing& standing,
                                          std::size_t most) {
    std::vector<const Partner*> unheard;
    const auto voices = heard(decision, standing);
    if (!voices) return unheard;
    for (const Partner* partner : partners) {
        if (unheard.size() == most) break;
        const bool may_be_out = decision.taken && Attendance::went_before(*partner, decision.taken->last());
        if (!may_be_out && !voices->contains(voice_of(standing, *partner))) unheard.push_back(partner);
    }
    return unheard;
}

/// Core decisions with positions, the oldest first, those without a date last.
std::vector<const Decision*> decisions_with_positions(const Standing& standing) {
    std::vector<const Decision*> decisions;
    for (const Decision& decision : standing.collaboration().decisions)
        if (is_core_decision(decision) && !decision.positions.empty()) decisions.push_back(&decision);
    const auto day_of = [](const Decision* decision) {
        return decision->taken ? decision->taken->first() : Day::max();
    };
    std::stable_sort(decisions.begin(), decisions.end(),
                     [day_of](const Decision* a, const Decision* b) { return day_of(a) < day_of(b); });
    return decisions;
}

}  // namespace

std::vector<NotHeard> not_heard(const Standing& standing, std::size_t most) {
    std::vector<NotHeard> found;
    Attendance attendance(standing);
    for (const Decision* decision : decisions_with_positions(standing)) {
        auto partners = decision->taken
                            ? unheard_among(attendance.on(decision->taken->first()), *decision, standing, most)
                            : unheard_among(attendance.on_any_day(), *decision, standing, most);
        if (!partners.empty()) found.push_back({decision, std::move(partners)});
    }
    return found;
}

}  // namespace regie::rules
