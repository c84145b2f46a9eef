#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using base::Severity;
using rules::Status;
using test::File;
using test::Judged;
using test::list;
using test::regie_yaml;

namespace {

const File a{"partners/a.yaml", "name: A\n"};
const File b{"partners/b.yaml", "name: B\n"};
const File c{"partners/c.yaml", "name: C\n"};

File commitment(const std::string& by, const std::string& more) {
    return {"commitments/x.yaml", "by: " + by + "\ncontribution: Werk.\n" + more};
}

std::size_t overdue_on(const std::string& ends, std::string_view day) {
    return Judged({a, commitment("a", "ends: " + ends + "\n")}, day).count("K303");
}

std::vector<std::string> addressees(const Judged& judged, std::string_view code) {
    std::vector<std::string> found;
    for (const auto& finding : judged.findings())
        if (finding.code() == code) found.push_back(finding.addressee.text());
    return found;
}

}  // namespace

TEST_CASE("past its end, active, and nothing delivered is a warning for the partner, at the end") {
    const Judged judged{a, commitment("a", "ends: 2026-06-29\n")};
    const auto& finding = judged.one("K303");
    CHECK(finding.severity == Severity::warning);
    CHECK(finding.addressee.text() == "partners/a");
    CHECK(finding.subject == "commitments/x");
    CHECK(judged.where(finding) == "commitments/x.yaml:3:7");
    CHECK(judged.status("K3") == Status::at_risk);
}

TEST_CASE("a commitment is not overdue on its last day, and a partial date counts to its last day") {
    CHECK(overdue_on("2026-06-30", "2026-06-30") == 0);
    CHECK(overdue_on("2026-06-30", "2026-07-01") == 1);
    CHECK(overdue_on("2026-06", "2026-06-30") == 0);
    CHECK(overdue_on("2026-06", "2026-07-01") == 1);
    CHECK(overdue_on("2026", "2026-12-31") == 0);
    CHECK(overdue_on("2026", "2027-01-01") == 1);
}

TEST_CASE("what was delivered, fulfilled or withdrawn is not overdue") {
    const std::string ended = "ends: 2026-06-29\n";
    CHECK(Judged{a, commitment("a", ended + "delivered:\n  - {what: Iets.}\n")}.count("K303") == 0);
    CHECK(Judged{a, commitment("a", ended + "status: fulfilled\n")}.count("K303") == 0);
    CHECK(Judged{a, commitment("a", ended + "status: proposed\n")}.count("K303") == 0);
    CHECK(Judged{{"partners/a.yaml", "name: A\nleft: 2026-01\n"}, commitment("a", ended)}.count("K303") == 0);
}

TEST_CASE("each partner of an overdue commitment is told, and the collaboration where it is by all") {
    CHECK(addressees(Judged{a, b, commitment("[a, b]", "ends: 2025\n")}, "K303") == list({"partners/a", "partners/b"}));
    CHECK(addressees(Judged{a, b, commitment("all", "ends: 2025\n")}, "K303") == list({"collaboration"}));
}

TEST_CASE("withdrawn by an active partner without a settlement is an error for that partner") {
    const Judged judged{a, commitment("a", "status: withdrawn\nwithdrawn: 2026-01\n")};
    const auto& finding = judged.one("K305");
    CHECK(finding.severity == Severity::error);
    CHECK(finding.addressee.text() == "partners/a");
    CHECK(judged.where(finding) == "commitments/x.yaml:3:9");
    CHECK(judged.status("K3") == Status::violated);
}

TEST_CASE("a withdrawal that is settled, by the commitment or by a decision on it, is fine") {
    const std::string withdrawn = "status: withdrawn\n";
    CHECK(Judged{a, commitment("a", withdrawn + "settlement: Overgenomen.\n")}.count("K305") == 0);
    const auto decided = [&](const std::string& more) {
        return Judged{
            a, commitment("a", withdrawn), {"decisions/d.yaml", "title: D\nkind: direction\naffects: [x]\n" + more}}
            .count("K305");
    };
    CHECK(decided("settlement: Overgenomen.\n") == 0);
    CHECK(decided("settlement: Overgenomen.\noutcome: rejected\n") == 1);
    CHECK(decided("") == 1);
}

