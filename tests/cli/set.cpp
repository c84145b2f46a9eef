#include <filesystem>

#include <doctest/doctest.h>

#include "support/small_collaboration.hpp"

using namespace regie::test;

namespace {

/// A file as somebody writes it by hand.
const std::string by_hand =
    "\xef\xbb\xbf# De GGD: zie ook docs/\r\n"
    "name:   'GGD Zuid'   # zo heten zij\r\n"
    "\r\n"
    "competences: [ outreach,   # belangrijk\r\n"
    "  research ]\r\n"
    "interest: >-\r\n"
    "    Eerder zien\r\n"
    "    wie hulp nodig heeft.\r\n"
    "\r\n"
    "representatives:\r\n"
    "-   function: directeur     # sinds lang\r\n"
    "    level: board\r\n"
    "\r\n"
    "-   {function: 'adviseur', level: employee,\r\n"
    "      until: 2027}\r\n"
    "x-telefoon: 012   # laat staan";

struct Filled : SmallCollaboration {
    Filled() {
        write("regie.yaml",
              "format: 1\n"
              "name: Samen Warm  # werktitel\n"
              "opgave:\n"
              "  statement: Niemand zit in de kou\n"
              "  needs:\n"
              "    - {id: outreach, description: Mensen vinden}\n"
              "    - {id: research}\n"
              "roles:\n"
              "  regisseur: {function: regisseur, interests: []}\n"
              "  team:\n"
              "    - function: adviseur\n"
              "    - function: secretaris\n"
              "      fte: 0.5\n"
              "bodies:\n"
              "  - id: tafel\n"
              "    members: [ggd, huis]\n");
        write("partners/ggd.yaml", by_hand);
        write("partners/huis.yaml", "name: Huis\n");
        write("decisions/d.yaml", "title: D\nkind: agreement\npositions:\n  ggd: consent\n");
        write("commitments/c.yaml", "by: [ggd, huis]\ncontribution: C\nsigned_by: directeur # van wie?\n");
    }

    /// Sets, and gives the text of the file: `old` with the one change that is meant.
    void check_change(const std::vector<std::string>& arguments, const std::string& path, const std::string& before,
                      const std::string& after) const {
        CAPTURE(arguments.back());
        const std::string old = read(path);
        const auto place = old.find(before);
        REQUIRE(place != std::string::npos);
        const int faults = regie({"check"}).exit;
        const Outcome ran = regie(arguments);
        CHECK(ran.err.starts_with("wrote " + path + "; next: regie "));
        CHECK(ran.exit == 0);
        CHECK(read(path) == std::string(old).replace(place, before.size(), after));
        CHECK(regie({"check"}).exit <= faults);
    }
    void check_refused(std::vector<std::string> arguments, const std::string& said, bool dutch = false) const {
        CAPTURE(arguments.back());
        const std::string files = all();
        const Outcome ran = dutch ? regie_nl(arguments) : regie(arguments);
        CHECK(ran.exit == 2);
        CHECK(ran.err == said);
        CHECK(all() == files);
    }
    std::string all() const {
        std::string text;
        for (const char* path :
             {"regie.yaml", "partners/ggd.yaml", "partners/huis.yaml", "decisions/d.yaml", "commitments/c.yaml"})
            text += read(path);
        return text;
    }
};

}  // namespace

TEST_CASE("One key is set, and every other byte of a file that was written by hand stays") {
    const Filled here;
    here.check_change({"set", "partners/ggd", "name", "GGD: Noord"}, "partners/ggd.yaml", "'GGD Zuid'",
                      "\"GGD: Noord\"");
    here.check_change({"set", "ggd", "interest", "no"}, "partners/ggd.yaml",
                      ">-\r\n    Eerder zien\r\n    wie hulp nodig heeft.\r\n", "\"no\"\r\n");
    here.check_change({"set", "ggd", "representatives.1.level", "management"}, "partners/ggd.yaml", "level: board",
                      "level: management");
    here.check_change({"set", "ggd", "representatives.2.until", "2028-01"}, "partners/ggd.yaml", "until: 2027}",
                      "until: 2028-01}");
    here.check_change({"set", "ggd", "representatives.1.since", "2020"}, "partners/ggd.yaml", "level: management\r\n",
                      "level: management\r\n    since: 2020\r\n");
    here.check_change({"set", "--add", "ggd", "succeeds", "huis"}, "partners/ggd.yaml", "012   # laat staan",
                      "012   # laat staan\r\nsucceeds: [huis]");
    here.check_change({"set", "--remove", "ggd", "competences", "outreach"}, "partners/ggd.yaml",
                      "[ outreach,   # belangrijk\r\n", "[    # belangrijk\r\n");
    here.check_change({"set", "ggd", "x-telefoon", "013"}, "partners/ggd.yaml", "012 ", "013 ");
    here.check_change({"set", "--remove", "ggd", "representatives.1"}, "partners/ggd.yaml",
                      "-   function: directeur     # sinds lang\r\n    level: management\r\n    since: 2020\r\n\r\n",
                      "\r\n");
}

