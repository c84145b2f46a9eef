#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "support/small_collaboration.hpp"

using namespace regie::test;

TEST_CASE("What is next is shown by party, thirty days ahead unless another span is asked for") {
    const SmallCollaboration here;
    REQUIRE(here.regie({"commit", "ggd", "Een inloop", "--ends", "2026-07-30"}).exit == 0);
    REQUIRE(here.regie({"commit", "ggd", "Een monitor", "--ends", "2026-07-31"}).exit == 0);
    Outcome ran = here.regie_nl({"next"});
    CHECK(ran.exit == 0);
    CHECK(ran.err.empty());
    CHECK(ran.out.find("GGD Zuid\n--------\n\n- 30 juli 2026: het commitment \"Een inloop\" loopt af\n") !=
          std::string::npos);
    CHECK(ran.out.find("Een monitor") == std::string::npos);
    ran = here.regie({"next", "--within", "1m"});
    CHECK(ran.out.find("Een monitor") == std::string::npos);
    CHECK(here.regie({"next", "--within", "5w"}).out.find("31 July 2026: the commitment \"Een monitor\" ends") !=
          std::string::npos);
}

TEST_CASE("What is next can be read by a program, and be kept in a file as Markdown") {
    const SmallCollaboration here;
    REQUIRE(here.regie({"commit", "ggd", "Een inloop", "--ends", "2026-07-30"}).exit == 0);
    const auto json = nlohmann::json::parse(here.regie({"next", "--format", "json"}).out);
    CHECK(json["until"] == "2026-07-30");
    CHECK(json["due"][0]["subject"] == "commitments/een-inloop");
    const Outcome ran = here.regie({"next", "--format", "markdown", "--output", "next.md"});
    CHECK(ran.exit == 0);
    CHECK(ran.out.empty());
    CHECK(here.read("next.md").find("## GGD Zuid\n") != std::string::npos);
}

TEST_CASE("Where nothing is next, that is said, and it is no fault") {
    const SmallCollaboration here;
    const Outcome ran = here.regie({"next"});
    CHECK(ran.exit == 0);
    CHECK(ran.out.find("Up to and including 30 July 2026 nothing is on file") != std::string::npos);
}

TEST_CASE("What is next says where a file could not be read, for it may hold more") {
    const SmallCollaboration here;
    here.write("commitments/x.yaml", "by: ggd\ncontribution: c\nends: 2020\nx\n");
    CHECK(here.regie({"next", "--format", "markdown"}).out.find("not every file could be read") != std::string::npos);
    CHECK_FALSE(nlohmann::json::parse(here.regie({"next", "--format", "json"}).out).at("complete").get<bool>());
    here.write("commitments/x.yaml", "by: ggd\ncontribution: c\nends: 2020\n");
    CHECK(here.regie({"next", "--format", "markdown"}).out.find("not every file") == std::string::npos);
    CHECK(nlohmann::json::parse(here.regie({"next", "--format", "json"}).out).at("complete").get<bool>());
}

TEST_CASE("A span that is none is answered with what a span is") {
    const SmallCollaboration here;
    const Outcome ran = here.regie_nl({"next", "--within", "een maand"});
    CHECK(ran.exit == 2);
    CHECK(ran.out.empty());
    CHECK(ran.err ==
          "regie: --within kan niet \"een maand\" zijn: het moet een tijdsduur zijn\n"
          "  zoals: 30d, 6w, 3m of 4y (dagen, weken, maanden, jaren)\n");
}