TEST_CASE("what is withdrawn on a day to come still holds, and needs no settlement yet") {
    const auto withdrawn_on = [](std::string_view day) {
        return Judged{a, commitment("a", "status: withdrawn\nwithdrawn: " + std::string(day) + "\n")}.count("K305");
    };
    CHECK(withdrawn_on("2026-12-31") == 0);
    CHECK(withdrawn_on("2026-07") == 0);
    CHECK(withdrawn_on("2026") == 1);
    CHECK(withdrawn_on("2026-06-30") == 1);
}

TEST_CASE(
    "what a partner withdrew is its own to settle until the day on which it leaves, also where a successor is known") {
    const File leaves{"partners/a.yaml", "name: A\nleft: 2026-06-30\n"};
    const File heir{"partners/b.yaml", "name: B\nsucceeds: [a]\n"};
    CHECK(Judged{leaves, heir, commitment("a", "status: withdrawn\n")}.one("K305").addressee.text() == "partners/a");
}

TEST_CASE("what a partner withdrew that has left is another rule's, unless someone succeeds it") {
    const auto withdrawn = commitment("a", "status: withdrawn\n");
    const File left{"partners/a.yaml", "name: A\nleft: 2026-06-29\n"};
    CHECK(Judged{left, withdrawn}.count("K305") == 0);
    const Judged succeeded{left, {"partners/b.yaml", "name: B\nsucceeds: [a]\n"}, withdrawn};
    CHECK(succeeded.one("K305").addressee.text() == "partners/b");
}

TEST_CASE("an active commitment without the date on which it was made is a question to each partner that it binds") {
    const Judged judged{a, b, commitment("[a, b]", "per_partner:\n  b: {made: 2025}\n")};
    const auto& finding = judged.one("K301");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.subject == "commitments/x");
    CHECK(finding.addressee.text() == "partners/a");
    CHECK(judged.where(finding) == "commitments/x.yaml:1:1");
    CHECK(finding.message(base::Language::nl) == "wanneer is het commitment \"Werk.\" (A) aangegaan?");
    CHECK(judged.status("K3") == Status::unknown);
    CHECK(addressees(Judged{a, b, commitment("[a, b]", "")}, "K301") == list({"partners/a", "partners/b"}));
    CHECK(Judged{a, commitment("a", "made: 2025\n")}.count("K301") == 0);
    CHECK(Judged{a, commitment("a", "status: proposed\n")}.count("K301") == 0);
}

TEST_CASE("a date that all partners lack is asked of the collaboration once") {
    const std::string own = "per_partner:\n  a: {level: board, signed_by: bestuur}\n  b: {made: 2025}\n";
    CHECK(addressees(Judged{a, b, c, commitment("all", "")}, "K301") == list({"collaboration"}));
    CHECK(addressees(Judged{a, b, c, commitment("all", own)}, "K301") == list({"collaboration"}));
    CHECK(Judged{a, b, c, commitment("all", own + "made: 2024\n")}.count("K301") == 0);
}

TEST_CASE("a commitment at board level without evidence is a question to each partner that it binds so") {
    const Judged judged{a, b, commitment("[a, b]", "level: board\nper_partner:\n  b: {level: management}\n")};
    const auto& finding = judged.one("K302");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.addressee.text() == "partners/a");
    CHECK(judged.where(finding) == "commitments/x.yaml:1:1");
    CHECK(finding.message(base::Language::nl) ==
          "het commitment \"Werk.\" is op bestuursniveau aangegaan: waaruit blijkt dat?");
    CHECK(Judged{a, commitment("a", "level: board\nevidence: https://example.org/x.pdf\n")}.count("K302") == 0);
    CHECK(Judged{a, commitment("a", "level: management\n")}.count("K302") == 0);
    CHECK(Judged{a, commitment("a", "")}.count("K302") == 0);
    CHECK(Judged{a, commitment("a", "level: board\nstatus: lapsed\n")}.count("K302") == 0);
}

TEST_CASE("evidence of a commitment by all is asked of the collaboration once, if only some are bound at board level") {
    const std::string one = "level: employee\nper_partner:\n  b: {level: board}\n";
    CHECK(addressees(Judged{a, b, c, commitment("all", "level: board\n")}, "K302") == list({"collaboration"}));
    CHECK(addressees(Judged{a, b, c, commitment("all", one)}, "K302") == list({"collaboration"}));
    CHECK(Judged{a, b, c, commitment("all", "level: employee\n")}.count("K302") == 0);
}

