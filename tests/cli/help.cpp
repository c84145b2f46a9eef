#include <sstream>

#include <doctest/doctest.h>

#include "regie/base/text.hpp"
#include "regie/commands/command.hpp"
#include "support/fake_surroundings.hpp"
#include "support/program.hpp"

using namespace regie::test;

namespace {

Outcome in(const std::string& language, std::vector<std::string> arguments) {
    return run(arguments, {.env = {{"REGIE_LANG", language}}});
}

}  // namespace

TEST_CASE("Help is a result, and the program alone is a mistake that shows it too") {
    const Outcome help = in("en", {"help"});
    CHECK(help.exit == 0);
    CHECK(help.err.empty());
    CHECK(help.out.starts_with("Usage: regie [options] COMMAND …\n"));
    CHECK(in("en", {"--help"}).out == help.out);
    CHECK(in("en", {"-h"}).out == help.out);
    const Outcome alone = in("en", {});
    CHECK(alone.exit == 2);
    CHECK(alone.out.empty());
    CHECK(alone.err == help.out);
    CHECK(in("nl", {"help"}).out.starts_with("Gebruik: regie [opties] COMMANDO …\n"));
}

TEST_CASE("Every command explains itself in both languages, by three ways of asking") {
    for (const auto* command : regie::commands::all_commands()) {
        const std::string name(command->name);
        CAPTURE(name);
        const Outcome english = in("en", {"help", name});
        const Outcome dutch = in("nl", {"help", name});
        CHECK(english.exit == 0);
        CHECK(english.out.starts_with("Usage: regie " + name));
        CHECK(dutch.out.starts_with("Gebruik: regie " + name));
        CHECK(english.out.find("\nExamples:\n") != std::string::npos);
        CHECK(in("en", {name, "--help"}).out == english.out);
        CHECK(in("en", {name, "-h", "--unknown"}).out == english.out);
    }
}

TEST_CASE("The help of a command has the words that its options take") {
    const std::string text = in("nl", {"help", "commit"}).out;
    CHECK(text.starts_with("Gebruik: regie commit PARTNER CONTRIBUTION [opties]\n"));
    CHECK(text.find("employee, management, board") != std::string::npos);
    CHECK(text.find("Standaard: vandaag") != std::string::npos);
}

TEST_CASE("Help on a command that does not exist names the one that was meant") {
    const Outcome ran = in("nl", {"help", "comit"});
    CHECK(ran.exit == 2);
    CHECK(ran.err == "regie: \"comit\" is geen commando van regie\n  is \"commit\" bedoeld?\n");
}

TEST_CASE("Help fits the terminal on which it is read") {
    std::vector<std::string> asked{"--help"};
    for (const auto* command : regie::commands::all_commands()) asked.emplace_back(command->name);
    for (const std::string language : {"en", "nl"}) {
        for (const std::string& name : asked) {
            FakeSurroundings user(".");
            user.at_terminal = true;
            CHECK(regie::commands::run(std::vector<std::string>{name, "--help", "--lang", language}, user) == 0);
            std::istringstream lines(user.shown.text);
            for (std::string line; std::getline(lines, line);) {
                CAPTURE(line);
                CHECK(regie::base::width(line) <= 80);
            }
        }
    }
}

TEST_CASE("A long example goes on on the next line, as a shell takes it") {
    const std::string text = run({"help", "commit"}, {.env = {{"COLUMNS", "70"}, {"REGIE_LANG", "en"}}}).out;
    CHECK(
        text.find("\n  regie commit cooperatie-zo \"Twintig vrijwilligers\" --kind effort \\\n      --level board\n") !=
        std::string::npos);
}

TEST_CASE("Help says of an id that is left out what it is made of") {
    const auto of = [](const std::string& language, const std::string& command) {
        return run({"help", command}, {.env = {{"COLUMNS", "120"}, {"REGIE_LANG", language}}}).out;
    };
    CHECK(of("en", "account").find("Left out: the area.") != std::string::npos);
    CHECK(of("nl", "account").find("het gebied (AREA).") != std::string::npos);
    CHECK(of("en", "pulse").find("Left out: the date of the pulse.") != std::string::npos);
    CHECK(of("nl", "pulse").find("de datum van de peiling.") != std::string::npos);
    CHECK(of("en", "raise").find("Left out: made of the words.") != std::string::npos);
}
