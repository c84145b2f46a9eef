#include <filesystem>

#include <doctest/doctest.h>

#include "regie/commands/command.hpp"
#include "support/fake_surroundings.hpp"
#include "support/ordinary_user.hpp"
#include "support/small_collaboration.hpp"

using namespace regie::test;

TEST_CASE("The version is one line, whatever else is given") {
    const Outcome ran = run({"--version"});
    CHECK(ran.exit == 0);
    CHECK(ran.out.starts_with("regie "));
    CHECK(ran.out.ends_with("\n"));
    CHECK(run({"check", "--version"}).out == ran.out);
}

TEST_CASE("A result that cannot be written is exit 2, and says why") {
    const SmallCollaboration here;
    for (const char* command : {"check", "assess", "report", "list", "help", "--version"}) {
        CAPTURE(command);
        const Outcome ran = run({command}, {.cwd = here.path(), .out_to = "/dev/full"});
        CHECK(ran.exit == 2);
        CHECK(ran.err ==
              "regie: the output could not be written to stdout: no space left on the disk\n"
              "  remove the cause and repeat the command\n");
    }
}

TEST_CASE("A pipe that nobody reads is quiet") {
    const SmallCollaboration here;
    for (const char* command : {"check", "report", "help"}) {
        CAPTURE(command);
        const Outcome ran = run({command}, {.cwd = here.path(), .out_closed = true});
        CHECK(ran.exit == 0);
        CHECK(ran.err.empty());
    }
}

