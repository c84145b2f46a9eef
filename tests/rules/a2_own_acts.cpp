#include <doctest/doctest.h>

#include "support/accountability.hpp"

using namespace regie;
using base::Language;
using base::Severity;
using rules::Status;
using test::File;
using test::item_of_regisseur;
using test::Judged;
using test::list;
using test::regie_yaml;

namespace {

const File a{"partners/a.yaml", "name: A\n"};
const File b{"partners/b.yaml", "name: B\n"};
const std::string all_areas[]{"own-acts",      "tension",         "relations",   "issues",
                              "communication", "decision-making", "productivity"};

/// How many items are found with the code, of one item of the regisseur on relations.
std::size_t found(std::string_view code, const std::string& more) {
    return Judged{a, b, item_of_regisseur("relations", more)}.count(code);
}

}  // namespace

TEST_CASE("the account on own acts that is due is told with its day and the day on which the next one was due") {
    const Judged judged{
        item_of_regisseur("own-acts", "review: 6m\naccount:\n  - {on: 2025-08, act: Iets., effect: Rust.}\n")};
    const auto& finding = judged.one("A202");
    CHECK(finding.message(Language::en) ==
          "the last account on own acts and omissions is of August 2025; by the agreed review the next one was due on "
          "28 February 2026");
    CHECK(
        finding.message(Language::nl) ==
        "de laatste verantwoording over het eigen handelen en nalaten is van augustus 2025; volgens de afgesproken termijn "
        "was de volgende uiterlijk 28 februari 2026 aan de beurt");
}

TEST_CASE("account on productivity and focus, which no area names, is due as account of own acts is") {
    const std::string account = "account:\n  - {on: 2026-03-29, act: Iets., effect: Rust.}\n";
    const Judged judged{item_of_regisseur("productivity", "review: 3m\n" + account)};
    const auto& finding = judged.one("A202");
    CHECK(finding.severity == Severity::warning);
    CHECK(finding.subject == "accountability/productivity");
    CHECK(finding.addressee.text() == "regisseur");
    CHECK(finding.message(Language::nl).find("over productiviteit en opgavegerichtheid") != std::string::npos);
    CHECK(Judged({item_of_regisseur("productivity", "review: 3m\n" + account)}, "2026-06-29").count("A202") == 0);
    CHECK(Judged{item_of_regisseur("productivity", "review: 3m\n")}.one("A202").severity == Severity::note);
    CHECK(Judged{item_of_regisseur("productivity", account)}.count("A202") == 0);
}

TEST_CASE("of an item on results, which the regisseur should not hold, nothing more is asked") {
    const Judged judged{a, item_of_regisseur("results",
                                             "towards: [material-principal]\nreview: 1m\n"
                                             "account:\n  - {on: 2025-01-01, act: Iets.}\n")};
    CHECK(judged.count("A101") == 1);
    for (const std::string_view code : {"A202", "A203", "A204"}) CHECK(judged.count(code) == 0);
}

TEST_CASE("an act or omission without an effect is a question to the regisseur, in every area, at what was done") {
    for (const std::string& area : all_areas) {
        CAPTURE(area);
        const Judged judged{item_of_regisseur(area, "account:\n  - {on: 2026-05-01, act: Gebeld.}\n")};
        const auto& finding = judged.one("A203");
        CHECK(finding.severity == Severity::note);
        CHECK(finding.subject == "accountability/" + area);
        CHECK(finding.addressee.text() == "regisseur");
        CHECK(judged.where(finding) == "accountability/" + area + ".yaml:5:27");
        CHECK(finding.message(Language::en) == "what was the effect of this act: \"Gebeld.\"?");
        CHECK(finding.message(Language::nl) == "wat was het effect van dit handelen: \"Gebeld.\"?");
    }
    const Judged omitted{item_of_regisseur("tension", "account:\n  - {omitted: Niet gebeld.}\n")};
    CHECK(omitted.one("A203").message(Language::en) == "what was the effect of this omission: \"Niet gebeld.\"?");
    CHECK(omitted.one("A203").message(Language::nl) == "wat was het effect van dit nalaten: \"Niet gebeld.\"?");
}

