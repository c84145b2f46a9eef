#include "regie/rules/baseline.hpp"

#include <string>
#include <variant>

#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using test::File;
using test::Judged;

namespace {

const File known_partner{"partners/a.yaml", "name: A\n"};
const File two_faults{"partners/b.yaml", "name: B\nnaam: B\nnam: B\n"};

rules::Tally tally(const test::Files& files) { return rules::tally_of(Judged(files).findings()); }

base::Findings left(const test::Files& files, const rules::Tally& known) {
    base::Findings findings = Judged(files).findings();
    rules::take_known(findings, known);
    return findings;
}

}  // namespace

TEST_CASE("a tally has how often each code was found of each subject") {
    const auto counts = tally({known_partner, two_faults});
    CHECK(counts.at({"F002", "partners/b"}) == 2);
    CHECK(counts.at({"P101", "partners/a"}) == 1);
    CHECK_FALSE(counts.contains({"F002", "partners/a"}));
}

TEST_CASE("nothing is new where nothing changed") {
    CHECK(left({known_partner, two_faults}, tally({known_partner, two_faults})).empty());
}

TEST_CASE("a tally stays the same when lines move") {
    const File moved{"partners/b.yaml", "# a remark\n\nnam: B\n\nname: B\n\nnaam: B\n"};
    CHECK(tally({known_partner, two_faults}) == tally({known_partner, moved}));
}

TEST_CASE("of more findings on one thing than were known the last are new") {
    const File three{"partners/b.yaml", "name: B\nnaam: B\nnam: B\nnme: B\n"};
    const auto findings = left({known_partner, three}, tally({known_partner, two_faults}));
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().code() == "F002");
    CHECK(std::get<std::string>(findings.front().arguments.front()) == "nme");
}

TEST_CASE("what is known of one thing says nothing of another, nor of another rule") {
    const auto findings = left({known_partner, {"partners/c.yaml", "name: C\n"}}, tally({known_partner}));
    CHECK_FALSE(findings.empty());
    for (const auto& finding : findings) CHECK(finding.subject == "partners/c");
    CHECK(left({known_partner}, {{{"P999", "partners/a"}, 9}}).size() == Judged({known_partner}).findings().size());
}

TEST_CASE("what was known and is no longer found hides nothing else") {
    auto known = tally({known_partner, two_faults});
    CHECK(left({known_partner, {"partners/b.yaml", "name: B\n"}}, known).empty());
    known[{"F002", "partners/b"}] = 1;
    CHECK(left({known_partner, two_faults}, known).size() == 1);
}

TEST_CASE("what is waived is not in a tally, and not taken out by one") {
    const File waiving{"regie.yaml",
                       test::regie_yaml("waivers:\n  - {rule: P101, reason: X, owner: Y, until: 2027-01-01}\n")};
    const Judged judged{waiving, known_partner};
    CHECK_FALSE(rules::tally_of(judged.findings()).contains({"P101", "partners/a"}));
    base::Findings findings = judged.findings();
    const auto open = findings.size() - 1;
    CHECK(rules::take_known(findings, tally({known_partner})) == open);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().waived);
}
