#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "support/shown.hpp"
#include "support/small_collaboration.hpp"

using namespace regie::test;
using Json = nlohmann::json;

namespace {

/// A collaboration with a fault in a file (F002), an objection that stands (P203), and questions.
class Troubled : public SmallCollaboration {
public:
    Troubled() {
        write("partners/ggd.yaml", "name: GGD Zuid\nnaam: x\n");
        write("decisions/koers.yaml", "title: Koers\nkind: direction\nby: collaboration\npositions: {ggd: object}\n");
    }

    Json json(std::vector<std::string> arguments) const {
        arguments.insert(arguments.end(), {"--format", "json"});
        return Json::parse(regie(std::move(arguments)).out);
    }
    std::set<std::string> codes(std::vector<std::string> arguments) const {
        std::set<std::string> found;
        const Json all = json(std::move(arguments));
        for (const auto& finding : all.at("findings")) found.insert(finding.at("code"));
        return found;
    }
};

using Codes = std::set<std::string>;

}  // namespace

TEST_CASE("A code, a principle, a group or F chooses what is shown") {
    const Troubled here;
    const Codes all = here.codes({"assess"});
    CHECK(here.codes({"assess", "--select", "F002"}) == Codes{"F002"});
    CHECK(here.codes({"assess", "--select", "p203,F"}) == Codes{"F002", "P203"});
    CHECK(here.codes({"assess", "--select= P203 , f002 ,"}) == Codes{"F002", "P203"});
    for (const std::string group : {"P", "P2"}) {
        Codes expected;
        for (const std::string& code : all)
            if (code.starts_with(group)) expected.insert(code);
        CHECK_FALSE(expected.empty());
        CHECK(here.codes({"assess", "--select", group}) == expected);
    }
}

TEST_CASE("What is ignored is taken from what is selected") {
    const Troubled here;
    Codes rest = here.codes({"assess"});
    std::erase_if(rest, [](const std::string& code) { return code.starts_with("P2"); });
    CHECK(here.codes({"assess", "--ignore", "P2"}) == rest);
    CHECK(here.codes({"assess", "--select", "P203,F002", "--ignore", "p2"}) == Codes{"F002"});
    CHECK(here.codes({"check", "--ignore", "F017,K"}) == Codes{"F002"});
}

TEST_CASE("The exit code follows what is chosen") {
    const Troubled here;
    CHECK(here.regie({"assess"}).exit == 1);
    CHECK(here.regie({"assess", "--select", "L"}).exit == 0);
    CHECK(here.regie({"assess", "--select", "P203"}).exit == 1);
    CHECK(here.regie({"assess", "--ignore", "P203"}).exit == 1);
    CHECK(here.regie({"assess", "--ignore", "P203,F"}).exit == 0);
    CHECK(here.regie({"check", "--ignore", "F002"}).exit == 0);
    CHECK(here.regie({"check", "--select", "F002"}).exit == 1);
}

TEST_CASE("How the principles stand does not depend on what is chosen") {
    const Troubled here;
    const Json all = here.json({"assess"});
    REQUIRE(all.at("principles").dump().find("violated") != std::string::npos);
    for (const std::vector<std::string>& choice : {std::vector<std::string>{"--select", "F"},
                                                   {"--select", "P1"},
                                                   {"--ignore", "P"},
                                                   {"--ignore", "F,L,P,K,I,A,O"},
                                                   {"--select", "P203", "--ignore", "F"}}) {
        std::vector<std::string> arguments{"assess"};
        arguments.insert(arguments.end(), choice.begin(), choice.end());
        const Json chosen = here.json(arguments);
        CHECK(chosen.at("principles") == all.at("principles"));
        CHECK(chosen.at("summary").at("principles") == all.at("summary").at("principles"));
    }
}

TEST_CASE("What is not shown is counted, and silence is not taken for a good sign") {
    const Troubled here;
    const auto found = here.json({"assess"}).at("findings").size();
    const Json chosen = here.json({"assess", "--select", "F012,F001"});
    CHECK(chosen.at("findings").empty());
    CHECK(chosen.at("summary").at("not_chosen") == found);
    CHECK_FALSE(here.json({"assess"}).at("summary").contains("not_chosen"));
    const std::string count = std::to_string(found);
    CHECK(here.regie({"assess", "--select", "F001"})
              .out.ends_with("\n3 files: nothing among what was chosen · principles: nothing among what was chosen · " +
                             count + " not chosen\n"));
    CHECK(here.regie_nl({"check", "--ignore", "F002"}).out ==
          "3 bestanden: niets binnen de keuze · 1 buiten de keuze\n");
}

TEST_CASE("An assessment that leaves out faults in files says so, for what cannot be read is not judged") {
    const Troubled here;
    CHECK(here.regie({"assess", "--select", "P"}).err ==
          "regie: faults in files that were not chosen: 1; what cannot be read is not judged (\"regie check .\" shows "
          "them)\n");
    CHECK(here.regie_nl({"assess", "--ignore", "F002"}).err ==
          "regie: fouten in bestanden die buiten de keuze vallen: 1; wat niet te lezen is, is niet beoordeeld (\"regie "
          "check .\" laat ze zien)\n");
    CHECK(here.regie({"assess", "--select", "P,F"}).err.empty());
    CHECK(here.regie({"assess", "--ignore", "P"}).err.empty());
    CHECK(here.regie({"check", "--ignore", "F002"}).err.empty());
}

