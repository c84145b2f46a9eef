#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "support/shown.hpp"

using namespace regie;
using Json = nlohmann::ordered_json;
using test::Shown;

namespace {

std::vector<std::string> keys_of(const Json& object) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : object.items()) keys.push_back(key);
    return keys;
}

using Keys = std::vector<std::string>;

}  // namespace

TEST_CASE("the JSON of a check has its keys in their order, and no principles") {
    Shown shown;
    shown.fault(shown.file("regie.yaml", "ë: x\nnmae: x\n"), "nmae");
    const auto json = Json::parse(formats::findings_json({shown.outcome}, shown.style));
    CHECK(keys_of(json) == Keys{"version", "tool", "collaboration", "today", "summary", "findings", "facts"});
    CHECK(keys_of(json["summary"]) == Keys{"error", "warning", "note", "waived"});
    CHECK(keys_of(json["findings"][0]) == Keys{"code", "rule", "principle", "severity", "message", "remedy", "path",
                                               "line", "column", "subject", "addressee", "waived"});
    CHECK(json["version"] == 1);
    CHECK(json["today"] == "2026-11-23");
    CHECK(json["findings"][0]["principle"].is_null());
    CHECK(json["findings"][0]["line"] == 2);
    CHECK(json["findings"][0]["column"] == 1);
    CHECK(json["findings"][0]["addressee"] == "editor");
    CHECK(json["facts"] == Json::object());
}

TEST_CASE("the JSON of an assessment adds the principles and their counts") {
    Shown shown;
    shown.question(shown.file("partners/a.yaml", "name: x\n"), "a");
    shown.outcome.with_principles = true;
    for (const auto* principle : rules::principles())
        shown.outcome.assessment.principles.push_back({principle, rules::Status::unknown, {{"r", "r"}, {}}});
    const auto json = Json::parse(formats::findings_json({shown.outcome}, shown.style));
    CHECK(keys_of(json) ==
          Keys{"version", "tool", "collaboration", "today", "summary", "principles", "findings", "facts"});
    CHECK(keys_of(json["summary"]["principles"]) == Keys{"upheld", "at-risk", "violated", "unknown"});
    CHECK(json["summary"]["principles"]["unknown"] == 32);
    CHECK(json["principles"].size() == 32);
    CHECK(keys_of(json["principles"][0]) == Keys{"id", "title", "status"});
    CHECK(json["findings"][0]["addressee"] == "partners/a");
    CHECK(json["findings"][0]["principle"] == "P1");
}

TEST_CASE("of several collaborations there is one list, with the sum of what was found") {
    Shown one;
    one.fault(one.file("regie.yaml", "nmae: x\n"), "nmae");
    Shown two;
    two.fault(two.file("regie.yaml", "nmae: x\n"), "nmae");
    const auto json = Json::parse(formats::findings_json({one.outcome, two.outcome}, one.style));
    CHECK(keys_of(json) == Keys{"version", "tool", "today", "summary", "collaborations"});
    CHECK(json["summary"]["error"] == 2);
    CHECK(json["collaborations"].size() == 2);
    CHECK(json["collaborations"][1]["findings"].size() == 1);
}

TEST_CASE("text of any kind comes back from the JSON unchanged, and bytes that are no UTF-8 don't break it") {
    Shown shown;
    const std::string hostile = "a\"b\\c\n\x1b[31m</script> 👍 ë ##[error]x \x7F \u0080 \u009F \u00A0 \u0441";
    const auto file = shown.file("regie.yaml", "nmae: x\n");
    shown.fault(file, "nmae", hostile);
    shown.fault(file, "nmae", "caf\xE9");
    const std::string written = formats::findings_json({shown.outcome}, shown.style);
    CHECK(test::holds(written, R"( ##\u005berror]x \u007f \u0080 \u009f )"));
    CHECK(test::holds(written, "\u00A0 \u0441"));
    const auto json = Json::parse(written);
    CHECK(json["findings"][0]["message"] == "unknown key \"" + hostile + "\"");
    CHECK(json["findings"][1]["message"] == "unknown key \"caf\uFFFD\"");
}

TEST_CASE("one collaboration is a list where a list was asked for") {
    Shown one;
    one.fault(one.file("regie.yaml", "nmae: x\n"), "nmae");
    const auto json = Json::parse(formats::findings_json({one.outcome}, one.style, true));
    CHECK(keys_of(json) == Keys{"version", "tool", "today", "summary", "collaborations"});
    CHECK(json["collaborations"].size() == 1);
}

TEST_CASE("what was left out is counted in the summary, where something was asked, and summed of several") {
    Shown one;
    one.fault(one.file("regie.yaml", "nmae: x\n"), "nmae");
    one.outcome.left_out = {.not_chosen = 0, .known = 3};
    Shown two;
    two.file("regie.yaml", "name: x\n");
    two.outcome.left_out = {.not_chosen = 2, .known = 4};
    const auto json = Json::parse(formats::findings_json({one.outcome, two.outcome}, one.style));
    CHECK(keys_of(json["summary"]) == Keys{"error", "warning", "note", "waived", "not_chosen", "known"});
    CHECK(json["summary"]["not_chosen"] == 2);
    CHECK(json["summary"]["known"] == 7);
    CHECK(json["collaborations"][0]["summary"]["not_chosen"] == 0);
}
