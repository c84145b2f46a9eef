#include <algorithm>

#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using rules::Status;
using test::Judged;
using test::list;
using test::regie_yaml;

namespace {

const test::File a{"partners/a.yaml", "name: A\n"};
const test::File b{"partners/b.yaml", "name: B\n"};

test::File with_waiver(std::string_view waiver) {
    return {"regie.yaml",
            regie_yaml("waivers:\n  - {reason: Zo afgesproken., owner: directeur, " + std::string(waiver) + "}\n")};
}

/// Subjects of the findings with a code, of those that are waived or of those that are not.
std::vector<std::string> subjects(const Judged& judged, std::string_view code, bool waived) {
    std::vector<std::string> found;
    for (const base::Finding& finding : judged.findings())
        if (finding.code() == code && finding.waived == waived) found.push_back(finding.subject);
    return found;
}

}  // namespace

TEST_CASE("every principle has a status, in the order of the theory") {
    const Judged judged{test::Files{}};
    const auto& statuses = judged.assessment().principles;
    REQUIRE(statuses.size() == 32);
    for (std::size_t i = 0; i < statuses.size(); ++i) CHECK(statuses[i].principle == rules::principles()[i]);
}

TEST_CASE("an error makes a principle violated, a warning at risk, and notes change no status") {
    const Judged violated{a,
                          {"decisions/d.yaml",
                           "title: X\nkind: direction\nby: collaboration\n"
                           "positions: {a: object}\n"}};
    CHECK(violated.status("P2") == Status::violated);
    CHECK(violated.assessment().count_of(Status::violated) == 1);
    const Judged at_risk{a,
                         {"decisions/d.yaml", "title: X\nkind: renewal\nby: collaboration\npositions: {a: object}\n"}};
    CHECK(at_risk.status("P2") == Status::at_risk);
    const Judged note{{"partners/a.yaml", "name: A\ninterest: x\n"},
                      {"commitments/x.yaml", "by: a\ncontribution: x\n"},
                      {"partners/b.yaml", "name: B\ncapacity: observer\n"}};
    CHECK(note.status("P1") == Status::upheld);
}

TEST_CASE("the reason of a principle that is not recorded is its first question, else what would uphold it") {
    CHECK(Judged{a}.reason("P1", base::Language::nl) == "Bijdrage niet vastgelegd");
    CHECK(Judged{a}.reason("L2", base::Language::nl) ==
          "nodig: een lopend commitment van een partner buiten de overheid");
}

TEST_CASE("the reason of a principle is called what was found, and a question is never called by its worst answer") {
    const auto reason = [](std::string_view more, std::string_view principle, base::Language language) {
        return Judged{{"regie.yaml", regie_yaml(more)}}.reason(principle, language);
    };
    const auto nl = base::Language::nl;
    CHECK(reason("", "O2", nl) == "Overheidsrollen niet vastgelegd");
    CHECK(reason("", "O2", base::Language::en) == "Stances of the government not recorded");
    CHECK(reason("roles: {government: {stances: [performing]}}\n", "O2", nl) == "Geen samenwerkende overheid");
    CHECK(reason("regie: {line: project-office}\n", "O1", nl) == "Regie bij een projectmanagementbureau");
    CHECK(reason("regie: {line: external}\n", "O1", nl) == "Regie buiten de organisatie");
    CHECK(reason("regie: {line: policy}\n", "O1", nl) == "Regie in een lijn waar zij niet past");
    const std::string_view alike =
        "roles:\n  material_principal: {function: adviseur, organisation: gem}\n"
        "  regisseur: {function: adviseur, organisation: gem}\n";
    CHECK(reason(alike, "I1", nl) == "Opdrachtgever en regisseur met dezelfde functie");
    const std::string_view one =
        "roles:\n  material_principal: {function: adviseur, person: p}\n  regisseur: {function: adviseur, person: p}\n";
    CHECK(reason(one, "I1", nl) == "Opdrachtgever en regisseur in één persoon");
    const Judged represents{{"regie.yaml", regie_yaml("roles: {regisseur: {function: adviseur, organisation: a}}\n")},
                            {"partners/a.yaml", "name: A\nrepresentatives: [{function: adviseur}]\n"}};
    CHECK(represents.reason("I2", nl) == "Regie en vertegenwoordiger met dezelfde functie");
}

TEST_CASE("what is advised on a question in general does not take its answer for granted") {
    const Judged judged{
        {"regie.yaml", regie_yaml("roles:\n  material_principal: {function: adviseur, organisation: gem}\n"
                                  "  regisseur: {function: adviseur, organisation: gem}\n")}};
    CHECK(judged.one("I103").general_remedy().nl ==
          "De overheid laat weten of het om twee mensen gaat, of scheidt de rollen als het er één is.");
    CHECK(judged.one("L301").general_remedy().nl == judged.one("L301").rule->remedy.nl);
}

TEST_CASE("a waiver with a subject accepts that finding alone, one without a subject its whole code") {
    const Judged one{with_waiver("rule: P101, subject: partners/a, until: 2027-01-01"), a, b};
    CHECK(subjects(one, "P101", true) == list({"partners/a"}));
    CHECK(subjects(one, "P101", false) == list({"partners/b"}));
    CHECK(one.count("F019") == 0);
    const Judged all{with_waiver("rule: P101, until: 2027-01-01"), a, b};
    CHECK(subjects(all, "P101", true) == list({"partners/a", "partners/b"}));
    CHECK(rules::count(all.findings()).waived == 2);
}

