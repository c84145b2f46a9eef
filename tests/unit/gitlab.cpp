#include <set>
#include <string>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "support/shown.hpp"

using namespace regie;
using Json = nlohmann::ordered_json;
using test::Shown;

TEST_CASE("each open finding is an issue of a Code Quality report") {
    Shown shown;
    const auto file = shown.file("regie.yaml", "name: x\nnmae: x\n");
    shown.fault(file, "nmae", "nmae");
    shown.fault(file, "nmae", "waived").waived = true;
    CHECK(formats::findings_gitlab({shown.outcome}, shown.style) == R"([
  {
    "description": "unknown key \"nmae\" · for: whoever keeps these files · do: write it otherwise",
    "check_name": "F002",
    "fingerprint": "de57be230907b3b1",
    "severity": "major",
    "location": {
      "path": "regie.yaml",
      "lines": {
        "begin": 2
      }
    }
  }
]
)");
}

TEST_CASE("nothing found is an empty report") {
    Shown shown;
    CHECK(formats::findings_gitlab({shown.outcome}, shown.style) == "[]\n");
}

TEST_CASE("a question is information, a risk minor, what contradicts a principle major") {
    Shown shown;
    const auto file = shown.file("partners/a.yaml", "name: x\n");
    shown.question(file, "a");
    shown.question(file, "b").severity = base::Severity::warning;
    shown.question(file, "c").severity = base::Severity::error;
    const auto report = Json::parse(formats::findings_gitlab({shown.outcome}, shown.style));
    CHECK(report[0]["severity"] == "info");
    CHECK(report[1]["severity"] == "minor");
    CHECK(report[2]["severity"] == "major");
}

namespace {

std::string fingerprint(const Shown& shown, std::size_t issue = 0) {
    return Json::parse(formats::findings_gitlab({shown.outcome}, shown.style))[issue]["fingerprint"];
}

}  // namespace

TEST_CASE("a fingerprint stays when the line moves, the message or the language changes, or something is waived") {
    Shown before;
    before.fault(before.file("regie.yaml", "nmae: x\n"), "nmae", "nmae");
    before.fault(base::FileId{0}, "nmae", "other");
    Shown after;
    after.fault(after.file("regie.yaml", "# new\n\nnmae: x\n"), "nmae", "naem").waived = true;
    after.fault(base::FileId{0}, "nmae", "another");
    after.style.language = base::Language::nl;
    CHECK(fingerprint(before, 1) == fingerprint(after));
}

TEST_CASE("no two findings share a fingerprint, also with the same code and subject, or in two collaborations") {
    Shown one;
    const auto file = one.file("regie.yaml", "nmae: x\n");
    one.fault(file, "nmae");
    one.fault(file, "nmae");
    one.fault(file, "nmae").subject = "partners/a";
    one.question(file, "a");
    Shown two;
    two.outcome.path = "two";
    two.fault(two.file("regie.yaml", "nmae: x\n"), "nmae");
    std::set<std::string> all;
    for (const auto& issue : Json::parse(formats::findings_gitlab({one.outcome, two.outcome}, one.style)))
        all.insert(issue["fingerprint"].get<std::string>());
    CHECK(all.size() == 5);
}
