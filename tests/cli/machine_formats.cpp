#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "regie/base/text.hpp"
#include "support/every_finding.hpp"
#include "support/node_tools.hpp"
#include "support/skipped.hpp"
#include "support/small_collaboration.hpp"

using namespace regie;
using namespace regie::test;
using Json = nlohmann::json;

namespace {

/// Names that were made to be taken for something else.
class HostileCollaboration : public SmallCollaboration {
public:
    HostileCollaboration() {
        const std::string name =
            "\"\\e[31m<b>&amp;]]></failure>\\n::error::x\\r%0A::warning file=a::y ##[error]z, a=b: "
            "\\u202Ec [x](javascript:alert) =1+1 `end` \\\"q\\\" 'a'\"";
        write("regie.yaml", "format: 1\nname: " + name + "\nopgave: {statement: " + name + "}\n");
        write("partners/x.yaml", "name: " + name + "\nsector: " + name + "\n" + name + ": 1\n");
        write("partners/::error::x,y:z %0A <b>]]>.yml", "");
        write("partners/line\nend\x1b.yml", "");
    }

    Outcome assess(const std::string& format) const {
        return regie({"assess", "--format", format, "--fail-on", "note"});
    }
    /// What is found, as our own JSON has it.
    Json findings() const { return Json::parse(assess("json").out).at("findings"); }
    /// What a reader makes of a format.
    Json read_by(const std::string& script, const std::string& format) const {
        write("out", assess(format).out);
        const Outcome read = run_node(script, {*this / "out"});
        REQUIRE_MESSAGE(read.exit == 0, read.err);
        return Json::parse(read.out);
    }
};

std::string replaced(std::string text, const std::string& what, const std::string& by) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

/// As XML carries a text: without control characters.
std::string in_xml(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r') {
            out += "\uFFFD";
        } else {
            out += c;
        }
    }
    return out;
}

}  // namespace

TEST_CASE("The SARIF of every example is valid by the schema of the standard") {
    const TemporaryFolder folder;
    const Outcome ran = run_node("sarif.mjs", write_every_finding(folder, "sarif"));
    CHECK_MESSAGE(ran.exit == 0, (ran.out + ran.err));
    folder.write("bad", R"({"version": "2.1.0", "runs": [{"tool": {"driver": {}}}]})");
    CHECK(run_node("sarif.mjs", {folder / "bad"}).exit == 1);
}

TEST_CASE("Microsoft's validator finds nothing in SARIF that code scanning would not take") {
    const TemporaryFolder folder;
    const SmallCollaboration here;
    here.write("partners/oud.yml", "");
    here.write("partners/x.yaml", "nam: \"{0} it's é\"\n");
    folder.write("a.sarif", here.regie({"assess", "--format", "sarif"}).out);
    const Outcome ran = run_node("sarif_multitool.mjs", {folder / "a.sarif", folder.path()});
    if (ran.exit == 3) return skip("sarif-multitool does not run on this machine");
    CHECK(ran.exit == 0);
    CHECK_MESSAGE(ran.out == "", ran.out);
    folder.write("bad.sarif", R"({"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}, "results": []}]})");
    CHECK(run_node("sarif_multitool.mjs", {folder / "bad.sarif", folder.path()}).out.find("error GH1018") !=
          std::string::npos);
}

TEST_CASE("The Code Quality report of every example is what GitLab documents, and no fingerprint occurs twice") {
    const TemporaryFolder folder;
    const Outcome ran = run_node("gitlab.mjs", write_every_finding(folder, "gitlab"));
    CHECK_MESSAGE(ran.exit == 0, (ran.out + ran.err));
    folder.write("bad", R"([{"description": "x"}])");
    CHECK(run_node("gitlab.mjs", {folder / "bad"}).exit == 1);
}

TEST_CASE("The JUnit of every example is valid by the schema of the Jenkins xUnit plugin") {
    const TemporaryFolder folder;
    std::vector<std::string> words{"xmllint", "--noout", "--nonet", "--schema",
                                   std::string(REGIE_SOURCE_DIR) + "/tests/tools/junit-10.xsd"};
    const auto files = write_every_finding(folder, "junit");
    words.insert(words.end(), files.begin(), files.end());
    const Outcome ran = execute(words);
    CHECK_MESSAGE(ran.exit == 0, ran.err);
    folder.write("bad", "<testsuite name=\"x\"/>");
    words.push_back(folder / "bad");
    CHECK(execute(words).exit != 0);
}

