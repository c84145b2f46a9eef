#include "regie/changes/existing.hpp"

#include <functional>

#include <doctest/doctest.h>

#include "regie/base/trouble.hpp"
#include "support/folder.hpp"

using namespace regie;
using namespace regie::test;
using changes::Known;
using changes::Plan;
using yaml::Value;

namespace {

/// What one file says after a change.
std::string changed(const std::string& path, const std::string& text,
                    const std::function<Plan(const Known& known)>& planner) {
    Folder folder{{"partners/ggd.yaml", "name: GGD\n"},
                  {"partners/zo.yaml", "name: Zó\n"},
                  {"decisions/later.yaml", "title: Later\nkind: agreement\n"}};
    folder.set(path, text);
    const store::Loaded loaded = folder.load();
    CHECK(findings_of(loaded).empty());
    const Plan plan = planner(Known(loaded));
    REQUIRE(plan.writes.size() == 1);
    CHECK(plan.writes[0].path == path);
    CHECK(plan.writes[0].old == text);
    return plan.writes[0].text;
}

std::string fulfilled(const std::string& text, bool done, std::vector<std::pair<std::string, Value>> delivery = {}) {
    return changed("commitments/x.yaml", text, [&](const Known& known) {
        changes::Fulfilment fulfilment;
        fulfilment.done = done;
        if (!delivery.empty()) fulfilment.delivery = Value::mapping(delivery);
        return changes::fulfil(known, "x", fulfilment, today);
    });
}

std::string withdrawn(const std::string& text, std::vector<std::pair<std::string, Value>> content = {}) {
    return changed("commitments/x.yaml", text,
                   [&](const Known& known) { return changes::withdraw(known, "x", Value::mapping(content), today); });
}

std::string resolved(const std::string& text, std::vector<std::pair<std::string, Value>> content) {
    return changed("issues/x.yaml", text,
                   [&](const Known& known) { return changes::resolve(known, "x", Value::mapping(content), today); });
}

std::string accounted(const std::string& text, std::vector<std::pair<std::string, Value>> entry) {
    return changed("accountability/x.yaml", text,
                   [&](const Known& known) { return changes::add_account(known, "x", Value::mapping(entry), today); });
}

std::string decided(const std::string& text, std::vector<std::string> positions,
                    std::vector<std::string> objections = {}, std::vector<std::pair<std::string, Value>> content = {}) {
    return changed("decisions/x.yaml", text, [&](const Known& known) {
        changes::NewDecision said;
        said.id = "x";
        said.content = Value::mapping(content);
        said.positions = positions;
        said.objections = objections;
        return changes::add_to_decision(known, said, today);
    });
}

Value text(const std::string& words) { return Value::of(words); }

}  // namespace

TEST_CASE("a delivery goes after the last one, in the style of the list, and all else stays") {
    CHECK(fulfilled("# kop\nby: ggd # wie\ncontribution: >-\n    Werk\n    dat telt.\ndelivered:\n"
                    "    -   {on: 2025, what: Eerste.}   # c\n\nx-eigen: [a,  b]\n",
                    false, {{"what", text("Tweede.")}}) ==
          "# kop\nby: ggd # wie\ncontribution: >-\n    Werk\n    dat telt.\ndelivered:\n"
          "    -   {on: 2025, what: Eerste.}   # c\n    - {on: 2026-06-30, what: Tweede.}\n\nx-eigen: [a,  b]\n");
    CHECK(
        fulfilled("{by: ggd, contribution: 'Werk', delivered: [{what: Eerste.}]} # c\n", true,
                  {{"on", text("2026-05")}, {"what", text("12")}}) ==
        "{by: ggd, contribution: 'Werk', delivered: [{what: Eerste.}, {on: 2026-05, what: \"12\"}], status: fulfilled} "
        "# c\n");
}