TEST_CASE("a commitment that nobody said how to end is a question to the collaboration, once for each commitment") {
    const Judged judged{a, b, commitment("[a, b]", "")};
    const auto& finding = judged.one("K304");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.subject == "commitments/x");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(judged.where(finding) == "commitments/x.yaml:1:1");
    CHECK(finding.message(base::Language::en) ==
          "on what terms may the commitment \"Werk.\" be ended? None are on file, and no rule for leaving either");
    CHECK(Judged{a, b, commitment("all", "")}.count("K304") == 1);
    CHECK(Judged{a, commitment("a", "status: withdrawn\n")}.count("K304") == 0);
}

TEST_CASE("terms of the commitment itself, or any rule for leaving, say how a commitment ends") {
    CHECK(Judged{a, commitment("a", "exit: {notice: 3m}\n")}.count("K304") == 0);
    CHECK(Judged{a, commitment("a", "exit: {settlement: Afmaken.}\n")}.count("K304") == 0);
    for (const char* rule : {"notice: 3m", "terms: In overleg.", "settlement: Afmaken.", "settled: later"}) {
        CAPTURE(rule);
        const File regie{"regie.yaml", regie_yaml() + "membership:\n  leaving: {" + rule + "}\n"};
        CHECK(Judged{regie, a, commitment("a", "")}.count("K304") == 0);
    }
    const File joining{"regie.yaml", regie_yaml() + "membership:\n  joining: {open: true}\n"};
    CHECK(Judged{joining, a, commitment("a", "")}.count("K304") == 1);
    CHECK(Judged{{"regie.yaml", "format: 1\nname: [\n"}, a, commitment("a", "")}.count("K304") == 0);
}

TEST_CASE("an agreement that cannot be enforced is a question to the collaboration, where that is said") {
    const auto declared = [](const std::string& enforceable) {
        return Judged{{"regie.yaml", regie_yaml() + "membership:\n  enforceable: " + enforceable + "\n"}};
    };
    const Judged judged = declared("no");
    const auto& finding = judged.one("K306");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.subject == "collaboration");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(judged.where(finding) == "regie.yaml:6:16");
    CHECK(declared("yes").count("K306") == 0);
    CHECK(declared("unstated").count("K306") == 0);
    CHECK(Judged{a}.count("K306") == 0);
}

TEST_CASE("money without an amount or a key is a question to the collaboration") {
    const Judged judged{a, commitment("a", "kind: money\n")};
    const auto& finding = judged.one("K307");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.subject == "commitments/x");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(judged.where(finding) == "commitments/x.yaml:3:7");
    const Judged unit{a, commitment("a", "kind: money\namount: {unit: EUR}\n")};
    CHECK(unit.where(unit.one("K307")) == "commitments/x.yaml:4:9");
    CHECK(Judged{a, commitment("a", "kind: money\namount: {value: 5, unit: EUR}\n")}.count("K307") == 0);
    CHECK(Judged{a, commitment("a", "kind: money\namount: {key: naar inwonertal}\n")}.count("K307") == 0);
    CHECK(Judged{a, commitment("a", "kind: in-kind\n")}.count("K307") == 0);
    CHECK(Judged{a, commitment("a", "kind: money\nstatus: proposed\n")}.count("K307") == 0);
}

TEST_CASE("amounts per partner say how much only when every partner that is bound has one") {
    const auto asked = [](const std::string& by, const std::string& terms) {
        return Judged{a, b, commitment(by, "kind: money\nper_partner:\n" + terms)}.count("K307");
    };
    for (const char* by : {"[a, b]", "all"}) {
        CAPTURE(by);
        CHECK(asked(by, "  a: {amount: {value: 5}}\n") == 1);
        CHECK(asked(by, "  a: {amount: {value: 5}}\n  b: {level: board}\n") == 1);
        CHECK(asked(by, "  a: {amount: {value: 5}}\n  b: {amount: {value: 6}}\n") == 0);
    }
    const std::string both = "kind: money\nper_partner:\n  a: {amount: {value: 5}}\n  b: {amount: {value: 6}}\n";
    const File left{"partners/b.yaml", "name: B\nleft: 2026-06-29\n"};
    const File heir{"partners/c.yaml", "name: C\nsucceeds: [b]\n"};
    CHECK(Judged{a, left, c, commitment("all", both)}.count("K307") == 1);
    CHECK(Judged{a, left, heir, commitment("all", both)}.count("K307") == 0);
    CHECK(Judged{a, b, {"partners/c.yaml", "name: C\ncapacity: observer\n"}, commitment("all", both)}.count("K307") ==
          0);
}

