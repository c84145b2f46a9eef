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

File connected(const std::string& parts) { return {"regie.yaml", regie_yaml("connected:" + parts + "\n")}; }

const File reached = connected("\n  - {name: Kring, reached_by: Overleg.}");

File decision(const std::string& id, const std::string& more, const std::string& by = "collaboration") {
    return {"decisions/" + id + ".yaml", "title: Koers\nkind: direction\nby: " + by + "\n" + more};
}

std::size_t untold(const std::string& more, const std::string& by = "collaboration") {
    return Judged{decision("d", more, by)}.count("I401");
}

test::Files partners(int number, const std::string& more_of_last = "") {
    test::Files files;
    for (int n = 1; n <= number; ++n)
        files.push_back({"partners/p" + std::to_string(n) + ".yaml",
                         "name: Partner\n" + (n == number ? more_of_last : std::string())});
    return files;
}

test::Files operator+(test::Files files, const File& file) {
    files.push_back(file);
    return files;
}

}  // namespace

TEST_CASE("a decision of the collaboration that is not known to be passed on is a question to the regisseur") {
    const Judged judged{decision("d", "taken: 2026-05-30\n")};
    const auto& finding = judged.one("I401");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.subject == "decisions/d");
    CHECK(finding.addressee.text() == "regisseur");
    CHECK(judged.where(finding) == "decisions/d.yaml:1:1");
    CHECK(finding.message(Language::nl) == "wanneer hebben de achterliggende organisaties over \"Koers\" gehoord?");
}

TEST_CASE("that is asked from the thirty-first day on, counted from the last day on which it can have been taken") {
    CHECK(untold("taken: 2026-05-30\n") == 1);
    CHECK(untold("taken: 2026-05-31\n") == 0);
    CHECK(untold("taken: 2026-05\n") == 0);
    CHECK(untold("taken: 2026-04\n") == 1);
    CHECK(untold("taken: 2026\n") == 0);
    CHECK(untold("taken: 2025\n") == 1);
    CHECK(untold("") == 0);
}

TEST_CASE("nothing is asked of what was told, was not adopted, or was decided by a public body") {
    const std::string long_ago = "taken: 2025-01-01\n";
    CHECK(untold(long_ago) == 1);
    CHECK(untold(long_ago + "outcome: adopted\n") == 1);
    CHECK(untold(long_ago + "communicated: 2026\n") == 0);
    CHECK(untold(long_ago + "communicated: {external: 2026-01}\n") == 0);
    CHECK(untold(long_ago + "outcome: rejected\n") == 0);
    CHECK(untold(long_ago + "outcome: pending\n") == 0);
    CHECK(untold(long_ago, "gemeenteraad") == 0);
    CHECK(Judged{{"decisions/d.yaml", "by: collaboration\ntaken: [2025\n"}}.count("I401") == 0);
}

TEST_CASE("each decision that is not known to be passed on is asked about") {
    CHECK(Judged{decision("a", "taken: 2024\n"), decision("b", "taken: 2025\n"),
                 decision("c", "taken: 2025\ncommunicated: 2025\n")}
              .count("I401") == 2);
}

TEST_CASE("from five partners on the regisseur is asked what else must be reached") {
    const Judged judged{partners(5)};
    const auto& finding = judged.one("I402");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.subject == "collaboration");
    CHECK(finding.addressee.text() == "regisseur");
    CHECK(judged.where(finding) == "regie.yaml:1:1");
    CHECK(finding.message(Language::en) ==
          "which organisations and other collaborations around these partners have to be reached, and how?");
    CHECK(Judged{partners(4)}.count("I402") == 0);
}

TEST_CASE("a partner that left or cannot be read does not count, and one that stands for more counts as that many") {
    CHECK(Judged{partners(5, "left: 2026-06-30\n")}.count("I402") == 1);
    CHECK(Judged{partners(5, "left: 2026-06-29\n")}.count("I402") == 0);
    CHECK(Judged(partners(5), test::usual_day, {"p3"}).count("I402") == 0);
    CHECK(Judged{partners(5, "legal_form: [a\n")}.count("I402") == 0);
    CHECK(Judged{partners(1, "count: 5\n")}.count("I402") == 1);
    CHECK(Judged{partners(1, "count: 4\n")}.count("I402") == 0);
    CHECK(Judged{partners(4, "count: 0\n")}.count("I402") == 0);
    CHECK(Judged{partners(5, "capacity: observer\n")}.count("I402") == 1);
}

TEST_CASE("what is recorded as connected answers that question, and so does an empty list") {
    CHECK(Judged{partners(5) + reached}.count("I402") == 0);
    CHECK(Judged{partners(5) + connected("\n  - {name: Kring}")}.count("I402") == 0);
    CHECK(Judged{partners(5) + connected(" []")}.count("I402") == 0);
    CHECK(Judged{partners(5) + File{"regie.yaml", "name: [a\n"}}.count("I402") == 0);
}

TEST_CASE("a connected part without contact is a warning for the regisseur, at that part") {
    const Judged judged{connected("\n  - {name: Kring, reached_by: Overleg.}\n  - {name: Netwerk}")};
    const auto& finding = judged.one("I403");
    CHECK(finding.severity == Severity::warning);
    CHECK(finding.subject == "collaboration");
    CHECK(finding.addressee.text() == "regisseur");
    CHECK(judged.where(finding) == "regie.yaml:7:5");
    CHECK(finding.message(Language::nl) ==
          "\"Netwerk\" staat in het dossier als deel van het grote systeem, en er is niet vastgelegd via wie er "
          "contact is");
    CHECK(judged.status("I4") == Status::at_risk);
}

TEST_CASE("each connected part without contact is found, also one without a name") {
    CHECK(Judged{connected("\n  - {name: Kring}\n  - {name: Netwerk}")}.count("I403") == 2);
    CHECK(Judged{connected("\n  - {kind: organisation}")}.one("I403").message(Language::en) ==
          "a part without a name is on file as part of the large system, and it is not recorded through whom there is "
          "contact");
    CHECK(Judged{reached}.count("I403") == 0);
    CHECK(Judged{connected(" []")}.count("I403") == 0);
}

TEST_CASE("the large system is upheld when decisions were communicated and each connected part is reached") {
    const File told = decision("a", "taken: 2026-01-01\ncommunicated: 2026-01-02\n");
    const Judged upheld{reached, told};
    CHECK(upheld.status("I4") == Status::upheld);
    CHECK(upheld.reason("I4", Language::nl) ==
          "gecommuniceerde besluiten: 1; aangesloten delen van het systeem die worden bereikt: 1 van de 1");
    CHECK(Judged{reached, told, decision("b", "taken: 2026-05-30\n")}.status("I4") == Status::unknown);
    CHECK(Judged{reached, told, decision("b", "taken: 2026-05-31\n")}.status("I4") == Status::upheld);
    CHECK(Judged{reached, told, decision("b", "")}.status("I4") == Status::unknown);
    CHECK(Judged{reached, told, decision("b", "taken: 2026-01-01\noutcome: rejected\n")}.status("I4") ==
          Status::upheld);
    CHECK(Judged{reached}.status("I4") == Status::unknown);
    CHECK(Judged{told}.status("I4") == Status::unknown);
}

TEST_CASE("the large system is upheld as well where the list says that nothing else is connected") {
    const Judged judged{connected(" []"), decision("a", "taken: 2026-01-01\ncommunicated: 2026-01-02\n")};
    CHECK(judged.status("I4") == Status::upheld);
    CHECK(judged.reason("I4", Language::nl) == "gecommuniceerde besluiten: 1; verder is er niets aangesloten");
}
