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
    CHECK(finding.message(base::Language::en) ==
          "the functional principal leaves out shareholders: Bibliotheek");
    CHECK(judged.status("P2") == Status::violated);
    CHECK(Judged{principal("[a, b]"), a, b}.count("P201") == 0);
    CHECK(Judged{principal("a"), a}.count("P201") == 0);
}

TEST_CASE("P201 finds a body in which a partner has no seat") {
    const Judged judged{principal("kern", table), a, b, c};
    CHECK(judged.one("P201").message(base::Language::nl) ==
          "functioneel opdrachtgever is Kerngroep, en daarin ontbreken aandeelhouders: Bibliotheek");
    CHECK(Judged{principal("kern", table), a, b}.count("P201") == 0);
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
          "\"Samen verder\" is aangenomen terwijl een overwegend bezwaar openstaat: alle partners");
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

TEST_CASE("P2 is upheld by the whole as principal and an agreement to which every shareholder of its day consented") {
    const auto status = [](const test::File& regie, std::string_view agreement) {
        return Judged{regie, a, b, {"partners/c.yaml", "name: C\njoined: 2025-01-01\n"}, decision(agreement)}.status(
            "P2");
    };
    const auto whole = principal("collaboration");
    CHECK(status(whole, "taken: 2024-12-31\npositions: {a: consent, b: stand-aside}\n") == Status::upheld);
    CHECK(status(whole, "taken: 2025-01-01\npositions: {a: consent, b: stand-aside}\n") == Status::unknown);
    CHECK(status(whole, "positions: {all: consent}\n") == Status::upheld);
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
