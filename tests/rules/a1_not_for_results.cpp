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

const File a{"partners/a.yaml", "name: A\n"};

File item(const std::string& area, const std::string& holder = "regisseur") {
    return {"accountability/" + area + ".yaml", "holder: " + holder + "\narea: " + area + "\nstatement: Iets.\n"};
}

}  // namespace

TEST_CASE("a regisseur who answers for results is an error for the material principal, at the holder") {
    const File regie{"regie.yaml", regie_yaml("roles:\n  material_principal: {function: directeur}\n")};
    const Judged judged{regie, item("results")};
    const auto& finding = judged.one("A101");
    CHECK(finding.severity == Severity::error);
    CHECK(finding.subject == "accountability/results");
    CHECK(finding.addressee.text() == "material-principal");
    CHECK(judged.where(finding) == "accountability/results.yaml:1:9");
    CHECK(judged.status("A1") == Status::violated);
    CHECK(Judged{item("results")}.one("A101").addressee.text() == "collaboration");
}

TEST_CASE("results may be answered for by a partner or by the material principal, and productivity by the regisseur") {
    CHECK(Judged{a, item("results", "a")}.count("A101") == 0);
    CHECK(Judged{item("results", "material-principal")}.count("A101") == 0);
    CHECK(Judged{item("productivity")}.count("A101") == 0);
    CHECK(Judged{a, item("results", "a")}.status("A1") == Status::upheld);
    CHECK(Judged{item("results", "material-principal")}.status("A1") == Status::unknown);
    CHECK(Judged{{"partners/a.yaml", "name: A\nleft: 2026-06-29\n"}, item("results", "a")}.status("A1") ==
          Status::unknown);
}

TEST_CASE("where items are on file and no partner holds one on results, the collaboration is asked who answers") {
    const Judged judged{a, item("tension")};
    const auto& finding = judged.one("A102");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.subject == "collaboration");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(judged.where(finding) == "regie.yaml:1:1");
    CHECK(finding.message(Language::en) == "which partner can be called to account on which result?");
    CHECK(finding.message(Language::nl) == "welke partner is aanspreekbaar op welk resultaat?");
    CHECK(judged.status("A1") == Status::unknown);
}

TEST_CASE("who answers for results is not asked before any item is on file, nor once one partner holds one") {
    CHECK(Judged{a}.count("A102") == 0);
    CHECK(Judged{a, item("results", "a")}.count("A102") == 0);
    CHECK(Judged{a, item("tension", "a")}.count("A102") == 1);
    CHECK(Judged{a, item("results", "material-principal")}.count("A102") == 1);
    CHECK(Judged{a, item("results")}.count("A102") == 1);
}

TEST_CASE("a partner answers for results until it has left, and then whoever succeeds it does") {
    const auto left_on = [](const std::string& day) { return File{"partners/a.yaml", "name: A\nleft: " + day + "\n"}; };
    const File held = item("results", "a");
    CHECK(Judged{left_on("2026-06-30"), held}.count("A102") == 0);
    CHECK(Judged{left_on("2026-06"), held}.count("A102") == 0);
    CHECK(Judged{left_on("2026-06-29"), held}.count("A102") == 1);
    CHECK(Judged{left_on("2026-06-29"), {"partners/b.yaml", "name: B\nsucceeds: [a]\n"}, held}.count("A102") == 0);
    CHECK(Judged({a, held}, test::usual_day, {"a"}).count("A102") == 1);
}

TEST_CASE("nothing is asked about results where it cannot be known who answers for them") {
    const File other = item("tension");
    CHECK(Judged{a, other, {"accountability/x.yaml", "holder: [a\n"}}.count("A102") == 0);
    CHECK(Judged{other, {"partners/b.yaml", "name: [\n"}}.count("A102") == 0);
    CHECK(Judged{a, other, {"regie.yaml", "format: 1\nname: [\n"}}.count("A102") == 0);
    // A slip in the holder, in who it is, or in the area may hide the partner that answers for results.
    CHECK(Judged{a, other, {"accountability/x.yaml", "area: results\nstatement: Iets.\n"}}.count("A102") == 0);
    CHECK(Judged{a, other, item("results", "aa")}.count("A102") == 0);
    CHECK(Judged{a, other, {"accountability/x.yaml", "holder: a\narea: resultaat\nstatement: Iets.\n"}}.count("A102") ==
          0);
    CHECK(Judged{a, other, {"accountability/x.yaml", "holder: regisseur\narea: taak\nstatement: Iets.\n"}}.count(
              "A102") == 1);
}