TEST_CASE("an item is asked once for its effects, at the newest act or omission without one") {
    const Judged judged{item_of_regisseur("tension",
                                          "account:\n  - {act: Ooit.}\n  - {on: 2026-03, omitted: Later.}\n"
                                          "  - {on: 2026-01, act: Eerder.}\n"
                                          "  - {on: 2026-05, act: Nu., effect: Rust.}\n")};
    const auto& finding = judged.one("A203");
    CHECK(judged.where(finding) == "accountability/tension.yaml:6:28");
    CHECK(finding.message(Language::en) ==
          "what was the effect of \"Later.\"? (without an effect on file here: 3 in all)");
    CHECK(finding.message(Language::nl) ==
          "wat was het effect van \"Later.\"? (hier zonder vastgelegd effect: 3 in totaal)");
}

TEST_CASE("no effect is asked of what has one, of a day on which nothing was done, or of others than the regisseur") {
    CHECK(found("A203", "account:\n  - {on: 2026-05-01, act: Gebeld., effect: Rust.}\n") == 0);
    CHECK(found("A203", "account:\n  - {on: 2026-05-01}\n") == 0);
    CHECK(found("A203", "") == 0);
    const std::string rest = "area: tension\nstatement: Iets.\naccount:\n  - {act: Gebeld.}\n";
    CHECK(Judged{{"accountability/x.yaml", "holder: material-principal\n" + rest}}.count("A203") == 0);
    CHECK(Judged{a, {"accountability/x.yaml", "holder: a\n" + rest}}.count("A203") == 0);
    CHECK(Judged{{"accountability/x.yaml", "holder: regisseur\n" + rest}}.count("A203") == 1);
}

TEST_CASE("account to others than the collaboration is a warning for the material principal, at those others") {
    const File regie{"regie.yaml", regie_yaml("roles:\n  material_principal: {function: directeur}\n")};
    for (const std::string& area : all_areas) {
        CAPTURE(area);
        const Judged judged{regie, item_of_regisseur(area, "towards: [material-principal]\n")};
        const auto& finding = judged.one("A204");
        CHECK(finding.severity == Severity::warning);
        CHECK(finding.subject == "accountability/" + area);
        CHECK(finding.addressee.text() == "material-principal");
        CHECK(judged.where(finding) == "accountability/" + area + ".yaml:4:10");
        CHECK(judged.status("A2") == Status::at_risk);
    }
    const Judged nobody{item_of_regisseur("tension", "towards: [material-principal]\n")};
    CHECK(nobody.one("A204").addressee.text() == "collaboration");
    CHECK(nobody.one("A204").message(Language::en) ==
          "the regisseur gives account on \"Iets.\" to others, and not to the collaboration as a whole");
    CHECK(nobody.one("A204").message(Language::nl) ==
          "de regisseur legt over \"Iets.\" aan anderen verantwoording af, en niet aan het samenwerkingsverband als "
          "geheel");
}

TEST_CASE("the collaboration may be named among others, or as the list of its shareholders") {
    CHECK(found("A204", "towards: [material-principal, collaboration]\n") == 0);
    CHECK(found("A204", "towards: [a, b]\n") == 0);
    CHECK(found("A204", "towards: [a]\n") == 1);
    CHECK(found("A204", "towards: [a, a]\n") == 1);
    const File to_a = item_of_regisseur("relations", "towards: [a]\n");
    CHECK(Judged{a, {"partners/b.yaml", "name: B\ncapacity: agenda-member\n"}, to_a}.count("A204") == 0);
    CHECK(Judged{a, {"partners/b.yaml", "name: B\nleft: 2026-06-29\n"}, to_a}.count("A204") == 0);
    CHECK(Judged{a, {"partners/b.yaml", "name: B\nleft: 2026-06-30\n"}, to_a}.count("A204") == 1);
    CHECK(Judged{a, {"partners/b.yaml", "name: 'B\n"}, to_a}.count("A204") == 0);
    CHECK(
        Judged{a, {"partners/b.yaml", "name: B\nsucceeds: [a]\n"}, item_of_regisseur("relations", "towards: [a, b]\n")}
            .count("A204") == 0);
    CHECK(Judged{{"partners/a.yaml", "name: A\nleft: 2025\n"}, {"partners/b.yaml", "name: B\nsucceeds: [a]\n"}, to_a}
              .count("A204") == 0);
}

TEST_CASE("to whom account is given is not judged where that is not recorded, or may be a slip") {
    CHECK(found("A204", "") == 0);
    CHECK(found("A204", "towards: []\n") == 0);
    CHECK(found("A204", "towards: [colaboration]\n") == 0);
    CHECK(found("A204", "towards: [material-principal, colaboration]\n") == 0);
    CHECK(Judged{a, b, {"accountability/x.yaml", "holder: a\narea: tension\nstatement: Iets.\ntowards: [b]\n"}}.count(
              "A204") == 0);
}
