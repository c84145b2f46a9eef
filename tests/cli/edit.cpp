#include <doctest/doctest.h>

#include "support/fake_surroundings.hpp"
#include "support/small_collaboration.hpp"

using namespace regie;
using namespace regie::test;

namespace {

/// Runs regie with a command as the editor.
Outcome edit_with(const SmallCollaboration& here, const std::string& editor, std::vector<std::string> arguments,
                  const std::string& language = "en") {
    arguments.insert(arguments.end(), {"--today", "2026-06-30"});
    return run(std::move(arguments), {.cwd = here.path(), .env = {{"REGIE_LANG", language}, {"EDITOR", editor}}});
}

int call(FakeSurroundings& user, const std::vector<std::string>& arguments) { return commands::run(arguments, user); }

}  // namespace

TEST_CASE("The file itself is opened in the editor, and checked once that ends") {
    const SmallCollaboration here;
    Outcome ran = edit_with(here, "sed -i s/Zuid/Noord/", {"edit", "ggd"});
    CHECK(ran.exit == 0);
    CHECK(ran.out.empty());
    CHECK(ran.err == "saved partners/ggd.yaml, without new faults; next: regie show partners/ggd\n");
    CHECK(here.read("partners/ggd.yaml") == "name: GGD Noord\n");
    ran = edit_with(here, "sed -i s/werktitel/voorlopig/", {"edit"}, "nl");
    CHECK(ran.err == "opgeslagen: regie.yaml, zonder nieuwe fouten; hierna: regie assess\n");
    CHECK(here.read("regie.yaml").find("# voorlopig") != std::string::npos);
    ran = edit_with(here, "true", {"edit", "ggd"});
    CHECK(ran.exit == 0);
    CHECK(ran.err == "nothing has changed in partners/ggd.yaml\n");
}

TEST_CASE("New faults are shown, the file stays as it was saved, and the exit code is 2") {
    const SmallCollaboration here;
    const Outcome ran = edit_with(here, "sed -i s/name/naam/", {"edit", "ggd", "--no-input"}, "nl");
    CHECK(ran.exit == 2);
    CHECK(
        ran.err.starts_with("regie: sinds deze bewerking zit er een fout in de bestanden:\n"
                            "partners/ggd.yaml:1:1: fout[F002]"));
    CHECK(ran.err.find("F003") != std::string::npos);
    CHECK(ran.err.ends_with("partners/ggd.yaml blijft zoals het is opgeslagen; nog eens: regie edit partners/ggd\n"));
    CHECK(here.read("partners/ggd.yaml") == "naam: GGD Zuid\n");
    const Outcome other = edit_with(here, "sed -i s/outreach/bereik/", {"edit"});
    CHECK(other.exit == 0);  // nothing refers to it
    here.write("partners/huis.yaml", "name: Huis\ncompetences: [bereik]\n");
    const Outcome elsewhere = edit_with(here, "sed -i s/bereik/anders/", {"edit"});
    CHECK(elsewhere.exit == 2);
    CHECK(elsewhere.err.find("partners/huis.yaml:2:15") != std::string::npos);
    CHECK(elsewhere.err.ends_with("regie.yaml stays as it was saved; again: regie edit\n"));
}

TEST_CASE("A file with faults can be opened; those that were there before are no new ones, but are told of") {
    const SmallCollaboration here;
    here.write("partners/ggd.yaml", "name: [GGD\nsector: overheid\n");
    Outcome ran = edit_with(here, "sed -i s/.GGD/GGD/", {"edit", "partners/ggd"});
    CHECK(ran.exit == 2);
    CHECK(ran.err.find("F005") != std::string::npos);
    CHECK(here.read("partners/ggd.yaml") == "name: GGD\nsector: overheid\n");
    ran = edit_with(here, "sed -i s/GGD/Ggd/", {"edit", "partners/ggd"});
    CHECK(ran.exit == 0);
    CHECK(ran.err ==
          "regie: faults that were in partners/ggd.yaml before: 1; \"regie check\" shows them\n"
          "saved partners/ggd.yaml, without new faults; next: regie show partners/ggd\n");
}

TEST_CASE("VISUAL goes before EDITOR, an empty one is none, and without any it is said how to set one") {
    const SmallCollaboration here;
    FakeSurroundings user(here.path());
    std::vector<std::string> ran;
    user.program = [&](const std::vector<std::string>& words) {
        ran = words;
        return 0;
    };
    CHECK(call(user, {"edit", "ggd"}) == 2);
    CHECK(user.said.text ==
          "regie: no editor is set\n  set one, as in: export EDITOR=nano; or open partners/ggd.yaml by yourself\n");
    CHECK(ran.empty());
    user.environment = {{"EDITOR", "nano"}};
    CHECK(call(user, {"edit", "ggd"}) == 0);
    CHECK(ran == std::vector<std::string>{"nano", here / "partners/ggd.yaml"});
    user.environment["VISUAL"] = "";
    CHECK(call(user, {"edit"}) == 0);
    CHECK(ran == std::vector<std::string>{"nano", here / "regie.yaml"});
    user.environment["VISUAL"] = "code --wait";
    CHECK(call(user, {"edit", "partners/ggd"}) == 0);
    CHECK(ran ==
          std::vector<std::string>{"/bin/sh", "-c", "code --wait \"$@\"", "code --wait", here / "partners/ggd.yaml"});
}

