#include <string>

#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using rules::Status;
using test::Judged;
using test::regie_yaml;

namespace {

const test::File a{"partners/a.yaml", "name: Gemeente\n"};
const test::File b{"partners/b.yaml", "name: Buurtwerk\n"};
const test::File c{"partners/c.yaml", "name: Bibliotheek\n"};
constexpr std::string_view table = "bodies:\n  - {id: kern, name: Kerngroep, task: decides, members: [a, b]}\n";

test::File principal(std::string_view who, std::string_view more = "") {
    return {"regie.yaml", regie_yaml(std::string(more) + "roles:\n  functional_principal: " + std::string(who) + "\n")};
}

test::File decision(std::string_view more, std::string_view kind = "agreement") {
    return {"decisions/besluit.yaml", "title: Samen verder\nkind: " + std::string(kind) +
                                          "\nby: collaboration\noutcome: adopted\n" + std::string(more)};
}

}  // namespace

TEST_CASE("P201 finds a list of partners that leaves one out") {
    const Judged judged{principal("[a, b]"), a, b, c};
    const auto& finding = judged.one("P201");
    CHECK(finding.severity == base::Severity::error);
    CHECK(finding.subject == "roles/functional-principal");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(judged.where(finding) == "regie.yaml:6:25");
    CHECK(finding.message(base::Language::en) == "the functional principal leaves out shareholders: Bibliotheek");
    CHECK(judged.status("P2") == Status::violated);
    CHECK(Judged{principal("[a, b]"), a, b}.count("P201") == 0);
    CHECK(Judged{principal("a"), a}.count("P201") == 0);
}

TEST_CASE("P201 finds a body in which a partner has no seat") {
    const Judged judged{principal("kern", table), a, b, c};
    CHECK(judged.one("P201").message(base::Language::nl) ==
          "functioneel opdrachtgever is Kerngroep, en daarin ontbreken aandeelhouders: Bibliotheek");
    CHECK(Judged{principal("kern", table), a, b}.count("P201") == 0);
    CHECK(Judged{principal("[kern]", table), a, b}.count("P201") == 0);
    CHECK(Judged{principal("[kern]", table), a, b, c}.one("P201").message(base::Language::en) ==
          "the functional principal is Kerngroep, in which shareholders have no seat: Bibliotheek");
    CHECK(Judged{principal("kern", "bodies:\n  - {id: kern, name: Kerngroep}\n"), a, b, c}.count("P201") == 0);
}

TEST_CASE("P201 misses only shareholders that are in, and takes a successor for whom it succeeds") {
    CHECK(Judged{principal("[a, b]"), a, b, {"partners/c.yaml", "name: C\ncapacity: observer\n"}}.count("P201") == 0);
    CHECK(Judged{principal("[a, b]"), a, b, {"partners/c.yaml", "name: C\njoined: 2026-07-01\n"}}.count("P201") == 0);
    CHECK(Judged{principal("[a, b]"), a, b, {"partners/c.yaml", "name: C\njoined: 2026-06-30\n"}}.count("P201") == 1);
    CHECK(Judged{principal("[a, b]"),
                 a,
                 {"partners/b.yaml", "name: B\nleft: 2024\n"},
                 {"partners/c.yaml", "name: C\nsucceeds: [b]\n"}}
              .count("P201") == 0);
}

TEST_CASE("P201 lets a partner that will be succeeded, or already is, keep its own seat while it is in") {
    const test::File goes{"partners/b.yaml", "name: B\nleft: 2026-12-31\n"};
    const test::File heir{"partners/c.yaml", "name: C\nsucceeds: [b]\n"};
    CHECK(Judged{principal("[a, b, c]"), a, b, heir}.count("P201") == 0);
    CHECK(Judged{principal("[a, b, c]"), a, goes, heir}.count("P201") == 0);
    CHECK(Judged{principal("[a, b]"), a, goes, heir}.one("P201").message(base::Language::en) ==
          "the functional principal leaves out shareholders: C");
    CHECK(Judged{principal("[a, c]"), a, goes, heir}.one("P201").message(base::Language::en) ==
          "the functional principal leaves out shareholders: B");
}

