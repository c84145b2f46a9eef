#include "regie/store/faults.hpp"

#include <set>

#include <doctest/doctest.h>

#include "support/folder.hpp"

namespace {

using namespace regie;
using test::findings_of;
using test::Folder;

/// A file that raises one finding, and where.
struct Case {
    std::string_view path;
    std::string_view text;
    std::string_view found;  ///< as `findings_of` says it
};

const Case cases[] = {
    // F001
    {"partners/a.yaml", "name: \"A\nsector: business\n", "partners/a.yaml:1:7 F001\n"},
    {"partners/a.yaml", "name: A\ninterest: ë👍 b: c\n", "partners/a.yaml:2:15 F001\n"},
    {"partners/a.yaml", "- name: A\n", "partners/a.yaml:1:1 F001\n"},
    {"partners/a.yaml", "", "partners/a.yaml:1:1 F001\n"},
    // F002
    {"partners/a.yaml", "name: A\ninterst: meedoen\n", "partners/a.yaml:2:1 F002\n"},
    {"partners/a.yaml", "{name: ë👍, interst: meedoen}\n", "partners/a.yaml:1:12 F002\n"},
    {"partners/a.yaml", "name: A\nrepresentatives:\n  - {function: ë👍, lvel: board}\n", "partners/a.yaml:3:20 F002\n"},
    // F003
    {"partners/a.yaml", "sector: business\n", "partners/a.yaml:1:1 F003\n"},
    {"regie.yaml", "format: 1\nname: Samen\nopgave: {nature: structural}\n", "regie.yaml:3:9 F003\n"},
    {"regie.yaml", "format: 1\nname: Samen\n", "regie.yaml:1:1 F003\n"},
    {"pulses/a.yaml", "on: 2026-01\n", "pulses/a.yaml:1:1 F003\n"},
    {"commitments/a.yaml", "contribution: x\nby: []\n", "commitments/a.yaml:2:5 F003\n"},
    // F004
    {"partners/a.yaml", "name: [A]\n", "partners/a.yaml:1:7 F004\n"},
    {"partners/a.yaml", "name: ë👍\ncount: 1.000.000\n", "partners/a.yaml:2:8 F004\n"},
    {"partners/a.yaml", "{name: ë👍, count: veel}\n", "partners/a.yaml:1:19 F004\n"},
    {"partners/a.yaml", "name:\n", "partners/a.yaml:1:1 F004\n"},
    {"partners/a.yaml", "name: A\ncount: .inf\n", "partners/a.yaml:2:8 F004\n"},
    {"partners/a.yaml", "name: A\ncompetences: onderzoek\n", "partners/a.yaml:2:14 F004\n"},
    {"regie.yaml", "format: 1\nname: Samen\nopgave: {statement: ë👍}\nroles: [ë]\n", "regie.yaml:4:8 F004\n"},
    {"regie.yaml",
     "format: 1\nname: Samen\nopgave: {statement: x}\nbodies: [{id: tafel}]\n"
     "roles: {functional_principal: [tafel, collaboration]}\n",
     "regie.yaml:5:32 F004\n"},
    // F005
    {"partners/a.yaml", "name: A\ncount: -5\n", "partners/a.yaml:2:8 F005\n"},
    {"commitments/a.yaml", "by: all\ncontribution: x\namount: {value: -200}\n", "commitments/a.yaml:3:17 F005\n"},
    {"regie.yaml", "format: 1\nname: Samen\nopgave: {statement: x}\nroles: {team: [{function: f, fte: -3}]}\n",
     "regie.yaml:4:35 F005\n"},
    {"partners/a.yaml", "name: A\nsector: goverment\n", "partners/a.yaml:2:9 F005\n"},
    {"partners/a.yaml", "{name: ë👍, capacity: baas}\n", "partners/a.yaml:1:22 F005\n"},
    {"regie.yaml", "format: 1\nname: ë👍\nopgave: {statement: x}\nregie: {domain_bound: y}\n", "regie.yaml:4:23 F005\n"},
    {"pulses/a.yaml", "on: 2026-01\nresponses: [{tension: 4}, {tension: 6}]\n", "pulses/a.yaml:2:37 F005\n"},
    {"pulses/a.yaml", "on: 2026-01\nscale: 1\nresponses: []\n", "pulses/a.yaml:2:8 F005\n"},
    // F006
    {"partners/a.yaml", "name: A\njoined: 2019-02-29\n", "partners/a.yaml:2:9 F006\n"},
    {"partners/a.yaml", "{name: ë👍, joined: 1-3-2017}\n", "partners/a.yaml:1:20 F006\n"},
    {"regie.yaml", "format: 1\nname: Samen\nopgave: {statement: x, review_every: jaarlijks}\n",
     "regie.yaml:3:38 F006\n"},
    // F007
    {"partners/a.yaml", "name: A\nname: B\n", "partners/a.yaml:2:1 F007\n"},
    {"partners/a.yaml", "{name: ë👍, sector: business, sector: business}\n", "partners/a.yaml:1:30 F007\n"},
    // F008
    {"partners/a.yaml", "name: A\nsucceeds: [b]\n", "partners/a.yaml:2:12 F008\n"},
    {"commitments/a.yaml", "contribution: ë👍\nby: [niemand]\n", "commitments/a.yaml:2:6 F008\n"},
    {"partners/a.yaml", "{name: ë👍, competences: [onderzoek]}\n", "partners/a.yaml:1:26 F008\n"},
    {"issues/a.yaml", "title: A\nagenda: 2026-13\n", "issues/a.yaml:2:9 F008\n"},
    // F009
    {"partners/A.yaml", "name: A\n", "partners/A.yaml:1:1 F009\n"},
    {"partners/all.yaml", "name: A\n", "partners/all.yaml:1:1 F009\n"},
    {"partners/con.yaml", "name: A\n", "partners/con.yaml:1:1 F009\n"},
    {"partners/ë👍.yaml", "name: A\n", "partners/ë👍.yaml:1:1 F009\n"},
    {"regie.yaml", "format: 1\nname: Samen\nopgave: {statement: ë👍, needs: [{id: a}, {id: a}]}\n",
     "regie.yaml:3:47 F009\n"},
    // F010
    {"partners/a.yml", "name: A\n", "partners/a.yml:1:1 F010\n"},
    {"partners/a.YAML", "name: A\n", "partners/a.YAML:1:1 F010\n"},
    {"partners/a.yaml~", "name: A\n", "partners/a.yaml~:1:1 F010\n"},
    {"partners/oud/a.yaml", "name: A\n", "partners/oud:1:1 F010\n"},
    {"partners/README.md", "x", "partners/README.md:1:1 F010\n"},
    // F011
    {"partners/a.yaml", "name: &a A\n", "partners/a.yaml:1:7 F011\n"},
    {"partners/a.yaml", "{name: ë👍, interest: !x y}\n", "partners/a.yaml:1:22 F011\n"},
    {"partners/a.yaml", "name: A\n---\nname: B\n", "partners/a.yaml:2:1 F011\n"},
    // F012
    {"partners/a.yaml", "name: \xeb\n", "partners/a.yaml:1:7 F012\n"},
    {"partners/a.yaml", "name: ë👍\x01\n", "partners/a.yaml:1:9 F012\n"},
    // F015
    {"regie.yaml", "name: ë👍\nformat: 2\nnonsense: 3\n", "regie.yaml:2:9 F015\n"},
    // F016
    {"partners/a.yaml", "name: ë👍\njoined: 2018\nleft: 2017\n", "partners/a.yaml:3:7 F016\n"},
    {"commitments/a.yaml", "by: all\ncontribution: x\nmade: 2018\ndelivered: [{what: ë👍, on: 2017-12}]\n",
     "commitments/a.yaml:4:28 F016\n"},
    {"commitments/a.yaml", "by: all\ncontribution: ë👍\nmade: 2025-04-01\nends: 2025-03\n",
     "commitments/a.yaml:4:7 F016\n"},
    {"issues/a.yaml", "title: A\nraised: 2018-03\nresolved: 2018-02-28\n", "issues/a.yaml:3:11 F016\n"},
    {"issues/a.yaml", "title: A\nraised: 2018-03\nagenda: 2018-02\n", "issues/a.yaml:3:9 F016\n"},
    // F017
    {"partners/a.yaml", "name: ë👍 iemand@example.org\n", "partners/a.yaml:1:10 F017\n"},
    {"partners/a.yaml", "name: A  # bel 06-12345678\n", "partners/a.yaml:1:16 F017\n"},
    {"partners/a.yaml", "name: A\nnotes: 111222333\n", "partners/a.yaml:2:8 F017\n"},
    // F018
    {"regie.yaml",
     "format: 1\nname: Samen\nopgave: {statement: ë👍}\n"
     "waivers:\n  - {rule: K304, reason: ë👍, owner: x, until: 2026-06-29}\n",
     "regie.yaml:5:47 F018\n"},
    {"regie.yaml", "format: 1\nname: Samen\nopgave: {statement: ë👍}\nwaivers: [{rule: K304, owner: x, until: 2027}]\n",
     "regie.yaml:4:11 F018\n"},
    // F020
    {"partners/a.yaml", "name: ë👍\xe2\x80\xae txt\n", "partners/a.yaml:1:9 F020\n"},
    {"partners/a.yaml", "name: samen\xe2\x80\x8bwerken\n", "partners/a.yaml:1:12 F020\n"},
    // F021
    {"decisions/a.yaml", "{title: ë👍, kind: mandate, evidence: docs/weg.pdf}\n", "decisions/a.yaml:1:38 F021\n"},
    {"decisions/a.yaml", "title: A\nkind: mandate\nevidence: ../geheim\n", "decisions/a.yaml:3:11 F021\n"},
    // F022
    {"pulses/a.yaml", "responses: []\non: 2026-07-01\n", "pulses/a.yaml:2:5 F022\n"},
    {"partners/a.yaml", "{name: ë👍, joined: 2027}\n", "partners/a.yaml:1:20 F022\n"},
};

TEST_CASE("every fault of a file is found alone, at its own line and column") {
    for (const Case& one : cases) {
        CAPTURE(one.text);
        const Folder folder{{std::string(one.path), std::string(one.text)}};
        const std::string found = findings_of(folder.load());
        CHECK(found == one.found);
    }
}

TEST_CASE("each fault has a case of its own") {
    std::set<std::string_view> covered{"F013", "F014", "F019"};  // two are below; F019 comes from assessing
    for (const Case& one : cases) covered.insert(one.found.substr(one.found.rfind('F'), 4));
    for (const base::RuleText* text : store::fault_texts()) {
        CAPTURE(text->code);
        CHECK(covered.contains(text->code));
    }
}

TEST_CASE("what cannot be read is a fault of its file, and the thing keeps its id") {
    const std::pair<base::ReadStatus, std::string_view> ways[] = {
        {base::ReadStatus::too_large, "F013"},  {base::ReadStatus::denied, "F014"},
        {base::ReadStatus::not_a_file, "F014"}, {base::ReadStatus::outside, "F014"},
        {base::ReadStatus::failed, "F014"},
    };
    for (const auto& [status, code] : ways) {
        Folder folder{{"partners/a.yaml", "name: A\n"}, {"partners/b.yaml", "name: B\nsucceeds: [a]\n"}};
        folder.fail("partners/a.yaml", status);
        const store::Loaded loaded = folder.load();
        CHECK(findings_of(loaded) == "partners/a.yaml:1:1 " + std::string(code) + "\n");
        REQUIRE(loaded.collaboration.partners.size() == 2);
        CHECK(loaded.collaboration.partners[0].id.text == "a");
        CHECK_FALSE(loaded.collaboration.partners[0].readable);
        CHECK(loaded.collaboration.partners[1].readable);
    }
}

TEST_CASE("a regie.yaml that cannot be read is one fault, and hides what would follow from it") {
    Folder folder{{"partners/a.yaml", "name: A\ncompetences: [onderzoek]\n"},
                  {"decisions/b.yaml", "title: B\nkind: mandate\nbased_on: [meting]\n"}};
    folder.set("regie.yaml", "name: [\n");
    const store::Loaded loaded = folder.load();
    CHECK(findings_of(loaded) == "regie.yaml:1:7 F001\n");
    CHECK_FALSE(loaded.collaboration.readable);
}

TEST_CASE("nesting deeper than the limit is said to be so") {
    const std::string deep(40, '[');
    const Folder folder{{"partners/a.yaml", "name: A\nx-diep: " + deep + std::string(40, ']') + "\n"}};
    CHECK(findings_of(folder.load()).ends_with("F013\n"));
}

TEST_CASE("one folder with each fault shows all of them in one run, in order") {
    Folder folder;
    std::set<std::string> lines;
    std::size_t number = 100;
    for (const Case& one : cases) {
        if (one.path == "regie.yaml" || !one.path.ends_with("/a.yaml") || one.path.starts_with("partners/oud"))
            continue;
        const std::string kind(one.path.substr(0, one.path.find('/')));
        const std::string path = kind + "/f" + std::to_string(number++) + ".yaml";
        folder.set(path, one.text);
        lines.insert(path + std::string(one.found.substr(one.path.size())));
    }
    std::string expected;
    for (const std::string& line : lines) expected += line;
    CHECK(lines.size() > 40);
    CHECK(findings_of(folder.load()) == expected);
}

TEST_CASE("all faults of one file show, each at its own place") {
    const Folder folder{{"partners/a.yaml",
                         "interst: ë\nsector: goverment\ncount: veel\njoined: 2019-02-30\n"
                         "sector: business\nsucceeds: [weg]\nnotes: mail iemand@example.org\xe2\x80\x8b\n"}};
    CHECK(findings_of(folder.load()) ==
          "partners/a.yaml:1:1 F002\npartners/a.yaml:1:1 F003\npartners/a.yaml:2:9 F005\npartners/a.yaml:3:8 F004\n"
          "partners/a.yaml:4:9 F006\npartners/a.yaml:5:1 F007\npartners/a.yaml:6:12 F008\npartners/a.yaml:7:13 F017\n"
          "partners/a.yaml:7:31 F020\n");
}

TEST_CASE("findings are the same whatever the number of threads") {
    Folder folder;
    for (int i = 0; i < 500; ++i)
        folder.set("partners/p" + std::to_string(i) + ".yaml",
                   "name: P\nsucceeds: [q" + std::to_string(i) + "]\nnme: x\n");
    const std::string one = findings_of(folder.load(1));
    CHECK(one.size() > 20000);
    CHECK(findings_of(folder.load(2)) == one);
    CHECK(findings_of(folder.load(7)) == one);
}

TEST_CASE("a mistyped key, value and id is answered with the one that is meant") {
    const Folder folder{{"partners/ggd-voorbeeldstad.yaml", "name: A\ninterst: x\n"},
                        {"commitments/c.yaml", "by: ggd-vorbeeldstad\ncontribution: x\nlevel: bord\n"},
                        {"accountability/a.yaml", "holder: regiseur\narea: tension\nstatement: x\n"}};
    std::string remedies;
    for (const base::Finding& finding : folder.load().findings)
        remedies += finding.remedy(base::Language::nl) + "|" + finding.remedy(base::Language::en) + "\n";
    CHECK(
        remedies ==
        "is \"regisseur\" bedoeld?|did you mean \"regisseur\"?\n"
        "is \"ggd-voorbeeldstad\" bedoeld?|did you mean \"ggd-voorbeeldstad\"?\n"
        "is \"board\" bedoeld?|did you mean \"board\"?\n"
        "is \"interest\" bedoeld? Een eigen sleutel begint met x-|did you mean \"interest\"? A key of your own starts "
        "with x-\n");
}

TEST_CASE("every finding of a file can be worded in both languages, and is for its editor") {
    for (const Case& one : cases) {
        const Folder folder{{std::string(one.path), std::string(one.text)}};
        for (const base::Finding& finding : folder.load().findings) {
            for (const base::Language language : {base::Language::en, base::Language::nl}) {
                CHECK_NOTHROW(finding.message(language));
                CHECK_NOTHROW(finding.remedy(language));
            }
            CHECK(finding.addressee.text() == "editor");
        }
    }
}

TEST_CASE("the texts of the faults are in the order of their codes, and complete") {
    std::string last;
    for (const base::RuleText* text : store::fault_texts()) {
        CHECK(last < text->code);
        last = text->code;
        CHECK(text->principle == "F");
        CHECK_FALSE(text->bad.empty());
        CHECK_FALSE(text->good.empty());
    }
    CHECK(store::fault_texts().size() == 22);
}

}  // namespace
