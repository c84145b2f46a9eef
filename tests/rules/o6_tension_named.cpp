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

const File a{"partners/a.yaml", "name: A\n"};

File membership(const std::string& more) { return with("membership:\n" + more); }

File framework(const std::string& text) {
    return with("roles:\n  material_principal: {function: D, framework: " + text + "}\n");
}

File commitment(const std::string& more) { return {"commitments/c.yaml", "by: a\ncontribution: Busje\n" + more}; }

File item(const std::string& holder, const std::string& statement, const std::string& more = "") {
    return {"accountability/i.yaml",
            "holder: " + holder + "\narea: productivity\nstatement: " + statement + "\n" + more};
}

const std::string command = "De gemeente heeft doorzettingsmacht.";
const std::string settlement = "De regisseur haalt de KPI's.";

}  // namespace

TEST_CASE("a word of power in the terms for partners is a question, at the word itself") {
    const Judged judged{membership("  disputes: {terms: " + command + "}\n")};
    const auto& finding = judged.one("O601");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.subject == "collaboration");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(judged.where(finding) == "regie.yaml:6:39");
    CHECK(judged.collaboration().written(finding.place) == "doorzettingsmacht");
    CHECK(finding.message(Language::nl) ==
          "\"doorzettingsmacht\" hoort bij sturen met macht: is dat hier bedoeld, onder gelijken?");
    CHECK(judged.status("O6") == Status::unknown);
}

TEST_CASE("the terms for joining, leaving, ending and disputes are looked through, and found once together") {
    CHECK(Judged{membership("  joining: {conditions: [Eigen inbreng., " + command + "]}\n")}.count("O601") == 1);
    CHECK(Judged{membership("  leaving: {terms: " + command + "}\n")}.count("O601") == 1);
    CHECK(Judged{membership("  leaving: {settlement: " + command + "}\n")}.count("O601") == 1);
    CHECK(Judged{membership("  ending: " + command + "\n")}.count("O601") == 1);
    CHECK(Judged{membership("  leaving: {terms: " + command + "}\n  ending: " + command + "\n")}.count("O601") == 1);
    CHECK(Judged{membership("  ending: Samen besloten.\n")}.count("O601") == 0);
}

TEST_CASE("the frame of the assignment is looked through for both, for the material principal who set it") {
    const Judged by_power{framework(command)};
    CHECK(by_power.one("O601").subject == "roles/material-principal");
    CHECK(by_power.one("O601").addressee.text() == "material-principal");
    const Judged by_targets{framework(settlement)};
    CHECK(by_targets.one("O602").subject == "roles/material-principal");
    CHECK(by_targets.one("O602").addressee.text() == "material-principal");
    CHECK(by_targets.count("O601") == 0);
}

TEST_CASE("the conditions and the exit of a commitment are looked through, and not what it contributes or notes") {
    const Judged judged{a, commitment("conditions: " + command + "\n")};
    CHECK(judged.one("O601").subject == "commitments/c");
    CHECK(judged.where(judged.one("O601")) == "commitments/c.yaml:3:31");
    CHECK(Judged{a, commitment("exit: {settlement: " + command + "}\n")}.count("O601") == 1);
    CHECK(Judged{a, commitment("status: proposed\nconditions: " + command + "\n")}.count("O601") == 1);
    CHECK(Judged{a, commitment("notes: " + command + "\n")}.count("O601") == 0);
    CHECK(Judged{a, {"commitments/c.yaml", "by: a\ncontribution: " + command + "\n"}}.count("O601") == 0);
}

TEST_CASE("a commitment that binds nobody any more is passed over") {
    const std::string conditions = "conditions: " + command + "\n";
    CHECK(Judged{a, commitment("status: withdrawn\n" + conditions)}.count("O601") == 0);
    CHECK(Judged{a, commitment("status: fulfilled\n" + conditions)}.count("O601") == 0);
    CHECK(Judged{{"partners/a.yaml", "name: A\nleft: 2025\n"}, commitment(conditions)}.count("O601") == 0);
}

TEST_CASE("words of settlement are asked about in what the regisseur answers for, and not in what a partner does") {
    const Judged judged{item("regisseur", settlement)};
    const auto& finding = judged.one("O602");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.subject == "accountability/i");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(judged.where(finding) == "accountability/i.yaml:3:34");
    CHECK(finding.message(Language::en) ==
          "\"KPI's\" belongs to steering by performance: is the regisseur to be judged by that?");
    CHECK(Judged{a, item("a", settlement)}.count("O602") == 0);
    CHECK(Judged{item("material-principal", settlement)}.count("O602") == 0);
    CHECK(Judged{item("regisseur", "Rust.", "account: [{act: De KPI's besproken.}]\n")}.count("O602") == 0);
    CHECK(Judged{membership("  ending: " + settlement + "\n")}.count("O602") == 0);
}

TEST_CASE("what is written as a block is searched without the remark at its head") {
    CHECK(Judged{membership("  ending: |  # geen doorzettingsmacht\n    Samen besloten.\n")}.count("O601") == 0);
    const Judged judged{membership("  ending: >-  # niet zo\n    De gemeente\n    heeft doorzettingsmacht.\n")};
    CHECK(judged.where(judged.one("O601")) == "regie.yaml:8:11");
}

TEST_CASE("disputes that end in the line are a question to the collaboration, at that word") {
    const Judged judged{membership("  disputes: {ends_at: line}\n")};
    const auto& finding = judged.one("O603");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.subject == "collaboration");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(judged.where(finding) == "regie.yaml:6:23");
    CHECK(Judged{membership("  disputes: {ends_at: collaboration}\n")}.count("O603") == 0);
    CHECK(Judged{test::Files{}}.count("O603") == 0);
}

TEST_CASE("whether the tension with bureaucracy is named, no file can show") {
    CHECK(Judged{test::Files{}}.status("O6") == Status::unknown);
    CHECK(Judged{membership("  disputes: {ends_at: line}\n")}.status("O6") == Status::unknown);
}
