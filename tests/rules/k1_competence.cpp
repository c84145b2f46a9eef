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

const File needs{"regie.yaml", regie_yaml("  needs:\n    - {id: outreach}\n    - {id: research}\n")};

File partner(const std::string& id, const std::string& more) {
    return {"partners/" + id + ".yaml", "name: " + id + "\n" + more};
}

File provides(const std::string& id, const std::string& by, const std::string& needs_list,
              const std::string& more = "") {
    return {"commitments/" + id + ".yaml",
            "by: " + by + "\ncontribution: Werk.\nprovides: [" + needs_list + "]\n" + more};
}

std::vector<std::string> subjects(const Judged& judged, std::string_view code) {
    std::vector<std::string> found;
    for (const auto& finding : judged.findings())
        if (finding.code() == code) found.push_back(finding.subject);
    return found;
}

}  // namespace

TEST_CASE("a need that nobody has is a warning once the competences of all shareholders are recorded") {
    const Judged judged{needs, partner("a", "competences: [research]\n"), partner("b", "competences: []\n")};
    const auto& finding = judged.one("K102");
    CHECK(finding.severity == Severity::warning);
    CHECK(finding.subject == "needs/outreach");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(judged.where(finding) == "regie.yaml:6:12");
    CHECK(judged.status("K1") == Status::at_risk);
}

TEST_CASE("a need that nobody has is a question as long as one shareholder's competences are not recorded") {
    const Judged judged{needs, partner("a", "competences: [research]\n"), partner("b", "")};
    CHECK(judged.one("K102").severity == Severity::note);
    const Judged observer{needs, partner("a", "competences: [research]\n"), partner("b", "capacity: observer\n")};
    CHECK(observer.one("K102").severity == Severity::warning);
    const Judged nobody{needs};
    CHECK(subjects(nobody, "K102") == list({"needs/outreach", "needs/research"}));
    CHECK(nobody.findings().front().severity == Severity::note);
}

TEST_CASE("a competence that is recorded, or provided by a commitment, is not a need that nobody has") {
    CHECK(Judged{needs, partner("a", "competences: [research, outreach]\n")}.count("K102") == 0);
    const Judged provided{needs, partner("a", "competences: []\n"), provides("x", "a", "outreach")};
    CHECK(subjects(provided, "K102") == list({"needs/research"}));
}

TEST_CASE("who left no longer has a competence, and who succeeded has it still") {
    const auto gone = partner("a", "competences: [outreach, research]\nleft: 2026-06-29\n");
    CHECK(Judged{needs, gone, partner("b", "competences: []\n")}.count("K102") == 2);
    CHECK(Judged{needs, partner("a", "competences: [outreach, research]\nleft: 2026-06-30\n"),
                 partner("b", "competences: []\n")}
              .count("K102") == 0);
    CHECK(Judged{needs, gone, partner("b", "succeeds: [a]\n")}.count("K102") == 0);
    // What is recorded of the partner it took over from counts as recorded of the successor.
    const Judged successor{needs, partner("a", "competences: [outreach]\nleft: 2026-06-29\n"),
                           partner("b", "succeeds: [a]\n")};
    CHECK(successor.one("K102").severity == Severity::warning);
}

TEST_CASE("a need that rests on exactly one partner is a warning that names it") {
    const Judged one{needs, partner("a", ""), partner("b", ""), provides("x", "a", "outreach"),
                     provides("y", "[a, b]", "research")};
    const auto& finding = one.one("K103");
    CHECK(finding.severity == Severity::warning);
    CHECK(finding.subject == "needs/outreach");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(finding.message(base::Language::nl) == "\"outreach\" rust op a alleen");
    CHECK(Judged{needs, partner("a", ""), partner("b", ""), provides("x", "all", "outreach, research")}.count("K103") ==
          0);
    CHECK(Judged{needs, partner("a", ""), provides("x", "all", "outreach, research")}.count("K103") == 2);
}

TEST_CASE("of two partners that cover a need one may leave, and then it rests on the other") {
    const auto judged_on = [](std::string_view day) {
        return Judged({needs, partner("a", ""), partner("b", "left: 2026-03-31\n"),
                       provides("x", "[a, b]", "outreach, research")},
                      day)
            .count("K103");
    };
    CHECK(judged_on("2026-03-31") == 0);
    CHECK(judged_on("2026-04-01") == 2);
}

TEST_CASE("an entry that stands for many partners is not one partner") {
    CHECK(Judged{needs, partner("a", "count: 300\n"), provides("x", "a", "outreach, research")}.count("K103") == 0);
}

TEST_CASE("a commitment that ended or is only proposed covers no need") {
    for (const char* status : {"proposed", "withdrawn", "lapsed", "fulfilled"}) {
        CAPTURE(status);
        const Judged judged{needs, partner("a", "competences: []\n"),
                            provides("x", "a", "outreach, research", "status: " + std::string(status) + "\n")};
        CHECK(judged.count("K102") == 2);
        CHECK(judged.count("K103") == 0);
    }
}

TEST_CASE("where a file of partners or commitments cannot be read nothing is said of what nobody has") {
    const Judged judged{needs, partner("a", "competences: []\n"), {"commitments/x.yaml", "by: [a\n"}};
    CHECK(judged.count("K102") == 0);
    CHECK(judged.count("K103") == 0);
    CHECK(judged.status("K1") == Status::unknown);
}

TEST_CASE("competence is upheld when every need is covered by an active commitment") {
    const Judged all{needs, partner("a", ""), partner("b", ""), provides("x", "[a, b]", "outreach, research")};
    CHECK(all.status("K1") == Status::upheld);
    CHECK(all.reason("K1") == "2 of the 2 needed competences are covered by an active commitment");
    const Judged only_had{needs, partner("a", "competences: [outreach, research]\n"), partner("b", "")};
    CHECK(only_had.status("K1") == Status::unknown);
    CHECK(Judged{partner("a", "")}.status("K1") == Status::unknown);
}
