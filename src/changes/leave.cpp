#include <iterator>
#include <utility>

#include "changes/edits.hpp"
#include "regie/base/text.hpp"
#include "regie/changes/leaving.hpp"
#include "regie/model/standing.hpp"

namespace regie::changes {
namespace {

using base::Trouble;
using model::Commitment;
using model::CommitmentStatus;
using model::Partner;
using model::Standing;
using yaml::Value;

/// Whom an id of a partner means while this partner is still in: itself, and what passed on to it.
class Its {
public:
    Its(const Standing& standing, const Partner& partner) : standing_(&standing), partner_(&partner) {}

    bool operator()(model::PartnerId id) const {
        if (id == partner_->id) return true;
        const Partner* named = standing_->partner(id);
        return named != nullptr && standing_->bearer(*named) == partner_;
    }
    bool operator()(const model::Field<model::PartnerId>& id) const { return (*this)(*id); }
    bool operator()(const model::Field<model::Text>& organisation) const {
        return organisation && (*this)(model::PartnerId{*organisation});
    }
    bool operator()(const model::Field<model::Party>& party) const {
        return party && party->is_partner() && (*this)(party->partner());
    }
    template <class T>
    bool any(const model::List<model::Field<T>>& list) const {
        return std::ranges::any_of(list, *this);
    }

private:
    const Standing* standing_;
    const Partner* partner_;
};

/// Still to be settled when the partner leaves; one that ran its term by then is not.
bool is_open(const Commitment& commitment, base::Day day) {
    if (commitment.is_active() && commitment.ends && commitment.ends->last() <= day) return false;
    return commitment.readable && (commitment.is_active() || commitment.is_proposed());
}

void find_commitments(const Standing& before, const Standing& after, const Its& its, Leaving& leaving) {
    for (const Commitment& commitment : before.collaboration().commitments) {
        if (!is_open(commitment, leaving.day.last())) continue;
        if (commitment.by_all()) {
            if (leaving.partner->is_shareholder()) leaving.shared.push_back(&commitment);
        } else if (its.any(commitment.by)) {
            auto& others = leaving.heir != nullptr ? leaving.passed_on : leaving.shared;
            (after.parties(commitment).empty() ? leaving.own : others).push_back(&commitment);
        }
    }
}

void find_needs(const Standing& before, const Standing& after, Leaving& leaving) {
    for (const model::Need& need : before.collaboration().opgave.needs)
        if (need.id && !before.providers(*need.id).empty() && after.providers(*need.id).empty())
            leaving.needs.push_back(&need);
}

void find_people_and_tasks(const model::Collaboration& all, const Its& its, Leaving& leaving) {
    for (const model::Body& body : all.bodies)
        if (its.any(body.members)) leaving.bodies.push_back(&body);
    for (const model::Representative& one : leaving.partner->representatives)
        if (one.represents_on(leaving.day.last())) leaving.representatives.push_back(&one);
    for (const model::Issue& issue : all.issues)
        if (!issue.is_closed() && its(issue.owner)) leaving.issues.push_back(&issue);
    for (const model::Item& item : all.items)
        if (its(item.holder)) leaving.items.push_back(&item);
}

void find_roles(const model::Roles& roles, const Its& its, Leaving& leaving) {
    const auto add = [&leaving](bool has_it, base::Both role, base::Arguments arguments = {}) {
        if (has_it) leaving.roles.push_back({role, std::move(arguments)});
    };
    add(its(roles.government.organisation),
        {"government that takes up the regie", "overheid die de regie op zich neemt"});
    add(its(roles.administrative_principal.organisation),
        {"organisation of the administrative principal", "organisatie van de bestuurlijk opdrachtgever"});
    add(its(roles.material_principal.organisation),
        {"organisation of the material principal", "organisatie van de materieel opdrachtgever"});
    add(its.any(roles.functional_principal),
        {"named as functional principal", "genoemd als functioneel opdrachtgever"});
    add(its(roles.regisseur.organisation), {"organisation of the regisseur", "organisatie van de regisseur"});
    add(its.any(roles.regisseur.paid_by), {"pays the regisseur", "betaalt de regisseur"});
    for (const model::TeamMember& member : roles.team) {
        const bool named = its(member.organisation);
        if (member.function)
            add(named, {"in the regie team: {0}", "in het regieteam: {0}"}, {std::string(*member.function)});
        else
            add(named, {"a member of the regie team", "een lid van het regieteam"});
    }
}

std::string called(const Leaving& leaving) { return std::string(leaving.partner->called()); }

Trouble no_settlement(const Leaving& leaving) {
    std::vector<std::string> ids;
    for (const Commitment* commitment : leaving.unsettled) ids.emplace_back(commitment->id.text);
    return {{{"how these commitments of {0} are settled is not on file: {1}",
              "hoe deze commitments van {0} worden afgewikkeld, is niet vastgelegd: {1}"},
             {called(leaving), base::join(ids, ", ")}},
            {{"say it for all of them with --settlement; or for each apart, before this: regie withdraw {0} "
              "--settlement \"…\"",
              "zeg het voor alle met --settlement; of eerst voor elk apart: regie withdraw {0} --settlement \"…\""},
             {ids.front()}}};
}

/// A settlement that is written nowhere would be lost in silence. One that is on file with a commitment of the partner
/// was written before, by a run that was cut short.
void require_place(const Known& known, const Leaving& leaving, const std::string& settlement) {
    const model::Collaboration& all = known.loaded().collaboration;
    const Standing standing(all, leaving.day.last());
    const Its its(standing, *leaving.partner);
    for (const Commitment* commitment : leaving.own)
        if (!commitment->settlement) return;
    for (const Commitment& commitment : all.commitments)
        if (commitment.settlement.is(settlement) && its.any(commitment.by)) return;
    throw Trouble{{{"{0} has no commitment of its own that is still to be settled",
                    "{0} heeft geen eigen commitment dat nog moet worden afgewikkeld"},
                   {called(leaving)}},
                  {{"leave --settlement out; what was agreed on shared commitments belongs in a decision: regie decide "
                    "\"…\" --kind exit --concerns {0} --settlement \"…\"",
                    "laat --settlement weg; wat over gedeelde commitments is afgesproken hoort in een besluit: regie "
                    "decide \"…\" --kind exit --concerns {0} --settlement \"…\""},
                   {std::string(leaving.partner->id.text)}}};
}

void add_withdrawal(const Known& known, const Commitment& commitment, const Value& day,
                    const std::optional<std::string>& settlement, Plan& plan) {
    FileEdit edit(known, {store::FileKind::commitment, std::string(commitment.id.text)});
    edit.set("status", Value::of(std::string(key_of(CommitmentStatus::withdrawn))));
    if (!commitment.withdrawn) edit.set("withdrawn", day);
    if (settlement && !commitment.settlement) edit.set("settlement", Value::of(*settlement));
    edit.add_to(plan);
}

}  // namespace

Leaving leaving_of(const Known& known, std::string_view typed, std::optional<model::Date> day, base::Day today) {
    const Thing thing = find_thing(known, store::FileKind::partner, typed);
    const model::Collaboration& all = known.loaded().collaboration;
    Leaving leaving;
    leaving.partner = &thing_with(all.partners, thing.id);
    const Partner& partner = *leaving.partner;
    leaving.day = day ? *day : partner.left ? *partner.left : base::date_of(today);
    leaving.is_to_come = leaving.day.last() > today;
    const Standing before(all, leaving.day.last());
    const Standing after(all, leaving.day.last() + std::chrono::days{1}, std::span(&partner.id, 1));
    leaving.heir = after.bearer(partner);
    const Its its(before, partner);
    find_commitments(before, after, its, leaving);
    std::ranges::copy_if(leaving.own, std::back_inserter(leaving.unsettled),
                         [&before](const Commitment* commitment) { return !before.is_settled(*commitment); });
    find_needs(before, after, leaving);
    find_people_and_tasks(all, its, leaving);
    find_roles(all.roles, its, leaving);
    leaving.complete = all.readable && before.partners_readable() && before.commitments_readable() &&
                       before.issues_readable() && before.items_readable();
    return leaving;
}

Plan leave(const Known& known, const Leaving& leaving, const std::optional<std::string>& settlement) {
    if (settlement) {
        require_place(known, leaving, *settlement);
    } else if (!leaving.unsettled.empty()) {
        throw no_settlement(leaving);
    }
    const Value day = Value::of(leaving.day.text());
    Plan plan{std::string(leaving.partner->id.text), {}};
    for (const Commitment* commitment : leaving.own) add_withdrawal(known, *commitment, day, settlement, plan);
    // The partner goes last: a partner that left with commitments that run on would be a finding of its own.
    FileEdit edit(known, {store::FileKind::partner, plan.id});
    set_once(edit, "left", day);
    edit.add_to(plan);
    if (!plan.writes.empty()) return plan;
    const base::Both has_left{"{0} has left already ({1})", "{0} is al vertrokken ({1})"};
    const base::Both will_leave{"that {0} leaves is on file already ({1})",
                                "het vertrek van {0} is al vastgelegd ({1})"};
    throw Trouble{{leaving.is_to_come ? will_leave : has_left, {called(leaving), leaving.day}},
                  {{"\"regie show partners/{0}\" shows it", "\"regie show partners/{0}\" laat het zien"}, {plan.id}}};
}

}  // namespace regie::changes
