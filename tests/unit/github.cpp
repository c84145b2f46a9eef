#include <algorithm>
#include <string>

#include <doctest/doctest.h>

#include "support/shown.hpp"

using namespace regie;
using test::Shown;

TEST_CASE("each open finding is a workflow command, the errors first") {
    Shown shown;
    const auto file = shown.file("regie.yaml", "ë: x\nnmae: x\n");
    shown.question(file, "ggd");
    shown.fault(file, "nmae", "nmae");
    CHECK(formats::findings_github({shown.outcome}, shown.style) ==
          "::error file=regie.yaml,line=2,col=1,title=F002 Unknown key::unknown key \"nmae\"%0Afor: whoever keeps "
          "these files%0Ado: write it otherwise\n"
          "::notice file=regie.yaml,line=1,col=1,title=P101 Contribution not recorded::what does ggd bring?%0Afor: "
          "ggd%0Ado: record it\n");
}

TEST_CASE("in Dutch the words are Dutch and the commands stay") {
    Shown shown;
    shown.style.language = base::Language::nl;
    shown.outcome.path = "../ander";
    shown.question(shown.file("partners/ggd.yaml", "name: x\n"), "ggd");
    CHECK(formats::findings_github({shown.outcome}, shown.style) ==
          "::notice file=../ander/partners/ggd.yaml,line=1,col=1,title=P101 Bijdrage niet vastgelegd::wat brengt ggd "
          "in?%0Avoor: ggd%0Adoen: leg het vast\n");
}

TEST_CASE("what is waived is no annotation, and nothing found is no output") {
    Shown shown;
    shown.fault(shown.file("regie.yaml", "nmae: x\n"), "nmae").waived = true;
    CHECK(formats::findings_github({shown.outcome}, shown.style).empty());
}

TEST_CASE("ten of a severity are all annotations; of eleven the tenth says how many more, and those follow as lines") {
    Shown shown;
    const auto file = shown.file("regie.yaml", "nmae: x\n");
    for (int i = 0; i < 10; ++i) shown.fault(file, "nmae", std::to_string(i));
    const std::string ten = formats::findings_github({shown.outcome}, shown.style);
    CHECK(std::count(ten.begin(), ten.end(), '\n') == 10);
    CHECK(!test::holds(ten, "title=regie"));
    CHECK(test::holds(ten, "unknown key \"9\"%0A"));

    shown.fault(file, "nmae", "::error::x");
    shown.question(file, "ggd");
    const std::string eleven = formats::findings_github({shown.outcome}, shown.style);
    const auto rest = eleven.find(
        "::error title=regie::2 more of this severity are in the log of this step: beside the files GitHub shows no more "
        "than 10\n");
    REQUIRE(rest != std::string::npos);
    CHECK(std::count(eleven.begin(), eleven.begin() + static_cast<long>(rest), '\n') == 9);
    CHECK(test::holds(eleven.substr(rest), "\n::notice file=regie.yaml"));
    CHECK(
        eleven.ends_with("\nregie.yaml:1:1: error: unknown key \"9\" [F002]\n"
                         "regie.yaml:1:1: error: unknown key \"\\x3a:error\\x3a:x\" [F002]\n"));
    shown.style.language = base::Language::nl;
    CHECK(
        test::holds(formats::findings_github({shown.outcome}, shown.style),
                    "::error title=regie::nog 2 van deze ernst staan in het logboek van deze stap: naast de bestanden "
                    "toont GitHub er niet meer dan 10\n"));
}

TEST_CASE("the limit is of all collaborations together, for GitHub counts by step") {
    Shown one;
    const auto file = one.file("regie.yaml", "nmae: x\n");
    for (int i = 0; i < 6; ++i) one.fault(file, "nmae");
    Shown two;
    two.outcome.path = "b";
    const auto other = two.file("regie.yaml", "nmae: x\n");
    for (int i = 0; i < 6; ++i) two.fault(other, "nmae");
    const std::string text = formats::findings_github({one.outcome, two.outcome}, one.style);
    CHECK(test::holds(text, "title=regie::3 more of this severity"));
    CHECK(text.ends_with("b/regie.yaml:1:1: error: unknown key \"kee\" [F002]\n"));
}

TEST_CASE("no name, value or path ends a command or begins another one") {
    Shown shown;
    const auto file = shown.file("a,b:%0A::c.yaml", "nmae: x\n");
    shown.fault(file, "nmae", "50%0A\n::error::x\r\x1b[31m\xE2\x80\xAE, y: z");
    CHECK(
        formats::findings_github({shown.outcome}, shown.style) ==
        "::error file=a%2Cb%3A%250A%3A%3Ac.yaml,line=1,col=1,title=F002 Unknown key::unknown key "
        "\"50%250A\\n::error::x\\r\\x1b[31m\\u202e, y: z\"%0Afor: whoever keeps these files%0Ado: write it otherwise\n");
}
