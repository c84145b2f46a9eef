#include "regie/model/standing.hpp"

#include <algorithm>
#include <functional>

#include "regie/base/id.hpp"

namespace regie::model {
namespace {

/// Not one that only explores, or is about who comes or goes, or ends the regie. Where no kind is recorded, it is what
/// the file names it for.
bool may_give_mandate(const Decision& decision) {
    const auto& kind = decision.kind;
    return !kind.is(DecisionKind::exploration) && !kind.is(DecisionKind::admission) && !kind.is(DecisionKind::exit) &&
           !kind.is(DecisionKind::end_regie);
}

template <class Value, class Key>
const Value* found(const std::unordered_map<std::string_view, const Value*>& things, Key id) {
    const auto at = things.find(id.text);
    return at == things.end() ? nullptr : at->second;
}

template <class Key, class Value, class Asked>
std::span<const Value> listed(const std::unordered_map<Key, std::vector<Value>>& lists, const Asked& key) {
    const auto at = lists.find(key);
    return at == lists.end() ? std::span<const Value>{} : std::span<const Value>(at->second);
}

template <class Things>
bool all_readable(const Things& things) {
    return std::all_of(things.begin(), things.end(), [](const auto& thing) { return thing.readable; });
}

template <class Records, class Map>
void index_records(const Records& records, Map& by_id) {
    for (const auto& record : records)
        if (record.id) by_id.emplace(record.id->text, &record);
}

template <class Things, class Map>
void index_files(const Things& things, Map& by_id) {
    by_id.reserve(things.size());
    for (const auto& thing : things) by_id.emplace(thing.id.text, &thing);
}

void sort_once(std::vector<const Partner*>& partners) {
    std::sort(partners.begin(), partners.end(), [](const Partner* a, const Partner* b) { return a->id < b->id; });
    partners.erase(std::unique(partners.begin(), partners.end()), partners.end());
}

/// Newest first; those without a date last. Things that are equally new keep the order of their ids.
template <class Thing>
void sort_newest_first(std::vector<const Thing*>& things, Field<Date> Thing::*date) {
    std::stable_sort(things.begin(), things.end(), [date](const Thing* a, const Thing* b) {
        const Field<Date>& of_a = a->*date;
        const Field<Date>& of_b = b->*date;
        if (!of_a || !of_b) return static_cast<bool>(of_a) && !of_b;
        return of_a->last() > of_b->last();
    });
}

}  // namespace

Standing::Standing(const Collaboration& collaboration, Day today, std::span<const PartnerId> without)
    : collaboration_(&collaboration),
      today_(today),
      partners_readable_(collaboration.listed.partners && all_readable(collaboration.partners)),
      commitments_readable_(collaboration.listed.commitments && all_readable(collaboration.commitments)),
      decisions_readable_(collaboration.listed.decisions && all_readable(collaboration.decisions)),
      items_readable_(collaboration.listed.items && all_readable(collaboration.items)),
      issues_readable_(collaboration.listed.issues && all_readable(collaboration.issues)),
      pulses_readable_(collaboration.listed.pulses && all_readable(collaboration.pulses)) {
    for (const PartnerId id : without) without_.insert(id.text);
    index_things();
    find_successors();
    find_partners();
    find_parties();
    find_commitments();
    find_competences();
    find_decisions();
    find_pulses();
}

void Standing::index_things() {
    index_files(collaboration_->partners, partner_by_id_);
    index_files(collaboration_->commitments, commitment_by_id_);
    index_files(collaboration_->decisions, decision_by_id_);
    index_records(collaboration_->bodies, body_by_id_);
    index_records(collaboration_->opgave.indicators, indicator_by_id_);
    index_records(collaboration_->opgave.needs, need_by_id_);
}

void Standing::find_successors() {
    const std::vector<Partner>& all = collaboration_->partners;
    std::vector<const Partner*> next(all.size());
    for (const Partner& partner : all) {
        for (const Field<PartnerId>& id : partner.succeeds) {
            const Partner* before = this->partner(*id);
            if (before && before != &partner && !next[index_of(*before)]) next[index_of(*before)] = &partner;
        }
    }
    successor_.resize(all.size());
    bearer_.resize(all.size());
    enum class Visit : unsigned char { none, open, done };
    std::vector<Visit> visits(all.size());
    std::vector<const Partner*> path;
    for (const Partner& start : all) {
        // Follows the mergers to a partner that is settled or that nobody succeeds, and settles them on the way back.
        // One that is met again on the way (partners that succeed each other) counts as succeeded by nobody.
        path.clear();
        for (const Partner* at = &start; at && visits[index_of(*at)] == Visit::none; at = next[index_of(*at)]) {
            visits[index_of(*at)] = Visit::open;
            path.push_back(at);
        }
        for (auto at = path.rbegin(); at != path.rend(); ++at) {
            const std::size_t index = index_of(**at);
            const Partner* after = next[index];
            if (after && visits[index_of(*after)] != Visit::done) after = nullptr;
            const Partner* last = after ? successor_[index_of(*after)] : nullptr;
            const Partner* bearer = after ? bearer_[index_of(*after)] : nullptr;
            successor_[index] = last ? last : after;
            // While its leaving is still to come nothing has passed on yet.
            const bool stays_for_now = is_active(**at) && (*at)->left;
            bearer_[index] = bearer && !stays_for_now ? bearer : is_active(**at) ? *at : nullptr;
            visits[index] = Visit::done;
        }
    }
}

void Standing::find_partners() {
    for (const Partner& partner : collaboration_->partners) {
        if (!is_active(partner)) continue;
        partners_.push_back(&partner);
        if (partner.is_shareholder()) shareholders_.push_back(&partner);
    }
    sort_once(partners_);
    sort_once(shareholders_);
    if (const auto& organisation = collaboration_->roles.government.organisation) {
        if (const Partner* named = organisation_named(*organisation)) {
            const Partner* bearer = this->bearer(*named);
            government_ = bearer ? bearer : named;
        }
    }
}

void Standing::find_parties() {
    for (const Commitment& commitment : collaboration_->commitments) {
        if (commitment.by_all()) continue;
        std::vector<const Partner*> bound;
        for (const Field<Party>& party : commitment.by) {
            if (!party->is_partner()) continue;
            if (const Partner* bearer = bearer_named(party->partner())) bound.push_back(bearer);
        }
        if (bound.empty()) continue;
        sort_once(bound);
        parties_.emplace(&commitment, std::move(bound));
    }
    for (const Commitment& commitment : collaboration_->commitments) {
        for (const PartnerTerms& own : commitment.per_partner) {
            if (const Partner* named = partner(*own.partner)) terms_[&commitment].insert_or_assign(named, &own);
            if (const Partner* bearer = bearer_named(*own.partner)) terms_[&commitment].emplace(bearer, &own);
        }
    }
}

void Standing::find_commitments() {
    for (const Commitment& commitment : collaboration_->commitments) {
        const bool active = is_active(commitment);
        if (active) active_commitments_.push_back(&commitment);
        if (commitment.is_fulfilled()) {
            if (commitment.by_all())
                fulfilled_by_all_ = true;
            else
                fulfilled_by_.insert(parties(commitment).begin(), parties(commitment).end());
        }
        if (!active && !commitment.is_proposed()) continue;
        if (commitment.by_all()) {
            if (active) for_all_.push_back(&commitment);
            continue;
        }
        // A partner that is succeeded while it is still in keeps what it is named in.
        std::vector<const Partner*> tied(parties(commitment).begin(), parties(commitment).end());
        for (const Field<Party>& party : commitment.by) {
            const Partner* named = party->is_partner() ? partner(party->partner()) : nullptr;
            if (named) tied.push_back(named);
        }
        sort_once(tied);
        for (const Partner* partner : tied) (active ? commitments_of_ : proposals_of_)[partner].push_back(&commitment);
    }
}

void Standing::find_competences() {
    std::unordered_set<std::string_view> provided_by_all;
    for (const Commitment* commitment : active_commitments_) {
        for (const Field<NeedId>& need : commitment->provides) {
            if (commitment->by_all() && !provided_by_all.insert(need->text).second) continue;
            std::vector<const Partner*>& providers = providers_[need->text];
            const auto bound = parties(*commitment);
            providers.insert(providers.end(), bound.begin(), bound.end());
        }
    }
    for (const Partner& partner : collaboration_->partners) {
        for (const Field<NeedId>& need : partner.competences) {
            if (is_active(partner)) holders_[need->text].push_back(&partner);
            if (const Partner* heir = bearer(partner)) holders_[need->text].push_back(heir);
        }
    }
    for (auto& [need, providers] : providers_) sort_once(providers);
    for (auto& [need, holders] : holders_) sort_once(holders);
}

void Standing::find_decisions() {
    for (const Decision& decision : collaboration_->decisions) {
        if (decision.kind) decisions_[static_cast<std::size_t>(*decision.kind)].push_back(&decision);
        if (!decision.settlement || !decision.is_adopted()) continue;
        for (const Field<CommitmentId>& id : decision.affects) settled_by_decision_.insert(id->text);
    }
    for (auto& of_kind : decisions_) sort_newest_first(of_kind, &Decision::taken);
    if (const auto& named = collaboration_->mandate.decision) mandate_ = decision(*named);
    if (mandate_ && !may_give_mandate(*mandate_)) mandate_ = nullptr;
    if (mandate_ && mandate_->is_adopted()) return;
    const auto& mandates = decisions_[static_cast<std::size_t>(DecisionKind::mandate)];
    const auto adopted = std::ranges::find_if(mandates, &Decision::is_adopted);
    if (adopted != mandates.end())
        mandate_ = *adopted;
    else if (!mandate_ && !mandates.empty())
        mandate_ = mandates.front();
}

void Standing::find_pulses() {
    for (const Pulse& pulse : collaboration_->pulses) {
        const bool is_to_come = pulse.on && pulse.on->first() > today_;
        if (!is_to_come && pulse.responses.size() >= fewest_respondents) pulses_.push_back(&pulse);
    }
    sort_newest_first(pulses_, &Pulse::on);
}

const Partner* Standing::partner(PartnerId id) const { return found(partner_by_id_, id); }
const Commitment* Standing::commitment(CommitmentId id) const { return found(commitment_by_id_, id); }
const Decision* Standing::decision(DecisionId id) const { return found(decision_by_id_, id); }
const Body* Standing::body(BodyId id) const { return found(body_by_id_, id); }
const Indicator* Standing::indicator(IndicatorId id) const { return found(indicator_by_id_, id); }
const Need* Standing::need(NeedId id) const { return found(need_by_id_, id); }

bool Standing::is_active(const Partner& partner) const {
    return was_active(partner, today_) && !without_.contains(partner.id.text);
}

bool Standing::was_active(const Partner& partner, Day day) const {
    if (partner.joined && partner.joined->first() > day) return false;
    return !partner.left || partner.left->last() >= day;
}

std::size_t Standing::index_of(const Partner& partner) const {
    return static_cast<std::size_t>(&partner - collaboration_->partners.data());
}

const Partner* Standing::successor(const Partner& partner) const { return successor_[index_of(partner)]; }

const Partner* Standing::bearer(const Partner& partner) const { return bearer_[index_of(partner)]; }

const Partner* Standing::organisation_named(Text organisation) const {
    if (const Partner* named = partner({organisation})) return named;
    const std::string name = base::folded(organisation);
    const auto& all = collaboration_->partners;
    const auto found = std::ranges::find_if(
        all, [&name](const Partner& partner) { return partner.name && base::folded(*partner.name) == name; });
    return found == all.end() || name.empty() ? nullptr : &*found;
}

const Partner* Standing::bearer_named(PartnerId id) const {
    const Partner* named = partner(id);
    return named ? bearer(*named) : nullptr;
}

std::optional<Date> Standing::left(const Partner& partner) const {
    if (partner.left && partner.left->last() < today_) return *partner.left;
    if (without_.contains(partner.id.text)) return base::date_of(today_ - std::chrono::days{1});
    return std::nullopt;
}

bool Standing::is_supposed_to_have_left(const Partner& partner) const {
    return without_.contains(partner.id.text) && was_active(partner, today_);
}

bool Standing::is_active(const Commitment& commitment) const {
    const bool holds = commitment.is_active() || commitment.is_to_be_withdrawn(today_);
    return commitment.readable && holds && !parties(commitment).empty();
}

std::span<const Partner* const> Standing::parties(const Commitment& commitment) const {
    return commitment.by_all() ? std::span<const Partner* const>(shareholders_) : listed(parties_, &commitment);
}

std::span<const Commitment* const> Standing::commitments_of(const Partner& partner) const {
    return listed(commitments_of_, &partner);
}

std::span<const Commitment* const> Standing::proposals_of(const Partner& partner) const {
    return listed(proposals_of_, &partner);
}

bool Standing::is_committed(const Partner& partner) const {
    if (!commitments_of(partner).empty()) return true;
    return !for_all_.empty() && partner.is_shareholder() && is_active(partner);
}

bool Standing::has_fulfilled(const Partner& partner) const {
    return fulfilled_by_.contains(&partner) || (fulfilled_by_all_ && partner.is_shareholder());
}

const PartnerTerms* Standing::terms(const Commitment& commitment, const Partner& partner) const {
    const auto of_commitment = terms_.find(&commitment);
    if (of_commitment == terms_.end()) return nullptr;
    const auto own = of_commitment->second.find(&partner);
    return own == of_commitment->second.end() ? nullptr : own->second;
}

const Field<Level>& Standing::level(const Commitment& commitment, const Partner& partner) const {
    const PartnerTerms* own = terms(commitment, partner);
    return own && own->level ? own->level : commitment.level;
}

bool Standing::is_settled(const Commitment& commitment) const {
    return commitment.settlement || settled_by_decision_.contains(commitment.id.text);
}

std::span<const Partner* const> Standing::providers(NeedId need) const { return listed(providers_, need.text); }
std::span<const Partner* const> Standing::holders(NeedId need) const { return listed(holders_, need.text); }

std::span<const Decision* const> Standing::decisions(DecisionKind kind) const {
    return decisions_[static_cast<std::size_t>(kind)];
}

std::optional<Middle> Standing::middle_of(const Pulse& pulse, Aspect aspect) {
    Middle middle;
    double sum = 0;
    for (const Response& response : pulse.responses) {
        const Field<Number>& score = response.score(aspect);
        if (!score) continue;
        ++middle.respondents;
        sum += score->value;
    }
    if (middle.respondents < fewest_respondents) return std::nullopt;
    middle.mean = sum / static_cast<double>(middle.respondents);
    return middle;
}

double Standing::scale_middle(const Pulse& pulse) {
    constexpr double usual_scale = 5;
    return (1 + (pulse.scale ? pulse.scale->value : usual_scale)) / 2;
}

}  // namespace regie::model
