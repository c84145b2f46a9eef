#include <algorithm>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "support/small_collaboration.hpp"

using namespace regie::test;

TEST_CASE("Things are listed by kind, by the name of the folder or of one of them") {
    const SmallCollaboration here;
    const Outcome ran = here.regie({"list", "partners"});
    CHECK(ran.exit == 0);
    CHECK(ran.out.find("GGD Zuid") != std::string::npos);
    CHECK(here.regie({"list", "partner"}).out == ran.out);
    CHECK(here.regie({"list"}).out.find("GGD Zuid") != std::string::npos);
    CHECK(nlohmann::json::accept(here.regie({"list", "--format", "json"}).out));
}

TEST_CASE("A kind that does not exist is answered with the one that was meant") {
    const SmallCollaboration here;
    const Outcome ran = here.regie_nl({"list", "parners"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: er is geen soort \"parners\"; kies uit: partners, commitments, decisions, accountability, issues, "
          "pulses\n"
          "  is \"partners\" bedoeld?\n");
}

TEST_CASE("A name of a million letters without a blank is folded in reasonable time") {
    const SmallCollaboration here;
    const std::string name(1'000'000, 'x');
    here.write("partners/lang.yaml", "name: " + name + "\n");
    const Outcome ran = here.regie({"list", "partners"});
    CHECK(ran.exit == 0);
    CHECK(std::ranges::count(ran.out, 'x') == 1'000'000);
}
