#include "regie/model/standing.hpp"

#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using test::ids;
using test::Judged;
using test::list;
using test::regie_yaml;

TEST_CASE("a partner is in from the day it joined, and out the day after it left") {
    const test::Files files{{"partners/a.yaml", "name: A\njoined: 2026-06-30\n"},
                            {"partners/b.yaml", "name: B\nleft: 2026-06-30\n"}};
    CHECK(ids(Judged(files, "2026-06-29").standing().partners()) == list({"b"}));
    CHECK(ids(Judged(files, "2026-06-30").standing().partners()) == list({"a", "b"}));
    CHECK(ids(Judged(files, "2026-07-01").standing().partners()) == list({"a"}));
}

TEST_CASE(
    "of a date that is known to the month, a partner has the benefit: in from its first day, out after its last") {
    const test::Files files{{"partners/a.yaml", "name: A\njoined: 2025-03\n"},
                            {"partners/b.yaml", "name: B\nleft: 2025-03\n"}};
    CHECK(ids(Judged(files, "2025-02-28").standing().partners()) == list({"b"}));
    CHECK(ids(Judged(files, "2025-03-01").standing().partners()) == list({"a", "b"}));
    CHECK(ids(Judged(files, "2025-03-31").standing().partners()) == list({"a", "b"}));
    CHECK(ids(Judged(files, "2025-04-01").standing().partners()) == list({"a"}));
}

TEST_CASE("a partner without a capacity is a shareholder, an agenda member is not") {
    const Judged judged({{"partners/a.yaml", "name: A\n"},
                         {"partners/b.yaml", "name: B\ncapacity: agenda-member\n"},
                         {"partners/c.yaml", "name: C\ncapacity: shareholder\n"}});
    CHECK(ids(judged.standing().partners()) == list({"a", "b", "c"}));
    CHECK(ids(judged.standing().shareholders()) == list({"a", "c"}));
}

TEST_CASE("a commitment is active by its status and by a partner that is in") {
    const Judged judged({{"partners/a.yaml", "name: A\n"},
                         {"partners/gone.yaml", "name: Weg\nleft: 2025\n"},
                         {"commitments/no-status.yaml", "by: a\ncontribution: x\n"},
                         {"commitments/active.yaml", "by: a\ncontribution: x\nstatus: active\n"},
                         {"commitments/proposed.yaml", "by: a\ncontribution: x\nstatus: proposed\n"},
                         {"commitments/fulfilled.yaml", "by: a\ncontribution: x\nstatus: fulfilled\n"},
                         {"commitments/of-gone.yaml", "by: gone\ncontribution: x\n"},
                         {"commitments/shared.yaml", "by: [gone, a]\ncontribution: x\n"}});
    const auto& standing = judged.standing();
    CHECK(ids(standing.active_commitments()) == list({"active", "no-status", "shared"}));
    CHECK(ids(standing.commitments_of(judged.partner("a"))) == list({"active", "no-status", "shared"}));
    CHECK(ids(standing.proposals_of(judged.partner("a"))) == list({"proposed"}));
    CHECK(ids(standing.parties(judged.commitment("shared"))) == list({"a"}));
    CHECK(ids(standing.parties(judged.commitment("fulfilled"))) == list({"a"}));
    CHECK_FALSE(standing.is_active(judged.commitment("of-gone")));
}

TEST_CASE("a commitment by all binds every shareholder of the day, and nobody else") {
    const Judged judged({{"partners/a.yaml", "name: A\n"},
                         {"partners/b.yaml", "name: B\njoined: 2027\n"},
                         {"partners/c.yaml", "name: C\ncapacity: observer\n"},
                         {"partners/d.yaml", "name: D\n"},
                         {"commitments/pot.yaml", "by: all\ncontribution: x\n"}});
    const auto& standing = judged.standing();
    CHECK(ids(standing.parties(judged.commitment("pot"))) == list({"a", "d"}));
    CHECK(ids(standing.for_all()) == list({"pot"}));
    CHECK(standing.commitments_of(judged.partner("a")).empty());
    CHECK(standing.is_committed(judged.partner("a")));
    CHECK_FALSE(standing.is_committed(judged.partner("b")));
    CHECK_FALSE(standing.is_committed(judged.partner("c")));
}