TEST_CASE("line ends, the mark at the start and a last line without an end stay as they are") {
    CHECK(fulfilled("\xef\xbb\xbf"
                    "by: ggd\r\ncontribution: Werk\r\nstatus: 'active' # loopt\r\n# einde",
                    true) ==
          "\xef\xbb\xbf"
          "by: ggd\r\ncontribution: Werk\r\nstatus: fulfilled # loopt\r\n# einde");
    CHECK(withdrawn("by: ggd\r\ncontribution: |\r\n  Werk\r\n  en meer\r\nstatus: active\r\nends: 2027",
                    {{"settlement", text("De anderen nemen het over: alles.")}}) ==
          "by: ggd\r\ncontribution: |\r\n  Werk\r\n  en meer\r\nstatus: withdrawn\r\nends: 2027\r\n"
          "withdrawn: 2026-06-30\r\nsettlement: \"De anderen nemen het over: alles.\"");
}

TEST_CASE("done alone changes the status, and a delivery alone does not") {
    CHECK(fulfilled("by: ggd\ncontribution: Werk\n", true) == "by: ggd\ncontribution: Werk\nstatus: fulfilled\n");
    CHECK(fulfilled("by: ggd\ncontribution: Werk\nstatus: proposed\n", false, {{"what", text("Iets")}}) ==
          "by: ggd\ncontribution: Werk\nstatus: proposed\ndelivered:\n  - {on: 2026-06-30, what: Iets}\n");
}

TEST_CASE("the very same delivery is not added twice, and what it completes still is") {
    const std::string once = "by: ggd\ncontribution: Werk\ndelivered: [{what: Iets, on: 2026-06-30}]\n";
    CHECK_THROWS_AS(fulfilled(once, false, {{"what", text("Iets")}}), base::Trouble);
    CHECK(fulfilled(once, true, {{"what", text("Iets")}}) == once + "status: fulfilled\n");
    CHECK(
        fulfilled(once, false, {{"what", text("Iets anders")}}) ==
        "by: ggd\ncontribution: Werk\ndelivered: [{what: Iets, on: 2026-06-30}, {on: 2026-06-30, what: Iets anders}]\n");
}

TEST_CASE("what was withdrawn is not fulfilled, and what was fulfilled or lapsed is not withdrawn") {
    const std::string start = "by: ggd\ncontribution: Werk\nstatus: ";
    CHECK_THROWS_AS(fulfilled(start + "withdrawn\n", true), base::Trouble);
    CHECK(fulfilled(start + "withdrawn\n", false, {{"what", text("Iets")}}).starts_with(start + "withdrawn\n"));
    CHECK_THROWS_AS(withdrawn(start + "fulfilled\n"), base::Trouble);
    CHECK_THROWS_AS(withdrawn(start + "lapsed\n"), base::Trouble);
    CHECK(withdrawn(start + "proposed\n") == start + "withdrawn\nwithdrawn: 2026-06-30\n");
}

TEST_CASE("the settlement of a withdrawal may come later, and what is on file is not written over") {
    const std::string start = "by: ggd\ncontribution: Werk\nstatus: withdrawn # c\n";
    CHECK(withdrawn(start, {{"settlement", text("Overgedragen")}}) == start + "settlement: Overgedragen\n");
    const std::string dated = start + "withdrawn: 2026-05\n";
    CHECK(withdrawn(dated, {{"settlement", text("Overgedragen")}, {"withdrawn", text("2026-05")}}) ==
          dated + "settlement: Overgedragen\n");
    CHECK_THROWS_AS(withdrawn(dated, {{"withdrawn", text("2026-06")}}), base::Trouble);
    CHECK_THROWS_AS(withdrawn(dated), base::Trouble);
    CHECK_THROWS_AS(withdrawn(dated + "settlement: Zo\n", {{"settlement", text("Anders")}}), base::Trouble);
}

TEST_CASE("an issue goes on the agenda for a day or for a decision") {
    CHECK(resolved("title: Wachtlijst # c\nstatus: raised   # nieuw\nnotes: |\n  tekst\n\n",
                   {{"agenda", text("2026-09")}}) ==
          "title: Wachtlijst # c\nstatus: agenda   # nieuw\nnotes: |\n  tekst\nagenda: 2026-09\n\n");
    CHECK(resolved("title: Wachtlijst\nagenda: 2026-05\n", {{"agenda", text("decisions/later")}}) ==
          "title: Wachtlijst\nagenda: later\nstatus: agenda\n");
    CHECK_THROWS_AS(resolved("title: Wachtlijst\n", {{"agenda", text("latr")}}), base::Trouble);
    CHECK_THROWS_AS(resolved("title: Wachtlijst\n", {{"agenda", text("2026-02-30")}}), base::Trouble);
}

