#include <stdexcept>
#include <string>

#include "regie/rules/rule.hpp"
#include "rules/support.hpp"

namespace regie::rules {

void Sink::add(const Variant& variant, base::Place place, base::Subject subject, base::Addressee addressee,
               base::Arguments arguments) {
    if (!rule_) throw std::logic_error("a finding was added before any rule spoke");
    if (!rule_->severities.has(variant.severity) || !rule_->to.has(addressee.kind))
        throw std::logic_error(std::string(rule_->code) + " found what its text does not announce");
    using Kind = base::Addressee::Kind;
    if (addressee.kind == Kind::material_principal && !has_material_principal(standing_->collaboration()))
        addressee.kind = Kind::collaboration;
    into_->push_back({rule_, &variant.wording, variant.severity, place, std::move(subject), std::move(addressee),
                      std::move(arguments)});
}

}  // namespace regie::rules
