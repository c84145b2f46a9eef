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

const File gemeente{"partners/gemeente.yaml", "name: Gemeente Zó\nsector: government\n"};
const File ggd{"partners/ggd.yaml", "name: GGD\n"};
const File provincie{"partners/provincie.yaml", "name: Provincie\nsector: government\n"};

/// A regie.yaml in which the municipality directs.
File directed(const std::string& regisseur, const std::string& safeguards = "") {
    return {"regie.yaml", regie_yaml("roles:\n  government: {organisation: gemeente}\n  regisseur: {" + regisseur +
                                     "}\nregie:\n  line: regie\n" + safeguards)};
}

const std::string safeguarded = "  safeguards: [Tegenspraak.]\n";

/// How grave it is that one organisation pays or employs the regisseur: the key of the severity, or "none".
std::string gravity(const Judged& judged) {
    return judged.count("I503") == 0 ? std::string("none") : std::string(base::key_of(judged.one("I503").severity));
}

std::string gravity(const std::string& regisseur, const std::string& safeguards = "") {
    return gravity(Judged{directed(regisseur, safeguards), gemeente, ggd, provincie});
}

}  // namespace

TEST_CASE("a regisseur is asked for interests that are not declared, at the regisseur") {
    const Judged judged{directed("function: regisseur")};
    const auto& finding = judged.one("I501");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.subject == "roles/regisseur");
    CHECK(finding.addressee.text() == "regisseur");
    CHECK(judged.where(finding) == "regie.yaml:7:14");
    CHECK(finding.message(Language::nl) == "heeft de regisseur eigen belangen die in de regie kunnen meespelen?");
}

TEST_CASE("declaring none is declaring too, and where there is no regisseur nobody is asked") {
    CHECK(Judged{directed("function: regisseur, interests: []")}.count("I501") == 0);
    CHECK(Judged{directed("function: regisseur, interests: [Bestuurslid.]")}.count("I501") == 0);
    CHECK(Judged{test::Files{}}.count("I501") == 0);
    CHECK(Judged{{"regie.yaml", "roles: [a\n"}}.count("I501") == 0);
}

TEST_CASE("a declared interest without a safeguard is a warning, for the collaboration and not for the regisseur") {
    const Judged judged{directed("function: regisseur, interests: [Bestuurslid van een club]")};
    const auto& finding = judged.one("I502");
    CHECK(finding.severity == Severity::warning);
    CHECK(finding.subject == "roles/regisseur");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(judged.where(finding) == "regie.yaml:7:48");
    CHECK(finding.message(Language::nl) ==
          "de regisseur heeft een belang opgegeven (\"Bestuurslid van een club\"), en er is geen waarborg vastgelegd");
    CHECK(judged.status("I5") == Status::at_risk);
}

TEST_CASE("several declared interests are one warning, and a safeguard or no interest none") {
    CHECK(Judged{directed("function: regisseur, interests: [A, B]")}.one("I502").message(Language::en) ==
          "the regisseur declares 2 interests, and no safeguard is on file");
    CHECK(Judged{directed("function: regisseur, interests: [A]", safeguarded)}.count("I502") == 0);
    CHECK(Judged{directed("function: regisseur, interests: [A]", "  safeguards: []\n")}.count("I502") == 1);
    CHECK(Judged{directed("function: regisseur, interests: []")}.count("I502") == 0);
}

TEST_CASE("one partner that alone pays the regisseur is a warning for the collaboration, at who pays") {
    const Judged judged{directed("function: regisseur, paid_by: [ggd]"), gemeente, ggd};
    const auto& finding = judged.one("I503");
    CHECK(finding.severity == Severity::warning);
    CHECK(finding.subject == "roles/regisseur");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(judged.where(finding) == "regie.yaml:7:46");
    CHECK(finding.message(Language::nl) == "alleen GGD betaalt de regisseur, en er is geen waarborg vastgelegd");
    CHECK(judged.status("I5") == Status::at_risk);
}

TEST_CASE("a regisseur who works for one partner is a warning, at the organisation") {
    const Judged judged{directed("function: regisseur, organisation: ggd"), gemeente, ggd};
    CHECK(judged.one("I503").severity == Severity::warning);
    CHECK(judged.where(judged.one("I503")) == "regie.yaml:7:50");
    CHECK(judged.one("I503").message(Language::en) == "the regisseur works for GGD, and no safeguard is on file");
}

TEST_CASE("of the government that directs it is a question") {
    const Judged judged{directed("function: regisseur, organisation: gemeente"), gemeente};
    CHECK(judged.one("I503").severity == Severity::note);
    CHECK(judged.one("I503").addressee.text() == "collaboration");
    CHECK(judged.one("I503").message(Language::nl) ==
          "de regisseur werkt bij Gemeente Zó: wat voorkomt dat het belang van die organisatie de doorslag geeft?");
    CHECK(gravity("paid_by: [gemeente]") == "note");
    CHECK(gravity("paid_by: [Gemeente Zó]") == "note");
    CHECK(gravity(Judged{directed("organisation: gemeente")}) == "note");
}

