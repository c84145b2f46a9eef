#include "regie/changes/leaving.hpp"

#include <functional>

#include <doctest/doctest.h>

#include "regie/base/trouble.hpp"
#include "support/collaboration.hpp"
#include "support/folder.hpp"
#include "support/prefixes.hpp"

using namespace regie;
using namespace regie::test;
using changes::Known;
using changes::Leaving;
using changes::Plan;

namespace {

const Folder usual{
    {"regie.yaml",
     "format: 1\nname: Samen\nopgave:\n  statement: Minder eenzaamheid\n  needs: [{id: rooms}, {id: research}]\n"
     "roles:\n  government: {organisation: a}\n  regisseur: {organisation: b, paid_by: [a, b]}\n"
     "  functional_principal: [a, b]\n"
     "  team: [{function: adviseur, organisation: a}, {organisation: a}, {function: regisseur, organisation: b}]\n"
     "bodies: [{id: tafel, members: [a, b]}, {id: kring, members: [b]}]\n"},
    {"partners/a.yaml",
     "name: A # c\nrepresentatives: [{function: oud, until: 2025}, {function: directeur, level: board}]\n"},
    {"partners/b.yaml", "name: B\n"},
    {"commitments/own.yaml", "by: a\ncontribution: Eigen\nprovides: [rooms, research]\n"},
    {"commitments/plan.yaml", "by: [a]\ncontribution: Plan\nstatus: proposed\n"},
    {"commitments/done.yaml", "by: a\ncontribution: Klaar\nstatus: fulfilled\n"},
    {"commitments/both.yaml", "by: [a, b]\ncontribution: Samen\nprovides: [research]\n"},
    {"commitments/everyone.yaml", "by: all\ncontribution: Allen\n"},
    {"commitments/other.yaml", "by: b\ncontribution: Ander\n"},
    {"accountability/x.yaml", "holder: a\narea: results\nstatement: X\n"},
    {"accountability/y.yaml", "holder: regisseur\narea: tension\nstatement: Y\ntowards: [a]\n"},
    {"issues/open.yaml", "title: Open\nowner: a\n"},
    {"issues/closed.yaml", "title: Dicht\nowner: a\nstatus: resolved\n"},
    {"issues/other.yaml", "title: Ander\nowner: b\nabout: [a]\n"},
};

Folder with(std::initializer_list<std::pair<std::string, std::string>> files) {
    Folder folder = usual;
    for (const auto& [path, text] : files) folder.set(path, text);
    return folder;
}

/// Looks at the leaving of a partner; what it gives is only there while this runs.
void look(const Folder& folder, std::string_view partner, const std::function<void(const Leaving&)>& at,
          std::optional<model::Date> day = {}) {
    const store::Loaded loaded = folder.load();
    CHECK(findings_of(loaded).empty());
    at(changes::leaving_of(Known(loaded), partner, day, today));
}

changes::Planner leaving(std::string partner, std::optional<std::string> settlement = "Overgedragen") {
    return [partner, settlement](const Known& known) {
        return changes::leave(known, changes::leaving_of(known, partner, {}, today), settlement);
    };
}

/// The paths of what is written.
std::vector<std::string> written(const Folder& folder, const changes::Planner& planner) {
    const store::Loaded loaded = folder.load();
    std::vector<std::string> paths;
    for (const auto& write : planner(Known(loaded)).writes) paths.push_back(write.path);
    return paths;
}

std::vector<std::string> roles(const Leaving& leaving) {
    std::vector<std::string> words;
    for (const base::Message& role : leaving.roles) words.push_back(role.in(base::Language::en));
    return words;
}

}  // namespace

TEST_CASE("a leaving touches what is the partner's own, what it shares, and all that names it") {
    look(usual, "a", [](const Leaving& leaving) {
        CHECK(leaving.day.text() == "2026-06-30");
        CHECK(leaving.heir == nullptr);
        CHECK(ids(leaving.own) == list({"own", "plan"}));
        CHECK(ids(leaving.unsettled) == list({"own", "plan"}));
        CHECK(ids(leaving.shared) == list({"both", "everyone"}));
        CHECK(leaving.passed_on.empty());
        REQUIRE(leaving.needs.size() == 1);
        CHECK(leaving.needs[0]->id->text == "rooms");
        REQUIRE(leaving.bodies.size() == 1);
        CHECK(leaving.bodies[0]->id->text == "tafel");
        REQUIRE(leaving.representatives.size() == 1);
        CHECK(*leaving.representatives[0]->function == "directeur");
        CHECK(ids(leaving.issues) == list({"open"}));
        CHECK(ids(leaving.items) == list({"x"}));
        CHECK(roles(leaving) ==
              list({"government that takes up the regie", "named as functional principal", "pays the regisseur",
                    "in the regie team: adviseur", "a member of the regie team"}));
        CHECK(leaving.complete);
    });
}

