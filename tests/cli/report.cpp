#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "support/small_collaboration.hpp"

using namespace regie::test;

TEST_CASE("A report is markdown, and follows --lang, then the collaboration, then the environment") {
    const SmallCollaboration here;
    const auto dutch = [](const std::string& text) { return text.find("Besluiten en afspraken") != std::string::npos; };
    const std::string text = here.regie({"report"}).out;
    CHECK(text.starts_with("# "));
    CHECK_FALSE(dutch(text));
    CHECK(dutch(here.regie_nl({"report"}).out));
    here.write("regie.yaml", "format: 1\nname: Samen\nlanguage: nl\nopgave: {statement: Y}\n");
    CHECK(dutch(here.regie({"report"}).out));
    CHECK_FALSE(dutch(here.regie({"report", "--lang", "en"}).out));
}

TEST_CASE("A report can be text and JSON as well") {
    const SmallCollaboration here;
    CHECK(here.regie({"report", "--format", "text"}).out.find("Samen Warm") != std::string::npos);
    CHECK(nlohmann::json::accept(here.regie({"report", "--format", "json"}).out));
    CHECK(here.regie({"report", "--format", "pdf"}).exit == 2);
}

TEST_CASE("A report never takes the place of a file of the collaboration") {
    const SmallCollaboration here;
    for (const std::string file : {"regie.yaml", "people.yaml", "partners/ggd.yaml", "partners/../issues/x.yaml"}) {
        CAPTURE(file);
        const std::string before = here.read(file);
        const Outcome ran = here.regie({"report", "--output", file});
        CHECK(ran.exit == 2);
        CHECK(ran.err == "regie: " + file +
                             " is a file of the collaboration itself, and is not overwritten\n"
                             "  choose another name for --output\n");
        CHECK(here.read(file) == before);
    }
    CHECK(here.regie({"report", "--output", "report.yaml"}).exit == 0);
}

TEST_CASE("A device takes the output as a file does, and a folder does not") {
    const SmallCollaboration here;
    CHECK(here.regie({"report", "--output", "/dev/null"}).exit == 0);
    CHECK(here.regie({"report", "--output", "/dev/full"}).exit == 2);
    CHECK(here.regie({"report", "--output", "partners"}).exit == 2);
}

TEST_CASE("/dev/stdout as output is what would be shown anyway") {
    const SmallCollaboration here;
    CHECK(here.regie({"report", "--output", "/dev/stdout"}).out == here.regie({"report"}).out);
}