TEST_CASE("--output puts the result in a file, new or there already, and shows nothing") {
    const SmallCollaboration here;
    const std::string report = here.regie({"report"}).out;
    REQUIRE_FALSE(report.empty());
    for (int i = 0; i < 2; ++i) {
        const Outcome ran = here.regie({"report", "--output", "report.md"});
        CHECK(ran.exit == 0);
        CHECK(ran.out.empty());
        CHECK(here.read("report.md") == report);
    }
    CHECK(here.regie({"report", "-o", "-"}).out == report);
    Outcome ran = here.regie({"report", "--output", "nowhere/report.md"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: the output could not be written to nowhere/report.md: it does not exist\n"
          "  remove the cause and repeat the command\n");
    ran = here.regie({"report", "--output", "partners"});
    CHECK(ran.exit == 2);
    CHECK(here.count() == 3);
}

TEST_CASE("Global options may stand before and after the command") {
    const SmallCollaboration here;
    const Setting elsewhere{.cwd = "/"};
    CHECK(run({"-C", here.path(), "--lang", "nl", "check"}, elsewhere).out == "2 bestanden: geen fouten\n");
    CHECK(run({"check", "-C", here.path(), "--lang=nl"}, elsewhere).out == "2 bestanden: geen fouten\n");
    CHECK(run({"-C" + here.path(), "check"}, elsewhere).exit == 0);
    CHECK(run({"--directory=" + here.path(), "check"}, elsewhere).exit == 0);
    CHECK(run({"check", "-qC", here.path()}, elsewhere).exit == 0);
}

TEST_CASE("A mistyped command or option is answered with the one that was meant") {
    const SmallCollaboration here;
    CHECK(here.regie({"asess"}).err == "regie: \"asess\" is not a command of regie\n  did you mean \"assess\"?\n");
    CHECK(here.regie_nl({"xyzzy"}).err ==
          "regie: \"xyzzy\" is geen commando van regie\n  \"regie help\" noemt de commando's\n");
    CHECK(here.regie({"assess", "--formt", "json"}).err ==
          "regie: \"--formt\" is not an option of assess\n  did you mean \"--format\"?\n");
    CHECK(here.regie({"--directry", "x", "assess"}).err ==
          "regie: \"--directry\" is not an option of regie itself\n  did you mean \"--directory\"?\n");
    CHECK(
        here.regie({"assess", "--format", "jsn"}).err ==
        "regie: --format cannot be \"jsn\"; it is one of: text, short, json, sarif, junit, gitlab, github\n  did you mean \"json\"?\n");
    for (const Outcome& ran : {here.regie({"asess"}), here.regie({"assess", "--formt", "json"})}) CHECK(ran.exit == 2);
}

TEST_CASE("Wherever a word is mistyped, the one that was meant is named") {
    const SmallCollaboration here;
    here.write("partners/gemeente-zuid.yaml", "name: Gemeente Zuid\n");
    struct Case {
        std::vector<std::string> typed;
        std::string meant;
    };
    const Case cases[] = {
        {{"add"}, "add-partner"},
        {{"version"}, "--version"},
        {{"help", "adpartner"}, "add-partner"},
        {{"--lag", "nl", "check"}, "--lang"},
        {{"check", "--formt", "text"}, "--format"},
        {{"check", "-format", "text"}, "--format"},
        {{"check", "--color", "alway"}, "always"},
        {{"completion", "basf"}, "bash"},
        {{"explain", "comitment.level"}, "commitment.level"},
        {{"explain", "K2O3"}, "K203"},
        {{"list", "partnrs"}, "partners"},
        {{"list", "Partners"}, "partners"},
        {{"show", "gdg"}, "ggd"},
        {{"show", "partner/ggd"}, "partners/ggd"},
        {{"show", "gemeente"}, "gemeente-zuid"},
        {{"commit", "GGD", "x"}, "ggd"},
        {{"commit", "Gemeente Zuid", "x"}, "gemeente-zuid"},
        {{"commit", "ggd", "x", "--level", "bestuur"}, "board"},
        {{"commit", "ggd", "x", "--provides", "outrech"}, "outreach"},
        {{"add-partner", "--name", "X", "--succeeds", "gdg"}, "ggd"},
        {{"add-partner", "--name", "X", "--representative", "hoofd:bord"}, "board"},
        {{"decide", "X", "--kind", "mandat"}, "mandate"},
        {{"decide", "X", "--kind", "agreement", "--position", "gdg=consent"}, "ggd"},
        {{"decide", "X", "--kind", "agreement", "--position", "ggd=consnt"}, "consent"},
        {{"account", "regiseur", "tension", "x"}, "regisseur"},
        {{"account", "regisseur", "tensie", "x"}, "tension"},
        {{"account", "regisseur", "tension", "x", "--towards", "colaboration"}, "collaboration"},
    };
    for (const Case& one : cases) {
        std::string words;
        for (const std::string& word : one.typed) words += word + " ";
        CAPTURE(words);
        const Outcome english = here.regie(one.typed);
        CHECK(english.exit == 2);
        CHECK(english.err.ends_with("did you mean \"" + one.meant + "\"?\n"));
        CHECK(here.regie_nl(one.typed).err.ends_with("is \"" + one.meant + "\" bedoeld?\n"));
    }
}

TEST_CASE("A global option that lacks its value is a mistake, also where no command is given") {
    for (const std::string option : {"--today", "--directory", "--lang", "--color"}) {
        CAPTURE(option);
        const Outcome ran = run({option}, {.env = {{"REGIE_LANG", "nl"}}});
        CHECK(ran.exit == 2);
        CHECK(ran.err.starts_with("regie: " + option + " mist de waarde\n"));
    }
    CHECK(run({"-C"}).err.starts_with("regie: --directory lacks its value\n"));
    CHECK(run({"--lang", "nl"}).err.starts_with("Gebruik: regie"));
}

TEST_CASE("An output that is closed is told in words, and no file gets what was meant for it") {
    const SmallCollaboration here;
    const auto in_shell = [&](const std::string& line) {
        return execute({"sh", "-c", line, REGIE_PROGRAM}, {.cwd = here.path(), .env = {{"REGIE_LANG", "nl"}}});
    };
    const Outcome ran = in_shell("\"$0\" check >&-");
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: de uitvoer kon niet naar stdout worden geschreven: die is gesloten\n"
          "  neem de oorzaak weg en herhaal het commando\n");
    CHECK(in_shell("\"$0\" add-partner --name Nieuw <&- >&- 2>&-").exit == 0);
    CHECK(here.read("partners/nieuw.yaml").starts_with("name: Nieuw\n"));
    CHECK(in_shell("\"$0\" check").out == "3 bestanden: geen fouten\n");
}

