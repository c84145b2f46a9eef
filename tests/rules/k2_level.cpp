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

const File a{"partners/a.yaml", "name: A\n"};
const File b{"partners/b.yaml", "name: B\n"};
const File c{"partners/c.yaml", "name: C\n"};

File commitment(const std::string& by, const std::string& more) {
    return {"commitments/x.yaml", "by: " + by + "\ncontribution: Werk.\n" + more};
}

std::vector<std::string> addressees(const Judged& judged, std::string_view code) {
    std::vector<std::string> found;
    for (const auto& finding : judged.findings())
        if (finding.code() == code) found.push_back(finding.addressee.text());
    return found;
}

}  // namespace

TEST_CASE("a level under what the commitment itself asks for is an error, for the partner, at the level") {
    const Judged judged{a, commitment("a", "level: management\nrequired_level: board\n")};
    const auto& finding = judged.one("K202");
    CHECK(finding.severity == Severity::error);
    CHECK(finding.subject == "commitments/x");
    CHECK(finding.addressee.text() == "partners/a");
    CHECK(judged.where(finding) == "commitments/x.yaml:3:8");
    CHECK(finding.message(base::Language::nl) ==
          "het commitment \"Werk.\" (A) is aangegaan op managementniveau, en het vraagt om bestuursniveau");
    CHECK(judged.status("K2") == Status::violated);
}

TEST_CASE("a level that is as high as asked for, or higher, is fine") {
    CHECK(Judged{a, commitment("a", "level: management\nrequired_level: management\n")}.count("K202") == 0);
    CHECK(Judged{a, commitment("a", "level: board\nrequired_level: employee\n")}.count("K202") == 0);
    CHECK(Judged{a, commitment("a", "required_level: board\n")}.count("K202") == 0);
}

TEST_CASE("where only the opgave asks for a higher level it is a question to the collaboration") {
    const File regie{"regie.yaml", regie_yaml("  commitment_level: board\n")};
    const Judged judged{regie, a, b, commitment("[a, b]", "level: employee\n")};
    const auto& finding = judged.one("K202");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(Judged{regie, a, commitment("a", "level: employee\nrequired_level: employee\n")}.count("K202") == 0);
}

TEST_CASE("each partner of a commitment by several is judged by its own terms") {
    const Judged judged{
        a, b, commitment("[a, b]", "level: board\nrequired_level: board\nper_partner:\n  b: {level: management}\n")};
    const auto& finding = judged.one("K202");
    CHECK(finding.addressee.text() == "partners/b");
    CHECK(judged.where(finding) == "commitments/x.yaml:6:14");
    const Judged both{a, b, commitment("[a, b]", "level: management\nrequired_level: board\n")};
    CHECK(addressees(both, "K202") == list({"partners/a", "partners/b"}));
}

TEST_CASE("a level that all partners share is put to the collaboration once, however many they are") {
    const Judged judged{a, b, commitment("all", "level: management\nrequired_level: board\n")};
    CHECK(addressees(judged, "K202") == list({"collaboration"}));
    const Judged own{a, b,
                     commitment("all", "level: board\nrequired_level: board\nper_partner:\n  b: {level: employee}\n")};
    CHECK(addressees(own, "K202") == list({"partners/b"}));
    const Judged all_own{
        a, commitment("all", "level: employee\nrequired_level: board\nper_partner:\n  a: {level: board}\n")};
    CHECK(all_own.count("K202") == 0);
}

TEST_CASE("terms of a partner that left do not count, and those of one that was succeeded pass on") {
    const auto terms = commitment("all", "level: board\nrequired_level: board\nper_partner:\n  b: {level: employee}\n");
    const File left{"partners/b.yaml", "name: B\nleft: 2026-06-29\n"};
    CHECK(Judged{a, left, terms}.count("K202") == 0);
    const Judged succeeded{{"partners/a.yaml", "name: A\nsucceeds: [b]\n"}, left, terms};
    CHECK(addressees(succeeded, "K202") == list({"partners/a"}));
}

TEST_CASE("a commitment that is not active is not judged by its level") {
    CHECK(Judged{a, commitment("a", "level: employee\nrequired_level: board\nstatus: proposed\n")}.count("K202") == 0);
}

TEST_CASE("signed by someone of a lower level than the commitment claims is an error at the level") {
    const Judged judged{a,
                        commitment("a", "level: board\nsigned_by: {function: beleidsmedewerker, level: employee}\n")};
    const auto& finding = judged.one("K203");
    CHECK(finding.severity == Severity::error);
    CHECK(finding.addressee.text() == "partners/a");
    CHECK(judged.where(finding) == "commitments/x.yaml:3:8");
    CHECK(finding.message(base::Language::en) ==
          "the signatory \"beleidsmedewerker\" is an employee; the commitment \"Werk.\" is made at board level");
    CHECK(finding.remedy(base::Language::nl).starts_with("laat het bestuur of de directie van A het bevestigen"));
}