TEST_CASE("Keys are found in records, in lists by id or number, and by partner") {
    const Filled here;
    here.check_change({"set", "roles.regisseur.function", "regisseur Warm"}, "regie.yaml", "{function: regisseur,",
                      "{function: regisseur Warm,");
    here.check_change({"set", "opgave.needs.research.description", "Weten"}, "regie.yaml", "{id: research}",
                      "{id: research, description: Weten}");
    here.check_change({"set", "roles.team.2.fte", "0.8"}, "regie.yaml", "fte: 0.5", "fte: 0.8");
    here.check_change({"set", "bodies.tafel.meets", "1m"}, "regie.yaml", "members: [ggd, huis]\n",
                      "members: [ggd, huis]\n    meets: 1m\n");
    here.check_change({"set", "bodies.tafel.members.2", "ggd"}, "regie.yaml", "[ggd, huis]", "[ggd, ggd]");
    here.check_change({"set", "membership.disputes.ends_at", "collaboration"}, "regie.yaml", "    meets: 1m\n",
                      "    meets: 1m\nmembership:\n  disputes:\n    ends_at: collaboration\n");
    here.check_change({"set", "decisions/d", "positions.partners/huis", "stand-aside"}, "decisions/d.yaml",
                      "  ggd: consent\n", "  ggd: consent\n  huis: stand-aside\n");
    here.check_change({"set", "c", "per_partner.ggd.level", "board"}, "commitments/c.yaml", "# van wie?\n",
                      "# van wie?\nper_partner:\n  ggd:\n    level: board\n");
    here.check_change({"set", "c", "per_partner.ggd.made", "2026-05"}, "commitments/c.yaml", "level: board\n",
                      "level: board\n    made: 2026-05\n");
}

TEST_CASE("One text that stands for a record stays one, becomes the record, or goes, as what is set asks") {
    const Filled here;
    here.check_change({"set", "c", "signed_by.function", "voorzitter"}, "commitments/c.yaml", "directeur #",
                      "voorzitter #");
    here.check_change({"set", "c", "signed_by.level", "board"}, "commitments/c.yaml",
                      "signed_by: voorzitter # van wie?\n",
                      "signed_by: # van wie?\n  function: voorzitter\n  level: board\n");
    here.check_change({"set", "c", "signed_by", "penningmeester"}, "commitments/c.yaml", "voorzitter",
                      "penningmeester");
    here.check_change({"set", "--remove", "c", "signed_by.level"}, "commitments/c.yaml", "  level: board\n", "");
    here.write("commitments/c.yaml", "by: ggd\ncontribution: C\nsigned_by: directeur\n");
    here.check_change({"set", "--remove", "c", "signed_by.function"}, "commitments/c.yaml", "signed_by: directeur\n",
                      "");
    here.check_change({"set", "--add", "c", "by", "partners/huis"}, "commitments/c.yaml", "by: ggd", "by: [ggd, huis]");
    here.check_change({"set", "c", "by", "all"}, "commitments/c.yaml", "[ggd, huis]", "all");
}