TEST_CASE("P201 is content with the collaboration, with nothing recorded, and where a partner could not be read") {
    CHECK(Judged{principal("collaboration"), a, b, c}.count("P201") == 0);
    CHECK(Judged{a, b, c}.count("P201") == 0);
    CHECK(Judged{principal("[a, b]"), a, b, {"partners/c.yaml", "name: 'C\n"}}.count("P201") == 0);
}

TEST_CASE("P201 is content where the collaboration decided who speaks for all") {
    CHECK(Judged{principal("[a, b]"), a, b, c, decision("concerns: [a, b]\n", "change-regie")}.count("P201") == 0);
    CHECK(Judged{principal("[a, b]"), a, b, c, decision("concerns: [a]\n", "change-regie")}.count("P201") == 1);
    CHECK(Judged{principal("[a, b]"), a, b, c, decision("concerns: [a, b]\n", "admission")}.count("P201") == 1);
    const auto titled = [](std::string_view by) {
        return test::File{"decisions/d.yaml",
                          "title: De kerngroep spreekt voor allen\nkind: agreement\nby: " + std::string(by) + "\n"};
    };
    CHECK(Judged{principal("kern", table), a, b, c, titled("collaboration")}.count("P201") == 0);
    CHECK(Judged{principal("kern", table), a, b, c, titled("gemeenteraad")}.count("P201") == 1);
}

TEST_CASE("P202 asks who is the functional principal where none is recorded") {
    const Judged judged{a};
    const auto& finding = judged.one("P202");
    CHECK(finding.severity == base::Severity::note);
    CHECK(finding.subject == "roles/functional-principal");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(judged.where(finding) == "regie.yaml:1:1");
    CHECK(finding.message(base::Language::nl) == "wie is functioneel opdrachtgever van de regie: de partners samen?");
    const Judged with_roles{{"regie.yaml", regie_yaml("roles:\n  regisseur: {function: regisseur}\n")}};
    CHECK(with_roles.where(with_roles.one("P202")) == "regie.yaml:6:3");
    CHECK(Judged{principal("[]")}.count("P202") == 1);
}

TEST_CASE("P202 takes the collaboration, a body or partners, and is silent where regie.yaml could not be read") {
    CHECK(Judged{principal("collaboration")}.count("P202") == 0);
    CHECK(Judged{principal("kern", table), a, b}.count("P202") == 0);
    CHECK(Judged{principal("[a]"), a}.count("P202") == 0);
    CHECK(Judged{{"regie.yaml", "name: 'Proef\n"}}.count("P202") == 0);
}

TEST_CASE("P203 finds an objection that stands: by a position, or by an objection that is not resolved") {
    const Judged position{a, b, decision("positions: {a: consent, b: object}\n")};
    const auto& finding = position.one("P203");
    CHECK(finding.severity == base::Severity::error);
    CHECK(finding.subject == "decisions/besluit");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(position.where(finding) == "decisions/besluit.yaml:5:28");
    CHECK(finding.message(base::Language::nl) ==
          "\"Samen verder\" is aangenomen terwijl een overwegend bezwaar openstaat: Buurtwerk");
    CHECK(Judged{a, b, decision("objections:\n  - {partner: b, reason: te vroeg}\n")}.count("P203") == 1);
    CHECK(position.status("P2") == Status::violated);
}

TEST_CASE("P203 keeps one finding a decision, and names all who object") {
    const Judged judged{a, b,
                        decision("positions: {a: object, b: object}\nobjections:\n  - {partner: a, reason: x}\n")};
    CHECK(judged.one("P203").message(base::Language::en) ==
          "\"Samen verder\" was adopted while an objection to it stands: Gemeente, Buurtwerk");
    CHECK(Judged{a, b, decision("positions: {all: object}\n")}.one("P203").message(base::Language::nl) ==
          "\"Samen verder\" is aangenomen terwijl een overwegend bezwaar openstaat: alle aandeelhouders");
}

TEST_CASE("P203 lets a resolved objection be, from the day it was resolved") {
    const auto files = {a, b,
                        decision("positions: {b: object}\nobjections:\n"
                                 "  - {partner: b, reason: x, resolved: 2026-06-01}\n")};
    CHECK(Judged(files, "2026-06-01").count("P203") == 0);
    CHECK(Judged(files, "2026-05-31").count("P203") == 1);
    CHECK(Judged{a, b,
                 decision("objections:\n  - {partner: b, reason: x, resolved: 2026}\n  - {partner: b, reason: y}\n")}
              .count("P203") == 1);
}

