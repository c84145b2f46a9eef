#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>
#include <string_view>

#include "regie/rules/rule.hpp"
#include "rules/legitimacy/over.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

/// What it is about stays to be told of when the regie is over.
bool is_left_behind(const base::Subject& subject) {
    constexpr std::array<std::string_view, 3> kinds{"commitments/", "decisions/", "accountability/"};
    return std::ranges::any_of(kinds, [&subject](std::string_view kind) { return subject.starts_with(kind); });
}

}  // namespace

Sink::Sink(const model::Standing& standing, base::Findings& into)
    : standing_(&standing), into_(&into), over_(over(standing).has_value()) {}

void Sink::add(const Variant& variant, base::Place place, base::Subject subject, base::Addressee addressee,
               base::Arguments arguments) {
    if (!rule_) throw std::logic_error("a finding was added before any rule spoke");
    if (!rule_->severities.has(variant.severity) || !rule_->to.has(addressee.kind))
        throw std::logic_error(std::string(rule_->code) + " found what its text does not announce");
    if (over_ && variant.severity == base::Severity::note && !is_left_behind(subject)) return;
    using Kind = base::Addressee::Kind;
    if (addressee.kind == Kind::material_principal && !has_material_principal(standing_->collaboration()))
        addressee.kind = Kind::collaboration;
    into_->push_back({rule_, &variant.wording, variant.severity, place, std::move(subject), std::move(addressee),
                      std::move(arguments)});
}

}  // namespace regie::rules