TEST_CASE("what was proposed over six months ago is a question to the partner, at the date") {
    const Judged judged{a, commitment("a", "status: proposed\nmade: 2025-12-29\n")};
    const auto& finding = judged.one("K308");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.subject == "commitments/x");
    CHECK(finding.addressee.text() == "partners/a");
    CHECK(judged.where(finding) == "commitments/x.yaml:4:7");
    CHECK(
        finding.message(base::Language::nl) ==
        "het commitment \"Werk.\" (A) is al sinds 29 december 2025 een voornemen: wordt het aangegaan, of vervalt het?");
    CHECK(Judged{a, commitment("a", "made: 2025-12-29\n")}.count("K308") == 0);
    CHECK(Judged{a, commitment("a", "status: proposed\n")}.count("K308") == 0);
}

TEST_CASE("six months are over the day after, and a partial date counts from its last day") {
    const auto proposed = [](const std::string& made, std::string_view day) {
        return Judged({a, commitment("a", "status: proposed\nmade: " + made + "\n")}, day).count("K308");
    };
    CHECK(proposed("2025-12-30", "2026-06-30") == 0);
    CHECK(proposed("2025-12-30", "2026-07-01") == 1);
    CHECK(proposed("2025-12", "2026-06-30") == 0);
    CHECK(proposed("2025-12", "2026-07-01") == 1);
    CHECK(proposed("2025", "2026-06-30") == 0);
    CHECK(proposed("2025", "2026-07-01") == 1);
}

TEST_CASE("each partner is asked after its own proposal, and the collaboration after one by all") {
    const std::string proposed = "status: proposed\nmade: 2025\n";
    const std::string own = proposed + "per_partner:\n  b: {made: 2026-05}\n";
    CHECK(addressees(Judged({a, b, commitment("[a, b]", own)}, "2026-07-01"), "K308") == list({"partners/a"}));
    CHECK(addressees(Judged({a, b, commitment("all", proposed)}, "2026-07-01"), "K308") == list({"collaboration"}));
    const File left{"partners/a.yaml", "name: A\nleft: 2026-06\n"};
    CHECK(Judged({left, b, commitment("a", proposed)}, "2026-07-01").count("K308") == 0);
}

TEST_CASE("a commitment by all that says nothing in particular is a warning for the collaboration, at the word") {
    const Judged judged{a, b, commitment("all", "")};
    const auto& finding = judged.one("K309");
    CHECK(finding.severity == Severity::warning);
    CHECK(finding.subject == "commitments/x");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(judged.where(finding) == "commitments/x.yaml:1:5");
    CHECK(finding.message(base::Language::nl).starts_with("\"Werk.\" bindt alle aandeelhouders, en geen bedrag"));
    CHECK(finding.message(base::Language::en).starts_with("\"Werk.\" binds all shareholders, and no amount"));
    CHECK(judged.status("K3") == Status::at_risk);
    CHECK(Judged{a, b, commitment("[a, b]", "")}.count("K309") == 0);
}

TEST_CASE("an amount, an end, a competence or terms per partner make a commitment by all particular") {
    const File regie{"regie.yaml", regie_yaml("  needs:\n    - {id: outreach}\n")};
    const auto generic = [&](const std::string& more) {
        return Judged{regie, a, b, commitment("all", more)}.count("K309");
    };
    CHECK(generic("amount: {value: 1, unit: dag}\n") == 0);
    CHECK(generic("amount: {key: naar inwonertal}\n") == 0);
    CHECK(generic("ends: 2027\n") == 0);
    CHECK(generic("provides: [outreach]\n") == 0);
    CHECK(generic("per_partner:\n  a: {level: board}\n") == 0);
    CHECK(generic("status: proposed\n") == 0);
    CHECK(generic("amount: {unit: EUR}\nprovides: []\nlevel: board\nmade: 2025\nstarts: 2025\n") == 1);
}