TEST_CASE("all in a list of partners binds all") {
    for (const std::string by : {"[all, d]", "[d, all]", "[all, all]", "[all]"}) {
        CAPTURE(by);
        const Judged judged({{"partners/a.yaml", "name: A\n"},
                             {"partners/d.yaml", "name: D\n"},
                             {"commitments/pot.yaml", "by: " + by + "\ncontribution: x\n"}});
        const auto& standing = judged.standing();
        CHECK(judged.commitment("pot").by_all());
        CHECK(ids(standing.parties(judged.commitment("pot"))) == list({"a", "d"}));
        CHECK(ids(standing.for_all()) == list({"pot"}));
        CHECK(standing.commitments_of(judged.partner("d")).empty());
        CHECK(standing.is_committed(judged.partner("a")));
    }
}

TEST_CASE("a commitment by all of nobody is not active") {
    const Judged judged(
        {{"partners/a.yaml", "name: A\ncapacity: observer\n"}, {"commitments/pot.yaml", "by: all\ncontribution: x\n"}});
    CHECK(judged.standing().active_commitments().empty());
}

TEST_CASE("a merger passes commitments and competences on to the last partner that is in") {
    const test::Files files{
        {"regie.yaml", regie_yaml("  needs:\n    - {id: research, description: x}\n")},
        {"partners/old.yaml", "name: Oud\nleft: 2020-12-31\ncompetences: [research]\n"},
        {"partners/mid.yaml", "name: Midden\njoined: 2021-01-01\nleft: 2024-12-31\nsucceeds: [old]\n"},
        {"partners/new.yaml", "name: Nieuw\njoined: 2025-01-01\nsucceeds: [mid]\n"},
        {"commitments/monitor.yaml", "by: old\ncontribution: x\nprovides: [research]\n"},
        {"commitments/later.yaml", "by: old\ncontribution: x\nstatus: proposed\n"}};
    const Judged then(files, "2020-12-31");
    CHECK(ids(then.standing().parties(then.commitment("monitor"))) == list({"old"}));
    const Judged between(files, "2024-12-31");
    CHECK(ids(between.standing().parties(between.commitment("monitor"))) == list({"mid"}));
    const Judged now(files, "2025-01-01");
    const auto& standing = now.standing();
    CHECK(ids(standing.parties(now.commitment("monitor"))) == list({"new"}));
    CHECK(ids(standing.commitments_of(now.partner("new"))) == list({"monitor"}));
    CHECK(ids(standing.proposals_of(now.partner("new"))) == list({"later"}));
    CHECK(ids(standing.providers({"research"})) == list({"new"}));
    CHECK(ids(standing.holders({"research"})) == list({"new"}));
    CHECK(standing.successor(now.partner("old")) == &now.partner("new"));
    CHECK(standing.bearer(now.partner("mid")) == &now.partner("new"));
    CHECK(standing.successor(now.partner("new")) == nullptr);
}

TEST_CASE("a partner bears what it took on until the day on which it leaves, also where its successor is in already") {
    const test::Files files{{"partners/new.yaml", "name: Nieuw\nsucceeds: [old]\n"},
                            {"partners/old.yaml", "name: Oud\nleft: 2026-12-31\n"},
                            {"commitments/x.yaml", "by: old\ncontribution: x\n"}};
    const Judged before(files, "2026-12-31");
    CHECK(ids(before.standing().parties(before.commitment("x"))) == list({"old"}));
    CHECK_FALSE(before.standing().is_committed(before.partner("new")));
    const Judged after(files, "2027-01-01");
    CHECK(ids(after.standing().parties(after.commitment("x"))) == list({"new"}));
}

TEST_CASE("a partner that is succeeded while it is still in keeps what names it") {
    const Judged judged({{"partners/new.yaml", "name: Nieuw\nsucceeds: [old]\n"},
                         {"partners/old.yaml", "name: Oud\n"},
                         {"commitments/x.yaml", "by: old\ncontribution: x\n"}});
    CHECK(judged.standing().is_committed(judged.partner("old")));
    CHECK(judged.standing().is_committed(judged.partner("new")));
    CHECK(ids(judged.standing().parties(judged.commitment("x"))) == list({"new"}));
}

