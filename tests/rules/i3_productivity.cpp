#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using base::Language;
using base::Severity;
using rules::Status;
using test::File;
using test::Files;
using test::Judged;
using test::regie_yaml;

namespace {

const File regisseur{"regie.yaml", regie_yaml("roles:\n  regisseur: {function: regisseur}\n")};

File pulse_of(const std::string& id, const std::string& on, const std::string& responses) {
    return {"pulses/" + id + ".yaml", "on: " + on + "\nresponses: [" + responses + "]\n"};
}

File pulse(const std::string& scores) {
    return pulse_of("p", "2026-04", "{" + scores + "}, {" + scores + "}, {" + scores + "}");
}

File item(const std::string& holder, const std::string& account) {
    return {"accountability/p.yaml", "holder: " + holder + "\narea: productivity\nstatement: X.\n" + account};
}

const std::string accounted = "account:\n  - {on: 2026-01, act: Iets gedaan.}\n";

}  // namespace

TEST_CASE("a regisseur is asked how productive the partners find it, where neither a pulse nor an item is on that") {
    const Judged judged{regisseur};
    const auto& finding = judged.one("I301");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.subject == "roles/regisseur");
    CHECK(finding.addressee.text() == "regisseur");
    CHECK(judged.where(finding) == "regie.yaml:6:14");
    CHECK(finding.message(Language::nl) ==
          "vinden de partners dat het samenwerkingsverband dingen voor elkaar krijgt en bij de opgave blijft?");
    CHECK(judged.status("I3") == Status::unknown);
    CHECK(Judged{Files{}}.count("I301") == 0);
}

TEST_CASE("a pulse on productivity or on focus answers that question, of whatever age, if it speaks") {
    CHECK(Judged{regisseur, pulse("productivity: 3")}.count("I301") == 0);
    CHECK(Judged{regisseur, pulse("focus: 3")}.count("I301") == 0);
    CHECK(Judged{regisseur, pulse("energy: 3")}.count("I301") == 1);
    CHECK(Judged{regisseur, pulse_of("p", "2026-04", "{focus: 3}, {focus: 3}")}.count("I301") == 1);
    CHECK(Judged{regisseur, pulse_of("p", "2026-04", "{focus: 3}, {focus: 3}, {energy: 3}")}.count("I301") == 1);
    CHECK(Judged{regisseur, pulse_of("a", "2020", "{focus: 3}, {focus: 3}, {focus: 3}"), pulse("energy: 3")}.count(
              "I301") == 0);
}

TEST_CASE("an item on productivity answers it too, and nothing is asked where pulses or items cannot be read") {
    CHECK(Judged{regisseur, item("regisseur", "")}.count("I301") == 0);
    CHECK(Judged{regisseur, item("material-principal", "")}.count("I301") == 0);
    CHECK(Judged{regisseur, {"accountability/p.yaml", "holder: regisseur\narea: issues\nstatement: X.\n"}}.count(
              "I301") == 1);
    CHECK(Judged{regisseur, {"accountability/p.yaml", "holder: [a\n"}}.count("I301") == 0);
    CHECK(Judged{regisseur, {"pulses/p.yaml", "on: [a\n"}}.count("I301") == 0);
}

TEST_CASE("productivity or focus under the middle is a warning for the regisseur, at the wave") {
    const Judged judged{pulse("productivity: 3, focus: 2")};
    const auto& finding = judged.one("I302");
    CHECK(finding.severity == Severity::warning);
    CHECK(finding.subject == "pulses/p");
    CHECK(finding.addressee.text() == "regisseur");
    CHECK(judged.where(finding) == "pulses/p.yaml:1:5");
    CHECK(finding.message(Language::nl) ==
          "in de nieuwste peiling geven 3 deelnemers opgavegerichtheid gemiddeld een 2,0, onder het midden van de "
          "schaal (3,0)");
    CHECK(judged.status("I3") == Status::at_risk);
    CHECK(Judged{pulse("productivity: 2")}.one("I302").message(Language::en) ==
          "in the newest pulse 3 respondents score productivity 2.0 on average, under the middle of the scale (3.0)");
    CHECK(Judged{pulse("productivity: 3, focus: 3")}.count("I302") == 0);
    CHECK(Judged{pulse("productivity: 2"), {"pulses/q.yaml", "on: [\n"}}.count("I302") == 0);
}

TEST_CASE("productivity and focus that are both under the middle are one warning") {
    CHECK(
        Judged{pulse("productivity: 2, focus: 1")}.one("I302").message(Language::nl) ==
        "in de nieuwste peiling krijgt productiviteit gemiddeld een 2,0 en opgavegerichtheid een 1,5 of lager, allebei onder "
        "het midden van de schaal (3,0)");
}

TEST_CASE("a wave with a newer one after it, or with two answers, brings no doubt about productivity") {
    const std::string low = "{productivity: 1}, {productivity: 1}";
    CHECK(Judged{pulse_of("a", "2025-10", low + ", {productivity: 1}")}.count("I302") == 1);
    CHECK(Judged{pulse_of("a", "2025-10", low + ", {productivity: 1}"), pulse("productivity: 3")}.count("I302") == 0);
    CHECK(Judged{pulse_of("a", "2025-10", low)}.count("I302") == 0);
    CHECK(Judged{pulse_of("a", "2025-10", low + ", {focus: 3}")}.count("I302") == 0);
}

TEST_CASE("productivity and focus are upheld by a pulse on both, or by an account of the regisseur") {
    CHECK(Judged{pulse("productivity: 3, focus: 3")}.status("I3") == Status::upheld);
    CHECK(Judged{pulse("productivity: 3")}.status("I3") == Status::unknown);
    CHECK(Judged{item("regisseur", accounted)}.status("I3") == Status::upheld);
    CHECK(Judged{item("regisseur", "")}.status("I3") == Status::unknown);
    CHECK(Judged{item("material-principal", accounted)}.status("I3") == Status::unknown);
}