TEST_CASE("a signatory at the level, or over it, or with authority on file, is fine") {
    const auto signed_by = [](const std::string& signature) {
        return Judged{a, commitment("a", "level: management\nsigned_by: {" + signature + "}\n")}.count("K203");
    };
    CHECK(signed_by("function: x, level: management") == 0);
    CHECK(signed_by("function: x, level: board") == 0);
    CHECK(signed_by("function: x, level: employee, authority: Volmacht.") == 0);
    CHECK(signed_by("function: x") == 0);
    CHECK(signed_by("level: employee") == 1);
}

TEST_CASE("the level and the authority of a signatory may be on file with the representative of that function") {
    const auto represented = [](const std::string& representative) {
        return Judged{{"partners/a.yaml", "name: A\nrepresentatives:\n  - {" + representative + "}\n"},
                      commitment("a", "level: board\nsigned_by: adviseur\n")}
            .count("K203");
    };
    CHECK(represented("function: adviseur, level: employee") == 1);
    CHECK(represented("function: adviseur, level: board") == 0);
    CHECK(represented("function: adviseur, level: employee, authority: Volmacht.") == 0);
    CHECK(represented("function: iemand anders, level: employee") == 0);
}

TEST_CASE("who signs for another partner by proxy is not judged by level") {
    CHECK(Judged{a, b, commitment("a", "level: board\nsigned_by: {via: b, level: employee}\n")}.count("K203") == 0);
}

TEST_CASE("a signature of one partner's own is judged against the level it has in common, and the other way round") {
    const Judged judged{a, b,
                        commitment("[a, b]",
                                   "level: board\nsigned_by: {function: bestuur, level: board}\n"
                                   "per_partner:\n  b: {signed_by: {function: adviseur, level: employee}}\n")};
    CHECK(judged.one("K203").addressee.text() == "partners/b");
    const Judged lower{a, b, c,
                       commitment("all",
                                  "level: board\nsigned_by: {function: teamleider, level: management}\n"
                                  "per_partner:\n  b: {level: management}\n")};
    CHECK(addressees(lower, "K203") == list({"collaboration"}));
}

TEST_CASE("an active commitment without a level is a question to each partner that it binds") {
    const Judged judged{a, b, commitment("[a, b]", "per_partner:\n  b: {level: management}\n")};
    const auto& finding = judged.one("K201");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.subject == "commitments/x");
    CHECK(finding.addressee.text() == "partners/a");
    CHECK(judged.where(finding) == "commitments/x.yaml:1:1");
    CHECK(finding.message(base::Language::nl) ==
          "op welk niveau is het commitment \"Werk.\" (A) aangegaan: medewerker, management, of bestuur of directie?");
    CHECK(judged.status("K2") == Status::unknown);
    CHECK(addressees(Judged{a, b, commitment("[a, b]", "")}, "K201") == list({"partners/a", "partners/b"}));
    CHECK(Judged{a, b, commitment("[a, b]", "level: employee\n")}.count("K201") == 0);
}

TEST_CASE("a level that all partners lack is asked of the collaboration once, whatever else they have of their own") {
    const auto by_all = [](const std::string& more) { return Judged{a, b, c, commitment("all", more)}; };
    const auto asked = [&](const std::string& more) { return by_all(more).one("K201").message(base::Language::en); };
    const std::string others = "per_partner:\n  a: {level: board}\n  b: {made: 2025, signed_by: directeur}\n";
    for (const std::string& more : {std::string(), others}) {
        CAPTURE(more);
        CHECK(addressees(by_all(more), "K201") == list({"collaboration"}));
    }
    CHECK(asked("").find("of all shareholders made") != std::string::npos);
    CHECK(asked(others).find("of the other shareholders made") != std::string::npos);
    CHECK(by_all("level: board\n").count("K201") == 0);
    const std::string but_one = "per_partner:\n  a: {level: board}\n  b: {level: board}\n";
    CHECK(addressees(by_all(but_one), "K201") == list({"partners/c"}));
    CHECK(by_all(but_one + "  c: {level: board}\n").count("K201") == 0);
}

