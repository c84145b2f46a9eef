#pragma once

#include <array>
#include <string_view>

#include "regie/store/table.hpp"

namespace regie::store {

/// A word that a reference may name instead of an id.
struct RoleWord {
    Refers refers;
    std::string_view word;
};

/// All of them.
inline constexpr std::array role_words{
    RoleWord{Refers::all, "all"},
    RoleWord{Refers::collaboration, "collaboration"},
    RoleWord{Refers::regisseur, "regisseur"},
    RoleWord{Refers::regie, "regie"},
    RoleWord{Refers::material_principal, "material-principal"},
};

}  // namespace regie::store
