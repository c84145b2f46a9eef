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
    user.lines = {"Samen Warm", "Niemand zit in de kou", ""};
    CHECK(call(user, {"init"}) == 0);
    CHECK(here.read("regie.yaml").starts_with("format: 1\nname: Samen Warm\n"));
    CHECK(here.read("regie.yaml").find("  statement: Niemand zit in de kou\n") != std::string::npos);
    CHECK(user.said.text.find("\n--name: ") != std::string::npos);
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

namespace {

/// A terminal in a folder with two partners, on 30 June 2026.
class Desk : public TemporaryFolder {
public:
    explicit Desk(const std::string& language) : user(path()) {
        write("regie.yaml", "format: 1\nname: Samen Warm\nopgave: {statement: Niemand in de kou}  # kort\n");
        write("partners/ggd.yaml", "name: GGD Zuid\n");
        write("partners/zo.yaml", "name: Zó\n");
        user.environment["REGIE_LANG"] = language;
        user.at_terminal = true;
    }
    bool said(std::string_view text) const { return user.said.text.find(text) != std::string::npos; }
    bool has(const std::string& relative) const { return base::disk().exists(path(), relative); }

    FakeSurroundings user;
};

}  // namespace

TEST_CASE("Who is asked sees why, the choices and the default, then what is written and the command for it") {
    Desk desk("nl");
    // Asked as well: the level (a choice by its name), the day, who signed; there is no need to provide for yet.
    desk.user.lines = {"ggd", "Twintig vrijwilligers", "bestuur of directie", "", "", "j"};
    CHECK(call(desk.user, {"commit", "--kind", "effort"}) == 0);
    CHECK(desk.said("De partner die zich bindt"));
    CHECK(desk.said("  2  ggd  GGD Zuid\n"));
    CHECK(desk.said("--made [2026-06-30]: "));
    CHECK(desk.said("Dit wordt geschreven:\n"));
    CHECK(desk.said("+contribution: Twintig vrijwilligers\n"));
    CHECK(desk.said("Wat nu volgt, mag met een lege regel worden overgeslagen en later"));
    CHECK_FALSE(desk.said("--provides"));
    CHECK(desk.said("\n  regie commit ggd 'Twintig vrijwilligers' --kind effort --level board --made 2026-06-30\n"));
    CHECK(desk.said("Vastleggen? [J/n] "));
    CHECK(desk.read("commitments/twintig-vrijwilligers.yaml") ==
          "by: ggd\ncontribution: Twintig vrijwilligers\nkind: effort\nlevel: board\nmade: 2026-06-30\n");
    CHECK(desk.user.shown.text.empty());
}

TEST_CASE("A choice is named by its number, its key or what it is called in either language") {
    for (const std::string answer : {"2", "mandate", "bestuurlijke opdracht", "Mandate"}) {
        CAPTURE(answer);
        Desk desk("en");
        desk.user.lines = {answer, "", "", "", ""};
        CHECK(call(desk.user, {"decide", "Opdracht"}) == 0);
        CHECK(desk.read("decisions/opdracht.yaml").find("kind: mandate\n") != std::string::npos);
        CHECK(desk.said("This will be written:\n"));
        CHECK(desk.said("Write it? [Y/n] "));
    }
}

TEST_CASE("A wrong answer is told why and asked again, and the third ends it") {
    Desk desk("nl");
    desk.user.lines = {"gdg", "", "ggd", "Iets", "geld", "", "gisteren", "2026-05", "", ""};
    CHECK(call(desk.user, {"commit"}) == 0);
    CHECK(desk.said("PARTNER kan niet \"gdg\" zijn"));
    CHECK(desk.said("is \"ggd\" bedoeld?"));
    CHECK(desk.said("PARTNER kan niet leeg blijven"));
    CHECK(desk.said("--made kan niet \"gisteren\" zijn"));
    CHECK(desk.read("commitments/iets.yaml").find("made: 2026-05\n") != std::string::npos);

    Desk other("en");
    other.user.lines = {"x", "y", "z", "ggd", "Iets", "", ""};
    CHECK(call(other.user, {"commit"}) == 2);
    CHECK(other.said("regie: PARTNER: no answer that can be used, three times\n"));
    CHECK(other.user.lines.size() == 4);
    CHECK_FALSE(other.has("commitments"));
}

TEST_CASE("No, the end of input and a dry run leave everything as it was") {
    for (const std::vector<std::string>& answers :
         {std::vector<std::string>{"Bus", "", "", "n"}, {"Bus", "", ""}, {"Bus"}, {}}) {
        Desk desk("nl");
        desk.user.lines.assign(answers.begin(), answers.end());
        CHECK(call(desk.user, {"raise"}) == 2);
        CHECK_FALSE(desk.has("issues"));
    }
    Desk desk("nl");
    desk.user.lines = {"Bus", "ggd", ""};
    CHECK(call(desk.user, {"raise", "--dry-run"}) == 0);
    CHECK(desk.user.shown.text.find("+title: Bus\n") != std::string::npos);
    CHECK(desk.said("regie raise Bus --owner ggd --raised 2026-06-30 --dry-run\n"));
    CHECK_FALSE(desk.has("issues"));
}

TEST_CASE("Where nothing is missing nobody is asked, on a terminal too") {
    Desk desk("en");
    CHECK(call(desk.user, {"raise", "Bus"}) == 0);
    CHECK_FALSE(desk.said("[Y/n]"));
    CHECK(desk.has("issues/bus.yaml"));
}

