#include "rules/principles.hpp"

#include <array>

namespace regie::rules {
namespace {

constexpr std::array<const Principle*, 32> all_principles{
    &l1, &l2, &l3, &l4, &l5,            //
    &p1, &p2, &p3, &p4, &p5,            //
    &k1, &k2, &k3, &k4,                 //
    &i1, &i2, &i3, &i4, &i5,            //
    &a1, &a2, &a3, &a4, &a5, &a6, &a7,  //
    &o1, &o2, &o3, &o4, &o5, &o6,
};

constexpr std::array<Group, 6> all_groups{{
    {'L', {"Legitimacy", "Legitimiteit"}},
    {'P', {"Partnership", "Partnerschap"}},
    {'K', {"Commitment", "Commitment"}},
    {'I', {"Integrity of the regisseur", "Integriteit van de regisseur"}},
    {'A', {"Accountability of the regisseur", "Verantwoording door de regisseur"}},
    {'O', {"Organisation of the regie", "Organisatie van de regie"}},
}};

}  // namespace

std::span<const Principle* const> principles() { return all_principles; }

std::span<const Group> groups() { return all_groups; }

}  // namespace regie::rules
