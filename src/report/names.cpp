#include "regie/report/names.hpp"

#include <array>

#include <fmt/format.h>

namespace regie::report {
namespace {

using base::Both;

constexpr Both the_partner{"the partner", "de partner"};
constexpr Both collaboration_as_whole{"the collaboration", "het samenwerkingsverband"};
constexpr Both the_regisseur{"the regisseur", "de regisseur"};
constexpr Both the_regie{"the regie", "de regie"};
constexpr Both material_principal{"the material principal", "de materieel opdrachtgever"};
constexpr Both all_shareholders{"all shareholders", "alle aandeelhouders"};
constexpr Both government{"the government", "de overheid"};
constexpr Both editor{"whoever keeps these files", "wie dit dossier bijhoudt"};

std::string_view found(const std::unordered_map<std::string_view, std::string_view>& names, std::string_view id) {
    const auto at = names.find(id);
    return at == names.end() ? id : at->second;
}

}  // namespace

Names::Names(const model::Collaboration& collaboration, std::string_view natural_person) {
    partners_.reserve(collaboration.partners.size());
    for (const auto& partner : collaboration.partners) {
        const bool is_hidden = !natural_person.empty() && is_natural_person(partner);
        partners_.emplace(partner.id.text, is_hidden ? natural_person : partner.called());
    }
    for (const auto& body : collaboration.bodies)
        if (body.id && body.name) bodies_.emplace(body.id->text, *body.name);
    if (const auto& organisation = collaboration.roles.government.organisation) government_ = of(*organisation);
}

std::string_view Names::of(std::string_view id) const { return found(partners_, id); }

std::string Names::of(const model::Party& party, base::Language language) const {
    using Kind = model::Party::Kind;
    switch (party.kind) {
        case Kind::partner:
            return std::string(of(party.id));
        case Kind::body:
            return std::string(found(bodies_, party.id));
        case Kind::collaboration:
            return std::string(collaboration_as_whole.in(language));
        case Kind::all:
            return std::string(all_shareholders.in(language));
        case Kind::regisseur:
            return std::string(the_regisseur.in(language));
        case Kind::regie:
            return std::string(the_regie.in(language));
        case Kind::material_principal:
            break;
    }
    return std::string(material_principal.in(language));
}

std::string Names::of(const base::Addressee& addressee, base::Language language) const {
    using Kind = base::Addressee::Kind;
    switch (addressee.kind) {
        case Kind::partner:
            return std::string(of(addressee.partner));
        case Kind::government:
            if (government_.empty()) return std::string(government.in(language));
            return fmt::format("{} ({})", government.in(language), government_);
        default:
            return std::string(label_of(addressee.kind).in(language));
    }
}

bool is_natural_person(const model::Partner& partner) { return partner.legal_form.is("natural-person"); }

Both label_of(base::Addressee::Kind kind) {
    using Kind = base::Addressee::Kind;
    switch (kind) {
        case Kind::partner:
            return the_partner;
        case Kind::government:
            return government;
        case Kind::material_principal:
            return material_principal;
        case Kind::collaboration:
            return collaboration_as_whole;
        case Kind::regisseur:
            return the_regisseur;
        case Kind::editor:
            break;
    }
    return editor;
}

std::size_t place_in_reports(base::Addressee::Kind kind) {
    using Kind = base::Addressee::Kind;
    constexpr std::array order{Kind::collaboration, Kind::government, Kind::material_principal,
                               Kind::regisseur,     Kind::partner,    Kind::editor};
    std::size_t at = 0;
    while (order.at(at) != kind) ++at;
    return at;
}

}  // namespace regie::report
