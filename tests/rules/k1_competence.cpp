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

TEST_CASE("an opgave that names no competence is asked for them, at the opgave") {
    const Judged judged{partner("a", "")};
    const auto& finding = judged.one("K101");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.subject == "collaboration");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(judged.where(finding) == "regie.yaml:4:3");
    CHECK(finding.message(base::Language::nl) == "welke competenties vraagt de opgave?");
    CHECK(judged.status("K1") == Status::unknown);
    const Judged none{{"regie.yaml", regie_yaml("  needs: []\n")}};
    CHECK(none.where(none.one("K101")) == "regie.yaml:5:10");
    CHECK(Judged{needs}.count("K101") == 0);
}

TEST_CASE("a regie.yaml that cannot be read is not asked for competences") {
    CHECK(Judged{{"regie.yaml", "format: 1\nname: [\n"}, partner("a", "")}.count("K101") == 0);
}

TEST_CASE("a competence that partners have and no active commitment provides is a question to the collaboration") {
    const Judged judged{needs, partner("a", "competences: [outreach]\n"), partner("b", "competences: [outreach]\n"),
                        provides("x", "[a, b]", "research")};
    const auto& finding = judged.one("K104");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.subject == "needs/outreach");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(judged.where(finding) == "regie.yaml:6:12");
    CHECK(
        finding.message(base::Language::nl) ==
        "wie zet \"outreach\" in? Het is vastgelegd als competentie van a, b, en geen lopend commitment voorziet erin");
    CHECK(judged.status("K1") == Status::unknown);
    CHECK(judged.count("K102") == 0);
}

TEST_CASE("a competence is committed only by a commitment that is active, whoever made it") {
    const auto asked = [](const File& commitment) {
        return subjects(Judged{needs, partner("a", "competences: [outreach]\n"), partner("b", ""),
                               provides("other", "b", "research"), commitment},
                        "K104");
    };
    CHECK(asked(provides("x", "b", "outreach")) == list({}));
    CHECK(asked(provides("x", "all", "outreach")) == list({}));
    for (const char* status : {"proposed", "withdrawn", "lapsed", "fulfilled"}) {
        CAPTURE(status);
        CHECK(asked(provides("x", "b", "outreach", "status: " + std::string(status) + "\n")) ==
              list({"needs/outreach"}));
    }
}

TEST_CASE("a competence is of the partner that took over, and of nobody once who had it left") {
    const auto commitment = provides("x", "b", "research");
    const auto gone = partner("a", "competences: [outreach]\nleft: 2026-06-29\n");
    CHECK(Judged{needs, gone, partner("b", ""), commitment}.count("K104") == 0);
    const Judged merged{needs, gone, partner("b", "succeeds: [a]\n"), commitment};
    CHECK(merged.one("K104").message(base::Language::en) ==
          "who puts in \"outreach\"? It is on record as a competence of b, and no active commitment provides it");
}

TEST_CASE("where nobody has committed to anything it is not asked of each competence who puts it in") {
    const auto able = partner("a", "competences: [outreach, research]\n");
    CHECK(Judged{needs, able}.count("K104") == 0);
    CHECK(Judged{needs, able, provides("x", "a", "")}.count("K104") == 2);
}

TEST_CASE("where a file of partners or commitments cannot be read nothing is said of what nobody has") {
    const Judged judged{needs, partner("a", "competences: []\n"), {"commitments/x.yaml", "by: [a\n"}};
    CHECK(judged.count("K102") == 0);
    CHECK(judged.count("K103") == 0);
    const Judged committed{needs,
                           partner("a", "competences: [outreach]\n"),
                           provides("x", "a", "research"),
                           {"commitments/y.yaml", "by: [a\n"}};
    CHECK(committed.count("K104") == 0);
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
