#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using base::Language;
using base::Severity;
using rules::Status;
using test::File;
using test::Files;
using test::Judged;
using test::regie_yaml;

namespace {

const File a{"partners/a.yaml", "name: A\n"};
const File b{"partners/b.yaml", "name: B\n"};
const File gemeente{"partners/g.yaml", "name: Gemeente\n"};

File issue(const std::string& more) { return {"issues/i.yaml", "title: Geen vervoer\n" + more}; }

const File directed{"regie.yaml",
                    regie_yaml("  needs: [{id: vervoer}, {id: onderzoek}]\nroles:\n  government: {organisation: g}\n")};

/// A commitment to `vervoer`, unless `more` says otherwise.
File commitment(const std::string& id, const std::string& by, const std::string& more) {
    return {"commitments/" + id + ".yaml", "by: " + by + "\ncontribution: Busje\nprovides: [vervoer]\n" + more};
}

File withdrawn(const std::string& by = "a", const std::string& more = "") {
    return commitment("busje", by, "status: withdrawn\nwithdrawn: 2026-03-10\n" + more);
}

File taken_over(const std::string& more = "made: 2026-03-11\n", const std::string& by = "g") {
    return commitment("zelf", by, more);
}

std::size_t asked(const Files& more) {
    Files files{directed, a, b, gemeente};
    files.insert(files.end(), more.begin(), more.end());
    return Judged(files).count("O502");
}

}  // namespace

TEST_CASE("a gap whose owner is the regie is an error for the regisseur, at the owner") {
    const Judged judged{issue("kind: gap\nowner: regie\n")};
    const auto& finding = judged.one("O501");
    CHECK(finding.severity == Severity::error);
    CHECK(finding.subject == "issues/i");
    CHECK(finding.addressee.text() == "regisseur");
    CHECK(judged.where(finding) == "issues/i.yaml:3:8");
    CHECK(finding.remedy(Language::en).starts_with("give it back"));
    CHECK(judged.status("O5") == Status::violated);
}

TEST_CASE("the regie may own another issue, and a gap may be a partner's, nobody's, or dropped") {
    CHECK(Judged{issue("kind: tension\nowner: regie\n")}.count("O501") == 0);
    CHECK(Judged{issue("owner: regie\n")}.count("O501") == 0);
    CHECK(Judged{a, issue("kind: gap\nowner: a\n")}.count("O501") == 0);
    CHECK(Judged{issue("kind: gap\n")}.count("O501") == 0);
    CHECK(Judged{issue("kind: gap\nowner: regie\nstatus: dropped\n")}.count("O501") == 0);
    CHECK(Judged{issue("kind: gap\nowner: regie\nstatus: resolved\n")}.count("O501") == 1);
}

TEST_CASE("where the government provides what a partner withdrew, it is asked in which role, at the competence") {
    const Judged judged{directed, a, gemeente, withdrawn(), taken_over()};
    const auto& finding = judged.one("O502");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.subject == "commitments/zelf");
    CHECK(finding.addressee.text() == "government");
    CHECK(judged.where(finding) == "commitments/zelf.yaml:3:12");
    CHECK(finding.message(Language::nl) ==
          "A heeft \"Busje\" ingetrokken, en Gemeente levert die competentie (vervoer) nu: in welke rol?");
}

TEST_CASE("what the government began before the withdrawal takes no place, and on the day itself it may") {
    CHECK(asked({withdrawn(), taken_over("made: 2026-03-09\n")}) == 0);
    CHECK(asked({withdrawn(), taken_over("made: 2026-03-10\n")}) == 1);
    CHECK(asked({withdrawn(), taken_over("made: 2026-03\n")}) == 1);
    CHECK(asked({withdrawn(), taken_over("made: 2026-02\n")}) == 0);
    CHECK(asked({withdrawn(), taken_over("")}) == 1);
    CHECK(asked({withdrawn(), taken_over("made: 2026-02-01\nstarts: 2026-04-01\n")}) == 1);
    CHECK(asked({withdrawn(), taken_over("made: 2026-04-01\nstarts: 2026-01-01\n")}) == 0);
    CHECK(asked({commitment("busje", "a", "status: withdrawn\n"), taken_over("made: 2020\n")}) == 1);
}