TEST_CASE("Whether there is a collaboration is known before anybody is asked") {
    const TemporaryFolder here;
    FakeSurroundings user(here.path());
    user.at_terminal = true;
    user.lines = {"Bus"};
    CHECK(call(user, {"raise"}) == 2);
    CHECK(user.lines.size() == 1);
}

TEST_CASE("The command that does the same is one that a shell takes as it was meant") {
    Desk desk("en");
    desk.user.lines = {"- 't is \"$HOME\"", "", "", ""};
    CHECK(call(desk.user, {"raise", "--id", "bus", "-C", desk.path()}) == 0);
    CHECK(desk.said("\n  regie raise --id bus --raised 2026-06-30 --directory " + desk.path() +
                    " -- '- '\\''t is \"$HOME\"'\n"));
}

TEST_CASE("What the leaving touches is shown once, though it is planned before it is asked about") {
    Desk desk("en");
    desk.user.lines = {"zo", "", ""};
    CHECK(call(desk.user, {"leave"}) == 0);
    const auto first = desk.user.said.text.find("leaves (");
    CHECK(first != std::string::npos);
    CHECK(desk.user.said.text.find("leaves (", first + 1) == std::string::npos);
    CHECK(desk.read("partners/zo.yaml") == "name: Zó\nleft: 2026-06-30\n");
}

TEST_CASE("What is worth knowing is asked too: several needs at once, and passed over without a trace") {
    Desk desk("en");
    desk.write("regie.yaml",
               "format: 1\nname: X\nopgave:\n  statement: Y\n  needs:\n    - {id: data, description: Cijfers}\n"
               "    - {id: bereik, description: Deuren}\n");
    desk.user.lines = {"zo", "Kennis", "", "", "data, beriek", "data, bereik", "", "", ""};
    CHECK(call(desk.user, {"commit"}) == 0);
    CHECK(desk.said("--provides cannot be \"beriek\""));
    CHECK(desk.said("did you mean \"bereik\"?"));
    CHECK(desk.said("regie commit zo Kennis --provides data --provides bereik --made 2026-06-30\n"));
    CHECK(desk.read("commitments/kennis.yaml") ==
          "by: zo\ncontribution: Kennis\nprovides: [data, bereik]\nmade: 2026-06-30\n");
}

TEST_CASE("A settlement that turns out to be needed is asked for, after what the leaving touches is shown once") {
    for (const std::string language : {"nl", "en"}) {
        Desk desk(language);
        desk.write("commitments/fonds.yaml", "by: zo\ncontribution: Fonds\n");
        desk.user.lines = {"", "De GGD betaalt verder", ""};
        CHECK(call(desk.user, {"leave", "zo"}) == 0);
        const std::string shown = language == "nl" ? "vertrekt (" : "leaves (";
        const auto first = desk.user.said.text.find(shown);
        REQUIRE(first != std::string::npos);
        CHECK(desk.user.said.text.find(shown, first + 1) == std::string::npos);
        CHECK(desk.said("\n--settlement: "));
        CHECK(desk.said(language == "nl" ? "--settlement kan niet leeg blijven" : "--settlement cannot be left empty"));
        CHECK(desk.said("  regie leave zo --settlement 'De GGD betaalt verder'\n"));
        CHECK(desk.read("commitments/fonds.yaml").find("settlement: De GGD betaalt verder\n") != std::string::npos);
    }
    Desk desk("en");
    desk.write("commitments/fonds.yaml", "by: zo\ncontribution: Fonds\n");
    CHECK(call(desk.user, {"leave", "zo", "--no-input"}) == 2);
    CHECK(desk.read("partners/zo.yaml") == "name: Zó\n");
}

TEST_CASE("A pulse asks one partner after another, aspect by aspect, and checks each score") {
    for (const std::string language : {"nl", "en"}) {
        Desk desk(language);
        // The day; ggd: a wrong score and a right one, ten passed over of which the last is trust; zo: trust alone.
        desk.user.lines = {"", "9", "4", "", "", "", "", "", "", "", "",  "", "",
                           "", "",  "",  "", "", "", "", "", "", "", "5", ""};
        CHECK(call(desk.user, {"pulse"}) == 0);
        CHECK(desk.said("GGD Zuid (1 "));
        CHECK(desk.said("Zó (2 "));
        CHECK(desk.said(language == "nl" ? "vertrouwen:ggd (1-5): " : "trust:ggd (1-5): "));
        CHECK(
            desk.read("pulses/2026-06-30.yaml") ==
            "on: 2026-06-30\nresponses:\n  - {partner: ggd, tension: 4}\n  - partner: zo\n    trust:\n      ggd: 5\n");
        CHECK(desk.said("  printf '%s\\n' partner,tension,"));
        CHECK(desk.said(" | regie pulse --on 2026-06-30 --from -\n"));
    }
}

TEST_CASE("A pulse without any answer, or broken off, writes nothing") {
    for (const std::size_t lines : {3UL, 40UL}) {
        Desk desk("nl");
        desk.user.lines.assign(lines, "");
        CHECK(call(desk.user, {"pulse"}) == 2);
        CHECK(desk.said("regie: de antwoorden ontbreken\n"));
        CHECK_FALSE(desk.has("pulses"));
    }
    Desk desk("nl");
    desk.user.lines.assign(40, "");
    CHECK(call(desk.user, {"pulse", "--no-input"}) == 2);
    CHECK(desk.user.lines.size() == 40);
}
