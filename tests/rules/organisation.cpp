#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using base::Severity;
using rules::Status;
using test::File;
using test::Judged;
using test::regie_yaml;

namespace {

const File a{"partners/a.yaml", "name: A\n"};

File with(const std::string& more) { return {"regie.yaml", regie_yaml(more)}; }

File issue(const std::string& more) { return {"issues/i.yaml", "title: Geen vervoer\n" + more}; }

File team(const std::string& members) {
    return with("roles:\n  regisseur: {function: regisseur, organisation: G}\n  team: [" + members + "]\n" +
                "regie:\n  sparring: {every: 2w}\n");
}

}  // namespace

TEST_CASE("a regisseur with nobody to spar with is a question to the government") {
    const Judged judged{with("roles:\n  regisseur: {function: regisseur}\n")};
    CHECK(judged.one("O301").severity == Severity::note);
    CHECK(judged.one("O301").addressee.text() == "government");
    CHECK(Judged{test::Files{}}.count("O301") == 0);
}

TEST_CASE("a team of the regisseur alone is nobody to spar with, and one other person is") {
    const std::string alone = "{function: regisseur, organisation: G}";
    CHECK(Judged{team(alone)}.count("O301") == 1);
    CHECK(Judged{team(alone + ", {function: adviseur, organisation: G}")}.count("O301") == 0);
    CHECK(Judged{team("{function: adviseur}")}.count("O301") == 0);
}

TEST_CASE("a gap whose owner is the regie is an error for the regisseur, at the owner") {
    const Judged judged{issue("kind: gap\nowner: regie\n")};
    const auto& finding = judged.one("O501");
    CHECK(finding.severity == Severity::error);
    CHECK(finding.subject == "issues/i");
    CHECK(finding.addressee.text() == "regisseur");
    CHECK(judged.where(finding) == "issues/i.yaml:3:8");
    CHECK(finding.remedy(base::Language::en).starts_with("give it back"));
    CHECK(judged.status("O5") == Status::violated);
}

TEST_CASE("the regie may own another issue, and a gap may be a partner's, nobody's, or dropped") {
    CHECK(Judged{issue("kind: tension\nowner: regie\n")}.count("O501") == 0);
    CHECK(Judged{issue("owner: regie\n")}.count("O501") == 0);
    CHECK(Judged{a, issue("kind: gap\nowner: a\n")}.count("O501") == 0);
    CHECK(Judged{issue("kind: gap\n")}.count("O501") == 0);
    CHECK(Judged{issue("kind: gap\nowner: regie\nstatus: dropped\n")}.count("O501") == 0);
    CHECK(Judged{issue("kind: gap\nowner: regie\nstatus: resolved\n")}.count("O501") == 1);
}

TEST_CASE("not filling gaps is upheld by gaps on file that partners hold") {
    CHECK(Judged{a, issue("kind: gap\nowner: a\n")}.status("O5") == Status::upheld);
    CHECK(Judged{a, issue("kind: gap\n")}.status("O5") == Status::unknown);
    CHECK(Judged{a, issue("kind: tension\nowner: a\n")}.status("O5") == Status::unknown);
    CHECK(Judged{a}.status("O5") == Status::unknown);
}

TEST_CASE("visible organisation is upheld by a line or function of its own with room to develop") {
    const auto status = [](const std::string& line) {
        return Judged{with("regie:\n  line: " + line + "\n  development: Tijd.\n")}.status("O1");
    };
    CHECK(status("regie") == Status::upheld);
    CHECK(status("visible-function") == Status::upheld);
    CHECK(status("project-office") != Status::upheld);
    CHECK(Judged{with("regie:\n  line: regie\n")}.status("O1") == Status::unknown);
}

TEST_CASE("steering without power is upheld by regie, a networking government and no powers declared") {
    const auto status = [](const std::string& steering, const std::string& stances, const std::string& powers) {
        return Judged{with("roles:\n  government: {stances: [" + stances + "]}\n  regisseur: {function: R" + powers +
                           "}\nregie:\n  steering: " + steering + "\n")}
            .status("O2");
    };
    CHECK(status("regie", "performing, networking", ", powers: []") == Status::upheld);
    CHECK(status("budget", "networking", ", powers: []") != Status::upheld);
    CHECK(status("regie", "performing", ", powers: []") != Status::upheld);
    CHECK(status("regie", "networking", "") == Status::unknown);
    CHECK(status("regie", "networking", ", powers: [Budget van partners]") != Status::upheld);
}

TEST_CASE("a regie team is upheld by two people with different qualities who spar") {
    const std::string first = "{function: a, qualities: [strategie]}";
    CHECK(Judged{team(first + ", {function: b, qualities: [communicatie]}")}.status("O3") == Status::upheld);
    CHECK(Judged{team(first + ", {function: b, qualities: [strategie]}")}.status("O3") != Status::upheld);
    CHECK(Judged{team(first + ", {function: b}")}.status("O3") == Status::unknown);
    CHECK(Judged{team("{function: a, qualities: [strategie, communicatie]}")}.status("O3") == Status::unknown);
    CHECK(Judged{with("roles:\n  team: [" + first + ", {function: b, qualities: [communicatie]}]\n")}.status("O3") ==
          Status::unknown);
}

TEST_CASE("least effort is upheld by a recorded capacity and a pulse or decision since the mandate") {
    const File capacity = with("roles:\n  team: [{function: a, fte: 0.8}, {function: b, fte: 0.7}]\n");
    const File mandate{"decisions/m.yaml", "title: M\nkind: mandate\ntaken: 2024-04-18\nby: gemeenteraad\n"};
    const auto decided = [](const std::string& taken) {
        return File{"decisions/d.yaml", "title: D\nkind: direction\nby: collaboration\ntaken: " + taken + "\n"};
    };
    const Judged since{capacity, mandate, decided("2024-04-18")};
    CHECK(since.status("O4") == Status::upheld);
    CHECK(since.reason("O4").starts_with("1.5 fte"));
    CHECK(Judged{capacity, mandate, decided("2024-04-17")}.status("O4") == Status::unknown);
    CHECK(Judged{capacity, mandate}.status("O4") == Status::unknown);
    CHECK(Judged{mandate, decided("2025")}.status("O4") == Status::unknown);
    CHECK(Judged{capacity, mandate, {"pulses/p.yaml", "on: 2025\nresponses: [{energy: 3}, {energy: 3}, {energy: 3}]\n"}}
              .status("O4") == Status::upheld);
}

TEST_CASE("whether the tension with bureaucracy is named, no file can show") {
    CHECK(Judged{test::Files{}}.status("O6") == Status::unknown);
}
