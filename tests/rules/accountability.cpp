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

File item(const std::string& area, const std::string& holder = "regisseur", const std::string& more = "") {
    return {"accountability/" + area + ".yaml",
            "holder: " + holder + "\narea: " + area + "\nstatement: Iets.\n" + more};
}

std::vector<std::string> area_codes(const Judged& judged) {
    std::vector<std::string> found;
    for (const std::string& code : judged.codes())
        if (code.front() == 'A' && code.ends_with("01")) found.push_back(code);
    return found;
}

Status tension_on(std::string_view day, const std::string& more) {
    return Judged({item("tension", "regisseur", more)}, day).status("A3");
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
    const File a{"partners/a.yaml", "name: A\n"};
    CHECK(Judged{a, item("results", "a")}.count("A101") == 0);
    CHECK(Judged{item("results", "material-principal")}.count("A101") == 0);
    CHECK(Judged{item("productivity")}.count("A101") == 0);
    CHECK(Judged{a, item("results", "a")}.status("A1") == Status::upheld);
    CHECK(Judged{item("results", "material-principal")}.status("A1") == Status::unknown);
    CHECK(Judged{{"partners/a.yaml", "name: A\nleft: 2026-06-29\n"}, item("results", "a")}.status("A1") ==
          Status::unknown);
}

TEST_CASE("where the regisseur answers for none of the six areas, that is asked once") {
    const Judged judged{test::Files{}};
    CHECK(area_codes(judged) == list({"A201"}));
    CHECK(judged.one("A201").severity == Severity::note);
    CHECK(judged.one("A201").subject == "roles/regisseur");
    CHECK(judged.one("A201").message(base::Language::en).find("tension") != std::string::npos);
    CHECK(area_codes(Judged{item("tension", "material-principal")}) == list({"A201"}));
}

TEST_CASE("where the regisseur answers for some areas, each other one is asked for by its own code") {
    CHECK(area_codes(Judged{item("own-acts")}) == list({"A301", "A401", "A501", "A601", "A701"}));
    const Judged two{item("tension"), item("decision-making")};
    CHECK(area_codes(two) == list({"A201", "A401", "A501", "A601"}));
    CHECK(two.one("A201").message(base::Language::en).find("tension") == std::string::npos);
    CHECK(area_codes(Judged{item("own-acts"), item("tension"), item("relations"), item("issues"), item("communication"),
                            item("decision-making")}) == list({}));
}

TEST_CASE("where an item cannot be read nothing is asked of what the regisseur answers for") {
    CHECK(area_codes(Judged{{"accountability/x.yaml", "holder: [a\n"}}) == list({}));
}

TEST_CASE("an area is upheld by an account to the collaboration of an effect") {
    const std::string to_all = "towards: [collaboration]\n";
    const std::string account = "account:\n  - {on: 2026-01-31, act: Iets., effect: Rust.}\n";
    CHECK(tension_on("2026-06-30", to_all + account) == Status::upheld);
    CHECK(tension_on("2026-06-30", "towards: [material-principal]\n" + account) == Status::unknown);
    CHECK(tension_on("2026-06-30", to_all + "account:\n  - {on: 2026-01-31, act: Iets.}\n") == Status::unknown);
    CHECK(tension_on("2026-06-30", to_all) == Status::unknown);
    CHECK(tension_on("2026-06-30", to_all + "account:\n  - {omitted: Iets., effect: Onrust.}\n") == Status::upheld);
    CHECK(Judged{item("tension", "material-principal", to_all + account)}.status("A3") == Status::unknown);
}

TEST_CASE("an account counts until its review is over, and of any age where no review is set") {
    const std::string account = "towards: [collaboration]\naccount:\n  - {on: 2026-01-31, act: Iets., effect: Rust.}\n";
    CHECK(tension_on("2026-02-28", "review: 1m\n" + account) == Status::upheld);
    CHECK(tension_on("2026-03-01", "review: 1m\n" + account) == Status::unknown);
    CHECK(tension_on("2036-03-01", account) == Status::upheld);
}

TEST_CASE("the newest account with an effect is the one that counts, wherever it stands") {
    const std::string account =
        "review: 1m\ntowards: [collaboration]\naccount:\n"
        "  - {on: 2026-06-15, act: Nieuw., effect: Rust.}\n  - {on: 2025-01-01, act: Oud., effect: Onrust.}\n";
    CHECK(tension_on("2026-06-30", account) == Status::upheld);
    CHECK(Judged{item("tension", "regisseur", account)}.reason("A3", base::Language::nl) ==
          "op 2026-06-15 verantwoording afgelegd aan het samenwerkingsverband, met het effect erbij");
}
