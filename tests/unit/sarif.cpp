#include "formats/escape/sarif.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "regie/base/text.hpp"
#include "regie/rules/catalogue.hpp"
#include "support/collaboration.hpp"
#include "support/shown.hpp"

using namespace regie;
using Json = nlohmann::ordered_json;
using test::Shown;

namespace {

Json run_of(const Shown& shown) {
    return Json::parse(formats::findings_sarif({shown.outcome}, shown.style))["runs"][0];
}

}  // namespace

TEST_CASE("a finding is a result with its rule, its place in code points, and a fingerprint") {
    Shown shown;
    shown.fault(shown.file("partners/é b.yaml", "name: x\n{é: nmae: x\n"), "nmae", "nmae");
    const auto result = run_of(shown)["results"][0];
    CHECK(result.dump(2) == R"({
  "ruleId": "F002",
  "ruleIndex": 0,
  "level": "error",
  "message": {
    "text": "unknown key \"nmae\"\nfor: whoever keeps these files\ndo: write it otherwise"
  },
  "locations": [
    {
      "physicalLocation": {
        "artifactLocation": {
          "uri": "partners/%C3%A9%20b.yaml",
          "uriBaseId": "%SRCROOT%"
        },
        "region": {
          "startLine": 2,
          "startColumn": 5,
          "endLine": 2,
          "endColumn": 9
        }
      }
    }
  ],
  "partialFingerprints": {
    "primaryLocationLineHash": "de57be230907b3b1"
  },
  "properties": {
    "subject": "collaboration",
    "addressee": "editor"
  }
})");
}

TEST_CASE("the run tells who made it, in which language, and how columns are counted") {
    Shown shown;
    shown.style.language = base::Language::nl;
    shown.file("regie.yaml", "name: x\n");
    const auto log = Json::parse(formats::findings_sarif({shown.outcome}, shown.style));
    CHECK(log["version"] == "2.1.0");
    const auto& run = log["runs"][0];
    CHECK(run["language"] == "nl");
    CHECK(run["columnKind"] == "unicodeCodePoints");
    CHECK(run["tool"]["driver"]["name"] == "regie");
    CHECK(run["tool"]["driver"]["language"] == "nl");
    CHECK(run["results"] == Json::array());
    CHECK(run["tool"]["driver"]["rules"] == Json::array());
    CHECK(run["properties"]["today"] == "2026-11-23");
}

TEST_CASE("the rules are those that found something, each once, in the words of explain") {
    Shown shown;
    const auto file = shown.file("regie.yaml", "nmae: x\n");
    shown.fault(file, "nmae");
    shown.question(file, "a");
    shown.question(file, "b");
    const auto run = run_of(shown);
    const auto& rules = run["tool"]["driver"]["rules"];
    REQUIRE(rules.size() == 2);
    CHECK(rules[1]["id"] == "P101");
    CHECK(rules[1]["name"] == "contribution-not-recorded");
    CHECK(rules[1]["shortDescription"]["text"] == "Contribution not recorded");
    CHECK(rules[1]["defaultConfiguration"]["level"] == "note");
    CHECK(rules[1]["properties"]["tags"] == Json::array({"P1"}));
    const std::string plain = rules[1]["help"]["text"];
    const std::string markdown = rules[1]["help"]["markdown"];
    for (const char* part : {"Why it matters", "What to do, and who", "When it is found", "commitments/"}) {
        CHECK(test::holds(plain, part));
        CHECK(test::holds(markdown, part));
    }
    CHECK(test::holds(markdown, "```yaml\n"));
    CHECK(run["results"][1]["ruleIndex"] == 1);
    CHECK(run["results"][2]["ruleIndex"] == 1);
}