TEST_CASE("costs that are shared bring nothing, whoever the employer is, and the same payer twice is one") {
    CHECK(gravity("paid_by: [gemeente, ggd]") == "none");
    CHECK(gravity("organisation: ggd, paid_by: [gemeente, ggd]") == "none");
    CHECK(gravity("organisation: ggd, paid_by: [ggd, Een fonds]") == "none");
    CHECK(gravity("paid_by: [ggd, GGD]") == "warning");
}

TEST_CASE("an employer and a single payer are looked at both, and a partner like the others weighs most") {
    CHECK(gravity("organisation: ggd, paid_by: [gemeente]") == "warning");
    CHECK(gravity("organisation: gemeente, paid_by: [ggd]") == "warning");
    CHECK(gravity("organisation: gemeente, paid_by: [gemeente]") == "note");
    CHECK(gravity("organisation: Een bureau, paid_by: [gemeente]") == "note");
    CHECK(gravity("organisation: ggd, paid_by: []") == "warning");
}

TEST_CASE("an organisation that is no partner, or none any more, brings nothing") {
    CHECK(gravity("organisation: Een bureau, paid_by: [Een fonds]") == "none");
    CHECK(gravity("function: regisseur") == "none");
    const auto left_on = [](const std::string& day) {
        return gravity(
            Judged{directed("paid_by: [ggd]"), gemeente, {"partners/ggd.yaml", "name: GGD\nleft: " + day + "\n"}});
    };
    CHECK(left_on("2026-06-30") == "warning");
    CHECK(left_on("2026-06-29") == "none");
    CHECK(gravity(Judged({directed("paid_by: [ggd]"), ggd}, test::usual_day, {"ggd"})) == "none");
    CHECK(gravity(Judged{directed("paid_by: [ggd]"), {"partners/ggd.yaml", "name: [a\n"}}) == "none");
}

TEST_CASE("who took over from a payer is the one that pays, and two that merged are one") {
    const File merged{"partners/regio.yaml", "name: Regio\nsucceeds: [ggd, buur]\n"};
    const File left_ggd{"partners/ggd.yaml", "name: GGD\nleft: 2026-01-01\n"};
    const File left_buur{"partners/buur.yaml", "name: Buur\nleft: 2026-01-01\n"};
    const Judged judged{directed("paid_by: [ggd, buur]"), merged, left_ggd, left_buur};
    CHECK(judged.one("I503").message(Language::en) == "only Regio pays the regisseur, and no safeguard is on file");
    const File new_town{"partners/stad.yaml", "name: Stad\nsector: government\nsucceeds: [gemeente]\n"};
    const File old_town{"partners/gemeente.yaml", "name: Gemeente\nleft: 2026-01-01\n"};
    CHECK(gravity(Judged{directed("paid_by: [stad]"), new_town, old_town}) == "note");
}

TEST_CASE("organisations of another name in another script are not one") {
    const File company{"partners/kaisha.yaml", "name: 会社\n"};
    CHECK(gravity(Judged{directed("paid_by: [財団]"), company}) == "none");
    CHECK(gravity(Judged{directed("paid_by: [会社]"), company}) == "warning");
}

TEST_CASE("while it is not recorded which government directs, any government partner may be it") {
    const auto undirected = [](const std::string& who) {
        return gravity(Judged{
            {"regie.yaml", regie_yaml("roles:\n  regisseur: {paid_by: [" + who + "]}\n")}, gemeente, ggd, provincie});
    };
    CHECK(undirected("gemeente") == "note");
    CHECK(undirected("ggd") == "warning");
    CHECK(gravity("paid_by: [provincie]") == "warning");
}

TEST_CASE("a safeguard answers for who pays and who employs") {
    CHECK(gravity("organisation: ggd, paid_by: [ggd]", safeguarded) == "none");
    CHECK(gravity("organisation: gemeente", safeguarded) == "none");
    CHECK(gravity("organisation: ggd", "  safeguards: []\n") == "warning");
}

TEST_CASE("interests are upheld when they are declared, also as none, and safeguards are recorded") {
    const auto status = [](const std::string& regisseur, const std::string& safeguards) {
        return Judged{directed(regisseur, safeguards)}.status("I5");
    };
    CHECK(status("function: R, interests: []", safeguarded) == Status::upheld);
    CHECK(status("function: R, interests: [A]", safeguarded) == Status::upheld);
    CHECK(status("function: R, interests: []", "") == Status::unknown);
    CHECK(status("function: R", safeguarded) == Status::unknown);
}
