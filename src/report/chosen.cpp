#include "report/chosen.hpp"

#include <algorithm>
#include <array>

#include "regie/report/next.hpp"
#include "report/involved.hpp"
#include "rules/support.hpp"

namespace regie::report {
namespace {

using model::Commitment;
using model::Partner;
using store::FileKind;

constexpr std::array kinds_of_active{FileKind::partner, FileKind::commitment, FileKind::issue};
constexpr std::array kinds_of_by{FileKind::commitment, FileKind::decision, FileKind::item, FileKind::issue};
constexpr std::array kinds_of_due{FileKind::partner, FileKind::commitment, FileKind::item, FileKind::issue};
constexpr std::array kinds_of_level{FileKind::commitment};
constexpr std::array all_filters{
    FilterKinds{"active", [](const Filter& filter) { return filter.active; }, kinds_of_active},
    FilterKinds{"by", [](const Filter& filter) { return filter.by.has_value(); }, kinds_of_by},
    FilterKinds{"due", [](const Filter& filter) { return filter.due.has_value(); }, kinds_of_due},
    FilterKinds{"level", [](const Filter& filter) { return filter.level.has_value(); }, kinds_of_level},
};

}  // namespace

std::span<const FilterKinds> filters() { return all_filters; }

bool fits(const Filter& filter, FileKind kind) {
    return std::ranges::all_of(all_filters, [&](const FilterKinds& one) {
        return !one.asked(filter) || std::ranges::find(one.kinds, kind) != one.kinds.end();
    });
}

Chosen::Chosen(const model::Standing& standing, const Filter& filter) : standing_(&standing), filter_(&filter) {
    if (filter.by && filter.by->is_partner()) by_ = standing.partner(filter.by->partner());
    if (!filter.due) return;
    // Only what it is about is asked; the words are not, so any language does.
    for (const Due& due : next(standing, *filter.due, base::Language::en)) {
        const bool of_the_thing_itself = due.state != DueState::open && due.from != DueFrom::waiver;
        if (of_the_thing_itself) due_.insert(due.subject);
    }
}

template <class Thing>
bool Chosen::is_due(const Thing& thing) const {
    return !filter_->due || due_.contains(rules::subject_of(thing));
}

bool Chosen::has(const Partner& partner) const {
    return (!filter_->active || standing_->is_active(partner)) && is_due(partner);
}

bool Chosen::has(const Commitment& commitment) const {
    return (!filter_->active || standing_->is_active(commitment)) && (!filter_->by || is_by(commitment)) &&
           (!filter_->level || binds_at(commitment, *filter_->level)) && is_due(commitment);
}

bool Chosen::has(const model::Decision& decision) const {
    if (!filter_->by) return true;
    if (filter_->by->kind == model::Party::Kind::collaboration) return decision.by_collaboration();
    return by_ && has_part_in(*standing_, decision, *by_);
}

bool Chosen::has(const model::Item& item) const { return (!filter_->by || is_by(item.holder)) && is_due(item); }

bool Chosen::has(const model::Issue& issue) const {
    return (!filter_->active || !issue.is_closed()) && (!filter_->by || is_by(issue.by) || is_by(issue.owner)) &&
           is_due(issue);
}

bool Chosen::is_by(const Commitment& commitment) const {
    const bool named = std::ranges::any_of(commitment.by, [this](const auto& party) { return is_by(party); });
    return named || (by_ && binds(*standing_, commitment, *by_));
}

bool Chosen::binds_at(const Commitment& commitment, model::Level level) const {
    const auto bound = standing_->parties(commitment);
    std::size_t with_own_level = 0;
    for (const model::PartnerTerms& terms : commitment.per_partner) {
        const Partner* named = terms.level ? standing_->partner(*terms.partner) : nullptr;
        const Partner* bearer = named ? standing_->bearer(*named) : nullptr;
        if (!bearer || standing_->terms(commitment, *bearer) != &terms || !binds(*standing_, commitment, *bearer))
            continue;
        if (*terms.level == level) return true;
        ++with_own_level;
    }
    return commitment.level.is(level) && (bound.empty() || with_own_level < bound.size());
}

}  // namespace regie::report