TEST_CASE("partners that succeed each other or themselves do not make it hang") {
    const Judged judged({{"partners/a.yaml", "name: A\nsucceeds: [b, a]\n"},
                         {"partners/b.yaml", "name: B\nsucceeds: [a]\n"},
                         {"commitments/x.yaml", "by: [a, b]\ncontribution: x\n"}});
    CHECK_FALSE(judged.standing().parties(judged.commitment("x")).empty());
}

TEST_CASE("a level holds for one partner where the commitment says so, and for its successor") {
    const Judged judged(
        {{"partners/a.yaml", "name: A\n"},
         {"partners/b.yaml", "name: B\nleft: 2024\n"},
         {"partners/c.yaml", "name: C\nsucceeds: [b]\n"},
         {"commitments/x.yaml",
          "by: [a, b]\ncontribution: x\nlevel: management\nper_partner:\n  b: {level: board}\n  a: {made: 2024}\n"}});
    const auto& x = judged.commitment("x");
    CHECK(judged.standing().level(x, judged.partner("a")).is(model::Level::management));
    CHECK(judged.standing().level(x, judged.partner("b")).is(model::Level::board));
    CHECK(judged.standing().level(x, judged.partner("c")).is(model::Level::board));
}

TEST_CASE("a need is covered by who committed to provide it, and held by who has it") {
    const Judged judged(
        {{"regie.yaml",
          regie_yaml("  needs:\n    - {id: research, description: x}\n    - {id: rooms, description: y}\n")},
         {"partners/a.yaml", "name: A\ncompetences: [research]\n"},
         {"partners/b.yaml", "name: B\n"},
         {"commitments/one.yaml", "by: [a, b]\ncontribution: x\nprovides: [research]\n"},
         {"commitments/two.yaml", "by: a\ncontribution: x\nprovides: [research]\n"},
         {"commitments/three.yaml", "by: all\ncontribution: x\nprovides: [rooms]\n"},
         {"commitments/four.yaml", "by: all\ncontribution: x\nprovides: [rooms]\n"},
         {"commitments/five.yaml", "by: a\ncontribution: x\nprovides: [rooms]\nstatus: lapsed\n"}});
    CHECK(ids(judged.standing().providers({"research"})) == list({"a", "b"}));
    CHECK(ids(judged.standing().providers({"rooms"})) == list({"a", "b"}));
    CHECK(ids(judged.standing().holders({"research"})) == list({"a"}));
    CHECK(judged.standing().holders({"rooms"}).empty());
}

TEST_CASE("judged without a partner, it is as if it had left the day before") {
    const test::Files files{{"partners/a.yaml", "name: A\n"},
                            {"partners/b.yaml", "name: B\n"},
                            {"commitments/x.yaml", "by: a\ncontribution: x\n"}};
    const Judged judged(files, "2026-06-30", {"a"});
    CHECK(ids(judged.standing().partners()) == list({"b"}));
    CHECK(judged.standing().active_commitments().empty());
    REQUIRE(judged.standing().left(judged.partner("a")));
    CHECK(judged.standing().left(judged.partner("a"))->text() == "2026-06-29");
    CHECK_FALSE(judged.standing().left(judged.partner("b")));
}

TEST_CASE("the directing government is the partner that is named, or its successor") {
    const auto with = [](std::string_view name) {
        return regie_yaml("roles:\n  government: {organisation: " + std::string(name) + "}\n");
    };
    const test::Files partners{{"partners/old.yaml", "name: Oud\nleft: 2024\n"},
                               {"partners/new.yaml", "name: Nieuw\nsucceeds: [old]\n"}};
    for (const auto& [name, expected] :
         {std::pair<std::string_view, std::string_view>{"new", "new"}, {"old", "new"}, {"Gemeente Elders", ""}}) {
        CAPTURE(name);
        test::Files files = partners;
        files.push_back({"regie.yaml", with(name)});
        const Judged judged(files);
        const model::Partner* government = judged.standing().directing_government();
        CHECK((government ? government->id.text : "") == expected);
    }
}

