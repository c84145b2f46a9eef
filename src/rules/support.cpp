#include "rules/support.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "regie/rules/facts.hpp"

namespace regie::rules {
namespace {

using base::Addressee;
using base::Argument;
using base::Subject;

Subject subject(std::string_view kind, std::string_view id) { return fmt::format("{}/{}", kind, id); }

}  // namespace

Subject subject_of(const model::Partner& partner) { return subject("partners", partner.id.text); }
Subject subject_of(const model::Commitment& commitment) { return subject("commitments", commitment.id.text); }
Subject subject_of(const model::Decision& decision) { return subject("decisions", decision.id.text); }
Subject subject_of(const model::Item& item) { return subject("accountability", item.id.text); }
Subject subject_of(const model::Issue& issue) { return subject("issues", issue.id.text); }
Subject subject_of(const model::Pulse& pulse) { return subject("pulses", pulse.id.text); }
Subject subject_of(const model::Need& need) { return subject("needs", need.id->text); }
Subject subject_of(const model::Indicator& indicator) { return subject("indicators", indicator.id->text); }
Subject on_collaboration() { return "collaboration"; }
Subject on_role(std::string_view role) { return subject("roles", role); }

Addressee to_partner(const model::Partner& partner) { return Addressee::to_partner(partner.id.text); }
Addressee to_government() { return {Addressee::Kind::government, {}}; }
Addressee to_material_principal() { return {Addressee::Kind::material_principal, {}}; }
Addressee to_collaboration() { return {Addressee::Kind::collaboration, {}}; }
Addressee to_regisseur() { return {Addressee::Kind::regisseur, {}}; }

Argument named(const model::Partner& partner) { return std::string(partner.called()); }

Argument named(std::span<const model::Partner* const> partners, std::size_t most) {
    std::string names;
    for (const model::Partner* partner : partners.first(std::min(most, partners.size()))) {
        if (!names.empty()) names += ", ";
        names += partner->called();
    }
    if (partners.size() > most) names += ", …";
    return names;
}

Argument called(const model::Decision& decision) {
    return std::string(decision.title ? *decision.title : decision.id.text);
}

Argument called(const model::Commitment& commitment) {
    return std::string(commitment.contribution ? *commitment.contribution : commitment.id.text);
}

Argument called(const model::Need& need) { return std::string(need.description ? *need.description : need.id->text); }

Argument quoted(model::Text text) { return std::string(text); }
Argument counted(std::size_t number) { return std::to_string(number); }
Argument scored(double score) { return base::Decimal{score}; }
Argument dated(const model::Date& date) { return date; }

bool all_readable(const model::Standing& standing) {
    return standing.collaboration().readable && standing.partners_readable() && standing.commitments_readable() &&
           standing.decisions_readable() && standing.items_readable() && standing.issues_readable() &&
           standing.pulses_readable();
}

Argument scored(const Spoken& spoken) {
    constexpr double smallest_shown = 0.1;
    const double mean =
        spoken.low() ? std::min(spoken.middle.mean, spoken.scale_middle - smallest_shown) : spoken.middle.mean;
    return facts::shown_mean(mean, facts::scale_of(*spoken.pulse));
}

std::optional<Spoken> newest_on(const model::Standing& standing, model::Aspect aspect) {
    const auto pulses = standing.speaking_pulses();
    // One that could not be read may be newer.
    if (!standing.pulses_readable() || pulses.empty()) return std::nullopt;
    const model::Pulse& newest = *pulses.front();
    const auto middle = model::Standing::middle_of(newest, aspect);
    if (!middle) return std::nullopt;
    return Spoken{&newest, *middle, model::Standing::scale_middle(newest)};
}

std::optional<Spoken> pulse_low(const model::Standing& standing, model::Aspect aspect) {
    auto spoken = newest_on(standing, aspect);
    if (spoken && !spoken->low()) spoken.reset();
    return spoken;
}

std::vector<Act> acts_of_regisseur(const model::Standing& standing) {
    std::vector<Act> acts;
    for (const model::Item& item : standing.collaboration().items) {
        if (!item.holder || item.holder->kind != model::Party::Kind::regisseur) continue;
        for (const model::AccountEntry& entry : item.account)
            if (entry.act) acts.push_back({&item, &entry});
    }
    return acts;
}

bool has_regisseur(const model::Collaboration& collaboration) {
    const model::Regisseur& regisseur = collaboration.roles.regisseur;
    return regisseur.function || regisseur.organisation || regisseur.person;
}

bool has_material_principal(const model::Collaboration& collaboration) {
    const model::MaterialPrincipal& principal = collaboration.roles.material_principal;
    return principal.function || principal.organisation || principal.person;
}

bool coverage_readable(const model::Standing& standing) {
    return standing.collaboration().readable && standing.partners_readable() && standing.commitments_readable();
}

std::optional<double> capacity(const model::Standing& standing) {
    std::optional<double> sum;
    for (const model::TeamMember& member : standing.collaboration().roles.team)
        if (member.fte) sum = sum.value_or(0) + member.fte->value;
    // Sums of tenths are not exact: 0.8 + 0.7 + 0.5 must not be more than 2.
    constexpr double thousandths = 1000;
    if (sum) sum = std::round(*sum * thousandths) / thousandths;
    return sum;
}

const model::Decision* newest_adopted(const model::Standing& standing, model::DecisionKind kind) {
    for (const model::Decision* decision : standing.decisions(kind))
        if (decision->is_adopted()) return decision;
    return nullptr;
}

}  // namespace regie::rules