TEST_CASE("A list is one argument, so that what follows is a path") {
    const Troubled here;
    here.write("other/regie.yaml", "format: 1\nname: Ander\nopgave: {statement: Y}\n");
    CHECK(here.json({"assess", "--select", "F", "other"}).at("collaboration").at("name") == "Ander");
    const Outcome ran = here.regie_nl({"assess", "--select", "P1", "P2"});
    CHECK(ran.exit == 2);
    CHECK(ran.err == "regie: er is geen bestand of map \"P2\"\n  codes staan met komma's aan elkaar: --select P1,P2\n");
}

TEST_CASE("A word that stands for no rule is refused, with the one that was meant") {
    const Troubled here;
    const auto refused = [&](const std::string& option, const std::string& list) {
        const Outcome ran = here.regie({"check", option, list});
        CHECK(ran.exit == 2);
        CHECK(ran.out.empty());
        return ran.err;
    };
    CHECK(refused("--select", "F0002") ==
          "regie: --select cannot be \"F0002\": it takes codes (K203), principles (K2), groups (K) or F\n"
          "  did you mean \"F002\"?\n");
    CHECK(refused("--ignore", "F,standing-objection").ends_with("\n  did you mean \"P203\"?\n"));
    CHECK(refused("--ignore", "everything").ends_with("\n  \"regie explain\" lists them\n"));
    CHECK(refused("--select", ",") == "regie: --select names nothing\n  as in: --select K2,F\n");
    CHECK(refused("--select", "") == "regie: --select is empty\n  give it a value, or leave it out\n");
    CHECK(
        here.regie_nl({"assess", "--ignore", "X1"})
            .err.starts_with(
                "regie: --ignore kan niet \"X1\" zijn: het moeten codes (K203), principes (K2), groepen (K) of F zijn\n"));
    CHECK(here.regie({"check", "--select", "F", "--select", "F002"})
              .err.starts_with("regie: --select can be given only once\n"));
}

TEST_CASE("A check refuses to select what only an assess finds") {
    const Troubled here;
    for (const std::string word : {"K2", "k", "P203", "F,K2"}) {
        CAPTURE(word);
        CHECK(here.regie({"check", "--select", word}).exit == 2);
    }
    CHECK(here.regie({"check", "--select", "F,K2"}).err ==
          "regie: check finds only faults in files (F), and nothing of \"K2\"\n"
          "  use \"regie assess --select K2\", or choose from F and its codes\n");
    CHECK(here.regie_nl({"check", "--select", "K2"}).err ==
          "regie: check vindt alleen fouten in bestanden (F), en niets van \"K2\"\n"
          "  gebruik \"regie assess --select K2\", of kies uit F en de codes daarvan\n");
}

TEST_CASE("A choice that leaves nothing to find is refused") {
    const Troubled here;
    const std::string said = "regie: --ignore leaves nothing to find\n  select more, or ignore less\n";
    CHECK(here.regie({"check", "--ignore", "F"}).err == said);
    CHECK(here.regie({"check", "--select", "F002", "--ignore", "F002"}).err == said);
    CHECK(here.regie({"assess", "--select", "K2", "--ignore", "K"}).err == said);
    CHECK(here.regie_nl({"check", "--ignore", "F"}).err.starts_with("regie: --ignore laat niets over om te vinden\n"));
}

TEST_CASE("An idle waiver is looked for only where nothing is chosen") {
    const Troubled here;
    here.write("regie.yaml",
               here.read("regie.yaml") + "waivers:\n  - {rule: K999, reason: X, owner: team, until: 2026-12-31}\n");
    CHECK(here.codes({"assess"}).contains("F019"));
    CHECK_FALSE(here.codes({"assess", "--select", "F"}).contains("F019"));
    CHECK_FALSE(here.codes({"assess", "--ignore", "K"}).contains("F019"));
    CHECK_FALSE(here.codes({"assess", "--without", "ggd"}).contains("F019"));
    for (const std::string command : {"check", "assess"}) {
        const Outcome ran = here.regie({command, "--select", "F019"});
        CHECK(ran.exit == 2);
        CHECK(ran.err ==
              "regie: \"F019\" cannot be selected: it is looked for only where nothing is chosen\n"
              "  use \"regie assess\" without --select\n");
    }
}

TEST_CASE("Help tells of the choices in both languages") {
    const SmallCollaboration here;
    for (const std::string command : {"check", "assess"}) {
        const std::string english = here.regie({command, "--help"}).out;
        const std::string dutch = here.regie_nl({command, "--help"}).out;
        for (const std::string option :
             {"--select CODE,…", "--ignore CODE,…", "--baseline FILE", "--write-baseline FILE", "--recursive"}) {
            CAPTURE(option);
            CHECK(holds(english, option));
            CHECK(holds(dutch, option));
        }
        CHECK(holds(dutch, "verplaats ze samen"));
        CHECK(holds(english, "baseline.json"));
    }
    CHECK(holds(here.regie({"assess", "--help"}).out, "regie assess --without "));
    CHECK_FALSE(holds(here.regie({"check", "--help"}).out, "--without"));
}

TEST_CASE("A choice that leaves nothing out says what would be said without it") {
    const SmallCollaboration here;
    CHECK(here.regie({"check", "--ignore", "F017"}).out == "2 files: no faults\n");
}