TEST_CASE("running for over a year with nothing delivered on file is a question to the partner, at the start") {
    const Judged judged{a, commitment("a", "made: 2025-01\nstarts: 2025-06-29\n")};
    const auto& finding = judged.one("K310");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.subject == "commitments/x");
    CHECK(finding.addressee.text() == "partners/a");
    CHECK(judged.where(finding) == "commitments/x.yaml:4:9");
    CHECK(finding.message(base::Language::nl) ==
          "wat heeft het commitment \"Werk.\" (A) tot nu toe opgeleverd? Het loopt sinds 29 juni 2025, en er is geen "
          "levering vastgelegd");
    const Judged made{a, commitment("a", "made: 2025-06-29\n")};
    CHECK(made.where(made.one("K310")) == "commitments/x.yaml:3:7");
    CHECK(Judged{a, commitment("a", "made: 2024\nstarts: 2026\n")}.count("K310") == 0);
    CHECK(Judged{a, commitment("a", "")}.count("K310") == 0);
}

TEST_CASE("a year is over the day after, and a partial date counts from its last day") {
    const auto silent = [](const std::string& since, std::string_view day) {
        return Judged({a, commitment("a", since + "\n")}, day).count("K310");
    };
    for (const std::string key : {"made: ", "starts: "}) {
        CAPTURE(key);
        CHECK(silent(key + "2025-06-30", "2026-06-30") == 0);
        CHECK(silent(key + "2025-06-30", "2026-07-01") == 1);
        CHECK(silent(key + "2025-06", "2026-06-30") == 0);
        CHECK(silent(key + "2025-06", "2026-07-01") == 1);
        CHECK(silent(key + "2025", "2026-12-31") == 0);
        CHECK(silent(key + "2025", "2027-01-01") == 1);
    }
}

TEST_CASE("what was delivered, is over or is overdue is not asked after once more") {
    const std::string old = "made: 2024\n";
    CHECK(Judged{a, commitment("a", old)}.count("K310") == 1);
    CHECK(Judged{a, commitment("a", old + "delivered:\n  - {what: Iets.}\n")}.count("K310") == 0);
    CHECK(Judged{a, commitment("a", old + "status: fulfilled\n")}.count("K310") == 0);
    CHECK(Judged{a, commitment("a", old + "ends: 2026-06-30\n")}.count("K310") == 1);
    CHECK(Judged{a, commitment("a", old + "ends: 2026-06-29\n")}.count("K310") == 0);
}

TEST_CASE("each partner is asked what came of it by its own date, and the collaboration where it is by all") {
    const std::string own = "made: 2024\nper_partner:\n  b: {made: 2026}\n";
    CHECK(addressees(Judged{a, b, commitment("[a, b]", own)}, "K310") == list({"partners/a"}));
    CHECK(addressees(Judged{a, b, commitment("[a, b]", own + "starts: 2024\n")}, "K310") ==
          list({"partners/a", "partners/b"}));
    CHECK(addressees(Judged{a, b, c, commitment("all", own)}, "K310") == list({"collaboration"}));
    CHECK(addressees(Judged{a, b, c, commitment("all", own + "starts: 2024\n")}, "K310") == list({"collaboration"}));
}

TEST_CASE("binding is upheld when every active commitment has a date, and an end or a delivery") {
    CHECK(Judged{a, commitment("a", "made: 2025\nends: 2027\n")}.status("K3") == Status::upheld);
    CHECK(Judged{a, commitment("a", "made: 2025\ndelivered:\n  - {what: Iets.}\n")}.status("K3") == Status::upheld);
    CHECK(Judged{a, commitment("a", "made: 2025\n")}.status("K3") == Status::unknown);
    CHECK(Judged{a, commitment("a", "ends: 2027\n")}.status("K3") == Status::unknown);
    CHECK(Judged{a}.status("K3") == Status::unknown);
    const std::string own = "ends: 2027\nper_partner:\n  a: {made: 2025}\n";
    CHECK(Judged{a, b, commitment("[a, b]", own)}.status("K3") == Status::unknown);
    CHECK(Judged{a, b, commitment("[a, b]", own + "  b: {made: 2026}\n")}.status("K3") == Status::upheld);
}
