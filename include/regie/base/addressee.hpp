#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace regie::base {

/// Who must act on a finding.
struct Addressee {
    enum class Kind : std::uint8_t { partner, government, material_principal, collaboration, regisseur, editor };
    Kind kind = Kind::editor;
    std::string partner;  ///< id, for a partner only

    static Addressee to_partner(std::string_view id) { return {Kind::partner, std::string(id)}; }
    /// As JSON says it: `partners/<id>`, `government`, `material-principal` …
    std::string text() const;
    friend bool operator==(const Addressee&, const Addressee&) = default;
};

inline constexpr Addressee::Kind all_addressees[]{
    Addressee::Kind::partner,       Addressee::Kind::government, Addressee::Kind::material_principal,
    Addressee::Kind::collaboration, Addressee::Kind::regisseur,  Addressee::Kind::editor};

}  // namespace regie::base