TEST_CASE("Lists and records are typed as they stand in a file, and ids in them are looked up") {
    const Filled here;
    here.check_change({"set", "regie.sparring", "{last: 2026-06, every: 2w}"}, "regie.yaml", "[ggd, huis]\n",
                      "[ggd, huis]\nregie:\n  sparring:\n    every: 2w\n    last: 2026-06\n");
    here.check_change({"set", "--add", "opgave.needs", "{id: zorg, description: 'Zorg, ook thuis'}"}, "regie.yaml",
                      "    - {id: research}\n",
                      "    - {id: research}\n    - {id: zorg, description: \"Zorg, ook thuis\"}\n");
    here.check_change(
        {"set", "--add", "waivers", " {rule: K304, reason: x, owner: ggd,\nuntil: 2027-01-01, x-bron: 1} "},
        "regie.yaml", "    last: 2026-06\n",
        "    last: 2026-06\nwaivers:\n  - {rule: K304, reason: x, owner: ggd, until: 2027-01-01, x-bron: \"1\"}\n");
    here.check_change({"set", "huis", "competences", "[outreach, zorg]"}, "partners/huis.yaml", "Huis\n",
                      "Huis\ncompetences: [outreach, zorg]\n");
    here.check_change({"set", "decisions/d", "positions", "{partners/ggd: object, huis: absent}"}, "decisions/d.yaml",
                      "  ggd: consent\n", "  ggd: object\n  huis: absent\n");
    here.check_change({"set", "--remove", "opgave.needs.zorg.description"}, "regie.yaml",
                      ", description: \"Zorg, ook thuis\"", "");
    here.check_change({"set", "--remove", "huis", "competences", "zorg"}, "partners/huis.yaml", ", zorg", "");
    here.check_change({"set", "--remove", "opgave.needs", "zorg"}, "regie.yaml", "    - {id: zorg}\n", "");
    here.check_change({"set", "--remove", "bodies.tafel.members", "partners/huis"}, "regie.yaml", ", huis]", "]");
    here.check_change({"set", "--remove", "bodies.tafel.members.1"}, "regie.yaml", "[ggd]", "[]");
    // A text is never read as YAML.
    here.check_change({"set", "ggd", "perspective", "[{a: b"}, "partners/ggd.yaml", "laat staan",
                      "laat staan\r\nperspective: \"[{a: b\"");
}

TEST_CASE("Keys of the user's own take anything, as it is typed") {
    const Filled here;
    here.check_change({"set", "x-budget", "012"}, "regie.yaml", "[ggd, huis]\n", "[ggd, huis]\nx-budget: 012\n");
    here.check_change({"set", "x-wijken", "[Noord, {naam: Oost, nr: 1}]"}, "regie.yaml", "x-budget: 012\n",
                      "x-budget: 012\nx-wijken:\n  - Noord\n  - {naam: Oost, nr: 1}\n");
    here.check_change({"set", "x-wijken.2.nr", "2"}, "regie.yaml", "nr: 1", "nr: 2");
    here.check_change({"set", "--add", "x-wijken", "a: b"}, "regie.yaml", "nr: 2}\n", "nr: 2}\n  - \"a: b\"\n");
    here.check_change({"set", "roles.team.1.x-kamer", "3.12"}, "regie.yaml", "function: adviseur\n",
                      "function: adviseur\n      x-kamer: 3.12\n");
    here.check_change({"set", "--remove", "x-wijken"}, "regie.yaml",
                      "x-wijken:\n  - Noord\n  - {naam: Oost, nr: 2}\n  - \"a: b\"\n", "");
    here.check_refused({"set", "x-budget.klein", "1"},
                       "regie: x-budget has one value, and no keys of its own\n  leave out what follows it\n");
    here.check_refused({"set", "x-lijst", "[a"}, "regie: this bracket is never closed\n  in what was typed, at: [a\n");
}

TEST_CASE("What is on file so already is said to be, and is no failure") {
    const Filled here;
    const std::string files = here.all();
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{"set", "ggd", "name", "GGD Zuid"},
          {"set", "ggd", "competences", "[outreach, research]"},
          {"set", "--add", "ggd", "competences", "outreach"},
          {"set", "--add", "opgave.needs", "{description: Mensen vinden, id: outreach}"},
          {"set", "opgave.needs.outreach.id", "outreach"},
          {"set", "c", "signed_by.function", "directeur"},
          {"set", "roles.team.2", "{fte: 0.5, function: secretaris}"},
          {"set", "--remove", "opgave.nature"},
          {"set", "--remove", "people", "p-01.name"},
          {"set", "ggd", "x-telefoon", "012", "--dry-run"}}) {
        CAPTURE(arguments.back());
        const Outcome ran = here.regie(arguments);
        CHECK(ran.exit == 0);
        CHECK(ran.out.empty());
        CHECK(ran.err == "nothing has changed: it is on file so already\n");
    }
    CHECK(here.regie_nl({"set", "ggd", "name", "GGD Zuid"}).err == "er is niets gewijzigd: zo staat het er al\n");
    CHECK(here.all() == files);
}