TEST_CASE("an issue is resolved with how, on a day, and once") {
    const std::string done = "title: Wachtlijst\nstatus: resolved\nresolved: 2026-06-30\nresolution: Opgelost\n";
    CHECK(resolved("title: Wachtlijst\nstatus: agenda\n", {{"resolution", text("Opgelost")}}) == done);
    CHECK(resolved("{title: Wachtlijst, agenda: 2026-05}\n",
                   {{"resolution", text("Opgelost")}, {"resolved", text("2026-06")}, {"agenda", text("later")}}) ==
          "{title: Wachtlijst, agenda: later, status: resolved, resolved: 2026-06, resolution: Opgelost}\n");
    CHECK(resolved("title: Wachtlijst\nstatus: resolved\n", {{"resolution", text("Opgelost")}}) ==
          "title: Wachtlijst\nstatus: resolved\nresolution: Opgelost\n");
    CHECK_THROWS_AS(resolved(done, {{"resolution", text("Opgelost")}}), base::Trouble);
    CHECK_THROWS_AS(resolved(done, {{"resolution", text("Anders")}}), base::Trouble);
    CHECK_THROWS_AS(resolved(done, {{"resolution", text("Opgelost")}, {"resolved", text("2026")}}), base::Trouble);
    CHECK_THROWS_AS(resolved(done, {{"agenda", text("2026-09")}}), base::Trouble);
}

TEST_CASE("an act or an omission goes after the last entry of the account") {
    const std::string start = "holder: regisseur\narea: tension\nstatement: X\n";
    CHECK(accounted(start, {{"act", text("Gesproken")}, {"effect", text("Rust")}}) ==
          start + "account:\n  - {on: 2026-06-30, act: Gesproken, effect: Rust}\n");
    CHECK(accounted(start + "account:\n- act: Eerst # c\n  on: 2026\nreview: 3m\n",
                    {{"omitted", text("Niet gebeld")}, {"on", text("2026-05-01")}}) ==
          start + "account:\n- act: Eerst # c\n  on: 2026\n- on: 2026-05-01\n  omitted: Niet gebeld\nreview: 3m\n");
    CHECK_THROWS_AS(accounted(start, {{"effect", text("Rust")}}), base::Trouble);
    CHECK_THROWS_AS(accounted(start, {{"act", text("A")}, {"omitted", text("B")}}), base::Trouble);
    CHECK_THROWS_AS(accounted(start + "account: [{act: Gesproken, on: 2026-06-30}]\n", {{"act", text("Gesproken")}}),
                    base::Trouble);
}

TEST_CASE("positions are added to a decision or changed in it, each at its partner") {
    CHECK(decided("title: X\nkind: agreement\npositions:   # wie\n    ggd:  object   # nog\n",
                  {"ggd=consent", "partners/zo=stand-aside"}) ==
          "title: X\nkind: agreement\npositions:   # wie\n    ggd:  consent   # nog\n    zo: stand-aside\n");
    CHECK(decided("title: X\nkind: agreement\n", {"all=consent"}) ==
          "title: X\nkind: agreement\npositions:\n  all: consent\n");
    CHECK(decided("{title: X, kind: agreement, positions: {ggd: object}}\n", {"zo=absent"}) ==
          "{title: X, kind: agreement, positions: {ggd: object, zo: absent}}\n");
    CHECK_THROWS_AS(decided("title: X\nkind: agreement\n", {"ggd=consent", "partners/ggd=object"}), base::Trouble);
    CHECK_THROWS_AS(decided("title: X\nkind: agreement\npositions: {ggd: object}\n", {"ggd=object"}), base::Trouble);
}

