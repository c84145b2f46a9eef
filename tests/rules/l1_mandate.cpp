#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using rules::Status;
using test::Judged;
using test::regie_yaml;

namespace {

const test::File partner{"partners/a.yaml", "name: Buurtwerk\n"};
const test::File commitment{"commitments/x.yaml", "by: a\ncontribution: Koken\nmade: 2026-03-02\n"};
const test::File act{"accountability/own-acts.yaml",
                      "holder: regisseur\narea: own-acts\nstatement: x\naccount:\n"
                      "  - {on: 2026-03-02, act: Partners bijeen geroepen}\n"};

test::File mandate(std::string_view more) {
    return {"decisions/opdracht.yaml", "title: Opdracht\nkind: mandate\n" + std::string(more)};
}

}  // namespace

TEST_CASE("L101 asks for the mandate once a commitment runs") {
    const Judged judged{partner, commitment};
    const auto& finding = judged.one("L101");
    CHECK(finding.severity == base::Severity::note);
    CHECK(finding.subject == "collaboration");
    CHECK(finding.addressee.text() == "government");
    CHECK(judged.where(finding) == "regie.yaml:1:1");
    CHECK(finding.message(base::Language::nl) ==
          "uit welk besluit blijkt de bestuurlijke opdracht voor de regie op deze opgave?");
    CHECK(judged.status("L1") == Status::unknown);
    CHECK(judged.reason("L1", base::Language::nl) == "Bestuurlijke opdracht niet vastgelegd");
}

TEST_CASE("L101 asks for the mandate once the regisseur acts") { CHECK(Judged{act}.count("L101") == 1); }

TEST_CASE("L101 is silent while nothing happens, and where a mandate is on file or named") {
    CHECK(Judged{partner}.count("L101") == 0);
    CHECK(Judged{partner, {"commitments/x.yaml", "by: a\ncontribution: Koken\nstatus: proposed\n"}}.count("L101") == 0);
    CHECK(Judged{partner, commitment, mandate("taken: 2026\n")}.count("L101") == 0);
    const Judged named{{"regie.yaml", regie_yaml("mandate:\n  decision: nergens\n")}, partner, commitment};
    CHECK(named.file_codes() == test::list({"F008"}));
    CHECK(named.count("L101") == 0);
}

TEST_CASE("L101 is silent where a decision could not be read: it may be the mandate") {
    CHECK(Judged{partner, commitment, {"decisions/d.yaml", "title: 'Open\n"}}.count("L101") == 0);
}

TEST_CASE("L102 finds work that dates from after a rejected mandate, and names the first of it") {
    const Judged judged{partner, commitment, act, mandate("taken: 2026-03-01\nby: gemeenteraad\noutcome: rejected\n")};
    const auto& finding = judged.one("L102");
    CHECK(finding.severity == base::Severity::error);
    CHECK(finding.subject == "decisions/opdracht");
    CHECK(finding.addressee.text() == "government");
    CHECK(judged.where(finding) == "decisions/opdracht.yaml:5:10");
    CHECK(finding.message(base::Language::en) ==
          "the mandate \"Opdracht\" was rejected (2026-03-01), and the work went on: \"Koken\" dates from 2026-03-02");
    CHECK(judged.status("L1") == Status::violated);
    CHECK(judged.reason("L1") == "Regie without a mandate");
}

TEST_CASE("L102 counts only what certainly is from after the decision") {
    const auto found = [](std::string_view taken) {
        return Judged{partner, commitment, mandate("outcome: rejected\ntaken: " + std::string(taken) + "\n")}.count(
            "L102");
    };
    CHECK(found("2026-03-01") == 1);
    CHECK(found("2026-03-02") == 0);
    CHECK(found("2026-02") == 1);
    CHECK(found("2026-03") == 0);
    CHECK(found("2026") == 0);
}

TEST_CASE("L102 finds acts of the regisseur while the mandate is pending, not omissions and not those of a partner") {
    const auto pending = mandate("taken: 2026-03-01\noutcome: pending\n");
    CHECK(Judged{act, pending}.count("L102") == 1);
    CHECK(Judged{pending,
                 {"accountability/x.yaml",
                  "holder: regisseur\narea: own-acts\nstatement: x\naccount:\n  - {on: 2026-04, omitted: Bellen}\n"}}
              .count("L102") == 0);
    CHECK(Judged{partner,
                 pending,
                 {"accountability/x.yaml",
                  "holder: a\narea: results\nstatement: x\naccount:\n  - {on: 2026-04, act: Koken}\n"}}
              .count("L102") == 0);
}

TEST_CASE("L102 lets an adopted mandate be, and one of which nobody knows when it was rejected") {
    CHECK(Judged{partner, commitment, mandate("taken: 2026-03-01\noutcome: adopted\n")}.count("L102") == 0);
    CHECK(Judged{partner, commitment, mandate("outcome: rejected\n")}.count("L102") == 0);
    CHECK(Judged{partner, mandate("taken: 2026-03-01\noutcome: rejected\n")}.count("L102") == 0);
}

TEST_CASE("L1 is upheld by an adopted mandate of a public body") {
    const Judged judged{mandate("by: gemeenteraad\ntaken: 2024-04\noutcome: adopted\n")};
    CHECK(judged.status("L1") == Status::upheld);
    CHECK(judged.reason("L1", base::Language::nl) == "\"Opdracht\" (gemeenteraad, 2024-04)");
    CHECK(Judged{mandate("by: gemeenteraad\n")}.status("L1") == Status::upheld);
    CHECK(Judged{mandate("by: collaboration\n")}.status("L1") == Status::unknown);
    CHECK(Judged{mandate("outcome: adopted\n")}.status("L1") == Status::unknown);
    CHECK(Judged{mandate("by: gemeenteraad\noutcome: pending\n")}.status("L1") == Status::unknown);
}
