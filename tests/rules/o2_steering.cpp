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

File stances(const std::string& list) { return with("roles:\n  government: {stances: " + list + "}\n"); }

const std::string principal = "  material_principal: {function: directeur}\n";

File powers(const std::string& list) {
    return with("roles:\n" + principal + "  regisseur:\n    function: R\n    powers: " + list + "\n");
}

/// The power that O204 names; nothing where it finds none.
std::string say_in(const std::string& list) {
    const Judged judged{powers(list)};
    return judged.count("O204") == 0 ? std::string() : judged.one("O204").message(Language::en);
}

File work(const std::string& form, const std::string& nature) {
    return with("  nature: " + nature + "\nregie:\n  work_form: " + form + "\n");
}

}  // namespace

TEST_CASE("steering by powers is an error, and by budget a warning, both for the government at that word") {
    const Judged by_power{with("regie:\n  steering: powers\n")};
    CHECK(by_power.one("O201").severity == Severity::error);
    CHECK(by_power.one("O201").addressee.text() == "government");
    CHECK(by_power.one("O201").subject == "collaboration");
    CHECK(by_power.where(by_power.one("O201")) == "regie.yaml:6:13");
    CHECK(by_power.count("O202") == 0);
    CHECK(by_power.status("O2") == Status::violated);

    const Judged by_budget{with("regie:\n  steering: budget\n")};
    CHECK(by_budget.one("O202").severity == Severity::warning);
    CHECK(by_budget.one("O202").addressee.text() == "government");
    CHECK(by_budget.one("O202").message(Language::nl) == "de regie stuurt met budget");
    CHECK(by_budget.count("O201") == 0);
    CHECK(by_budget.status("O2") == Status::at_risk);

    for (const Judged& other : {Judged{with("regie:\n  steering: regie\n")}, Judged{test::Files{}}}) {
        CHECK(other.count("O201") == 0);
        CHECK(other.count("O202") == 0);
    }
}

TEST_CASE("stances without networking are a warning to the government, at the stances") {
    const Judged judged{stances("[performing, lawful]")};
    const auto& finding = judged.one("O203");
    CHECK(finding.severity == Severity::warning);
    CHECK(finding.subject == "roles/government");
    CHECK(finding.addressee.text() == "government");
    CHECK(judged.where(finding) == "regie.yaml:6:25");
    CHECK(judged.status("O2") == Status::at_risk);
    CHECK(Judged{stances("[performing, networking]")}.count("O203") == 0);
    CHECK(Judged{stances("[networking]")}.count("O203") == 0);
}

TEST_CASE("where no stance is recorded, the government is asked for them") {
    const Judged judged{with("roles:\n  government: {organisation: G}\n")};
    const auto& finding = judged.one("O203");
    CHECK(finding.severity == Severity::note);
    CHECK(judged.where(finding) == "regie.yaml:6:15");
    CHECK(finding.message(Language::nl).starts_with("welke rollen neemt de overheid"));
    CHECK(Judged{test::Files{}}.one("O203").severity == Severity::note);
    CHECK(Judged{stances("[]")}.one("O203").severity == Severity::note);
    CHECK(Judged{{"regie.yaml", "format: 1\nname: [\n"}}.count("O203") == 0);
}

TEST_CASE("a say over partners is a warning to the material principal, at the power") {
    const Judged judged{powers("[Verdeelt de subsidie.]")};
    const auto& finding = judged.one("O204");
    CHECK(finding.severity == Severity::warning);
    CHECK(finding.subject == "roles/regisseur");
    CHECK(finding.addressee.text() == "material-principal");
    CHECK(judged.where(finding) == "regie.yaml:9:14");
    CHECK(finding.message(Language::nl) == "de regisseur heeft zeggenschap over partners: \"Verdeelt de subsidie.\"");
    CHECK(judged.status("O2") == Status::at_risk);
    CHECK(Judged{with("roles:\n  regisseur: {function: R, powers: [Verdeelt de subsidie.]}\n")}
              .one("O204")
              .addressee.text() == "collaboration");
}