TEST_CASE("of several withdrawals the first one counts") {
    const File early = commitment("eerder", "b", "status: withdrawn\nwithdrawn: 2025-01-01\n");
    CHECK(asked({early, withdrawn(), taken_over("made: 2025-06-01\n")}) == 1);
    CHECK(asked({withdrawn(), taken_over("made: 2025-06-01\n")}) == 0);
    const Judged judged{directed, a, b, gemeente, early, withdrawn(), taken_over()};
    CHECK(judged.one("O502").message(Language::en).starts_with("B withdrew"));
}

TEST_CASE("only a partner's own withdrawal of the same competence leaves a gap for the government") {
    CHECK(asked({taken_over()}) == 0);
    CHECK(asked({commitment("busje", "a", ""), taken_over()}) == 0);
    CHECK(asked({commitment("busje", "a", "status: fulfilled\n"), taken_over()}) == 0);
    CHECK(asked({withdrawn("g"), taken_over()}) == 0);
    CHECK(asked({withdrawn("[a, g]"), taken_over()}) == 0);
    CHECK(asked({withdrawn("all"), taken_over()}) == 0);
    CHECK(asked({withdrawn("[a, b]"), taken_over()}) == 1);
    CHECK(asked({withdrawn(), {"commitments/zelf.yaml", "by: g\ncontribution: Meten\nprovides: [onderzoek]\n"}}) == 0);
    CHECK(asked({withdrawn(), {"commitments/zelf.yaml", "by: g\ncontribution: Busje\n"}}) == 0);
}

TEST_CASE("a partner that left after it withdrew still leaves the gap, and so does one that was succeeded") {
    const File gone{"partners/a.yaml", "name: A\nleft: 2026-04-01\n"};
    CHECK(Judged{directed, gone, gemeente, withdrawn(), taken_over()}.count("O502") == 1);
    const File heir{"partners/b.yaml", "name: B\nsucceeds: [a]\n"};
    const Judged merged{directed, gone, heir, gemeente, withdrawn(), taken_over()};
    CHECK(merged.one("O502").message(Language::en).starts_with("B withdrew"));
    const File into_government{"partners/g.yaml", "name: Gemeente\nsucceeds: [a]\n"};
    CHECK(Judged{directed, gone, into_government, withdrawn(), taken_over()}.count("O502") == 0);
}

TEST_CASE("what the government takes on with others, or only proposes, is not asked about; nor is another government") {
    CHECK(asked({withdrawn(), taken_over("made: 2026-04-01\n", "[g, b]")}) == 0);
    CHECK(asked({withdrawn(), taken_over("made: 2026-04-01\n", "all")}) == 0);
    CHECK(asked({withdrawn(), taken_over("status: proposed\n")}) == 0);
    CHECK(asked({withdrawn(), taken_over("made: 2026-04-01\n", "b")}) == 0);
    const File nobody{"regie.yaml", regie_yaml("  needs: [{id: vervoer}]\n")};
    CHECK(Judged{nobody, a, gemeente, withdrawn(), taken_over()}.count("O502") == 0);
}

TEST_CASE("a decision that the partners took together answers the question, and no other does") {
    const auto decision = [](const std::string& more) {
        return File{"decisions/d.yaml", "title: D\nkind: direction\naffects: [zelf]\n" + more};
    };
    CHECK(asked({withdrawn(), taken_over(), decision("by: collaboration\n")}) == 0);
    CHECK(asked({withdrawn(), taken_over(), decision("by: collaboration\noutcome: rejected\n")}) == 1);
    CHECK(asked({withdrawn(), taken_over(), decision("by: college\n")}) == 1);
    CHECK(asked({withdrawn(), taken_over(), {"decisions/d.yaml", "title: [\n"}}) == 0);
}

TEST_CASE("not filling gaps is upheld by gaps on file that partners hold") {
    CHECK(Judged{a, issue("kind: gap\nowner: a\n")}.status("O5") == Status::upheld);
    CHECK(Judged{a, issue("kind: gap\n")}.status("O5") == Status::unknown);
    CHECK(Judged{a, issue("kind: tension\nowner: a\n")}.status("O5") == Status::unknown);
    CHECK(Judged{a}.status("O5") == Status::unknown);
}
