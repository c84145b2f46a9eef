#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "support/small_collaboration.hpp"

using namespace regie::test;

TEST_CASE("What contradicts a principle is exit 1, and what is not recorded never is") {
    const SmallCollaboration here;
    CHECK(here.regie({"assess"}).exit == 0);
    CHECK(here.regie({"assess", "--fail-on", "note"}).exit == 1);
    REQUIRE(here.regie({"account", "regisseur", "results", "Minder kou"}).exit == 0);
    const Outcome ran = here.regie_nl({"assess"});
    CHECK(ran.exit == 1);
    CHECK(ran.out.find("accountability/results.yaml:1:9: knelpunt[A101]") != std::string::npos);
    CHECK(here.regie({"assess", "--fail-on", "never"}).exit == 0);
}

TEST_CASE("An assessment as JSON has the principles, and a check does not") {
    const SmallCollaboration here;
    const auto assessed = nlohmann::json::parse(here.regie({"assess", "--format", "json"}).out);
    CHECK(assessed.at("version") == 1);
    CHECK(assessed.at("today") == "2026-06-30");
    CHECK(assessed.at("principles").size() == 32);
    const auto checked = nlohmann::json::parse(here.regie({"check", "--format", "json"}).out);
    CHECK_FALSE(checked.contains("principles"));
}

TEST_CASE("The language follows --lang, then REGIE_LANG, then the locale") {
    const SmallCollaboration here;
    const auto speaks_dutch = [&](std::vector<std::string> arguments,
                                  std::vector<std::pair<std::string, std::string>> environment) {
        arguments.insert(arguments.begin(), "assess");
        const Outcome ran = run(arguments, {.cwd = here.path(), .env = std::move(environment)});
        return ran.out.find("vraag[") != std::string::npos;
    };
    CHECK_FALSE(speaks_dutch({}, {}));
    CHECK(speaks_dutch({}, {{"LANG", "nl_NL.UTF-8"}}));
    CHECK(speaks_dutch({}, {{"LC_MESSAGES", "nl_BE"}, {"LANG", "en_US.UTF-8"}}));
    CHECK_FALSE(speaks_dutch({}, {{"LC_ALL", "C"}, {"LANG", "nl_NL.UTF-8"}}));
    CHECK(speaks_dutch({}, {{"REGIE_LANG", "nl"}, {"LC_ALL", "C"}}));
    CHECK_FALSE(speaks_dutch({"--lang", "en"}, {{"REGIE_LANG", "nl"}}));
    CHECK(speaks_dutch({"--lang=nl"}, {}));
}

TEST_CASE("Colour is used where it is asked for, and not in a file") {
    const SmallCollaboration here;
    CHECK(here.regie({"assess"}).out.find('\x1b') == std::string::npos);
    CHECK(here.regie({"assess", "--color", "always"}).out.find('\x1b') != std::string::npos);
    CHECK(here.regie({"assess", "--color", "sometimes"}).err ==
          "regie: --color cannot be \"sometimes\"; it is one of: auto, always, never\n  choose one of these words\n");
}
