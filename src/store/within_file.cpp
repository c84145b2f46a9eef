#include "store/within_file.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "regie/base/id.hpp"
#include "regie/base/sources.hpp"
#include "regie/store/kinds.hpp"
#include "store/faults/texts.hpp"
#include "store/tables/tables.hpp"

namespace regie::store {
namespace {

using model::Date;
using model::Field;

/// F016 where every day of `later` is before every day of `earlier`.
void in_order(Reader& reader, std::string_view earlier_key, const Field<Date>& earlier, std::string_view later_key,
              const Field<Date>& later) {
    if (!earlier || !later || !base::certainly_before(*later, *earlier)) return;
    reader.report(faults::dates_out_of_order, faults::earlier_than, later.place,
                  {std::string(later_key), later->text(), std::string(earlier_key), earlier->text()});
}

/// F009 for the second of two things with the same id.
template <class T>
void unique_ids(Reader& reader, const model::List<T>& things, std::string_view text) {
    std::unordered_map<std::string_view, base::Place> first;
    for (const T& thing : things) {
        if (!thing.id) continue;
        const auto [known, added] = first.emplace(thing.id->text, thing.id.place);
        if (added) continue;
        const auto line = base::position_in(text, known->second.begin, known->second.end).line;
        reader.report(faults::bad_id, faults::id_twice, thing.id.place,
                      {std::string(thing.id->text), std::to_string(line)});
    }
}

void check_score(Reader& reader, std::string_view key, Field<model::Number>& score, double scale) {
    if (!score || (score->value >= model::worst_score && score->value <= scale)) return;
    const base::Place place = score.place;
    const std::string text(score->text);
    score = {};
    std::string best = std::to_string(scale);
    best.erase(best.find_last_not_of('0') + 1);
    if (best.ends_with('.')) best.pop_back();
    reader.report(faults::unknown_value, faults::score_outside_scale, place, {std::string(key), text, best});
}

/// Numbers of organisations, of hours and of money are of what there is.
void at_least(Reader& reader, std::string_view key, Field<model::Number>& number, int least) {
    if (!number || number->value >= least) return;
    const base::Place place = number.place;
    const std::string text(number->text);
    number = {};
    reader.report(faults::unknown_value, faults::number_too_small, place,
                  {std::string(key), text, std::to_string(least)});
}

void check_waivers(Reader& reader, yaml::Ref top, const model::List<model::Waiver>& waivers) {
    for (const model::Waiver& waiver : waivers) {
        if (!waiver.until || waiver.until->last() >= reader.surroundings().today) continue;
        const std::string rule(waiver.rule ? *waiver.rule : "?");
        reader.report(faults::bad_waiver, faults::waiver_expired, waiver.until.place, {rule, waiver.until->text()},
                      base::Severity::warning);
    }
    const auto list = child(top, "waivers");
    if (!list || !list->is(yaml::Kind::sequence)) return;
    for (const yaml::Ref waiver : *list) {
        if (!waiver.is(yaml::Kind::mapping)) continue;
        const auto rule = child(waiver, "rule");
        for (const std::string_view key : {"rule", "reason", "owner", "until"}) {
            if (child(waiver, key)) continue;
            const bool named = rule && rule->is(yaml::Kind::scalar);
            reader.report(faults::bad_waiver, faults::waiver_incomplete, reader.place(waiver),
                          {std::string(named ? (*rule)->text : "?"), std::string(key)}, base::Severity::warning);
        }
    }
}

bool is_partner(const Reader& reader, std::string_view id) {
    const Surroundings& around = reader.surroundings();
    return base::is_id(id) && around.files.exists(around.root, path_of(FileKind::partner, id));
}

/// `functional_principal: kerngroep` names a body if there is one; in a list partners go first. A body stands alone, as
/// a text or as a list of one: F004 where others stand beside it.
void find_bodies(Reader& reader, model::List<Field<model::Party>>& principal, const model::List<model::Body>& bodies) {
    const bool is_list = principal.size() != 1 || principal.items.front().place != principal.place;
    std::unordered_set<std::string_view> ids;
    std::unordered_set<std::string_view> named;  // each is looked for among the files once
    for (const model::Body& body : bodies)
        if (body.id) ids.insert(body.id->text);
    for (Field<model::Party>& party : principal.items) {
        if (!party->is_partner() || !ids.contains(party->id)) continue;
        if (is_list && !named.contains(party->id) && is_partner(reader, party->id)) {
            ids.erase(party->id);
            continue;
        }
        named.insert(party->id);
        party.value.kind = model::Party::Kind::body;
        if (principal.size() == 1) continue;
        reader.report(faults::wrong_type, faults::wrong_kind, party.place,
                      {"functional_principal",
                       base::Both{"one body, or a list of partners", "één overleg, of een lijst van partners"},
                       base::Both{"a body among other names", "een overleg tussen andere namen"}});
    }
}

/// `[ggd, all]`: `all` covers the others, and goes first.
void put_all_first(model::List<Field<model::Party>>& by) {
    const auto is_all = [](const Field<model::Party>& party) { return party->kind == model::Party::Kind::all; };
    const auto all = std::ranges::find_if(by.items, is_all);
    if (all != by.items.end()) std::rotate(by.items.begin(), all, all + 1);
}

}  // namespace

void check_within(Reader& reader, yaml::Ref, model::Partner& partner) {
    at_least(reader, "count", partner.count, 1);
    in_order(reader, "joined", partner.joined, "left", partner.left);
    for (const model::Representative& one : partner.representatives)
        in_order(reader, "since", one.since, "until", one.until);
}

void check_within(Reader& reader, yaml::Ref top, model::Commitment& commitment) {
    // A list of nobody says no more than no list.
    if (const auto by = child(top, "by"); by && by->is(yaml::Kind::sequence) && by->begin() == by->end())
        reader.report(faults::missing_key, faults::key_missing, reader.place(*by), {"by"});
    put_all_first(commitment.by);
    at_least(reader, "amount.value", commitment.amount.value, 0);
    for (model::PartnerTerms& terms : commitment.per_partner.items)
        at_least(reader, "amount.value", terms.amount.value, 0);
    in_order(reader, "starts", commitment.starts, "ends", commitment.ends);
    in_order(reader, "made", commitment.made, "ends", commitment.ends);
    in_order(reader, "made", commitment.made, "withdrawn", commitment.withdrawn);
    for (const model::Delivery& delivery : commitment.delivered)
        in_order(reader, "made", commitment.made, "delivered.on", delivery.on);
}

void check_within(Reader& reader, yaml::Ref, const model::Decision& decision) {
    for (const model::Ratification& one : decision.ratified)
        in_order(reader, "taken", decision.taken, "ratified", one.on);
    in_order(reader, "taken", decision.taken, "communicated", decision.communicated.on);
    in_order(reader, "taken", decision.taken, "communicated.internal", decision.communicated.internal);
    in_order(reader, "taken", decision.taken, "communicated.external", decision.communicated.external);
}

void check_within(Reader&, yaml::Ref, const model::Item&) {}

void check_within(Reader& reader, yaml::Ref, const model::Issue& issue) {
    in_order(reader, "raised", issue.raised, "agenda", issue.agenda_date);
    in_order(reader, "raised", issue.raised, "resolved", issue.resolved);
}

void check_within(Reader& reader, yaml::Ref top, model::Pulse& pulse) {
    constexpr double usual_scale = 5;
    if (pulse.scale && pulse.scale->value < model::smallest_scale) {
        reader.report(faults::unknown_value, faults::scale_too_small, pulse.scale.place,
                      {std::string(pulse.scale->text)});
        pulse.scale = {};
    }
    // Against a scale that is there but faulty, no score can be judged.
    const bool judged = pulse.scale || !child(top, "scale");
    const double scale = pulse.scale ? pulse.scale->value : usual_scale;
    for (model::Response& response : pulse.responses.items) {
        if (judged) {
            for (std::size_t i = 0; i < model::aspect_count; ++i)
                check_score(reader, key_of(static_cast<model::Aspect>(i)), response.scores[i], scale);
        }
        for (model::Trust& trust : response.trust.items) {
            if (judged) check_score(reader, trust.partner ? trust.partner->text : "trust", trust.score, scale);
            if (!response.partner || !trust.partner.is(*response.partner)) continue;
            reader.report(faults::unknown_value, faults::trust_in_oneself, trust.partner.place,
                          {std::string(trust.partner->text)});
            trust.score = {};
        }
    }
}

void check_within(Reader& reader, yaml::Ref top, model::Collaboration& collaboration, std::string_view text) {
    unique_ids(reader, collaboration.opgave.needs, text);
    unique_ids(reader, collaboration.opgave.indicators, text);
    unique_ids(reader, collaboration.bodies, text);
    find_bodies(reader, collaboration.roles.functional_principal, collaboration.bodies);
    for (model::TeamMember& member : collaboration.roles.team.items) at_least(reader, "fte", member.fte, 0);
    check_waivers(reader, top, collaboration.waivers);
}

}  // namespace regie::store
