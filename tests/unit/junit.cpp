#include <string>

#include <doctest/doctest.h>

#include "formats/escape/xml.hpp"
#include "regie/rules/catalogue.hpp"
#include "support/shown.hpp"

using namespace regie;
using test::holds;
using test::Shown;

namespace {

std::string junit(const Shown& shown) { return formats::findings_junit({shown.outcome}, shown.style); }

/// As `assess` has it: all principles, of one status.
void with_principles(Shown& shown, rules::Status status) {
    shown.outcome.with_principles = true;
    for (const auto* principle : rules::principles())
        shown.outcome.assessment.principles.push_back({principle, status, {{"facts", "feiten"}, {}}});
}

/// The case whose name begins so.
std::string case_of(const std::string& xml, const std::string& name) {
    const auto at = xml.find(" name=\"" + name + " ");
    REQUIRE(at != std::string::npos);
    const auto begin = xml.rfind("    <testcase", at);
    const auto next = xml.find("    <testcase", at);
    return xml.substr(begin, std::min(next, xml.find("  </testsuite>", at)) - begin);
}

}  // namespace

TEST_CASE("of a check each rule of files is a case, and one that found an error fails") {
    Shown shown;
    const auto file = shown.file("regie.yaml", "name: x\nnmae: x\n");
    shown.fault(file, "nmae", "nmae");
    const std::string xml = junit(shown);
    CHECK(xml.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"regie\" tests=\""));
    CHECK(holds(xml, " failures=\"1\" errors=\"0\" skipped=\"0\" timestamp=\"2026-11-23T00:00:00\">\n"));
    CHECK(
        case_of(xml, "F002") ==
        "    <testcase classname=\"regie.files\" name=\"F002 A key that the format doesn't know\">\n"
        "      <failure message=\"unknown key &quot;nmae&quot;\" type=\"error\">regie.yaml:2:1: error[F002] unknown key "
        "\"nmae\"\n  for: whoever keeps these files\n  do: write it otherwise</failure>\n"
        "    </testcase>\n");
    CHECK(case_of(xml, "F001").ends_with("/>\n"));
    CHECK(!holds(xml, "F019"));
}

TEST_CASE("a case fails from the severity on that was asked for, and shows the rest as its output") {
    Shown shown;
    shown.question(shown.file("partners/a.yaml", "name: x\n"), "a");
    with_principles(shown, rules::Status::upheld);
    CHECK(case_of(junit(shown), "P1") ==
          "    <testcase classname=\"regie.P\" name=\"P1 " + std::string(rules::find_principle("P1")->title.en) +
              "\">\n      <system-out>status: upheld – facts\n"
              "partners/a.yaml:1:1: note[P101] what does a bring?\n  for: a\n  do: record it</system-out>\n"
              "    </testcase>\n");
    shown.style.fails_from = base::Severity::note;
    CHECK(holds(case_of(junit(shown), "P1"), "<failure message=\"what does a bring?\" type=\"note\">status: upheld"));
    shown.style.fails_from = {};
    CHECK(!holds(junit(shown), "<failure"));
}

TEST_CASE("of several findings the message has the gravest, and how many there are") {
    Shown shown;
    const auto file = shown.file("partners/a.yaml", "name: x\n");
    shown.question(file, "a");
    shown.question(file, "b").severity = base::Severity::error;
    with_principles(shown, rules::Status::violated);
    shown.style.fails_from = base::Severity::note;
    shown.style.language = base::Language::nl;
    CHECK(holds(case_of(junit(shown), "P1"),
                "<failure message=\"2 bevindingen; de eerste: wat brengt b in?\" type=\"error\">stand: strijdig met "
                "principe – feiten\npartners/a.yaml:1:1: vraag[P101] wat brengt a in?\n  voor: a\n  doen: leg het "
                "vast\npartners/a.yaml:1:1: knelpunt[P101] "));
}

TEST_CASE("what is waived, not recorded or left out is skipped, with the reason: it neither failed nor passed") {
    Shown shown;
    shown.question(shown.file("partners/a.yaml", "name: x\n"), "a").waived = true;
    with_principles(shown, rules::Status::unknown);
    std::string xml = junit(shown);
    CHECK(holds(xml, " skipped=\"32\""));
    CHECK(holds(case_of(xml, "P1"), "<skipped message=\"waived: what does a bring?\"/>\n"));
    CHECK(holds(case_of(xml, "K2"), "<skipped message=\"not recorded: facts\"/>\n"));

    Shown chosen;
    chosen.outcome.left_out.not_chosen = 4;
    chosen.outcome.left_out.known = 2;
    with_principles(chosen, rules::Status::violated);
    xml = junit(chosen);
    CHECK(
        holds(case_of(xml, "K2"), "<skipped message=\"violated; the findings about it were left out of this run\"/>"));
    CHECK(holds(xml,
                "      <property name=\"not_chosen\" value=\"4\"/>\n      <property name=\"known\" value=\"2\"/>\n"));
}

TEST_CASE("each collaboration is a suite, and the whole has their sum") {
    Shown one;
    one.fault(one.file("regie.yaml", "nmae: x\n"), "nmae");
    Shown two;
    two.outcome.path = "a & b";
    two.fault(two.file("regie.yaml", "nmae: x\n"), "nmae");
    const std::string xml = formats::findings_junit({one.outcome, two.outcome}, one.style);
    CHECK(holds(xml, "<testsuites name=\"regie\" tests=\""));
    CHECK(holds(xml, " failures=\"2\" errors=\"0\">\n  <testsuite name=\".\""));
    CHECK(holds(xml, "  <testsuite name=\"a &amp; b\" tests=\""));
}

TEST_CASE("text from outside is text in XML, also what XML cannot hold") {
    CHECK(formats::xml_text("<b>&\"'\r\n]]> \x1b\x7f\xE9\xC2\x9B\xEF\xBF\xBEé👍") ==
          "&lt;b&gt;&amp;\"'&#13;\n]]&gt; \uFFFD\uFFFD\uFFFD\uFFFD\uFFFDé👍");
    // A line of a log that begins so would be a command to the CI.
    CHECK(formats::xml_text("A\n::error::B ##[group]") == "A\n&#58;:error&#58;:B ##&#91;group]");
    CHECK(formats::xml_attribute("\"<'\n\t&\x01") == "&quot;&lt;'&#10;&#9;&amp;\uFFFD");
}