TEST_CASE("several powers are named in one finding, at the first") {
    CHECK(say_in("[Verdeelt de subsidie., Beslist bij onenigheid., Veto.]") ==
          "the regisseur has a say over partners: \"Verdeelt de subsidie.\", and 2 more");
    CHECK(say_in("[geen budget, Beslist bij onenigheid.]") ==
          "the regisseur has a say over partners: \"Beslist bij onenigheid.\"");
}

TEST_CASE("declared to be none, not recorded, or denied in words, there is no say") {
    CHECK(say_in("[]") == "");
    CHECK(Judged{with("roles:\n  regisseur: {function: R}\n")}.count("O204") == 0);
    for (const std::string entry :
         {"geen", "Geen zeggenschap over partners.", "Beslist niet over subsidies.", "none", "No say over partners.",
          "The regisseur doesn't decide.", "n.v.t.", "Zonder doorzettingsmacht.", "\" \""}) {
        CAPTURE(entry);
        CHECK(say_in("[" + entry + "]") == "");
    }
}

TEST_CASE("what only helps partners to decide is no say over them, and deciding along the way is") {
    for (const std::string entry :
         {"Zit de partnertafel voor.", "Bereidt besluiten voor.", "Adviseert over subsidies.", "De agenda opstellen.",
          "Chairs the table.", "Prepares decisions.", "Advises on grants."}) {
        CAPTURE(entry);
        CHECK(say_in("[" + entry + "]") == "");
    }
    for (const std::string entry :
         {"Zit de partnertafel voor en beslist als de stemmen staken.", "Adviseert en verdeelt subsidies.",
          "Chairs the table and approves budgets.", "Partners uitsluiten.", "Budget van partners."}) {
        CAPTURE(entry);
        CHECK(say_in("[" + entry + "]") != "");
    }
}

TEST_CASE("a condition and a manner do not deny a say") {
    for (const std::string entry :
         {"Beslist als partners er niet uitkomen.", "Beslist wanneer partners geen besluit nemen.",
          "\"Als partners er niet uitkomen, beslist de regisseur.\"", "Kan zonder overleg budget verdelen.",
          "Decides if partners do not agree.", "Decides without asking."}) {
        CAPTURE(entry);
        CHECK(say_in("[" + entry + "]") != "");
    }
}

TEST_CASE("a project for a structural opgave is asked about; another form, or an opgave that ends, is not") {
    const Judged judged{work("project", "structural")};
    const auto& finding = judged.one("O205");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.addressee.text() == "government");
    CHECK(judged.where(finding) == "regie.yaml:7:14");
    CHECK(Judged{work("project", "temporary")}.count("O205") == 0);
    for (const std::string form : {"line", "programme", "process"})
        CHECK(Judged{work(form, "structural")}.count("O205") == 0);
    CHECK(Judged{with("regie:\n  work_form: project\n")}.count("O205") == 0);
    CHECK(Judged{with("  nature: structural\n")}.count("O205") == 0);
}

TEST_CASE("steering without power is upheld by regie, a networking government and no powers declared") {
    const auto status = [](const std::string& steering, const std::string& list, const std::string& more) {
        return Judged{with("roles:\n  government: {stances: [" + list + "]}\n  regisseur: {function: R" + more +
                           "}\nregie:\n  steering: " + steering + "\n")}
            .status("O2");
    };
    CHECK(status("regie", "performing, networking", ", powers: []") == Status::upheld);
    CHECK(status("budget", "networking", ", powers: []") == Status::at_risk);
    CHECK(status("regie", "performing", ", powers: []") == Status::at_risk);
    CHECK(status("regie", "networking", "") == Status::unknown);
    CHECK(status("regie", "networking", ", powers: [Budget van partners]") == Status::at_risk);
    CHECK(status("regie", "networking", ", powers: [geen]") == Status::unknown);
}