TEST_CASE("A reader of JUnit sees a case for each principle and each rule of files, and what failed") {
    const SmallCollaboration here;
    here.write("partners/x.yaml", "nam: X\n");
    here.write("out.xml", here.regie({"assess", "--format", "junit"}).out);
    const Outcome read = run_node("junit.mjs", {here / "out.xml"});
    REQUIRE_MESSAGE(read.exit == 0, read.err);
    const Json suites = Json::parse(read.out);
    CHECK(suites.at("name") == "regie");
    CHECK(suites.at("failures") == 2);
    const Json& suite = suites.at("testsuite").at(0);
    CHECK(suite.at("name") == "Samen Warm");
    std::size_t principles = 0;
    std::vector<std::string> failed;
    for (const Json& one : suite.at("testcase")) {
        if (one.at("classname") != "regie.files") ++principles;
        if (one.contains("failure")) failed.push_back(one.at("name"));
    }
    CHECK(principles == 32);
    REQUIRE(failed.size() == 2);
    CHECK(failed[0].starts_with("F002 "));
    CHECK(suite.at("tests") == suite.at("testcase").size());
}

TEST_CASE("Hostile text is plain text to a reader of SARIF and of a Code Quality report") {
    const HostileCollaboration here;
    const Json findings = here.findings();
    REQUIRE(findings.size() > 5);
    const Json sarif = Json::parse(here.assess("sarif").out).at("runs").at(0).at("results");
    const Json gitlab = Json::parse(here.assess("gitlab").out);
    REQUIRE(sarif.size() == findings.size());
    REQUIRE(gitlab.size() == findings.size());
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const std::string message = findings[i].at("message");
        CHECK(sarif[i].at("message").at("text").get<std::string>().starts_with(replaced(message, "](", "] (") + "\n"));
        CHECK(gitlab[i].at("description").get<std::string>().starts_with(message + " · "));
        CHECK(gitlab[i].at("location").at("path") == findings[i].at("path"));
    }
    here.write("out.sarif", here.assess("sarif").out);
    here.write("out.json", here.assess("gitlab").out);
    CHECK(run_node("sarif.mjs", {here / "out.sarif"}).exit == 0);
    CHECK(run_node("gitlab.mjs", {here / "out.json"}).exit == 0);
}

TEST_CASE("No format for programs holds a control character, also where the name of a file has one") {
    const HostileCollaboration here;
    for (const char* id : {"\xC2\x9Bx", "\x1B[2J", "a\x7F"})
        here.write("partners/" + std::string(id) + ".yaml", "nam: X\n");
    for (const std::string format : {"json", "sarif", "gitlab", "junit", "github"}) {
        CAPTURE(format);
        const std::string out = here.assess(format).out;
        for (std::size_t at = 0; at < out.size(); ++at) {
            const auto byte = static_cast<unsigned char>(out[at]);
            const bool acts = (byte < 0x20 && byte != '\n') || byte == 0x7F;
            CHECK_FALSE((acts || (byte == 0xC2 && static_cast<unsigned char>(out[at + 1]) < 0xA0)));
        }
    }
    const Json findings = here.findings();
    CHECK(std::ranges::any_of(findings, [](const Json& one) { return one.at("path") == "partners/\xC2\x9Bx.yaml"; }));
    CHECK(std::ranges::any_of(findings, [](const Json& one) { return one.at("path") == "partners/a\x7F.yaml"; }));
}

TEST_CASE("Hostile text is plain text to a reader of JUnit") {
    const HostileCollaboration here;
    const Json suite = here.read_by("junit.mjs", "junit").at("testsuite").at(0);
    std::string all;
    for (const Json& one : suite.at("testcase"))
        if (one.contains("failure")) all += one.at("failure").at(0).at("inner").get<std::string>() + "\n";
    for (const Json& finding : here.findings()) {
        const std::string message = in_xml(finding.at("message"));
        CHECK_MESSAGE(all.find(message) != std::string::npos, message);
    }
}

