#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using rules::Status;
using test::Judged;
using test::regie_yaml;

namespace {

test::File with_form(std::string_view form, std::string_view more = "") {
    return {"regie.yaml", regie_yaml("  form: " + std::string(form) + "\n" + std::string(more))};
}

const test::File mandate{"decisions/opdracht.yaml", "title: Opdracht\nkind: mandate\n"};
constexpr std::string_view regisseur = "roles:\n  regisseur: {function: regisseur}\n";

}  // namespace

TEST_CASE("L301 asks the government for the form of interplay, at the opgave") {
    const Judged judged{test::Files{}};
    const auto& finding = judged.one("L301");
    CHECK(finding.severity == base::Severity::note);
    CHECK(finding.subject == "collaboration");
    CHECK(finding.addressee.text() == "government");
    CHECK(judged.where(finding) == "regie.yaml:4:3");
    CHECK(finding.message(base::Language::nl) ==
          "welke vorm heeft deze opgave: gezamenlijke verantwoordelijkheid, vrije ruimte voor de samenleving of "
          "uitvoering door de overheid?");
    CHECK(judged.status("L3") == Status::unknown);
}

TEST_CASE("L301 is silent where any form is recorded, and where regie.yaml could not be read") {
    for (const std::string_view form : {"joint", "free-space", "government", "policy-input"})
        CHECK(Judged{with_form(form)}.count("L301") == 0);
    CHECK(Judged{{"regie.yaml", "format: [1\n"}}.count("L301") == 0);
}

TEST_CASE("L302 finds a mandate for regie on every form but the joint one") {
    for (const std::string_view form : {"free-space", "government", "policy-input"}) {
        CAPTURE(form);
        const Judged judged{with_form(form), mandate};
        const auto& finding = judged.one("L302");
        CHECK(finding.severity == base::Severity::error);
        CHECK(finding.addressee.text() == "government");
        CHECK(judged.where(finding) == "regie.yaml:5:9");
        CHECK(judged.status("L3") == Status::violated);
    }
    CHECK(Judged{with_form("joint"), mandate}.count("L302") == 0);
    CHECK(Judged{mandate}.count("L302") == 0);
}

TEST_CASE("L302 says the form in words") {
    CHECK(Judged{with_form("policy-input"), mandate}.one("L302").message(base::Language::nl) ==
          "de vorm van samenspel is inspraak in beleidsontwikkeling, en \"Opdracht\" geeft opdracht tot regie");
}

TEST_CASE("L302 finds a regisseur where there is no mandate, and nothing where there is neither") {
    CHECK(Judged{with_form("free-space", regisseur)}.one("L302").message(base::Language::nl) ==
          "de vorm van samenspel is vrije ruimte, en er is een regisseur");
    CHECK(Judged{with_form("free-space")}.count("L302") == 0);
    const test::File rejected{"decisions/opdracht.yaml", "title: Opdracht\nkind: mandate\noutcome: rejected\n"};
    CHECK(Judged{with_form("free-space"), rejected}.count("L302") == 0);
}

TEST_CASE("L3 is upheld by the joint form, and unknown without a form") {
    CHECK(Judged{with_form("joint")}.status("L3") == Status::upheld);
    CHECK(Judged{test::Files{}}.status("L3") == Status::unknown);
    CHECK(Judged{with_form("free-space")}.status("L3") == Status::unknown);
}
