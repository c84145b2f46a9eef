#include <doctest/doctest.h>

#include "support/fake_surroundings.hpp"
#include "support/temporary_folder.hpp"

using namespace regie;
using namespace regie::test;

namespace {

int call(FakeSurroundings& user, const std::vector<std::string>& arguments) { return commands::run(arguments, user); }

}  // namespace

TEST_CASE("At a terminal what is missing is asked for, with what belongs there") {
    const TemporaryFolder here;
    FakeSurroundings user(here.path());
    user.at_terminal = true;
    user.environment["REGIE_LANG"] = "nl";
    user.lines = {"Samen Warm", "Niemand zit in de kou"};
    CHECK(call(user, {"init"}) == 0);
    CHECK(here.read("regie.yaml").starts_with("format: 1\nname: Samen Warm\n"));
    CHECK(here.read("regie.yaml").find("  statement: Niemand zit in de kou\n") != std::string::npos);
    CHECK(user.said.text.find("\nname: ") != std::string::npos);
    CHECK(user.shown.text.empty());
}

TEST_CASE("An answer is judged as an option is") {
    const TemporaryFolder here;
    FakeSurroundings user(here.path());
    REQUIRE(call(user, {"init", "--name", "X", "--opgave", "Y"}) == 0);
    user.at_terminal = true;
    user.lines = {"mandat"};
    CHECK(call(user, {"decide", "Opdracht"}) == 2);
    CHECK(user.said.text.find("did you mean \"mandate\"?") != std::string::npos);
    CHECK_FALSE(base::disk().exists(here.path(), "decisions"));
}

TEST_CASE("No answer, --no-input and no terminal each end in what is missing") {
    const TemporaryFolder here;
    FakeSurroundings user(here.path());
    user.at_terminal = true;
    CHECK(call(user, {"init", "--name", "X"}) == 2);
    CHECK(user.said.text.find("regie: --opgave is missing") != std::string::npos);
    user.lines = {"X", "Y"};
    CHECK(call(user, {"init", "--no-input"}) == 2);
    user.at_terminal = false;
    CHECK(call(user, {"init"}) == 2);
    CHECK(user.lines.size() == 2);
    CHECK(here.count() == 0);
}

TEST_CASE("Colour shows on a terminal, unless the environment says otherwise") {
    const TemporaryFolder here;
    FakeSurroundings user(here.path());
    REQUIRE(call(user, {"init", "--name", "X", "--opgave", "Y"}) == 0);
    const auto has_color = [&](const std::vector<std::string>& arguments) {
        user.shown.text.clear();
        REQUIRE(call(user, arguments) == 0);
        return user.shown.text.find('\x1b') != std::string::npos;
    };
    CHECK_FALSE(has_color({"assess"}));
    user.at_terminal = true;
    CHECK(has_color({"assess"}));
    CHECK_FALSE(has_color({"assess", "--color", "never"}));
    user.environment["NO_COLOR"] = "1";
    CHECK_FALSE(has_color({"assess"}));
    CHECK(has_color({"assess", "--color=always"}));
    user.environment = {{"TERM", "dumb"}};
    CHECK_FALSE(has_color({"assess"}));
}

TEST_CASE("A diff on a terminal shows controls instead of sending them") {
    const TemporaryFolder here;
    FakeSurroundings user(here.path());
    REQUIRE(call(user, {"init", "--name", "X", "--opgave", "Y"}) == 0);
    here.write("regie.yaml", "format: 1\nname: X\nopgave: {statement: Y} # \xe2\x80\xae\n");
    user.at_terminal = true;
    CHECK(call(user, {"decide", "Z", "--kind", "mandate", "--dry-run"}) == 0);
    CHECK(user.shown.text.find("\\u202e") != std::string::npos);
    CHECK(user.shown.text.find("\xe2\x80\xae") == std::string::npos);
}