TEST_CASE("P203 is an error for what touches the core, and a warning for other decisions") {
    for (const std::string_view kind : {"mandate", "agreement", "direction", "change-regie", "end-regie"}) {
        CAPTURE(kind);
        CHECK(Judged{b, decision("positions: {b: object}\n", kind)}.one("P203").severity == base::Severity::error);
    }
    for (const std::string_view kind : {"exploration", "priority", "admission", "exit", "renewal"}) {
        CAPTURE(kind);
        const Judged judged{b, decision("positions: {b: object}\n", kind)};
        CHECK(judged.one("P203").severity == base::Severity::warning);
        CHECK(judged.status("P2") == Status::at_risk);
    }
}

TEST_CASE("P203 looks only at what the collaboration adopted") {
    const auto of = [](std::string_view by_and_outcome) {
        return test::File{"decisions/d.yaml",
                          "title: X\nkind: direction\npositions: {b: object}\n" + std::string(by_and_outcome)};
    };
    CHECK(Judged{b, of("by: gemeenteraad\n")}.count("P203") == 0);
    CHECK(Judged{b, of("by: collaboration\noutcome: rejected\n")}.count("P203") == 0);
    CHECK(Judged{b, of("by: collaboration\noutcome: pending\n")}.count("P203") == 0);
    CHECK(Judged{b, of("by: collaboration\n")}.count("P203") == 1);
    CHECK(Judged{b, of("")}.count("P203") == 0);
}

TEST_CASE("P204 asks for the position of a shareholder of the day that has none on file") {
    const Judged judged{a, b, c, decision("taken: 2026-01-15\npositions: {a: consent, b: absent}\n")};
    const auto& finding = judged.one("P204");
    CHECK(finding.severity == base::Severity::note);
    CHECK(finding.subject == "decisions/besluit");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(judged.where(finding) == "decisions/besluit.yaml:6:12");
    CHECK(finding.message(base::Language::nl) == "wat was het standpunt van Bibliotheek bij \"Samen verder\"?");
    CHECK(judged.count("P206") == 0);
    CHECK(Judged{a, b, decision("positions: {a: consent, b: absent}\n")}.count("P204") == 0);
}

TEST_CASE("P204 keeps one finding a decision, and names at most five") {
    test::Files files{decision("positions: {a: consent}\n"), a};
    for (const std::string_view id : {"p1", "p2", "p3", "p4", "p5"})
        files.push_back({"partners/" + std::string(id) + ".yaml", "name: " + std::string(id) + "\n"});
    CHECK(Judged(files).one("P204").message(base::Language::en) ==
          "what was the position of p1, p2, p3, p4, p5 on \"Samen verder\"?");
    files.push_back({"partners/p6.yaml", "name: p6\n"});
    CHECK(Judged(files).one("P204").message(base::Language::en) ==
          "what was the position of p1, p2, p3, p4, p5, … on \"Samen verder\"?");
}

TEST_CASE("P204 asks only after who certainly was in on the day of the decision") {
    const auto count = [](std::string_view taken, std::string_view c_was) {
        return Judged{a,
                      {"partners/c.yaml", "name: C\n" + std::string(c_was)},
                      decision(std::string(taken) + "positions: {a: consent}\n")}
            .count("P204");
    };
    CHECK(count("taken: 2025-03-01\n", "joined: 2025-03-01\n") == 1);
    CHECK(count("taken: 2025-02-28\n", "joined: 2025-03-01\n") == 0);
    CHECK(count("taken: 2025-03-01\n", "left: 2025-03-01\n") == 1);
    CHECK(count("taken: 2025-03-02\n", "left: 2025-03-01\n") == 0);
    CHECK(count("taken: 2025-06-01\n", "joined: 2025\n") == 0);
    CHECK(count("taken: 2026-01-01\n", "joined: 2025\n") == 1);
    CHECK(count("taken: 2025\n", "joined: 2025-03-01\n") == 0);
    CHECK(count("taken: 2025\n", "joined: 2024-12-31\n") == 1);
    CHECK(count("", "joined: 2024-12-31\n") == 0);
    CHECK(count("", "") == 1);
    CHECK(count("taken: 2025\n", "capacity: agenda-member\n") == 0);
}

