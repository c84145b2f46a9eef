#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using base::Language;
using base::Severity;
using rules::Status;
using test::File;
using test::Judged;
using test::regie_yaml;

namespace {

File with(const std::string& more) { return {"regie.yaml", regie_yaml(more)}; }

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

TEST_CASE("a team whose people all bring one quality is asked about, to the material principal") {
    const std::string two = "{function: a, qualities: [strategie]}, {function: b, qualities: [Stratégie]}";
    const Judged judged{team(two)};
    const auto& finding = judged.one("O302");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.subject == "roles/team");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(judged.where(finding) == "regie.yaml:7:9");
    CHECK(finding.message(Language::nl) ==
          "in het regieteam van 2 brengt iedereen dezelfde kwaliteit in, \"strategie\": welke wordt gemist?");
    const Judged commissioned{with("roles:\n  material_principal: {function: D}\n  team: [" + two + "]\n")};
    CHECK(commissioned.one("O302").addressee.text() == "material-principal");
}

TEST_CASE("another quality, an unknown one, or a single person make no team of one kind") {
    const std::string first = "{function: a, qualities: [strategie]}";
    CHECK(Judged{team(first + ", {function: b, qualities: [communicatie]}")}.count("O302") == 0);
    CHECK(Judged{team(first + ", {function: b, qualities: [strategie, communicatie]}")}.count("O302") == 0);
    CHECK(Judged{team(first + ", {function: b}")}.count("O302") == 0);
    CHECK(Judged{team(first + ", {function: b, qualities: [strategie]}, {function: c}")}.count("O302") == 0);
    CHECK(Judged{team(first)}.count("O302") == 0);
    CHECK(Judged{team("{function: a}, {function: b}")}.count("O302") == 0);
}

TEST_CASE("a regie team is upheld by two people with different qualities who spar") {
    const std::string first = "{function: a, qualities: [strategie]}";
    CHECK(Judged{team(first + ", {function: b, qualities: [communicatie]}")}.status("O3") == Status::upheld);
    CHECK(Judged{team(first + ", {function: b, qualities: [Strategie]}")}.status("O3") == Status::unknown);
    CHECK(Judged{team(first + ", {function: b}")}.status("O3") == Status::unknown);
    CHECK(Judged{team("{function: a, qualities: [strategie, communicatie]}")}.status("O3") == Status::unknown);
    CHECK(Judged{with("roles:\n  team: [" + first + ", {function: b, qualities: [communicatie]}]\n")}.status("O3") ==
          Status::unknown);
}
