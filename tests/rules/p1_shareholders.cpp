#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using rules::Status;
using test::Judged;

namespace {

const test::File a{"partners/a.yaml", "name: Buurtwerk\ninterest: Meer bezoek\n"};
const test::File commitment{"commitments/x.yaml", "by: a\ncontribution: x\n"};

}  // namespace

TEST_CASE("P101 asks a shareholder without commitment what it brings") {
    const Judged judged{a};
    const auto& finding = judged.one("P101");
    CHECK(finding.severity == base::Severity::note);
    CHECK(finding.subject == "partners/a");
    CHECK(finding.addressee.text() == "partners/a");
    CHECK(judged.where(finding) == "partners/a.yaml:1:1");
    CHECK(finding.message(base::Language::nl) == "wat brengt Buurtwerk in voor de opgave?");
}

TEST_CASE("P101 takes a running or proposed commitment, of its own or of all") {
    CHECK(Judged{a, commitment}.count("P101") == 0);
    CHECK(Judged{a, {"commitments/x.yaml", "by: a\ncontribution: x\nstatus: proposed\n"}}.count("P101") == 0);
    CHECK(Judged{a, {"commitments/x.yaml", "by: all\ncontribution: x\n"}}.count("P101") == 0);
    CHECK(Judged{a, {"commitments/x.yaml", "by: all\ncontribution: x\nstatus: proposed\n"}}.count("P101") == 0);
    CHECK(Judged{a, {"commitments/x.yaml", "by: a\ncontribution: x\nstatus: withdrawn\n"}}.count("P101") == 1);
}

TEST_CASE("P101 asks nothing of who is no shareholder or is not in, and is silent on what could not be read") {
    CHECK(Judged{{"partners/a.yaml", "name: A\ncapacity: agenda-member\n"}}.count("P101") == 0);
    CHECK(Judged{{"partners/a.yaml", "name: A\nleft: 2026-06-29\n"}}.count("P101") == 0);
    CHECK(Judged{{"partners/a.yaml", "name: A\nleft: 2026-06-30\n"}}.count("P101") == 1);
    CHECK(Judged{{"partners/a.yaml", "name: 'A\n"}}.count("P101") == 0);
    CHECK(Judged{a, {"commitments/x.yaml", "by: 'a\n"}}.count("P101") == 0);
}

TEST_CASE("P101 lets a successor bring what it took over") {
    CHECK(Judged{{"partners/old.yaml", "name: Oud\nleft: 2024\n"},
                 {"partners/new.yaml", "name: Nieuw\nsucceeds: [old]\n"},
                 {"commitments/x.yaml", "by: old\ncontribution: x\n"}}
              .count("P101") == 0);
}

TEST_CASE("P1 is upheld when every shareholder has an interest and an active commitment") {
    const Judged judged{a, commitment};
    CHECK(judged.status("P1") == Status::upheld);
    CHECK(judged.reason("P1", base::Language::nl) ==
          "1 van de 1 aandeelhouders hebben een belang en een lopend commitment");
    CHECK(Judged{a, commitment, {"partners/b.yaml", "name: B\n"}}.status("P1") == Status::unknown);
    CHECK(Judged{a, commitment, {"partners/b.yaml", "name: B\ncapacity: observer\n"}}.status("P1") == Status::upheld);
    CHECK(Judged{a, {"commitments/x.yaml", "by: a\ncontribution: x\nstatus: proposed\n"}}.status("P1") ==
          Status::unknown);
    CHECK(Judged{test::Files{}}.status("P1") == Status::unknown);
}
