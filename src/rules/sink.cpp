#include <stdexcept>

#include "regie/rules/rule.hpp"
#include "rules/support.hpp"

namespace regie::rules {

void Sink::add(const Variant& variant, base::Place place, base::Subject subject, base::Addressee addressee,
               base::Arguments arguments) {
    if (!rule_) throw std::logic_error("a finding was added before any rule spoke");
    using Kind = base::Addressee::Kind;
    if (addressee.kind == Kind::material_principal && !has_material_principal(standing_->collaboration()))
        addressee.kind = Kind::collaboration;
    into_->push_back({rule_, &variant.wording, variant.severity, place, std::move(subject), std::move(addressee),
                      std::move(arguments)});
}

}  // namespace regie::rules