TEST_CASE("The editor is read as git reads it: quotes hold its words together, and the path is never read at all") {
    const TemporaryFolder above;
    const std::string odd = "a $(touch x) 'b\" -c";
    above.write(odd + "/regie.yaml", "format: 1\nname: N\nopgave: {statement: S}\n");
    above.write("my editor", "#!/bin/sh\nshift\nsed -i s/N/M/ \"$1\"\n");
    std::filesystem::permissions(above / "my editor", std::filesystem::perms{0755});
    const Outcome ran =
        run({"edit"}, {.cwd = above / odd, .env = {{"EDITOR", "'" + (above / "my editor") + "' --flag"}}});
    CHECK(ran.exit == 0);
    CHECK(above.read(odd + "/regie.yaml").find("name: M\n") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(above / odd + "/x"));
}

TEST_CASE("An editor that is not there or that fails is exit 2, and what it saved stays") {
    const SmallCollaboration here;
    Outcome ran = edit_with(here, "no-such-editor", {"edit"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: the editor \"no-such-editor\" cannot be started: it does not exist\n"
          "  install it, or set another one, as in: export EDITOR=vi\n");
    CHECK(edit_with(here, "no-such-editor --wait", {"edit"}).exit == 2);
    ran = edit_with(here, "false", {"edit"}, "nl");
    CHECK(ran.exit == 2);
    CHECK(ran.err.starts_with("regie: de editor \"false\" eindigde met code 1\n"));
    ran = edit_with(here, "sh -c 'sed -i s/Zuid/West/ \"$0\"; kill -9 $$'", {"edit", "ggd"});
    CHECK(ran.exit == 2);
    CHECK(ran.err.find("ended with code 137") != std::string::npos);
    CHECK(here.read("partners/ggd.yaml") == "name: GGD West\n");
}

TEST_CASE("Ctrl-C is for the editor alone, and what regie ignores is as usual for it") {
    const SmallCollaboration here;
    CHECK(edit_with(here, "kill -INT $PPID; kill -QUIT $PPID; true", {"edit"}).err ==
          "nothing has changed in regie.yaml\n");
    CHECK(edit_with(here, "kill -PIPE $$; true", {"edit"}).err.find("ended with code 141") != std::string::npos);
}

TEST_CASE("At a terminal there is a way back to the editor, until there is no new fault or the user has had enough") {
    const SmallCollaboration here;
    FakeSurroundings user(here.path());
    user.at_terminal = true;
    user.terminal_columns = 200;
    user.environment = {{"EDITOR", "nano"}, {"REGIE_LANG", "nl"}};
    std::vector<std::string> saves{"naam: A\n", "name: [A\n", "name: A\n"};
    std::size_t opened = 0;
    user.program = [&](const std::vector<std::string>&) {
        here.write("partners/ggd.yaml", saves[opened++]);
        return 0;
    };
    user.lines = {"wat?", "", "J"};
    CHECK(call(user, {"edit", "ggd"}) == 0);
    CHECK(opened == 3);
    CHECK(user.said.text.find("Terug naar de editor? [J/n] Terug naar de editor? [J/n] ") != std::string::npos);
    CHECK(user.said.text.ends_with(
        "opgeslagen: partners/ggd.yaml, zonder nieuwe fouten; hierna: regie show partners/ggd\n"));

    for (const auto& lines :
         {std::deque<std::string>{"n"}, std::deque<std::string>{"nee"}, std::deque<std::string>{}}) {
        here.write("partners/ggd.yaml", "name: A\n");
        opened = 0;
        user.lines = lines;
        CHECK(call(user, {"edit", "ggd"}) == 2);
        CHECK(opened == 1);
        CHECK(user.said.text.ends_with("blijft zoals het is opgeslagen; nog eens: regie edit partners/ggd\n"));
    }
    here.write("partners/ggd.yaml", "name: A\n");
    opened = 0;
    user.lines = {""};
    CHECK(call(user, {"edit", "ggd", "--no-input"}) == 2);
    CHECK(opened == 1);
}

TEST_CASE("What is mistyped, or not there yet, is not opened") {
    const SmallCollaboration here;
    FakeSurroundings user(here.path());
    user.environment = {{"EDITOR", "nano"}};
    user.program = [](const std::vector<std::string>&) -> std::optional<int> { throw std::logic_error("opened"); };
    CHECK(call(user, {"edit", "gdd"}) == 2);
    CHECK(user.said.text == "regie: there is nothing with the id \"gdd\"\n  did you mean \"ggd\"?\n");
    user.said.text.clear();
    CHECK(call(user, {"edit", "people"}) == 2);
    CHECK(user.said.text ==
          "regie: there is no people.yaml yet\n  it begins with a first key: regie set people p-01.name \"…\"\n");
}

TEST_CASE("A file that is gone after the editing is told of, and what named it is a fault") {
    const SmallCollaboration here;
    here.write("partners/huis.yaml", "name: Huis\n");
    Outcome ran = edit_with(here, "rm", {"edit", "huis"});
    CHECK(ran.exit == 0);
    CHECK(ran.err == "partners/huis.yaml is gone\n");
    here.write("commitments/c.yaml", "by: ggd\ncontribution: C\n");
    ran = edit_with(here, "rm", {"edit", "ggd"});
    CHECK(ran.exit == 2);
    CHECK(ran.err.find("commitments/c.yaml:1:5") != std::string::npos);
}
