#include <string>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "regie/base/trouble.hpp"
#include "regie/formats/baseline.hpp"

using namespace regie;

namespace {

const rules::Baseline two{{{"b", {{{"K203", "commitments/x"}, 1}, {{"F002", "partners/ggd"}, 2}}}, {"a", {}}}};

/// What is said of a text that is no baseline.
std::string complaint(const std::string& text, base::Language language = base::Language::en) {
    try {
        formats::baseline_of(text, "old.json");
    } catch (const base::Trouble& trouble) {
        return trouble.problem().in(language);
    }
    return "none";
}

std::string with_finding(const std::string& finding) {
    return R"({"version": 1, "collaborations": [{"path": ".", "findings": [)" + finding + "]}]}";
}

}  // namespace

TEST_CASE("a baseline is JSON with a line for each code and subject, sorted, and nothing else") {
    CHECK(formats::baseline_json(two) ==
          "{\n"
          "  \"version\": 1,\n"
          "  \"collaborations\": [\n"
          "    {\n"
          "      \"path\": \"a\",\n"
          "      \"findings\": []\n"
          "    },\n"
          "    {\n"
          "      \"path\": \"b\",\n"
          "      \"findings\": [\n"
          "        {\"code\": \"F002\", \"subject\": \"partners/ggd\", \"count\": 2},\n"
          "        {\"code\": \"K203\", \"subject\": \"commitments/x\", \"count\": 1}\n"
          "      ]\n"
          "    }\n"
          "  ]\n"
          "}\n");
    CHECK(nlohmann::json::accept(formats::baseline_json({})));
}

TEST_CASE("a baseline that was written is read back, whatever its texts") {
    rules::Baseline odd = two;
    odd.collaborations["../ë \"x\"\n"][{"F010", "partners/\\\x1f\xEF\xBF\xBD##[x]\u009B\x7F.yml"}] = 3;
    CHECK(formats::baseline_json(odd).find(R"(##\u005bx]\u009b\u007f.yml)") != std::string::npos);
    for (const auto& baseline : {rules::Baseline{}, two, odd})
        CHECK(formats::baseline_of(formats::baseline_json(baseline), "x").collaborations == baseline.collaborations);
}

TEST_CASE("what is no JSON is refused with its line") {
    CHECK(complaint("") == "old.json is not a baseline: it is no JSON, as line 1 shows");
    CHECK(complaint("{\n\"version\": 1,\n<<<<<<< HEAD\n") ==
          "old.json is not a baseline: it is no JSON, as line 3 shows");
    CHECK(complaint("{\n x", base::Language::nl) == "old.json is geen baseline: het is geen JSON, zie regel 2");
    CHECK(complaint("\xff\xfe") == "old.json is not a baseline: it is no JSON, as line 1 shows");
}

TEST_CASE("another version is refused with the one that is read") {
    CHECK(complaint(R"({"version": 2, "findings": []})") ==
          "old.json is of another version than this regie reads: version is 2, expected is 1");
    CHECK(complaint(R"({"version": 2})", base::Language::nl) ==
          "old.json is van een andere versie dan deze regie leest: version is 2, verwacht werd 1");
    CHECK(complaint(R"({"version": "1"})") == "old.json is not a baseline: \"version\" should be a number");
    CHECK(complaint("{}") == "old.json is not a baseline: it has no \"version\"");
    CHECK(complaint("[]") == "old.json is not a baseline: it has no \"version\"");
}

TEST_CASE("a key that is not known is refused with those that are expected, one that is missing with its place") {
    CHECK(complaint(R"({"version": 1, "collaborations": [], "tool": {}})") ==
          "old.json is not a baseline: the key \"tool\" is not known, expected are version, collaborations");
    CHECK(complaint(with_finding(R"({"code": "K203", "subject": "x", "count": 1, "line": 3})")) ==
          "old.json is not a baseline: the key \"collaborations[0].findings[0].line\" is not known, expected are code, "
          "subject, count");
    CHECK(complaint(with_finding(R"({"code": "K203", "count": 1})")) ==
          "old.json is not a baseline: \"collaborations[0].findings[0].subject\" is missing");
    CHECK(complaint(R"({"version": 1})") == "old.json is not a baseline: \"collaborations\" is missing");
}

TEST_CASE("a value of another kind is refused with what it should be") {
    const std::string count =
        "old.json is not a baseline: \"collaborations[0].findings[0].count\" should be a whole "
        "number from 1 on";
    for (const std::string wrong : {"0", "-1", "1.5", "\"1\"", "null", "1e99"}) {
        CAPTURE(wrong);
        CHECK(complaint(with_finding(R"({"code": "K203", "subject": "x", "count": )" + wrong + "}")) == count);
    }
    CHECK(complaint(with_finding(R"({"code": 203, "subject": "x", "count": 1})")) ==
          "old.json is not a baseline: \"collaborations[0].findings[0].code\" should be a text");
    CHECK(complaint(with_finding("3")) ==
          "old.json is not a baseline: \"collaborations[0].findings[0]\" should be an object");
    CHECK(complaint(R"({"version": 1, "collaborations": {}})") ==
          "old.json is not a baseline: \"collaborations\" should be a list");
}

TEST_CASE("what nests without end is refused before it takes memory") {
    CHECK(complaint(std::string(5'000'000, '[')) == "old.json is not a baseline: it nests too deep");
}

TEST_CASE("a number that no program can hold is refused") {
    CHECK(complaint("1e999") == "old.json is not a baseline: it has a number that no program can hold");
}

TEST_CASE("of two lines for one thing, as a merge may leave them, the largest count holds") {
    const auto baseline = formats::baseline_of(with_finding(R"({"code": "K203", "subject": "x", "count": 1},
                                                                {"code": "K203", "subject": "x", "count": 3},
                                                                {"code": "K203", "subject": "x", "count": 2})"),
                                               "x");
    CHECK(baseline.collaborations.at(".").at({"K203", "x"}) == 3);
}

TEST_CASE("a code of a later regie is let be") {
    CHECK(complaint(with_finding(R"({"code": "Z999", "subject": "x", "count": 1})")) == "none");
}
