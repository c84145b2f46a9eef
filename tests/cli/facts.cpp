#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "support/shown.hpp"
#include "support/small_collaboration.hpp"

using namespace regie::test;

namespace {

constexpr const char* english = "Facts for a conversation";
constexpr const char* dutch = "Feiten voor een gesprek";

}  // namespace

TEST_CASE("The facts are part of an assessment that tells all, and of no other text of it") {
    const SmallCollaboration here;
    const std::string text = here.regie({"assess", "--verbose"}).out;
    CHECK(holds(text, english));
    CHECK(holds(text, "- Covered by an active commitment: 0 of 1.\n- On file for nobody: outreach."));
    CHECK(holds(text, "regie explain coverage"));
    const std::string nl = here.regie_nl({"assess", "-v"}).out;
    CHECK(holds(nl, dutch));
    CHECK(holds(nl, "- Gedekt door een lopend commitment: 0 van 1.\n- Bij niemand vastgelegd: outreach."));
    CHECK_FALSE(holds(here.regie({"assess"}).out, english));
    CHECK_FALSE(holds(here.regie({"assess", "--verbose", "--quiet"}).out, english));
    CHECK_FALSE(holds(here.regie({"assess", "--verbose", "--format", "short"}).out, english));
    CHECK_FALSE(holds(here.regie({"check", "--verbose"}).out, english));
}

TEST_CASE("The facts stand between the principles and the first steps, and the counts stay last") {
    const SmallCollaboration here;
    const std::string text = here.regie({"assess", "--verbose"}).out;
    CHECK(text.find("How the principles stand") < text.find(english));
    CHECK(text.find(english) < text.find("What to do first"));
    CHECK(text.rfind("files: no faults") > text.find("What to do first"));
}

TEST_CASE("The facts are in the JSON of an assessment, and a check has none") {
    const SmallCollaboration here;
    const auto assessed = nlohmann::json::parse(here.regie({"assess", "--format", "json"}).out);
    CHECK(assessed.at("facts").at("coverage").at("needs") == 1);
    CHECK(assessed.at("facts").at("reliability").at("reason") == "not-recorded");
    CHECK(nlohmann::json::parse(here.regie_nl({"assess", "--format", "json"}).out).at("facts") == assessed.at("facts"));
    const auto checked = nlohmann::json::parse(here.regie({"check", "--format", "json"}).out);
    CHECK(checked.at("facts") == nlohmann::json::object());
}

TEST_CASE("Of several collaborations each has its own facts, and one of an unknown format has none") {
    const TemporaryFolder here;
    here.write("one/regie.yaml", "format: 1\nname: A\nopgave: {statement: x, needs: [{id: a}, {id: b}]}\n");
    here.write("two/regie.yaml", "format: 2\nname: B\nopgave: {statement: x}\n");
    const auto ran = run({"assess", "one", "two", "--format", "json"}, {.cwd = here.path()});
    const auto both = nlohmann::json::parse(ran.out).at("collaborations");
    CHECK(both.at(0).at("facts").at("coverage").at("needs") == 2);
    CHECK(both.at(1).at("facts") == nlohmann::json::object());
    CHECK_FALSE(holds(run({"assess", "two", "-v"}, {.cwd = here.path()}).out, english));
}

TEST_CASE("The facts are a section of the report, in each of its formats and languages") {
    const SmallCollaboration here;
    CHECK(holds(here.regie({"report"}).out, "\n## Facts for a conversation\n"));
    CHECK(holds(here.regie_nl({"report"}).out, "\n## Feiten voor een gesprek\n"));
    CHECK(holds(here.regie_nl({"report", "--format", "text"}).out, "\nFeiten voor een gesprek\n---"));
    CHECK(holds(here.regie({"report", "--format", "json"}).out, "\"key\": \"coverage\""));
}

TEST_CASE("A fact is explained, listed, suggested and named in help, in both languages") {
    const SmallCollaboration here;
    const std::string nl = here.regie_nl({"explain", "reliability"}).out;
    for (const char* const heading :
         {"Hoe het wordt berekend", "Waar het vandaan komt", "Wat het kan zeggen", "Wat het niet kan zeggen"})
        CHECK(holds(nl, heading));
    const std::string en = here.regie({"explain", "Reliability"}).out;
    for (const char* const heading :
         {"How it is worked out", "Where it comes from", "What it can tell", "What it cannot tell"})
        CHECK(holds(en, heading));
    CHECK(holds(here.regie({"explain", "facts"}).out, "open-issues"));
    CHECK(holds(here.regie_nl({"explain", "facts"}).out, "Open signalen naar ouderdom"));
    CHECK(holds(here.regie({"explain"}).out, "sole-cover"));
    CHECK(holds(here.regie({"explain", "reliabilty"}).err, "did you mean \"reliability\"?"));
    CHECK(holds(here.regie({"help", "assess"}).out, "facts"));
    CHECK(holds(here.regie_nl({"help", "assess"}).out, "feiten"));
    CHECK_FALSE(holds(here.regie({"help", "check"}).out, "facts"));
}

TEST_CASE("What two respondents answered is nowhere to be seen, and what three answered only together") {
    const SmallCollaboration here;
    const auto everything = [&here] {
        std::string text;
        for (const std::vector<std::string>& arguments : {std::vector<std::string>{"assess", "-v"},
                                                          {"assess", "--format", "json"},
                                                          {"report"},
                                                          {"report", "--format", "json"},
                                                          {"show", "pulses/wave"}})
            text += here.regie(arguments).out + here.regie_nl(arguments).out;
        return text;
    };
    here.write("pulses/wave.yaml", "on: 2026-05\nresponses: [{partner: ggd, energy: 2}, {energy: 5}]\n");
    const std::string two = everything();
    here.write("pulses/wave.yaml", "on: 2026-05\nresponses: [{partner: ggd, energy: 4}, {energy: 1}]\n");
    CHECK(everything() == two);
    here.write("pulses/wave.yaml", "on: 2026-05\nresponses: [{partner: ggd, energy: 2}, {energy: 5}, {energy: 4}]\n");
    const std::string three = everything();
    CHECK(three != two);
    here.write("pulses/wave.yaml", "on: 2026-05\nresponses: [{partner: ggd, energy: 5}, {energy: 4}, {energy: 2}]\n");
    CHECK(everything() == three);
}