TEST_CASE("the commitments of its own are withdrawn with the settlement, and the partner goes last") {
    const store::Loaded loaded = usual.load();
    const Plan plan = leaving("partners/a")(Known(loaded));
    REQUIRE(plan.writes.size() == 3);
    CHECK(plan.id == "a");
    CHECK(plan.writes[0].text ==
          "by: a\ncontribution: Eigen\nprovides: [rooms, research]\nstatus: withdrawn\nwithdrawn: 2026-06-30\n"
          "settlement: Overgedragen\n");
    CHECK(plan.writes[1].text ==
          "by: [a]\ncontribution: Plan\nstatus: withdrawn\nwithdrawn: 2026-06-30\nsettlement: Overgedragen\n");
    CHECK(plan.writes[2].path == "partners/a.yaml");
    CHECK(plan.writes[2].text.ends_with("{function: directeur, level: board}]\nleft: 2026-06-30\n"));
}

TEST_CASE("a leaving that was cut short after any of its files is a collaboration, and the same command completes it") {
    check_prefixes(usual, leaving("a"));
    check_prefixes(with({{"partners/c.yaml", "name: C\nleft: 2024\n"},
                         {"partners/a.yaml", "name: A\nsucceeds: [c]\n"},
                         {"commitments/old.yaml", "by: c\ncontribution: Oud\n"}}),
                   leaving("a"));
    check_prefixes(with({{"commitments/own.yaml", "by: a\ncontribution: Eigen\nsettlement: Geregeld\n"},
                         {"commitments/plan.yaml", "by: a\ncontribution: Plan\nsettlement: Geregeld\n"}}),
                   leaving("a", {}));
}

TEST_CASE("without a settlement nothing is written where one is needed, and it is said where") {
    const store::Loaded loaded = usual.load();
    try {
        leaving("a", {})(Known(loaded));
        FAIL("a leaving without a settlement was planned");
    } catch (const base::Trouble& trouble) {
        CHECK(trouble.problem().in(base::Language::en) ==
              "how these commitments of A are settled is not on file: own, plan");
    }
}

TEST_CASE("a settlement that is on file, with the commitment or in a decision, is enough") {
    const Folder folder = with({{"commitments/own.yaml", "by: a\ncontribution: Eigen\nsettlement: Geregeld\n"},
                                {"decisions/d.yaml", "title: D\nkind: exit\naffects: [plan]\nsettlement: Zo\n"}});
    look(folder, "a", [](const Leaving& leaving) { CHECK(leaving.unsettled.empty()); });
    CHECK(written(folder, leaving("a", {})) ==
          list({"commitments/own.yaml", "commitments/plan.yaml", "partners/a.yaml"}));
    const store::Loaded loaded = folder.load();
    CHECK(leaving("a", "Meer")(Known(loaded)).writes[0].text ==
          "by: a\ncontribution: Eigen\nsettlement: Geregeld\nstatus: withdrawn\nwithdrawn: 2026-06-30\n");
}

TEST_CASE(
    "a partner without commitments of its own leaves without a settlement, and one that would be lost is refused") {
    const Folder folder({{"partners/a.yaml", "name: A\n"},
                         {"partners/b.yaml", "name: B\n"},
                         {"commitments/both.yaml", "by: [a, b]\ncontribution: Samen\n"}});
    CHECK(written(folder, leaving("a", {})) == list({"partners/a.yaml"}));
    const store::Loaded loaded = folder.load();
    CHECK_THROWS_AS(leaving("a")(Known(loaded)), base::Trouble);
}

TEST_CASE("what a partner took on passes to the one that succeeds it, and nothing is withdrawn") {
    const Folder folder = with({{"partners/s.yaml", "name: S\nsucceeds: [a]\n"}});
    look(folder, "a", [](const Leaving& leaving) {
        REQUIRE(leaving.heir != nullptr);
        CHECK(leaving.heir->id.text == "s");
        CHECK(leaving.own.empty());
        CHECK(ids(leaving.passed_on) == list({"both", "own", "plan"}));
        CHECK(ids(leaving.shared) == list({"everyone"}));
        CHECK(leaving.needs.empty());
        CHECK(ids(leaving.issues) == list({"open"}));
    });
    CHECK(written(folder, leaving("a", {})) == list({"partners/a.yaml"}));
}

TEST_CASE("a successor that joins on the day after takes over, one that left does not") {
    look(
        with({{"partners/s.yaml", "name: S\nsucceeds: [a]\njoined: 2026-06-01\n"}}), "a",
        [](const Leaving& leaving) { CHECK(leaving.own.empty()); }, base::parse_date("2026-05-31"));
    look(
        with({{"partners/s.yaml", "name: S\nsucceeds: [a]\njoined: 2026-06-02\n"}}), "a",
        [](const Leaving& leaving) {
            CHECK(ids(leaving.own) == list({"own", "plan"}));
        },
        base::parse_date("2026-05-31"));
    look(with({{"partners/s.yaml", "name: S\nsucceeds: [a]\nleft: 2026-05\n"}}), "a", [](const Leaving& leaving) {
        CHECK(ids(leaving.own) == list({"own", "plan"}));
    });
}

