#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using base::Severity;
using rules::Status;
using test::File;
using test::Judged;
using test::regie_yaml;

namespace {

const std::string principal =
    "  material_principal: {function: directeur, organisation: Gemeente, framework: Kader.}\n";

File roles(const std::string& more) { return {"regie.yaml", regie_yaml("roles:\n" + more)}; }

File mandate(const std::string& more) { return {"decisions/m.yaml", "title: Opdracht\nkind: mandate\n" + more}; }

}  // namespace

TEST_CASE("without a material principal the government is asked who it is") {
    const Judged judged{test::Files{}};
    const auto& finding = judged.one("I101");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.subject == "roles/material-principal");
    CHECK(finding.addressee.text() == "government");
    CHECK(judged.where(finding) == "regie.yaml:1:1");
    CHECK(Judged{roles("  material_principal: {function: directeur}\n")}.count("I101") == 0);
}

TEST_CASE("a material principal is asked for the frame that it set, and nobody is where there is none") {
    const Judged judged{roles("  material_principal: {function: directeur}\n")};
    const auto& finding = judged.one("I102");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.addressee.text() == "material-principal");
    CHECK(Judged{roles(principal)}.count("I102") == 0);
    CHECK(Judged{test::Files{}}.count("I102") == 0);
}

TEST_CASE("the same person as principal and as regisseur is an error") {
    const File same = roles(
        "  material_principal: {function: directeur, person: p-01}\n  regisseur: {function: regisseur, person: p-01}\n");
    const Judged judged{same, {"people.yaml", "p-01: {name: Iemand}\n"}};
    const auto& finding = judged.one("I103");
    CHECK(finding.severity == Severity::error);
    CHECK(finding.addressee.text() == "government");
    CHECK(judged.where(finding) == "regie.yaml:6:53");
    CHECK(judged.status("I1") == Status::violated);
}

TEST_CASE("the same function in the same organisation is a warning, unless person keys tell the two apart") {
    const auto severity_of = [](const std::string& of_principal, const std::string& of_regisseur) {
        const Judged judged{
            roles("  material_principal: {" + of_principal + "}\n  regisseur: {" + of_regisseur + "}\n"),
            {"partners/gemeente.yaml", "name: Gemeente Zó\n"},
            {"people.yaml", "p-01: {name: A}\np-02: {name: B}\n"}};
        return judged.count("I103") == 0 ? std::string("none") : std::string(base::key_of(judged.one("I103").severity));
    };
    CHECK(severity_of("function: manager, organisation: gemeente", "function: Manager, organisation: Gemeente Zó") ==
          "warning");
    CHECK(severity_of("function: manager, organisation: gemeente", "function: manager, organisation: GGD") == "none");
    CHECK(severity_of("function: manager, organisation: gemeente", "function: regisseur, organisation: gemeente") ==
          "none");
    CHECK(severity_of("function: manager", "function: manager") == "none");
    CHECK(severity_of("function: 部長, organisation: 市", "function: 課長, organisation: 財団") == "none");
    CHECK(severity_of("function: 部長, organisation: 市", "function: 部長, organisation: 市") == "warning");
    CHECK(severity_of("function: manager, organisation: gemeente, person: p-01",
                      "function: manager, organisation: gemeente, person: p-02") == "none");
    CHECK(severity_of("function: manager, organisation: gemeente, person: p-01",
                      "function: manager, organisation: gemeente") == "warning");
}

TEST_CASE("an adopted mandate without a regisseur is a question to the government") {
    const Judged judged{mandate("")};
    CHECK(judged.one("I104").severity == Severity::note);
    CHECK(judged.one("I104").subject == "roles/regisseur");
    CHECK(judged.one("I104").addressee.text() == "government");
    CHECK(Judged{mandate("outcome: rejected\n")}.count("I104") == 0);
    CHECK(Judged{mandate("outcome: pending\n")}.count("I104") == 0);
    CHECK(Judged{test::Files{}}.count("I104") == 0);
    CHECK(Judged{mandate(""), roles("  regisseur: {organisation: Gemeente}\n")}.count("I104") == 0);
}

TEST_CASE("two principals are upheld by a frame and by the whole as functional principal") {
    CHECK(Judged{roles(principal + "  functional_principal: collaboration\n")}.status("I1") == Status::upheld);
    CHECK(Judged{roles(principal)}.status("I1") == Status::unknown);
    CHECK(Judged{roles("  functional_principal: collaboration\n")}.status("I1") == Status::unknown);
    CHECK(Judged{roles("  material_principal: {function: directeur}\n  functional_principal: collaboration\n")}.status(
              "I1") == Status::unknown);
}
