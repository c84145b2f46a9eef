#include <array>
#include <filesystem>

#include <doctest/doctest.h>

#include "support/small_collaboration.hpp"
#include "support/terminal.hpp"

using namespace regie::test;

namespace {

/// A small collaboration with more in it, among files whose names a shell trips over.
class Hostile : public SmallCollaboration {
public:
    Hostile() {
        write("partners/cooperatie-zo.yaml", "name: \"Coöperatie\\tZó \xe2\x80\xae!\"\n");
        write("partners/ab.yaml", "name: [no, name]\n");
        write("partners/$(touch pwned).yaml", "name: X\n");
        write("partners/--help.yaml", "name: X\n");
        write("partners/a b.yaml", "name: X\n");
        write("partners/notes.txt", "");
        write("commitments/monitor.yaml", "by: ggd\ncontribution: De monitor\n");
        write("odd 'name\" $(touch pwned);.txt", "");
        std::filesystem::create_directory(*this / "empty folder");
    }

    /// What the program answers a shell.
    std::string ask(std::vector<std::string> words) const {
        words.insert(words.begin(), "__complete");
        const Outcome ran = run(words, {.cwd = path(), .env = {{"REGIE_LANG", "en"}}});
        CHECK(ran.exit == 0);
        CHECK(ran.err.empty());
        return ran.out;
    }
};

/// A shell at a terminal that has read our script.
class Shell {
public:
    Shell(const std::string& name, const std::string& folder) : home_(), terminal_(words_of(name), setting(folder)) {
        home_.write("script", run({"completion", name}).out);
        for (const std::string& line : preparation(name)) terminal_.type(line + "\r");
        // Not the line that was typed, but what it says.
        terminal_.type("echo rea''dy\r");
        terminal_.wait_for("ready\r\n");
    }

    /// The words of the line once Tab was pressed after `typed`: `[regie><show><ggd]`.
    std::string completed(const std::string& typed) {
        terminal_.type(typed + "\t\x01printf '<%s>' \x05 end\r");
        terminal_.wait_for("<regie>");
        const std::string shown = terminal_.wait_for("<end>");
        return shown.substr(0, shown.size() - std::string_view("<end>").size());
    }

private:
    static std::vector<std::string> words_of(const std::string& name) {
        if (name == "bash") return {"bash", "--norc", "--noprofile", "-i"};
        if (name == "zsh") return {"zsh", "-f", "-i"};
        return {"fish", "--private", "-i"};
    }
    Setting setting(const std::string& folder) const {
        const std::string programs = std::filesystem::path(REGIE_PROGRAM).parent_path().string();
        return {.cwd = folder,
                .env = {{"PATH", programs + ":/usr/bin:/bin"},
                        {"HOME", home_.path()},
                        {"TERM", "dumb"},
                        {"LANG", "C.UTF-8"},
                        {"INPUTRC", "/dev/null"}}};
    }
    std::vector<std::string> preparation(const std::string& name) const {
        if (name == "bash") return {"PS1=", "bind 'set enable-bracketed-paste off'", "source ~/script"};
        if (name == "zsh")
            return {
                "PROMPT= RPROMPT=; setopt noautoremoveslash; autoload -Uz compinit; compinit -u -D; source ~/script"};
        return {"function fish_prompt; end; source ~/script"};
    }

    TemporaryFolder home_;
    Terminal terminal_;
};

}  // namespace

TEST_CASE("Every shell completes a command, an option, a value, an id and the name of a file") {
    const Hostile here;
    for (const std::string name : {"bash", "zsh", "fish"}) {
        CAPTURE(name);
        Shell shell(name, here.path());
        CHECK(shell.completed("regie asse") == "<assess>");
        CHECK(shell.completed("regie assess --form") == "<assess><--format>");
        CHECK(shell.completed("regie assess --format js") == "<assess><--format><json>");
        CHECK(shell.completed("regie assess --format=js") == "<assess><--format=json>");
        CHECK(shell.completed("regie show gg") == "<show><ggd>");
        CHECK(shell.completed("regie show \"gg") == "<show><ggd>");
        CHECK(shell.completed("regie show partners/co") == "<show><partners/cooperatie-zo>");
        CHECK(shell.completed("regie decide x --position gg") == "<decide><x><--position><ggd=>");
        CHECK(shell.completed("regie decide x --position ggd=sta") == "<decide><x><--position><ggd=stand-aside>");
        CHECK(shell.completed("regie add-partner --representative voorzitter:bo") ==
              "<add-partner><--representative><voorzitter:board>");
        CHECK(shell.completed("regie check od") == "<check><odd 'name\" $(touch pwned);.txt>");
        CHECK(shell.completed("regie -C em") == "<-C><empty folder/>");
        CHECK(shell.completed("regie commit ggd 'a b' --level=man") == "<commit><ggd><a b><--level=management>");
        CHECK_FALSE(std::filesystem::exists(here / "pwned"));
    }
}

