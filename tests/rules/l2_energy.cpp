#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using rules::Status;
using test::Judged;

namespace {

const test::File municipality{"partners/gemeente.yaml", "name: Gemeente\nsector: government\n"};
const test::File health{"partners/ggd.yaml", "name: GGD\nsector: government\n"};
const test::File society{"partners/werk.yaml", "name: Buurtwerk\nsector: societal\n"};

test::File commitment(std::string_view id, std::string_view by, std::string_view more = "") {
    return {"commitments/" + std::string(id) + ".yaml",
            "by: " + std::string(by) + "\ncontribution: x\n" + std::string(more)};
}

}  // namespace

TEST_CASE("L201 asks who takes responsibility where no partner is on file") {
    const Judged judged{test::Files{}};
    const auto& finding = judged.one("L201");
    CHECK(finding.severity == base::Severity::note);
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(Judged{society}.count("L201") == 0);
    CHECK(Judged{{"partners/x.yaml", "name: 'X\n"}}.count("L201") == 0);
}

TEST_CASE("L202 finds that of three partners none is committed, not of two") {
    const Judged three{municipality, health, society};
    const auto& finding = three.one("L202");
    CHECK(finding.severity == base::Severity::warning);
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(finding.message(base::Language::nl) == "er doen 3 partners mee, en geen van hen heeft een lopend commitment");
    CHECK(three.status("L2") == Status::at_risk);
    CHECK(Judged{municipality, society}.count("L202") == 0);
}

TEST_CASE("L202 counts the partners that are in, and takes one active commitment as enough") {
    const test::File gone{"partners/weg.yaml", "name: Weg\nleft: 2026-06-29\n"};
    CHECK(Judged{municipality, society, gone}.count("L202") == 0);
    CHECK(Judged({municipality, society, gone}, "2026-06-29").count("L202") == 1);
    CHECK(Judged{municipality, health, society, commitment("x", "werk")}.count("L202") == 0);
    CHECK(Judged{municipality, health, society, commitment("x", "all")}.count("L202") == 0);
    CHECK(Judged{municipality, health, society, commitment("x", "werk", "status: proposed\n")}.count("L202") == 1);
}

TEST_CASE("L202 is silent where a commitment could not be read") {
    CHECK(Judged{municipality, health, society, {"commitments/x.yaml", "by: 'werk\n"}}.count("L202") == 0);
}

TEST_CASE("L203 finds that all active commitments are the government's") {
    const Judged judged{municipality,
                        health,
                        society,
                        commitment("x", "[gemeente, ggd]"),
                        commitment("y", "ggd"),
                        commitment("z", "werk", "status: proposed\n")};
    const auto& finding = judged.one("L203");
    CHECK(finding.severity == base::Severity::warning);
    CHECK(finding.addressee.text() == "government");
    CHECK(finding.message(base::Language::en) ==
          "all active commitments (2) are made by the government: is this execution, or who is missing?");
    CHECK(judged.status("L2") == Status::at_risk);
}

TEST_CASE("L203 is silent as soon as one other partner is bound, or one of which the sector is not recorded") {
    CHECK(Judged{municipality, society, commitment("x", "[gemeente, werk]")}.count("L203") == 0);
    CHECK(Judged{municipality, society, commitment("x", "gemeente"), commitment("y", "werk")}.count("L203") == 0);
    CHECK(Judged{municipality, society, commitment("x", "all")}.count("L203") == 0);
    CHECK(Judged{municipality, health, commitment("x", "all")}.count("L203") == 1);
    CHECK(Judged{municipality, {"partners/b.yaml", "name: B\n"}, commitment("x", "[gemeente, b]")}.count("L203") == 0);
    CHECK(Judged{municipality, society}.count("L203") == 0);
}

TEST_CASE("L2 is upheld by an active commitment outside the government, and not where the sector is unknown") {
    const Judged judged{municipality, society, commitment("x", "[gemeente, werk]")};
    CHECK(judged.status("L2") == Status::upheld);
    CHECK(judged.reason("L2") == "active commitments of Buurtwerk");
    CHECK(Judged{{"partners/b.yaml", "name: B\n"}, commitment("x", "b")}.status("L2") == Status::unknown);
    CHECK(Judged{municipality, society, commitment("x", "all")}.status("L2") == Status::upheld);
}
