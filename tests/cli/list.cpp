#include <algorithm>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "regie/model/words.hpp"
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

TEST_CASE("A list is narrowed by who, by what is active, by what is due and by level") {
    const SmallCollaboration here;
    here.write("partners/buurt.yaml", "name: Buurtwerk\nleft: 2025-12-31\n");
    REQUIRE(here.regie({"commit", "ggd", "Een inloop", "--level", "board", "--ends", "2026-07-15"}).exit == 0);
    REQUIRE(here.regie({"commit", "ggd", "Een monitor", "--level", "employee"}).exit == 0);
    const auto listed = [&](std::vector<std::string> words) {
        words.insert(words.begin(), "list");
        const Outcome ran = here.regie(std::move(words));
        CHECK(ran.exit == 0);
        CHECK(ran.err.empty());
        return ran.out;
    };
    CHECK(listed({"partners", "--active"}).find("Buurtwerk") == std::string::npos);
    const std::string due = listed({"commitments", "--due", "30d"});
    CHECK(due.find("Een inloop") != std::string::npos);
    CHECK(due.find("Een monitor") == std::string::npos);
    CHECK(listed({"commitments", "--level", "employee"}).find("Een inloop") == std::string::npos);
    CHECK(listed({"--by", "partners/ggd"}).find("Een monitor") != std::string::npos);
    CHECK(listed({"commitments", "--by", "buurt"}) == "Commitments\n===========\n\nNothing on file fits this.\n");
}

TEST_CASE("A filter that means nothing for a kind is a mistake that says where it goes") {
    const SmallCollaboration here;
    Outcome ran = here.regie_nl({"list", "pulses", "--active"});
    CHECK(ran.exit == 2);
    CHECK(ran.out.empty());
    CHECK(ran.err ==
          "regie: --active heeft geen betekenis bij pulses; wel bij: partners, commitments, issues\n"
          "  laat --active weg, of kies een van die soorten\n");
    ran = here.regie({"list", "partners", "--level", "board"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: --level means nothing for partners; it goes with: commitments\n"
          "  leave --level out, or list one of those kinds\n");
    CHECK(here.regie({"list", "partners", "--by", "ggd"}).exit == 2);
    CHECK(here.regie({"list", "decisions", "--due", "1y"}).exit == 2);
}

TEST_CASE("What a filter cannot take is answered with what it takes") {
    const SmallCollaboration here;
    Outcome ran = here.regie({"list", "--due", "30"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: --due cannot be \"30\": it takes a length of time\n"
          "  as in: 30d, 6w, 3m or 4y (days, weeks, months, years)\n");
    ran = here.regie_nl({"list", "--by", "gdg"});
    CHECK(ran.exit == 2);
    CHECK(ran.err == "regie: er is geen partner \"gdg\"\n  is \"ggd\" bedoeld?\n");
    ran = here.regie({"list", "--level", "bord"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: --level cannot be \"bord\"; it is one of: employee, management, board\n  did you mean \"board\"?\n");
}

TEST_CASE("Every level of a commitment can be asked for") {
    const SmallCollaboration here;
    for (const auto& level : regie::model::words_of<regie::model::Level>()) {
        const std::string key(level.key);
        REQUIRE(here.regie({"commit", "ggd", "Met " + key, "--level", key}).exit == 0);
        const std::string out = here.regie({"list", "commitments", "--level", key}).out;
        CHECK(out.find("Met " + key) != std::string::npos);
        CHECK(out.find("Met ") == out.rfind("Met "));
    }
}