TEST_CASE("an objection is added, and marked resolved on a day: that of the partner that still stands") {
    const std::string start = "title: X\nkind: agreement\n";
    CHECK(decided(start, {}, {"ggd:Te kort: een jaar"}) ==
          start + "objections:\n  - {partner: ggd, reason: \"Te kort: een jaar\"}\n");
    const std::string both = start +
                             "objections:\n  - {partner: ggd, reason: Oud, resolved: 2025}\n  - partner: ggd # c\n"
                             "    reason: Nieuw\n  - partner: zo\n    reason: Ook\n";
    CHECK(decided(both, {}, {"ggd=resolved"}) ==
          start +
              "objections:\n  - {partner: ggd, reason: Oud, resolved: 2025}\n  - partner: ggd # c\n    reason: Nieuw\n"
              "    resolved: 2026-06-30\n  - partner: zo\n    reason: Ook\n");
    CHECK(decided(both, {}, {"zo = 2026-05"}).ends_with("  - partner: zo\n    reason: Ook\n    resolved: 2026-05\n"));
    CHECK_THROWS_AS(decided(start + "objections: [{partner: zo, reason: Ook}]\n", {}, {"ggd=resolved"}), base::Trouble);
    CHECK_THROWS_AS(decided(start, {}, {"ggd=2026-02-30"}), base::Trouble);
    CHECK_THROWS_AS(decided(both, {}, {"zo:Ook"}), base::Trouble);
}

TEST_CASE(
    "what is said of a decision is set; lists get what is not in them; a date goes into the record that is there") {
    CHECK(decided("title: X\nkind: exit\noutcome: pending # c\nconcerns: [ggd]\ncommunicated: {internal: 2026-05}\n",
                  {}, {},
                  {{"outcome", text("adopted")},
                   {"concerns", Value::list({text("partners/ggd"), text("zo")})},
                   {"communicated", text("2026-06")},
                   {"settlement", text("no")}}) ==
          "title: X\nkind: exit\noutcome: adopted # c\nconcerns: [ggd, zo]\n"
          "communicated: {internal: 2026-05, on: 2026-06}\nsettlement: \"no\"\n");
    CHECK(decided("title: X\nkind: exit\ncommunicated: 2026-05\n", {}, {}, {{"communicated", text("2026-06")}}) ==
          "title: X\nkind: exit\ncommunicated: 2026-06\n");
}

TEST_CASE("a new decision may have an objection that was resolved at once") {
    const Folder folder{{"partners/ggd.yaml", "name: GGD\n"}};
    const store::Loaded loaded = folder.load();
    changes::NewDecision decision;
    decision.content = Value::mapping({{"title", text("X")}, {"kind", text("agreement")}});
    decision.objections = {"ggd:Te kort", "ggd=2026-06-01"};
    CHECK(changes::decide(Known(loaded), decision, today).writes.at(0).text ==
          "title: X\nkind: agreement\ntaken: 2026-06-30\nobjections:\n"
          "  - {partner: ggd, reason: Te kort, resolved: 2026-06-01}\n");
    decision.objections = {"ggd=resolved"};
    CHECK_THROWS_AS(changes::decide(Known(loaded), decision, today), base::Trouble);
}

TEST_CASE("a file in which something else stands where an edit has to be made is not edited") {
    const std::vector<std::pair<std::string, std::string>> cases{
        {"commitments/x.yaml", "by: ggd\ncontribution: Werk\ndelivered: {what: Iets}\n"},
        {"decisions/x.yaml", "title: X\nkind: agreement\npositions: consent\nobjections: {partner: ggd}\n"},
        {"commitments/x.yaml", "- by: ggd\n"},
        {"commitments/x.yaml", ""},
        {"decisions/x.yaml", "title: 'X\nkind: agreement\n"},
    };
    for (const auto& one : cases) {
        const std::string& path = one.first;
        const std::string& content = one.second;
        CAPTURE(content);
        const Folder folder{{"partners/ggd.yaml", "name: GGD\n"}, {path, content}};
        const store::Loaded loaded = folder.load();
        const Known known(loaded);
        if (path.starts_with("commitments")) {
            CHECK_THROWS_AS(changes::fulfil(known, "x", {Value::mapping({{"what", text("Iets")}}), false}, today),
                            base::Trouble);
            continue;
        }
        changes::NewDecision said;
        said.id = "x";
        said.positions = {"ggd=consent"};
        CHECK_THROWS_AS(changes::add_to_decision(known, said, today), base::Trouble);
        said.positions = {};
        said.objections = {"ggd:Te kort"};
        CHECK_THROWS_AS(changes::add_to_decision(known, said, today), base::Trouble);
    }
}
