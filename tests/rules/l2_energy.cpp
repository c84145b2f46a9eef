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

/// A pulse with these scores for energy, its day on the first line.
test::File pulse(std::string_view day, std::string_view scores, std::string_view scale = "5") {
    std::string text = "on: " + std::string(day) + "\nscale: " + std::string(scale) + "\nresponses:\n";
    for (const char score : scores) text += std::string("  - {partner: werk, energy: ") + score + "}\n";
    return {"pulses/" + std::string(day) + ".yaml", text};
}

std::size_t many_uncommitted(test::Files more) {
    more.insert(more.end(), {municipality, health, society});
    return Judged(more).count("L205");
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
    CHECK(finding.message(base::Language::nl) ==
          "er doen 3 partners mee, en van geen van hen is een lopend commitment vastgelegd");
    CHECK(three.status("L2") == Status::at_risk);
    CHECK(Judged{municipality, society}.count("L202") == 0);
}

TEST_CASE("L202 does not find that nobody is committed where what was promised is fulfilled, or the regie is over") {
    CHECK(Judged{municipality, health, society, commitment("x", "werk", "status: fulfilled\n")}.count("L202") == 0);
    CHECK(Judged{municipality, health, society, commitment("x", "werk", "status: lapsed\n")}.count("L202") == 1);
    const test::File end{"decisions/e.yaml", "title: E\nkind: end-regie\nby: raad\ntaken: 2026-06-01\n"};
    CHECK(Judged{municipality, health, society, end}.count("L202") == 0);
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

TEST_CASE("L204 finds energy under the middle of the scale, for the collaboration, at the day of the pulse") {
    const Judged judged{society, pulse("2026-04", "233")};
    const auto& finding = judged.one("L204");
    CHECK(finding.severity == base::Severity::warning);
    CHECK(finding.subject == "pulses/2026-04");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(judged.where(finding) == "pulses/2026-04.yaml:1:5");
    CHECK(
        finding.message(base::Language::nl) ==
        "in de peiling van april 2026 scoorde de energie voor de opgave gemiddeld 2,7, onder het midden van de schaal "
        "(3,0)");
    CHECK(judged.status("L2") == Status::at_risk);
}

TEST_CASE("L204 lets the middle of the scale itself be, whatever the scale") {
    CHECK(Judged{society, pulse("2026-04", "234")}.count("L204") == 0);
    CHECK(Judged{society, pulse("2026-04", "555", "9")}.count("L204") == 0);
    CHECK(Judged{society, pulse("2026-04", "554", "9")}.count("L204") == 1);
}

TEST_CASE("L204 hears the newest pulse that speaks, and nothing of fewer than three who answered") {
    CHECK(Judged{society, pulse("2025-10", "222"), pulse("2026-04", "444")}.count("L204") == 0);
    CHECK(Judged{society, pulse("2025-10", "444"), pulse("2026-04", "222")}.count("L204") == 1);
    CHECK(Judged{society, pulse("2025-10", "444"), pulse("2026-04", "11")}.count("L204") == 0);
    CHECK(Judged{society, pulse("2025-10", "222"), {"pulses/2026-04.yaml", "on: [\n"}}.count("L204") == 0);
    CHECK(Judged{society, pulse("2026-04", "11")}.count("L204") == 0);
    const test::File others{"pulses/p.yaml",
                            "on: 2026-04\nresponses:\n  - {energy: 1}\n  - {energy: 1}\n  - {serving: 5}\n"};
    CHECK(Judged{others}.count("L204") == 0);
}

TEST_CASE("L205 asks the collaboration whether there is energy enough where under half of the shareholders are bound") {
    const Judged judged{municipality, health, society, commitment("x", "werk")};
    const auto& finding = judged.one("L205");
    CHECK(finding.severity == base::Severity::note);
    CHECK(finding.subject == "collaboration");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(judged.where(finding) == "regie.yaml:1:1");
    CHECK(finding.message(base::Language::nl) ==
          "aandeelhouders met een lopend commitment: 1 van de 3; is dat genoeg energie voor deze opgave?");
    CHECK(judged.status("L2") == Status::upheld);
}

TEST_CASE("L205 is silent from half of the shareholders, and counts partners of another capacity out") {
    const test::File fourth{"partners/z.yaml", "name: Z\n"};
    CHECK(many_uncommitted({commitment("x", "[werk, ggd]")}) == 0);
    CHECK(many_uncommitted({fourth, commitment("x", "[werk, ggd]")}) == 0);
    CHECK(many_uncommitted({fourth, commitment("x", "werk")}) == 1);
    CHECK(many_uncommitted({commitment("x", "all")}) == 0);
    CHECK(many_uncommitted({fourth, {"partners/y.yaml", "name: Y\n"}, commitment("x", "[werk, ggd]")}) == 1);
    CHECK(many_uncommitted(
              {fourth, {"partners/y.yaml", "name: Y\ncapacity: observer\n"}, commitment("x", "[werk, ggd]")}) == 0);
    CHECK(many_uncommitted(
              {fourth, {"partners/y.yaml", "name: Y\nleft: 2026-06-29\n"}, commitment("x", "[werk, ggd]")}) == 0);
    CHECK(many_uncommitted(
              {fourth, {"partners/y.yaml", "name: Y\nleft: 2026-06-30\n"}, commitment("x", "[werk, ggd]")}) == 1);
}

TEST_CASE("L205 asks where no shareholder is bound, and a partner of another capacity is") {
    const test::File observer{"partners/y.yaml", "name: Y\ncapacity: observer\n"};
    CHECK(many_uncommitted({observer, commitment("x", "y")}) == 1);
}

TEST_CASE("L205 counts a successor as bound by what it took over") {
    const test::File merged{"partners/fusie.yaml", "name: Fusie\nsucceeds: [oud, ouder]\n"};
    const test::File old{"partners/oud.yaml", "name: Oud\nleft: 2025\n"};
    const test::File older{"partners/ouder.yaml", "name: Ouder\nleft: 2025\n"};
    CHECK(Judged{municipality, society, merged, old, older, commitment("x", "oud"), commitment("y", "werk")}.count(
              "L205") == 0);
    CHECK(Judged{municipality, society, merged, old, older, commitment("x", "oud")}.count("L205") == 1);
}

TEST_CASE("L205 leaves it to others where nobody is bound, and is silent where a file could not be read") {
    CHECK(many_uncommitted({}) == 0);
    CHECK(many_uncommitted({commitment("x", "werk"), {"commitments/y.yaml", "by: 'ggd\n"}}) == 0);
    CHECK(many_uncommitted({commitment("x", "werk"), {"partners/y.yaml", "name: 'Y\n"}}) == 0);
}

TEST_CASE("L2 is upheld by an active commitment outside the government, and not where the sector is unknown") {
    const Judged judged{municipality, society, commitment("x", "[gemeente, werk]")};
    CHECK(judged.status("L2") == Status::upheld);
    CHECK(judged.reason("L2") == "active commitments of Buurtwerk");
    CHECK(Judged{{"partners/b.yaml", "name: B\n"}, commitment("x", "b")}.status("L2") == Status::unknown);
    CHECK(Judged{municipality, society, commitment("x", "all")}.status("L2") == Status::upheld);
}
