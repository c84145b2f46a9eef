#include <set>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/accountability.hpp"

using namespace regie;
using base::Severity;
using rules::Status;
using test::File;
using test::Judged;
using test::pulse_on;

namespace {

/// The aspects that are scored in a pulse and that the regisseur answers for, and the rule of each.
const std::vector<std::pair<std::string, std::string>> aspects{
    {"tension", "A303"}, {"relations", "A403"}, {"communication", "A603"}, {"decision-making", "A703"}};

using Scores = std::vector<std::string>;
const Scores five_of_4{"4", "4", "4", "4", "4"};

/// How often a pulse on tension is found low, of scores in the newest pulse and in the one before.
std::size_t found(const Scores& newest, const Scores& before = {}, const std::string& scale = "",
                  const std::string& then = "") {
    test::Files files{pulse_on("2026-04", "tension", newest, scale)};
    if (!before.empty()) files.push_back(pulse_on("2025-10", "tension", before, then));
    return Judged(files).count("A303");
}

}  // namespace

TEST_CASE("a mean under the middle of the scale is a warning for the regisseur, at the day of the pulse") {
    for (const auto& [aspect, code] : aspects) {
        CAPTURE(aspect);
        const Judged judged{pulse_on("2026-04", aspect, {"3", "3", "2"})};
        const auto& finding = judged.one(code);
        CHECK(finding.severity == Severity::warning);
        CHECK(finding.subject == "pulses/2026-04");
        CHECK(finding.addressee.text() == "regisseur");
        CHECK(judged.where(finding) == "pulses/2026-04.yaml:1:5");
        CHECK(judged.status(code.substr(0, 2)) == Status::at_risk);
        CHECK(Judged{pulse_on("2026-04", aspect, {"3", "3", "3"})}.count(code) == 0);
    }
}

TEST_CASE("what is scored under the middle is found under its own principle alone") {
    const Judged judged{pulse_on("2026-04", "relations", {"2", "2", "2"})};
    for (const auto& [aspect, code] : aspects) CHECK(judged.count(code) == (code == "A403" ? 1 : 0));
    CHECK(Judged{pulse_on("2026-04", "issues", {"1", "1", "1"})}.count("A503") == 0);
}

TEST_CASE("the middle is that of the pulse's own scale") {
    CHECK(found({"5", "5", "6"}, {}, "scale: 10\n") == 1);
    CHECK(found({"5", "6", "6"}, {}, "scale: 10\n") == 0);
    CHECK(found({"2", "2", "3"}, {}, "scale: 4\n") == 1);
}

TEST_CASE("only the newest pulse counts, and only where three or more answered") {
    CHECK(found({"3", "3", "3"}, {"1", "1", "1"}) == 0);
    CHECK(found({"1", "1"}, {}) == 0);
    CHECK(found({"1", "1"}, {"3", "3", "3"}) == 0);
    CHECK(found({"1", "1"}, {"2", "2", "2"}) == 1);
    CHECK(Judged{pulse_on("2026-04", "relations", {"3", "3", "3"}), pulse_on("2025-10", "tension", {"1", "1", "1"})}
              .count("A303") == 0);
}

TEST_CASE("a fall of a point is a warning where five or more answered both times") {
    CHECK(found({"3", "3", "3", "3", "3"}, five_of_4) == 1);
    CHECK(found({"4", "3", "3", "3", "3"}, five_of_4) == 0);
    CHECK(found({"3", "3", "3", "3"}, five_of_4) == 0);
    CHECK(found({"3", "3", "3", "3", "3"}, {"4", "4", "4", "4"}) == 0);
    CHECK(found({"5", "5", "5", "5", "5"}, five_of_4) == 0);
    // 4.6 less 3.6, of which a computer makes a little less than one.
    CHECK(found({"3", "3", "4", "4", "4"}, {"4", "4", "5", "5", "5"}) == 1);
}

TEST_CASE("what is both low and fallen is found once, as low") {
    const Judged judged{pulse_on("2026-04", "tension", {"2", "2", "2", "2", "2"}),
                        pulse_on("2025-10", "tension", five_of_4)};
    CHECK(judged.one("A303").message(base::Language::en).find("under the middle") != std::string::npos);
}

TEST_CASE("pulses with different scales are not compared, and one that does not name its scale has the usual one") {
    const Scores sixes{"6", "6", "6", "6", "6"};
    const Scores sevens{"7", "7", "7", "7", "7"};
    const Scores threes{"3", "3", "3", "3", "3"};
    CHECK(found(threes, sevens, "scale: 5\n", "scale: 10\n") == 0);
    CHECK(found(sixes, sevens, "scale: 10\n", "scale: 10\n") == 1);
    CHECK(found(threes, five_of_4, "scale: 5\n", "") == 1);
    CHECK(found(threes, sevens, "", "scale: 7\n") == 0);
}

TEST_CASE("the newest pulse is compared with the one before it, and with no older one") {
    const File newest = pulse_on("2026-04", "tension", {"3", "3", "3", "3", "3"});
    const File oldest = pulse_on("2025-04", "tension", five_of_4);
    CHECK(Judged{newest, oldest}.count("A303") == 1);
    CHECK(Judged{newest, pulse_on("2025-10", "tension", {"3", "3", "3", "3", "3"}), oldest}.count("A303") == 0);
    CHECK(Judged{newest, pulse_on("2025-10", "relations", five_of_4), oldest}.count("A303") == 0);
    // One of two respondents does not speak, and is no pulse to compare with.
    CHECK(Judged{newest, pulse_on("2025-10", "tension", {"3", "3"}), oldest}.count("A303") == 1);
}

TEST_CASE("pulses are compared only where every day of the one before is earlier") {
    const Scores threes{"3", "3", "3", "3", "3"};
    CHECK(Judged{pulse_on("2026", "tension", threes), pulse_on("2025", "tension", five_of_4)}.count("A303") == 1);
    CHECK(Judged{pulse_on("2026", "tension", threes), pulse_on("2026-05", "tension", five_of_4)}.count("A303") == 0);
    CHECK(Judged{pulse_on("2026-05-02", "tension", threes), pulse_on("2026-05-01", "tension", five_of_4)}.count(
              "A303") == 1);
}

TEST_CASE("nothing is said where a pulse that cannot be read, or that has no date, may be the newest") {
    const File low = pulse_on("2026-04", "tension", {"1", "1", "1"});
    CHECK(Judged{low}.count("A303") == 1);
    CHECK(Judged{low, {"pulses/2026-05.yaml", "on: [\n"}}.count("A303") == 0);
    CHECK(Judged{low, {"pulses/x.yaml", "on: gisteren\nresponses: [{tension: 4}, {tension: 4}, {tension: 4}]\n"}}.count(
              "A303") == 0);
    CHECK(Judged{{"pulses/x.yaml", "responses: [{tension: 1}, {tension: 1}, {tension: 1}]\n"}}.count("A303") == 0);
}

TEST_CASE("how a low score is told says what was scored, in every area") {
    std::set<std::string> messages;
    for (const auto& [aspect, code] : aspects) {
        const Judged low{pulse_on("2026-04", aspect, {"2", "2", "2"})};
        const Judged fallen{pulse_on("2026-04", aspect, {"3", "3", "3", "3", "3"}),
                            pulse_on("2025-10", aspect, five_of_4)};
        for (const Judged* judged : {&low, &fallen})
            for (const auto language : {base::Language::en, base::Language::nl})
                CHECK(messages.insert(judged->one(code).message(language)).second);
    }
}