TEST_CASE("A key that is mistyped or lacks what stands before it is answered with what was meant") {
    const Filled here;
    here.check_refused({"set", "natur", "x"},
                       "regie: regie.yaml has no key \"natur\"\n  did you mean \"opgave.nature\"?\n");
    here.check_refused({"set", "roles.regiseur.function", "x"},
                       "regie: roles has no key \"regiseur\"\n  did you mean \"regisseur\"?\n");
    here.check_refused({"set", "regisseur.function", "x"},
                       "regie: regie.yaml has no key \"regisseur\"\n  did you mean \"roles.regisseur.function\"?\n");
    here.check_refused({"set", "interest", "x"},
                       "regie: regie.yaml heeft geen sleutel \"interest\"\n"
                       "  het is een sleutel in partners: noem eerst welke, zoals: regie set partners/ID interest …\n",
                       true);
    here.check_refused(
        {"set", "commitment.exit.notice", "3m"},
        "regie: regie.yaml has no key \"commitment\"\n"
        "  it is a key in commitments: name one of them first, as in: regie set commitments/ID exit.notice …\n");
    here.check_refused({"set", "bodies.tavel.meets", "1m"},
                       "regie: bodies has no \"tavel\"\n  did you mean \"tafel\"?\n");
    here.check_refused({"set", "roles.team.3.fte", "1"},
                       "regie: roles.team has no \"3\"\n  name an item by its number, from 1 to 2\n");
    here.check_refused({"set", "waivers.1.until", "2027"},
                       "regie: waivers is not on file yet\n  begin the list: regie set --add waivers …\n");
    here.check_refused({"set", "name.first", "x"},
                       "regie: name has one value, and no keys of its own\n  leave out what follows it\n");
    here.check_refused({"set", "decisions/d", "positions.gdd", "consent"},
                       "regie: there is no partner \"gdd\"\n  did you mean \"ggd\"?\n");
    here.check_refused({"set", "decisions/d", "positions.ggd.level", "board"},
                       "regie: positions.ggd has one value, and no keys of its own\n  leave out what follows it\n");
    here.check_refused({"set", "partners/gdd", "name", "x"},
                       "regie: there is nothing with the id \"partners/gdd\"\n  did you mean \"partners/ggd\"?\n");
}

TEST_CASE("A value that the key does not take is answered with what it does take") {
    const Filled here;
    here.check_refused(
        {"set", "opgave.commitment_level", "bestuur"},
        "regie: opgave.commitment_level cannot be \"bestuur\"; it is one of: employee, management, board\n"
        "  did you mean \"board\"?\n");
    here.check_refused({"set", "roles.team.2.fte", "0,8"},
                       "regie: roles.team.2.fte kan niet \"0,8\" zijn: het moet een getal zijn\n"
                       "  zoals: 0.8, met een punt, en duizendtallen zonder teken: 200000\n",
                       true);
    here.check_refused({"set", "regie.domain_bound", "nee"},
                       "regie: regie.domain_bound cannot be \"nee\"; it is one of: yes, no, true, false\n"
                       "  choose one of these words\n");
    here.check_refused({"set", "ggd", "competences", "outreach"},
                       "regie: competences takes a list\n  as in: [research, outreach]; one item more: --add\n");
    here.check_refused({"set", "--add", "ggd", "competences", "bereik"},
                       "regie: the opgave has no need \"bereik\"\n"
                       "  its needs stand in regie.yaml, under opgave.needs; add it there first\n");
    here.check_refused({"set", "--add", "opgave.needs", "{idd: x}"},
                       "regie: opgave.needs has no key \"idd\"\n  did you mean \"id\"?\n");
    here.check_refused({"set", "--add", "opgave.needs", "x"},
                       "regie: opgave.needs takes keys with values: id, description\n"
                       "  as in: [{id: outreach, description: Mensen vinden die zichzelf niet melden.}]\n");
    here.check_refused({"set", "roles.team.1", "{fte: veel}"},
                       "regie: roles.team.1.fte cannot be \"veel\": it takes a number\n"
                       "  as in: 0.8, with a point, and thousands without a sign: 200000\n");
    here.check_refused({"set", "c", "amount", "{value: [1]}"},
                       "regie: amount.value takes one value here\n  as in: 200000\n");
    here.check_refused({"set", "roles.team.1", "{function: }"},
                       "regie: roles.team.1.function is empty\n  give it a value, or leave it out\n");
    here.check_refused({"set", "decisions/d", "positions", "{ggd: ja}"},
                       "regie: positions.ggd cannot be \"ja\"; it is one of: consent, stand-aside, object, absent\n"
                       "  choose one of these words\n");
    here.check_refused({"set", "decisions/d", "positions", "{ggd: consent, partners/ggd: object}"},
                       "regie: \"ggd\" is named twice\n  keep one of the two\n");
    here.check_refused({"set", "ggd", "competences", "[outreach, \"research]"},
                       "regie: this quotation mark is never closed\n  in what was typed, at: \"research]\n");
    here.check_refused({"set", "ggd", "competences", "[outreach, *a]"},
                       "regie: an alias (*) hides what the value is\n  in what was typed, at: *a]\n");
    here.check_refused({"set", "ggd", "competences", "[outreach]]"},
                       "regie: the brackets in \"[outreach]]\" do not match\n"
                       "  close each [ with ] and each { with }, and write nothing after the last one\n");
    here.check_refused({"set", "roles.team.1", "{fte: 1, fte: 2}"},
                       "regie: the key \"fte\" stands here for the second time; the first is on line 1\n"
                       "  in what was typed, at: fte: 2}\n");
}