TEST_CASE("no text of a rule is longer than code scanning takes") {
    constexpr std::size_t most = 1024;
    for (const base::RuleText* rule : rules::rule_texts())
        for (const auto language : {base::Language::en, base::Language::nl}) {
            CHECK_MESSAGE(rule->title.in(language).size() <= most, rule->code);
            CHECK_MESSAGE(rule->what.in(language).size() <= most, rule->code);
        }
}

TEST_CASE("what is about a file as a whole is shown at its first line") {
    Shown shown;
    shown.question(shown.file("partners/a.yaml", "name: x\n"), "a");
    CHECK(run_of(shown)["results"][0]["locations"][0]["physicalLocation"]["region"] == Json{{"startLine", 1}});
}

TEST_CASE("a waived finding is suppressed, with the reason of the waiver") {
    const test::Judged judged({{"regie.yaml", test::regie_yaml("waivers:\n  - {rule: F010, subject: partners/oud.yml, "
                                                               "reason: Wordt nog gebruikt, until: 2026-12-31}\n")},
                               {"partners/oud.yml", "name: Oud\n"}});
    formats::Outcome outcome;
    outcome.path = ".";
    outcome.loaded = &judged.loaded();
    outcome.assessment.findings = {judged.one("F010")};
    formats::Style style;
    style.today = *base::parse_day(test::usual_day);
    const auto run = Json::parse(formats::findings_sarif({outcome}, style))["runs"][0];
    CHECK(run["results"][0]["suppressions"] ==
          Json::array({{{"kind", "external"}, {"status", "accepted"}, {"justification", "Wordt nog gebruikt"}}}));
}

TEST_CASE("where there is a baseline an open finding is new; of a waived one it does not say") {
    Shown shown;
    const auto file = shown.file("regie.yaml", "nmae: x\n");
    shown.fault(file, "nmae");
    CHECK(!run_of(shown)["results"][0].contains("baselineState"));
    shown.fault(file, "nmae").waived = true;
    shown.outcome.left_out.known = 3;
    const auto run = run_of(shown);
    CHECK(run["results"][0]["baselineState"] == "new");
    CHECK(!run["results"][1].contains("baselineState"));
    CHECK(run["properties"]["collaborations"][0]["known"] == 3);
}

TEST_CASE("several collaborations are one run, and a path from the root is a URI by itself") {
    Shown one;
    one.fault(one.file("regie.yaml", "nmae: x\n"), "nmae");
    Shown two;
    two.outcome.path = "/srv/#2";
    two.fault(two.file("regie.yaml", "nmae: x\n"), "nmae");
    const auto log = Json::parse(formats::findings_sarif({one.outcome, two.outcome}, one.style));
    REQUIRE(log["runs"].size() == 1);
    const auto& results = log["runs"][0]["results"];
    REQUIRE(results.size() == 2);
    CHECK(results[1]["locations"][0]["physicalLocation"]["artifactLocation"] ==
          Json{{"uri", "file:///srv/%232/regie.yaml"}});
    CHECK(log["runs"][0]["properties"]["collaborations"][1]["path"] == "/srv/#2");
}

TEST_CASE("how the principles stand is among the properties of the run") {
    Shown shown;
    shown.file("regie.yaml", "name: x\n");
    shown.outcome.with_principles = true;
    for (const auto* principle : rules::principles())
        shown.outcome.assessment.principles.push_back({principle, rules::Status::at_risk, {{"r", "r"}, {}}});
    const auto about = run_of(shown)["properties"]["collaborations"][0];
    CHECK(about["principles"].size() == 32);
    CHECK(about["principles"]["K2"] == "at-risk");
}

TEST_CASE("text from outside makes no link of a message, and any byte of a path is kept") {
    CHECK(formats::sarif_text("[x](https://example.org) \x1b <b> caf\xE9") ==
          "[x] (https://example.org) \x1b <b> caf\uFFFD");
    CHECK(formats::sarif_uri("a b/é:%0A\xE9.yaml") == "a%20b/%C3%A9%3A%250A%E9.yaml");
}