TEST_CASE("P204 follows partners as they come and go from one decision to the next") {
    const auto dated = [](std::string_view id, std::string_view taken) {
        return test::File{"decisions/" + std::string(id) + ".yaml",
                          "title: " + std::string(id) + "\nkind: direction\nby: collaboration\ntaken: " +
                              std::string(taken) + "\npositions: {a: consent}\n"};
    };
    const Judged judged{a,
                        {"partners/b.yaml", "name: B\njoined: 2024-03-01\nleft: 2025-02-28\n"},
                        {"partners/c.yaml", "name: C\njoined: 2025-01-01\n"},
                        {"partners/d.yaml", "name: D\njoined: 2024\nleft: 2024-06-30\n"},
                        dated("een", "2024-01-15"),
                        dated("twee", "2024-12-31"),
                        dated("drie", "2025-01-15"),
                        dated("vier", "2025"),
                        dated("vijf", "2026-01-15")};
    std::string asked;
    for (const auto& finding : judged.findings())
        if (finding.code() == "P204") asked += finding.message(base::Language::en) + "\n";
    CHECK(asked ==
          "what was the position of B, C on \"drie\"?\n"
          "what was the position of B on \"twee\"?\n"
          "what was the position of C on \"vier\"?\n"
          "what was the position of C on \"vijf\"?\n");
}

TEST_CASE("P204 hears a partner in its objection, in its successor, and in whom it succeeds") {
    CHECK(
        Judged{a, b, decision("positions: {a: consent}\nobjections:\n  - {partner: b, resolved: 2026-01-01}\n")}.count(
            "P204") == 0);
    const test::File old{"partners/b.yaml", "name: Oud\nleft: 2025\n"};
    const test::File successor{"partners/c.yaml", "name: Nieuw\nsucceeds: [b]\n"};
    CHECK(Judged{a, old, successor, decision("taken: 2024\npositions: {a: consent, b: consent}\n")}.count("P204") == 0);
    CHECK(Judged{a, old, successor, decision("taken: 2024\npositions: {a: consent, c: consent}\n")}.count("P204") == 0);
    CHECK(Judged{a, old, successor, decision("taken: 2024\npositions: {a: consent}\n")}.count("P204") == 1);
}

TEST_CASE("P204 is content with a position of all, and asks nothing of what could not be read") {
    CHECK(Judged{a, b, decision("positions: {all: consent}\n")}.count("P204") == 0);
    CHECK(Judged{a, {"partners/b.yaml", "name: 'B\n"}, decision("positions: {a: consent}\n")}.count("P204") == 0);
}

TEST_CASE("P204 and P206 look at what the collaboration adopted and touches the core") {
    const auto counts = [](std::string_view kind, std::string_view more) {
        const Judged judged{a, b, decision(more, kind)};
        return judged.count("P204") + judged.count("P206");
    };
    for (const std::string_view kind : {"mandate", "agreement", "direction", "change-regie", "end-regie"}) {
        CAPTURE(kind);
        CHECK(counts(kind, "positions: {a: consent}\n") == 1);
        CHECK(counts(kind, "") == 1);
    }
    for (const std::string_view kind : {"exploration", "priority", "admission", "exit", "renewal"}) {
        CAPTURE(kind);
        CHECK(counts(kind, "positions: {a: consent}\n") == 0);
        CHECK(counts(kind, "") == 0);
    }
    const auto other = [](std::string_view more) {
        return Judged{a, b, {"decisions/d.yaml", "title: X\nkind: agreement\n" + std::string(more)}}.count("P206");
    };
    CHECK(other("by: collaboration\n") == 1);
    CHECK(other("by: collaboration\noutcome: rejected\n") == 0);
    CHECK(other("by: collaboration\noutcome: pending\n") == 0);
    CHECK(other("by: gemeenteraad\n") == 0);
    CHECK(other("") == 0);
}