TEST_CASE("Without a value it is said what the key takes") {
    const Filled here;
    here.check_refused({"set", "ggd", "interest"},
                       "regie: interest lacks its value\n"
                       "  Why it takes part: what it has to gain itself. As in: Eerder zien wie hulp nodig heeft.\n");
    here.check_refused({"set", "regie.sparring"},
                       "regie: regie.sparring has keys of its own: every, last\n"
                       "  name one of them, as in: regie set regie.sparring.every …\n");
    here.check_refused(
        {"set", "partners/huis", "representatives"},
        "regie: representatives mist de waarde\n"
        "  Wie namens de partner aan tafel zitten, en met welk mandaat. Zoals: [{function: directeur, level: board}]\n",
        true);
    here.check_refused({"set", "decisions/d", "positions"},
                       "regie: positions has a value for each partner\n"
                       "  name the partner, as in: regie set decisions/d positions.PARTNER …; or all of it: "
                       "{ggd-voorbeeldstad: consent, stichting-buurtwerk: stand-aside}\n");
    here.check_refused({"set"},
                       "regie: KEY is missing\n"
                       "  as in: regie set [KIND/ID] KEY [VALUE] [options]; \"regie help set\" says more\n");
    here.check_refused({"set", "a", "b", "c", "d"},
                       "regie: set takes no more than KIND/ID KEY VALUE, so \"d\" has no place\n"
                       "  put a text of several words between quotation marks\n");
}

TEST_CASE("What must be there stays, ids are changed with rename, and only lists are added to and taken from") {
    const Filled here;
    here.check_refused({"set", "--remove", "ggd", "name"},
                       "regie: name cannot be taken away: it must be there\n"
                       "  give it another value instead: regie set partners/ggd name …\n");
    here.check_refused({"set", "--remove", "opgave"},
                       "regie: opgave kan niet weg: het moet zijn ingevuld\n"
                       "  geef er een andere waarde aan: regie set opgave …\n",
                       true);
    here.write("commitments/e.yaml", "by: [ggd, ggd]\ncontribution: E\n");
    here.check_refused({"set", "--remove", "e", "by", "ggd"},
                       "regie: by cannot be taken away: it must be there\n"
                       "  give it another value instead: regie set commitments/e by …\n");
    here.check_refused({"set", "opgave.needs.outreach.id", "bereik"},
                       "regie: other keys may name \"outreach\" by its id\n"
                       "  give it another id everywhere: regie rename needs/outreach …\n");
    here.check_refused({"set", "ggd", "id", "x"},
                       "regie: partners/ggd.yaml has no key \"id\"\n"
                       "  the id is the name of the file; another one: regie rename partners/ggd …\n");
    here.check_refused({"set", "--add", "opgave.nature", "temporary"},
                       "regie: opgave.nature is no list\n  --add takes a list; without it the value is set\n");
    here.check_refused({"set", "--remove", "opgave.statement", "x"},
                       "regie: opgave.statement is no list, so nothing can be taken from it\n"
                       "  leave the value out to take the key away\n");
    here.check_refused({"set", "--remove", "ggd", "competences", "reserch"},
                       "regie: competences has no \"reserch\"\n  did you mean \"research\"?\n");
    here.check_refused({"set", "--add", "--remove", "notes", "x"},
                       "regie: --add and --remove do not go together\n  keep one of the two\n");
}