TEST_CASE("the mandate is the decision that is named, else the newest of that kind") {
    const test::Files files{{"decisions/first.yaml", "title: Een\nkind: mandate\ntaken: 2020-05-01\n"},
                            {"decisions/second.yaml", "title: Twee\nkind: mandate\ntaken: 2020-05\n"},
                            {"decisions/undated.yaml", "title: Drie\nkind: mandate\n"},
                            {"decisions/other.yaml", "title: Vier\nkind: priority\ntaken: 2024\n"}};
    const Judged newest(files);
    CHECK(newest.standing().mandate()->id.text == "second");
    CHECK(ids(newest.standing().decisions(model::DecisionKind::mandate)) == list({"second", "first", "undated"}));
    test::Files named = files;
    named.push_back({"regie.yaml", regie_yaml("mandate:\n  decision: first\n")});
    CHECK(Judged(named).standing().mandate()->id.text == "first");
    CHECK(Judged(test::Files{}).standing().mandate() == nullptr);
}

TEST_CASE("a pulse of a day to come does not speak yet, and one that may be of today does") {
    const std::string answers = "responses: [{energy: 3}, {energy: 3}, {energy: 3}]\n";
    const auto speaking = [&](const std::string& on) {
        return Judged{{"pulses/p.yaml", "on: " + on + "\n" + answers}}.standing().speaking_pulses().size();
    };
    CHECK(speaking("2026-06-30") == 1);
    CHECK(speaking("2026") == 1);
    CHECK(speaking("2026-07") == 0);
}

TEST_CASE("a pulse speaks with three respondents, and of an aspect with three answers") {
    const Judged judged(
        {{"pulses/two.yaml", "on: 2026-05\nresponses:\n  - {energy: 1}\n  - {energy: 1}\n"},
         {"pulses/three.yaml",
          "on: 2026-04\nscale: 7\nresponses:\n  - {energy: 2, focus: 7}\n  - {energy: 3}\n  - {energy: 5}\n"},
         {"pulses/old.yaml", "on: 2025\nresponses:\n  - {energy: 3}\n  - {energy: 3}\n  - {energy: 3}\n"}});
    REQUIRE(ids(judged.standing().speaking_pulses()) == list({"three", "old"}));
    const model::Pulse& newest = *judged.standing().speaking_pulses()[0];
    const auto energy = model::Standing::middle_of(newest, model::Aspect::energy);
    REQUIRE(energy);
    CHECK(energy->respondents == 3);
    CHECK(energy->mean == doctest::Approx(10.0 / 3));
    CHECK_FALSE(model::Standing::middle_of(newest, model::Aspect::focus));
    CHECK(model::Standing::scale_middle(newest) == doctest::Approx(4));
    CHECK(model::Standing::scale_middle(*judged.standing().speaking_pulses()[1]) == doctest::Approx(3));
}

TEST_CASE("a commitment is settled by its own settlement, or by an adopted decision that affects it") {
    const Judged judged(
        {{"partners/a.yaml", "name: A\n"},
         {"commitments/own.yaml", "by: a\ncontribution: x\nsettlement: Overgedragen.\n"},
         {"commitments/decided.yaml", "by: a\ncontribution: x\n"},
         {"commitments/rejected.yaml", "by: a\ncontribution: x\n"},
         {"commitments/open.yaml", "by: a\ncontribution: x\n"},
         {"decisions/one.yaml", "title: Een\nkind: exit\naffects: [decided]\nsettlement: De anderen nemen het over.\n"},
         {"decisions/two.yaml",
          "title: Twee\nkind: exit\noutcome: rejected\naffects: [rejected]\nsettlement: Niets.\n"},
         {"decisions/three.yaml", "title: Drie\nkind: exit\naffects: [open]\n"}});
    CHECK(judged.standing().is_settled(judged.commitment("own")));
    CHECK(judged.standing().is_settled(judged.commitment("decided")));
    CHECK_FALSE(judged.standing().is_settled(judged.commitment("rejected")));
    CHECK_FALSE(judged.standing().is_settled(judged.commitment("open")));
}

TEST_CASE("what could not be read is told by kind, and its id is still there") {
    const Judged judged({{"partners/a.yaml", "name: 'A\n"}, {"commitments/x.yaml", "by: a\ncontribution: x\n"}});
    CHECK_FALSE(judged.standing().partners_readable());
    CHECK(judged.standing().commitments_readable());
    CHECK(judged.standing().partner({"a"}) != nullptr);
    CHECK(judged.standing().partner({"b"}) == nullptr);
}