TEST_CASE("The script of a shell is one text, and asks the program that it is used with") {
    for (const std::string shell : {"bash", "zsh", "fish"}) {
        CAPTURE(shell);
        const Outcome ran = run({"completion", shell});
        CHECK(ran.exit == 0);
        CHECK(ran.out.find("regie") != std::string::npos);
        CHECK(ran.out.find(" __complete " + shell + " ") != std::string::npos);
        CHECK(execute({shell, "-n", "/dev/stdin"}, {.in = ran.out}).err.empty());
        CHECK(run({"completion", shell, "--lang", "nl"}).out == ran.out);
    }
}

TEST_CASE("A shell that cannot be taught is answered with the one that was meant") {
    const SmallCollaboration here;
    CHECK(here.regie({"completion", "basf"}).err ==
          "regie: SHELL cannot be \"basf\"; it is one of: bash, zsh, fish\n  did you mean \"bash\"?\n");
    CHECK(here.regie_nl({"completion", "ksh"}).err ==
          "regie: SHELL kan niet \"ksh\" zijn; kies uit: bash, zsh, fish\n  is \"zsh\" bedoeld?\n");
    const Outcome ran = here.regie({"completion"});
    CHECK(ran.exit == 2);
    CHECK(ran.err.starts_with("regie: SHELL is missing: bash, zsh, fish\n"));
}

TEST_CASE("What the program answers a shell is a line for each word, with a tab and what it means") {
    const Hostile here;
    CHECK(here.ask({"fish", "show", "gg"}) == "ggd\tGGD Zuid\n");
    CHECK(here.ask({"zsh", "show", "--lang", "nl", "--output", ""}) == ":files\n");
    CHECK(here.ask({"zsh", "-C", ""}) == ":folders\n");
    CHECK(here.ask({"zsh", "show", "pa"}) == ":open\npartners/\n");
    CHECK(here.ask({"zsh", "show", "m"}) == "monitor\tDe monitor\n");
    CHECK(here.ask({"zsh", "commit", "--lang", "nl", "--level", "b"}) == "board\tbestuur of directie\n");
    CHECK(here.ask({"zsh", "show", "co"}) == "cooperatie-zo\tCoöperatie Zó \\u202e!\ncommitments/\n");
}

TEST_CASE("Names of files that are no ids are not offered, and nothing that acts on a terminal is") {
    const Hostile here;
    CHECK(here.ask({"fish", "show", "partners/"}) ==
          "partners/ab\npartners/cooperatie-zo\tCoöperatie Zó \\u202e!\npartners/ggd\tGGD Zuid\n");
}

TEST_CASE("A folder that is a link is completed inside the collaboration, and what lies outside is not shown") {
    const TemporaryFolder elsewhere;
    elsewhere.write("secret.yaml", "name: Geheim\n");
    const Hostile here;
    std::filesystem::rename(here / "partners", here / "elsewhere");
    std::filesystem::create_directory_symlink("elsewhere", here / "partners");
    CHECK(here.ask({"fish", "show", "gg"}) == "ggd\tGGD Zuid\n");
    std::filesystem::remove(here / "partners");
    std::filesystem::create_directory_symlink(elsewhere.path(), here / "partners");
    CHECK(here.ask({"fish", "show", "partners/"}).empty());
    CHECK(here.ask({"fish", "show", "se"}).empty());
    CHECK(here.ask({"fish", "commit", ""}) == "all\n");
    CHECK(here.ask({"fish", "set", "secret", "capa"}).empty());
    CHECK(here.ask({"fish", "show", ""}) == ":open\ncommitments/\n");
}

TEST_CASE("bash gives its line, and is answered with what follows the last sign that breaks its words") {
    const Hostile here;
    const std::string breaks = " \t\n\"'><=;|&(:";
    CHECK(here.ask({"bash", breaks, "regie show gg"}) == "ggd\n");
    CHECK(here.ask({"bash", breaks, "regie assess --format=js"}) == "json\n");
    CHECK(here.ask({"bash", " ", "regie assess --format=js"}) == "--format=json\n");
    CHECK(here.ask({"bash", breaks, "regie decide x --position ggd=sta"}) == "stand-aside\n");
    CHECK(here.ask({"bash", breaks, "regie decide 'a b' --kind  "}).starts_with("exploration\nmandate\n"));
    CHECK(here.ask({"bash", breaks, "regie -C \"" + here.path() + "\" show 'gg"}) == "ggd\n");
    CHECK(here.ask({"bash", breaks, "regie -C / show gg"}).empty());
    CHECK(here.ask({"bash", breaks, "regie"}).empty());
}

TEST_CASE("Whatever is wrong, the answer to a shell is quiet") {
    const Hostile here;
    const Setting full{.cwd = here.path(), .out_to = "/dev/full"};
    CHECK(run({"__complete", "zsh", ""}, full).err.empty());
    for (const std::vector<std::string>& words : {std::vector<std::string>{},
                                                  {"bash"},
                                                  {"bash", " "},
                                                  {"bash", " ", "regie ", "more"},
                                                  {"zsh"},
                                                  {"tcsh", "nope", ""},
                                                  {"zsh", "-C", "/nowhere", "show", ""},
                                                  {"zsh", "--today", "x", "--lang", "xx", "nope", ""},
                                                  {"zsh", std::string("\xff\xfe"), ""}}) {
        CHECK(here.ask(words).empty());
    }
    const std::size_t count = here.count();
    here.ask({"zsh", "show", ""});
    CHECK(here.count() == count);
}