TEST_CASE("what a partner took over from another is its own when it leaves") {
    const Folder folder({{"partners/a.yaml", "name: A\nsucceeds: [c, d]\n"},
                         {"partners/c.yaml", "name: C\nleft: 2024\n"},
                         {"partners/d.yaml", "name: D\nleft: 2024\n"},
                         {"partners/b.yaml", "name: B\n"},
                         {"commitments/old.yaml", "by: c\ncontribution: Oud\n"},
                         {"commitments/merged.yaml", "by: [c, d]\ncontribution: Samengevoegd\n"},
                         {"commitments/both.yaml", "by: [c, b]\ncontribution: Samen\n"},
                         {"issues/open.yaml", "title: Open\nowner: c\n"},
                         {"accountability/x.yaml", "holder: d\narea: results\nstatement: X\n"}});
    look(folder, "a", [](const Leaving& leaving) {
        CHECK(ids(leaving.own) == list({"merged", "old"}));
        CHECK(ids(leaving.shared) == list({"both"}));
        CHECK(ids(leaving.issues) == list({"open"}));
        CHECK(ids(leaving.items) == list({"x"}));
    });
}

TEST_CASE("a commitment whose other partners left before is left to nobody, and becomes withdrawn") {
    const Folder folder({{"partners/a.yaml", "name: A\n"},
                         {"partners/b.yaml", "name: B\nleft: 2025\n"},
                         {"commitments/both.yaml", "by: [a, b]\ncontribution: Samen\n"}});
    look(folder, "a", [](const Leaving& leaving) { CHECK(ids(leaving.own) == list({"both"})); });
}

TEST_CASE("an issue of which the resolution is on file is no longer open, whatever its status") {
    const Folder folder = with({{"issues/day.yaml", "title: Dag\nowner: a\nstatus: agenda\nresolved: 2026-05\n"},
                                {"issues/how.yaml", "title: Hoe\nowner: a\nresolution: Uitgepraat\n"}});
    look(folder, "a", [](const Leaving& leaving) { CHECK(ids(leaving.issues) == list({"open"})); });
}

TEST_CASE("who represents the partner does so from the first to the last day of its time") {
    const Folder folder =
        with({{"partners/a.yaml", "name: A\nrepresentatives: [{function: x, since: 2026-04, until: 2026-05}]\n"}});
    const auto represented_on = [&folder](std::string_view day) {
        std::size_t count = 0;
        look(
            folder, "a", [&count](const Leaving& leaving) { count = leaving.representatives.size(); },
            base::parse_date(day));
        return count;
    };
    CHECK(represented_on("2026-03-31") == 0);
    CHECK(represented_on("2026-04-01") == 1);
    CHECK(represented_on("2026-05-31") == 1);
    CHECK(represented_on("2026-06-01") == 0);
}

TEST_CASE("an agenda member is not bound by what all committed to") {
    look(with({{"partners/g.yaml", "name: G\ncapacity: agenda-member\n"}}), "g", [](const Leaving& leaving) {
        CHECK(leaving.shared.empty());
        CHECK(leaving.own.empty());
    });
}

TEST_CASE("the day on file holds where none is given; another one is refused; all on file is said so") {
    const Folder folder = with({{"partners/a.yaml", "name: A\nleft: 2026-05\n"}});
    look(folder, "a", [](const Leaving& leaving) { CHECK(leaving.day.text() == "2026-05"); });
    CHECK(written(folder, leaving("a")) == list({"commitments/own.yaml", "commitments/plan.yaml"}));
    const store::Loaded loaded = folder.load();
    const Known known(loaded);
    const auto june = changes::leaving_of(known, "a", base::parse_date("2026-06-01"), today);
    CHECK_THROWS_AS(changes::leave(known, june, "Overgedragen"), base::Trouble);
    const Folder alone({{"partners/a.yaml", "name: A\nleft: 2026-05\n"}});
    const store::Loaded gone = alone.load();
    CHECK_THROWS_AS(leaving("a", {})(Known(gone)), base::Trouble);
}

TEST_CASE("files that could not be read make the list incomplete, and are left alone") {
    const Folder folder = with({{"commitments/faulty.yaml", "by: [a\n"}});
    const store::Loaded loaded = folder.load();
    const Leaving found = changes::leaving_of(Known(loaded), "a", {}, today);
    CHECK_FALSE(found.complete);
    CHECK(ids(found.own) == list({"own", "plan"}));
}

TEST_CASE("a partner that is not there is answered with who was probably meant") {
    const store::Loaded loaded = usual.load();
    CHECK_THROWS_AS(changes::leaving_of(Known(loaded), "issues/open", {}, today), base::Trouble);
    CHECK_THROWS_AS(changes::leaving_of(Known(loaded), "aa", {}, today), base::Trouble);
}