TEST_CASE("a waiver accepts up to and including its day, and an expired one accepts nothing") {
    const auto files = {with_waiver("rule: P101, until: 2026-06-30"), a};
    CHECK(subjects(Judged(files, "2026-06-30"), "P101", true) == list({"partners/a"}));
    const Judged expired(files, "2026-07-01");
    CHECK(subjects(expired, "P101", false) == list({"partners/a"}));
    CHECK(expired.count("F019") == 0);
    CHECK(subjects(Judged({with_waiver("rule: P101, until: 2026"), a}, "2026-12-31"), "P101", true).size() == 1);
}

TEST_CASE("a waiver without an end accepts nothing") {
    CHECK_FALSE(Judged{with_waiver("rule: P101, reason: x, owner: y"), a}.one("P101").waived);
}

TEST_CASE("what was not read and what is wrong with waivers cannot be waived") {
    const test::File broken{"commitments/x.yaml", "by: 'a\n"};
    CHECK_FALSE(Judged{with_waiver("rule: F001, until: 2027-01-01"), broken}.one("F001").waived);
    const test::File own{"regie.yaml", regie_yaml("waivers:\n  - {rule: P101, reason: x, owner: y}\n"
                                                  "  - {rule: F018, reason: x, owner: y, until: 2027-01-01}\n")};
    CHECK_FALSE(Judged{own, a}.one("F018").waived);
    CHECK(Judged{with_waiver("rule: F001, until: 2027-01-01"), a}.one("F019").message(base::Language::nl) ==
          "voor een bevinding F001 geldt geen vrijstelling: die gaat over wat niet is gelezen, of over vrijstellingen");
}

TEST_CASE("a waived error does not violate its principle") {
    const Judged judged{with_waiver("rule: P203, until: 2027-01-01"),
                        a,
                        {"decisions/d.yaml", "title: X\nkind: direction\nby: collaboration\npositions: {a: object}\n"}};
    CHECK(judged.one("P203").waived);
    CHECK(judged.status("P2") == Status::unknown);
    CHECK(rules::count(judged.findings()).error == 0);
}

TEST_CASE("a rule is waived by its code, whatever its case, and not by a name that rules may share") {
    CHECK(Judged{with_waiver("rule: p101, until: 2027-01-01"), a}.one("P101").waived);
    const Judged named{with_waiver("rule: contribution-not-recorded, until: 2027-01-01"), a};
    CHECK_FALSE(named.one("P101").waived);
    CHECK(named.count("F019") == 1);
}

TEST_CASE("F019 finds a waiver that accepts nothing, and says so where its rule does not exist") {
    const Judged idle{with_waiver("rule: P101, subject: partners/z, until: 2027-01-01"), a};
    const auto& finding = idle.one("F019");
    CHECK(finding.severity == base::Severity::warning);
    CHECK(finding.addressee.text() == "editor");
    CHECK(idle.where(finding) == "regie.yaml:6:55");
    CHECK(finding.message(base::Language::nl) == "deze vrijstelling voor P101 dekt geen enkele bevinding");
    CHECK(Judged{with_waiver("rule: P999, until: 2027-01-01"), a}.one("F019").message(base::Language::en) ==
          "this waiver names \"P999\", which is no rule");
}

TEST_CASE("F019 is silent where a file could not be read: the waiver may be for what it would show") {
    CHECK(Judged{with_waiver("rule: K203, until: 2027-01-01"), {"commitments/x.yaml", "by: 'a\n"}}.count("F019") == 0);
}

TEST_CASE("a format that is not known is reported alone, and every principle is unknown") {
    const Judged judged{{"regie.yaml", "format: 2\nname: x\nopgave: {statement: y}\n"}, a};
    CHECK(judged.codes() == list({"F015"}));
    CHECK(judged.assessment().count_of(Status::unknown) == 32);
    CHECK(judged.reason("L1", base::Language::nl) ==
          "niet beoordeeld, omdat het formaat van deze bestanden niet bekend is");
}

TEST_CASE("what is found comes in one order, and the same twice") {
    const test::Files files{b, a, {"commitments/x.yaml", "by: nobody\ncontribution: x\n"}};
    const Judged once(files);
    const Judged again(files);
    CHECK(once.codes() == again.codes());
    std::vector<std::string> places;
    for (const base::Finding& finding : once.findings()) places.push_back(once.where(finding));
    CHECK(std::is_sorted(places.begin(), places.end()));
}

TEST_CASE("an addressee that is not recorded becomes the collaboration") {
    const test::File item{"accountability/x.yaml", "holder: regisseur\narea: results\nstatement: x\n"};
    CHECK(Judged{item}.one("A101").addressee.text() == "collaboration");
    const test::File principal{"regie.yaml", regie_yaml("roles:\n  material_principal: {function: directeur}\n")};
    CHECK(Judged{principal, item}.one("A101").addressee.text() == "material-principal");
}

TEST_CASE("a principle speaks of a knelpunt, a file of a fout") {
    const Judged judged{a,
                        {"decisions/d.yaml", "title: X\nkind: direction\nby: collaboration\npositions: {a: object}\n"},
                        {"partners/b.yaml", "naam: B\n"}};
    CHECK(rules::label_of(judged.one("P203")).nl == "knelpunt");
    CHECK(rules::label_of(judged.one("F002")).nl == "fout");
}