TEST_CASE("A change that brings a fault is refused, and a fault at that very key can be put right") {
    const Filled here;
    const Outcome ran = here.regie({"set", "--remove", "opgave.needs.research"});
    CHECK(ran.exit == 2);
    CHECK(
        ran.err.starts_with("regie: nothing was written, because this change would bring a fault or a warning:\n"
                            "partners/ggd.yaml:5:3: warning[F008]"));
    here.write("decisions/d.yaml", "title: D\nkind: agreement\nby: [x]\npositions: {niemand: consent, ggd: consent}\n");
    here.check_change({"set", "--remove", "decisions/d", "positions.niemand"}, "decisions/d.yaml", "niemand: consent, ",
                      "");
    here.check_change({"set", "decisions/d", "by", "collaboration"}, "decisions/d.yaml", "[x]", "collaboration");
    here.write("decisions/d.yaml", "title: D\nkind: agreement\nratified: ja\npositions: [x]\n");
    here.check_refused({"set", "decisions/d", "positions.ggd", "consent"},
                       "regie: at positions.ggd in decisions/d.yaml stands something else than belongs there\n"
                       "  \"regie check\" shows it; repair it first\n");
    here.check_change({"set", "decisions/d", "positions", "{ggd: consent}"}, "decisions/d.yaml", " [x]",
                      "\n  ggd: consent");
    here.write("decisions/d.yaml", "title: [D\nkind: agreement\n");
    here.check_refused({"set", "decisions/d", "kind", "mandate"},
                       "regie: decisions/d.yaml cannot be changed: that file has faults\n"
                       "  \"regie check\" shows them; repair them first\n");
}

TEST_CASE("A dry run shows the change and writes nothing") {
    const Filled here;
    const std::string files = here.all();
    const Outcome ran = here.regie({"set", "ggd", "name", "GGD", "--dry-run"});
    CHECK(ran.exit == 0);
    CHECK(ran.err.empty());
    CHECK(ran.out.find("-name:   'GGD Zuid'   # zo heten zij\r\n+name:   'GGD'   # zo heten zij\r\n") ==
          std::string::npos);
    CHECK(ran.out.find("+name:   GGD   # zo heten zij\r\n") != std::string::npos);
    CHECK(here.all() == files);
}

TEST_CASE("The first key of people.yaml makes that file, and keeps it out of git") {
    const Filled here;
    Outcome ran = here.regie({"set", "people", "p-01.name", "J. Voorbeeld"});
    CHECK(ran.exit == 0);
    CHECK(ran.err == "wrote .gitignore, people.yaml; next: regie assess\n");
    CHECK(here.read("people.yaml") == "p-01:\n  name: J. Voorbeeld\n");
    CHECK(here.read(".gitignore") == "people.yaml\n.regie-*.tmp\n");
    here.check_change({"set", "people.yaml", "p-01.contact", "via het secretariaat"}, "people.yaml", "Voorbeeld\n",
                      "Voorbeeld\n  contact: via het secretariaat\n");
    here.check_refused({"set", "people", "p-01.nam", "x"},
                       "regie: p-01 has no key \"nam\"\n  did you mean \"name\"?\n");
    ran = here.regie({"set", "people", "Jan Jansen.name", "x"});
    CHECK(ran.exit == 2);
    CHECK(ran.err.find("F009") != std::string::npos);
    here.check_change({"set", "roles.regisseur.person", "p-01"}, "regie.yaml", "interests: []}",
                      "interests: [], person: p-01}");
    CHECK(here.regie({"set", "--remove", "people", "p-01"}).exit == 2);
}