TEST_CASE("An option without its value, with one too many, or given twice is refused") {
    const SmallCollaboration here;
    CHECK(run({"check", "--format"}, {.cwd = here.path()}).err ==
          "regie: --format lacks its value\n"
          "  as in: --format FORMAT; a value that looks like an option is given as --format=…\n");
    CHECK(here.regie({"check", "--format", "--quiet"}).err.starts_with("regie: --format lacks its value\n"));
    CHECK(here.regie({"check", "--quiet=yes"}).err.starts_with("regie: --quiet takes no value\n"));
    CHECK(here.regie({"check", "--format", "json", "--format", "text"}).err ==
          "regie: --format can be given only once\n  \"regie help check\" shows how it is used\n");
    CHECK(here.regie({"list", "partners", "issues"})
              .err.starts_with("regie: list takes no more than KIND, so \"issues\" has no place\n"));
    CHECK(here.regie({"report", "partners"}).err.starts_with("regie: report takes no argument"));
    CHECK(run({"check", "--today", "2026"}, {.cwd = here.path()}).err ==
          "regie: --today cannot be \"2026\": it takes a full date\n  as in: --today 2026-05-31\n");
}

TEST_CASE("Escape sequences in what was typed do not reach the terminal") {
    const SmallCollaboration here;
    const Outcome ran = here.regie({"commit", "\x1b[2Jggd", "x"});
    CHECK(ran.exit == 2);
    CHECK(ran.err.find('\x1b') == std::string::npos);
    CHECK(ran.err.find("\\x1b[2Jggd") != std::string::npos);
}

TEST_CASE("A folder that may not be written in stays as it was, and the reason is said") {
    const SmallCollaboration here;
    const OrdinaryUser user;
    if (!user.works()) return;
    const Outcome ran = here.regie({"add-partner", "--name", "Buurthuis"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: partners/buurthuis.yaml could not be written: permission denied\n"
          "  nothing has changed; remove the cause and repeat the command\n");
    CHECK(here.read("partners/buurthuis.yaml").empty());
}

TEST_CASE("Where the second of two files cannot be written, the first one goes again") {
    const SmallCollaboration here;
    std::filesystem::permissions(here.path(), std::filesystem::perms{0777});
    const OrdinaryUser user;
    if (!user.works() || ::geteuid() == ::getuid()) return;  // the owner may write what is its own
    const std::string before = here.read("regie.yaml");
    const Outcome ran = here.regie({"decide", "Opdracht", "--kind", "mandate"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: regie.yaml could not be written: permission denied\n"
          "  nothing has changed; remove the cause and repeat the command\n");
    CHECK(here.read("regie.yaml") == before);
    CHECK(here.count() == 2);
}

TEST_CASE("An unexpected exception is exit 3, and a report is asked for") {
    class Broken final : public FakeSurroundings {
    public:
        Broken() : FakeSurroundings("/") {}
        regie::base::Day today() const override { throw std::logic_error("no clock\x1b"); }
    };
    Broken user;
    user.environment["LANG"] = "nl";
    CHECK(regie::commands::run(std::vector<std::string>{"explain", "K2"}, user) == 3);
    CHECK(user.said.text ==
          "regie: dit is een fout in regie zelf: no clock\\x1b\n  meld de fout, met het commando dat is gegeven\n");
}

TEST_CASE("Leftovers of a writer that was cut short are cleaned up by the next one") {
    const SmallCollaboration here;
    here.write("partners/.regie-0123456789abcdef.tmp", "half");
    CHECK(here.regie({"check", "--fail-on", "note"}).exit == 0);
    CHECK(here.regie({"add-partner", "--name", "Buurthuis"}).exit == 0);
    CHECK_FALSE(std::filesystem::exists(here / "partners/.regie-0123456789abcdef.tmp"));
}

TEST_CASE("Every option that fills a key names one that exists, and every command has its help") {
    using namespace regie::commands;
    for (const Command* command : all_commands()) {
        CAPTURE(command->name);
        CHECK(command->examples.size() >= 2);
        CHECK((command->run != nullptr));
        for (const Option& option : command->options) {
            CAPTURE(option.name);
            const bool has_row = row_of(*command, option.key) != nullptr;
            CHECK((has_row || option.key.empty() || option.key == "id"));
            CHECK((has_row || option.help));
        }
        for (const Positional& positional : command->positionals) {
            CAPTURE(positional.name);
            CHECK((row_of(*command, positional.key) != nullptr || positional.help));
        }
    }
}