TEST_CASE("P205 finds a majority, finds the government graver, and asks about unanimity") {
    const auto judged = [](std::string_view rule) {
        return test::Files{{"regie.yaml", regie_yaml("membership:\n  decision_rule: " + std::string(rule) + "\n")}};
    };
    const Judged majority(judged("majority"));
    const auto& finding = majority.one("P205");
    CHECK(finding.severity == base::Severity::warning);
    CHECK(finding.subject == "collaboration");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(majority.where(finding) == "regie.yaml:6:18");
    CHECK(finding.message(base::Language::nl) ==
          "de partners besluiten bij meerderheid: wie in de minderheid is, kan worden gepasseerd");
    CHECK(majority.status("P2") == Status::at_risk);

    const Judged government(judged("government"));
    CHECK(government.one("P205").severity == base::Severity::error);
    CHECK(government.one("P205").message(base::Language::en) ==
          "going by the decision rule it is the government that decides, and not the partners together");
    CHECK(government.status("P2") == Status::violated);

    const Judged unanimity(judged("unanimity"));
    CHECK(unanimity.one("P205").severity == base::Severity::note);
    CHECK(unanimity.one("P205").message(base::Language::nl) ==
          "besluiten vragen unanimiteit: zoeken de partners na een veto verder naar wat voor ieder aanvaardbaar is?");
    CHECK(unanimity.status("P2") == Status::unknown);

    CHECK(Judged(judged("consensus")).count("P205") == 0);
    CHECK(Judged{a}.count("P205") == 0);
}

TEST_CASE("P206 asks who consented to a decision without any position") {
    const Judged judged{a, b, decision("")};
    const auto& finding = judged.one("P206");
    CHECK(finding.severity == base::Severity::note);
    CHECK(finding.subject == "decisions/besluit");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(judged.where(finding) == "decisions/besluit.yaml:1:1");
    CHECK(finding.message(base::Language::nl) == "wie heeft ingestemd met \"Samen verder\"?");
    CHECK(finding.message(base::Language::en) == "who consented to \"Samen verder\"?");
    CHECK(judged.count("P204") == 0);
    CHECK(Judged{a, b, decision("positions: {a: consent}\n")}.count("P206") == 0);
    CHECK(Judged{a, b, {"decisions/d.yaml", "kind: agreement\nby: 'x\n"}}.count("P206") == 0);
}

TEST_CASE("P2 is upheld by the whole as principal and an agreement to which every shareholder of its day consented") {
    const auto status = [](const test::File& regie, std::string_view agreement) {
        return Judged{regie, a, b, {"partners/c.yaml", "name: C\njoined: 2025-01-01\n"}, decision(agreement)}.status(
            "P2");
    };
    const auto whole = principal("collaboration");
    CHECK(status(whole, "taken: 2024-12-31\npositions: {a: consent, b: stand-aside}\n") == Status::upheld);
    CHECK(status(whole, "taken: 2025-01-01\npositions: {a: consent, b: stand-aside}\n") == Status::unknown);
    CHECK(status(whole, "positions: {all: consent}\n") == Status::upheld);
    CHECK(status(whole, "positions: {all: consent, b: stand-aside}\n") == Status::upheld);
    CHECK(status(whole, "positions: {all: consent, b: absent}\n") == Status::unknown);
    CHECK(status(whole, "taken: 2024-12-31\npositions: {a: consent, b: absent}\n") == Status::unknown);
    CHECK(status(whole, "taken: 2024-12-31\npositions: {a: stand-aside, b: stand-aside}\n") == Status::unknown);
    CHECK(status(whole, "taken: 2024-12-31\n") == Status::unknown);
    CHECK(status({"regie.yaml", regie_yaml()}, "positions: {all: consent}\n") == Status::unknown);
}

TEST_CASE("P2 is upheld by a body as principal only where the collaboration decided on it") {
    const test::File agreement{"decisions/a.yaml",
                               "title: Overeenkomst\nkind: agreement\nby: collaboration\npositions: {all: consent}\n"};
    const auto body = principal("kern", table);
    CHECK(Judged{body, a, b, agreement}.status("P2") == Status::unknown);
    CHECK(Judged{body, a, b, agreement, decision("concerns: [a, b]\n", "change-regie")}.status("P2") == Status::upheld);
}