TEST_CASE("a level is asked of who took over, and only of active commitments") {
    const File left{"partners/a.yaml", "name: A\nleft: 2026-06-29\n"};
    CHECK(Judged{left, b, commitment("a", "")}.count("K201") == 0);
    const Judged merged{left, {"partners/b.yaml", "name: B\nsucceeds: [a]\n"}, commitment("a", "")};
    CHECK(merged.one("K201").addressee.text() == "partners/b");
    CHECK(Judged{a, commitment("a", "status: proposed\n")}.count("K201") == 0);
    CHECK(Judged{a, {"commitments/x.yaml", "by: a\ncontribution: [\n"}}.count("K201") == 0);
}

TEST_CASE("signed by another partner without any authority on file is a warning for whom it signed, at the proxy") {
    const Judged judged{a, b, commitment("a", "signed_by: {via: b}\n")};
    const auto& finding = judged.one("K205");
    CHECK(finding.severity == Severity::warning);
    CHECK(finding.subject == "commitments/x");
    CHECK(finding.addressee.text() == "partners/a");
    CHECK(judged.where(finding) == "commitments/x.yaml:3:18");
    CHECK(finding.message(base::Language::nl) ==
          "B tekende namens A, en van een volmacht daarvoor is niets vastgelegd");
    CHECK(finding.remedy(base::Language::en).ends_with("or have A sign"));
    CHECK(judged.status("K2") == Status::at_risk);
}

TEST_CASE("a proxy with evidence of its authority, or with the authority in words, is fine") {
    const auto signed_by = [](const std::string& more) {
        return Judged{a, b, commitment("a", "signed_by: {via: b" + more + "}\n")}.count("K205");
    };
    CHECK(signed_by(", evidence: https://example.org/volmacht.pdf") == 0);
    CHECK(signed_by(", authority: Volmacht van maart 2025.") == 0);
    CHECK(signed_by(", function: directeur, level: board") == 1);
    CHECK(Judged{a, b, commitment("a", "signed_by: {function: directeur}\n")}.count("K205") == 0);
    CHECK(Judged{a, b, commitment("a", "status: fulfilled\nsigned_by: {via: b}\n")}.count("K205") == 0);
    // Evidence of the commitment shows that it was signed, not that the proxy could.
    CHECK(Judged{a, b, commitment("a", "evidence: https://example.org/x.pdf\nsigned_by: {via: b}\n")}.count("K205") ==
          1);
}

TEST_CASE("whoever signs for several is a proxy of the others, and not of itself") {
    CHECK(addressees(Judged{a, b, commitment("[a, b]", "signed_by: {via: b}\n")}, "K205") == list({"partners/a"}));
    const Judged taken_over{{"partners/a.yaml", "name: A\nleft: 2026-01\n"},
                            {"partners/b.yaml", "name: B\nsucceeds: [a]\n"},
                            commitment("a", "signed_by: {via: b}\n")};
    CHECK(taken_over.count("K205") == 0);
}

TEST_CASE("one who signed for all is asked for its authority once, and who has a signature of its own apart") {
    const auto by_all = [](const std::string& more) { return Judged{a, b, c, commitment("all", more)}; };
    const auto all = by_all("signed_by: {via: b}\nper_partner:\n  a: {level: board}\n");
    CHECK(addressees(all, "K205") == list({"collaboration"}));
    CHECK(all.one("K205").message(base::Language::nl).starts_with("B tekende namens alle aandeelhouders"));
    const auto one = by_all("signed_by: bestuur\nper_partner:\n  a: {signed_by: {via: b}}\n");
    CHECK(addressees(one, "K205") == list({"partners/a"}));
    const auto others = by_all("signed_by: {via: b}\nper_partner:\n  a: {signed_by: bestuur}\n");
    CHECK(others.one("K205").message(base::Language::nl).starts_with("B tekende namens de overige aandeelhouders"));
    CHECK(by_all("signed_by: {via: b}\nper_partner:\n  a: {signed_by: bestuur}\n  c: {signed_by: bestuur}\n")
              .count("K205") == 0);
}

TEST_CASE("the level is upheld when every active commitment is at the level asked for") {
    const File regie{"regie.yaml", regie_yaml("  commitment_level: management\n")};
    CHECK(Judged{regie, a, commitment("a", "level: management\n")}.status("K2") == Status::upheld);
    CHECK(Judged{a, commitment("a", "level: board\nrequired_level: board\n")}.status("K2") == Status::upheld);
    CHECK(Judged{regie, a, commitment("a", "")}.status("K2") == Status::unknown);
    CHECK(Judged{a, commitment("a", "level: board\n")}.status("K2") == Status::unknown);
    CHECK(Judged{regie, a, commitment("a", "level: employee\n")}.status("K2") == Status::unknown);
    CHECK(Judged{regie, a}.status("K2") == Status::unknown);
}