TEST_CASE("Hostile text gives the runner of GitHub no command, and is plain text in the ones that are meant") {
    const HostileCollaboration here;
    const Json findings = here.findings();
    const Json lines = here.read_by("workflow_commands.mjs", "github");
    std::vector<std::string> said;
    for (const Json& line : lines) {
        if (!line.contains("command")) continue;
        CHECK((line.at("command") == "error" || line.at("command") == "warning" || line.at("command") == "notice"));
        if (line.at("properties").contains("file")) {
            CHECK(line.at("properties").size() == 4);
            said.push_back(line.at("properties").at("file").get<std::string>() + " " +
                           line.at("data").get<std::string>());
        } else {
            CHECK(line.at("properties").at("title") == "regie");
        }
    }
    std::size_t errors = 0;
    for (const Json& finding : findings) {
        if (finding.at("severity") != "error") continue;
        ++errors;
        const std::string start = base::visible(finding.at("path").get<std::string>()) + " " +
                                  base::visible(finding.at("message").get<std::string>()) + "\nfor: ";
        CHECK(std::ranges::any_of(said, [&](const std::string& text) { return text.starts_with(start); }));
    }
    CHECK(errors > 0);
    CHECK(errors <= 10);
}

TEST_CASE("The exit code does not depend on the format, nor what is waived, chosen, or known already") {
    const SmallCollaboration here;
    here.write("partners/x.yaml", "nam: X\n");
    for (const std::string format : {"text", "short", "json", "sarif", "junit", "gitlab", "github"}) {
        CHECK(here.regie({"check", "--format", format}).exit == 1);
        CHECK(here.regie({"check", "--format", format, "--fail-on", "never"}).exit == 0);
        CHECK(here.regie({"check", "--format", format, "--ignore", "F002,F003"}).exit == 0);
        CHECK(here.regie({"assess", "--format", format, "--fail-on", "note"}).exit == 1);
    }
    CHECK(here.regie({"check", "--write-baseline", "b.json", "--fail-on", "never"}).exit == 0);
    CHECK(here.regie({"check", "--baseline", "b.json", "--format", "gitlab"}).out == "[]\n");
    CHECK(here.regie({"check", "--baseline", "b.json", "--format", "github"}).out.empty());
}

TEST_CASE("Several collaborations are in one document, each with its path from where the user is") {
    const SmallCollaboration here;
    here.write("a/regie.yaml", "format: 1\nname: A\nopgave: {statement: X}\nx: 1\n");
    here.write("b/regie.yaml", "format: 1\nname: B\nopgave: {statement: X}\nx: 1\n");
    const Json report = Json::parse(here.regie({"check", "a", "b", "--format", "gitlab"}).out);
    REQUIRE(report.size() == 2);
    CHECK(report[0].at("location").at("path") == "a/regie.yaml");
    CHECK(report[1].at("location").at("path") == "b/regie.yaml");
    CHECK(report[0].at("fingerprint") != report[1].at("fingerprint"));
}

TEST_CASE("Of a question what if every finding says that it is one") {
    const SmallCollaboration here;
    const Json report = Json::parse(here.regie({"assess", "--without", "ggd", "--format", "gitlab"}).out);
    REQUIRE(!report.empty());
    for (const Json& issue : report)
        CHECK(issue.at("description").get<std::string>().starts_with("had GGD Zuid left: "));
    CHECK(here.regie_nl({"assess", "--without", "ggd", "--format", "junit"})
              .out.find("<property name=\"without\" value=\"GGD Zuid\"/>") != std::string::npos);
    CHECK(here.regie_nl({"assess", "--without", "ggd", "--format", "github"})
              .out.find("::als GGD Zuid was uitgetreden: ") != std::string::npos);
}

TEST_CASE("A format that does not exist is refused, with those that do") {
    const SmallCollaboration here;
    const Outcome ran = here.regie({"check", "--format", "sarf"});
    CHECK(ran.exit == 2);
    CHECK(ran.err.find("\"sarif\"") != std::string::npos);
    const Outcome other = here.regie({"check", "--format", "xml"});
    CHECK(other.exit == 2);
    CHECK(other.err.find("text, short, json, sarif, junit, gitlab, github") != std::string::npos);
}

TEST_CASE("The address of regie in SARIF is the one in publiccode.yml") {
    const SmallCollaboration here;
    const Json driver =
        Json::parse(here.regie({"check", "--format", "sarif"}).out).at("runs").at(0).at("tool").at("driver");
    std::ifstream file(std::string(REGIE_SOURCE_DIR) + "/publiccode.yml");
    const std::string publiccode{std::istreambuf_iterator<char>(file), {}};
    CHECK(publiccode.find("\nurl: \"" + driver.at("informationUri").get<std::string>() + "\"\n") != std::string::npos);
}
