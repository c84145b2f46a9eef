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

File placed(const std::string& keys) { return {"regie.yaml", regie_yaml("regie:\n" + keys)}; }

const File unreadable{"regie.yaml", "format: 1\nname: [\n"};

}  // namespace

TEST_CASE("where nothing is recorded of its place, the government is asked where the regie belongs") {
    const Judged judged{test::Files{}};
    const auto& finding = judged.one("O101");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.subject == "collaboration");
    CHECK(finding.addressee.text() == "government");
    CHECK(judged.where(finding) == "regie.yaml:1:1");
    CHECK(finding.message(Language::nl) == "waar in de organisatie is de regie belegd?");
    CHECK(judged.status("O1") == Status::unknown);
}

TEST_CASE("the question for its place stands where the regie is described, and any place answers it") {
    const Judged judged{placed("  steering: regie\n")};
    CHECK(judged.where(judged.one("O101")) == "regie.yaml:6:3");
    for (const std::string line :
         {"regie", "visible-function", "execution", "policy", "staff", "project-office", "external"})
        CHECK(Judged{placed("  line: " + line + "\n")}.count("O101") == 0);
}

TEST_CASE("a line that pulls the regie another way is a warning to the government, at the line") {
    const auto message = [](const std::string& line, Language language) {
        const Judged judged{placed("  line: " + line + "\n")};
        const auto& finding = judged.one("O102");
        CHECK(finding.severity == Severity::warning);
        CHECK(finding.addressee.text() == "government");
        CHECK(finding.subject == "collaboration");
        CHECK(judged.where(finding) == "regie.yaml:6:9");
        CHECK(judged.status("O1") == Status::at_risk);
        return finding.message(language);
    };
    CHECK(message("execution", Language::nl) ==
          "de regie is belegd onder de reguliere uitvoering, waar resultaten en beheersing vooropstaan");
    CHECK(message("policy", Language::nl) ==
          "de regie is belegd onder de beleidsontwikkeling, waar beleid het doel is, en de overheid daarvoor alleen "
          "verantwoordelijk is");
    CHECK(message("staff", Language::nl) ==
          "de regie is belegd onder de staf, waar het werk de eigen organisatie dient");
    CHECK(message("staff", Language::en) ==
          "the regie is placed under staff, where the work serves the organisation itself");
}

TEST_CASE("a project office or a place outside is only asked about, and its own line or function is neither") {
    for (const std::string line : {"project-office", "external"}) {
        const Judged judged{placed("  line: " + line + "\n  development: Tijd.\n")};
        CHECK(judged.one("O102").severity == Severity::note);
        CHECK(judged.status("O1") == Status::unknown);
    }
    CHECK(Judged{placed("  line: external\n")}.one("O102").message(Language::nl) ==
          "de regie is extern belegd: hoe blijft het een kerntaak van de overheid?");
    CHECK(Judged{placed("  line: regie\n")}.count("O102") == 0);
    CHECK(Judged{placed("  line: visible-function\n")}.count("O102") == 0);
}

TEST_CASE("regie that is bound to a domain is asked about at that word; where it is not bound or not recorded, not") {
    const Judged judged{placed("  domain_bound: yes\n")};
    const auto& finding = judged.one("O103");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.addressee.text() == "government");
    CHECK(judged.where(finding) == "regie.yaml:6:17");
    CHECK(Judged{placed("  domain_bound: no\n")}.count("O103") == 0);
    CHECK(Judged{test::Files{}}.count("O103") == 0);
}

TEST_CASE("where no room to develop is recorded, the government is asked for it") {
    const Judged judged{placed("  line: regie\n")};
    const auto& finding = judged.one("O104");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.addressee.text() == "government");
    CHECK(judged.where(finding) == "regie.yaml:6:3");
    CHECK(Judged{placed("  development: Tijd.\n")}.count("O104") == 0);
}

TEST_CASE("of a regie.yaml that cannot be read, nothing is asked about the place of the regie") {
    const Judged judged{unreadable};
    CHECK(judged.file_codes() == test::list({"F001"}));
    for (const std::string code : {"O101", "O102", "O103", "O104"}) CHECK(judged.count(code) == 0);
}

TEST_CASE("visible organisation is upheld by a line or function of its own with room to develop") {
    const auto status = [](const std::string& line) {
        return Judged{placed("  line: " + line + "\n  development: Tijd.\n")}.status("O1");
    };
    CHECK(status("regie") == Status::upheld);
    CHECK(status("visible-function") == Status::upheld);
    CHECK(status("project-office") == Status::unknown);
    CHECK(Judged{placed("  line: regie\n")}.status("O1") == Status::unknown);
}
