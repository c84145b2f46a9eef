#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "regie/formats/documents.hpp"
#include "regie/formats/findings.hpp"
#include "regie/report/explain.hpp"
#include "regie/report/facts.hpp"
#include "regie/rules/facts.hpp"
#include "support/collaboration.hpp"
#include "support/shown.hpp"

using namespace regie;
using base::Language;
using test::Files;
using test::holds;
using test::Judged;
using test::regie_yaml;
using Json = nlohmann::ordered_json;

namespace {

std::string facts_of(const Judged& judged, Language language = Language::en) {
    const report::Section section = report::facts_of(judged.standing(), language);
    return formats::markdown({"", "en", {}, {section}});
}

Json json_of(const Judged& judged) {
    const store::Loaded loaded;
    formats::Outcome outcome;
    outcome.path = ".";
    outcome.loaded = &loaded;
    outcome.with_principles = true;
    outcome.standing = &judged.standing();
    return Json::parse(formats::findings_json({outcome}, {}))["facts"];
}

/// Two waves of four, a team, needs, commitments of each kind, and issues.
const Files recorded{
    {"regie.yaml", regie_yaml("  needs: [{id: outreach, description: Find people.}, {id: research}, {id: rooms}, {id: "
                              "money}]\nroles:\n  team: [{function: x, fte: 0.5}, {function: y, fte: 1}]\n")},
    {"partners/a.yaml", "name: Alfa\ncompetences: [research]\n"},
    {"partners/b.yaml", "name: Beta\ncount: 1200\n"},
    {"partners/c.yaml", "name: Gamma\n"},
    {"partners/d.yaml", "name: Delta\ncapacity: observer\n"},
    {"commitments/a1.yaml", "by: a\ncontribution: visits\nprovides: [outreach]\nends: 2028\n"},
    {"commitments/ab.yaml", "by: [a, b]\ncontribution: a table\nprovides: [rooms]\n"},
    {"commitments/old.yaml", "by: b\ncontribution: a room\nstatus: withdrawn\nsettlement: passed on\n"},
    {"commitments/past.yaml", "by: c\ncontribution: a van\nends: 2025\n"},
    {"issues/x.yaml", "title: X\nraised: 2026-06-01\n"},
    {"pulses/2026.yaml",
     "on: 2026-04\nresponses:\n"
     "  - {partner: a, energy: 5, focus: 1, trust: {b: 4, c: 3}}\n  - {partner: b, energy: 5, focus: 5, trust: {a: 3}}\n"
     "  - {partner: c, energy: 5, focus: 1, trust: {a: 4}}\n  - {energy: 4, focus: 5, tension: 3}\n"},
    {"pulses/2025.yaml", "on: 2025-04\nresponses: [{focus: 3}, {focus: 3}, {focus: 4}, {energy: 2}]\n"}};

}  // namespace

TEST_CASE("of a folder that records little the section is an introduction and one line") {
    const Judged judged(Files{});
    const auto section = report::facts_of(judged.standing(), Language::nl);
    CHECK(section.key == "facts");
    CHECK(section.sections.empty());
    REQUIRE(section.blocks.size() == 2);
    CHECK(
        std::get<report::Paragraph>(section.blocks[1]).text ==
        "Nog niet te zeggen, omdat het niet is vastgelegd: dekking van de benodigde competenties, competenties die op "
        "één partner rusten, verdeling van commitments over partners, betrouwbaarheid van commitments, respons op de "
        "nieuwste peiling, uitkomsten van de nieuwste peiling, capaciteit van het regieteam, open signalen naar "
        "ouderdom, wie met wie verbonden is en vertrouwen tussen partners.");
    CHECK(holds(facts_of(judged), "Nothing can be said yet, because it is not recorded: coverage of the needed "));
}

TEST_CASE("each figure stands in a line or a small table, in English") {
    const auto text = facts_of(Judged(recorded));
    CHECK(holds(text,
                "- Covered by an active commitment: 2 of 4.\n"
                "- Available with a partner, and in no active commitment yet: research.\n"
                "- On file for nobody: money. Who could bring it in?\n"));
    CHECK(holds(text, "| Find people. | Alfa |\n"));
    CHECK(holds(text,
                "- Active commitments: 3.\n"
                "- The largest number with one partner: 2, of the 3 commitments that name partners.\n"
                "- One of the partners counted stands for 1,200 parties.\n"));
    CHECK(holds(text, "| none | 0 |\n| one | 2 |\n| two or three | 1 |\n| four or more | 0 |\n"));
    CHECK(holds(text,
                "- Came to an end: 2. Fulfilled, or with a delivery on file: 0.\n"
                "- Withdrawn, with a settlement: 1.\n"
                "- Past the end, and the outcome not recorded: 1. What came of it?\n"
                "- Still running: 2, of which without an end on file: 1.\n"));
    CHECK(holds(text,
                "- Respondents (April 2026): 4. In the wave before (April 2025): 4.\n"
                "- Partners that were answered for: 3, of the 4 that took part then.\n"));
    CHECK(holds(text, "- Respondents that left their partner out: 1.\n"));
    CHECK(holds(text, "Pulse of April 2026: 4 respondents, on a scale from 1 (worst) to 5 (best).\n"));
    CHECK(holds(text, "| focus on the opgave | 3.0 | 3.3 | -0.3 | apart | close together |\n"));
    CHECK(holds(text, "| energy | 4.5 or higher | | | close together | |\n"));
    CHECK(holds(text, "Not shown, because fewer than 3 answered: productive tension, healthy relations,"));
    CHECK(holds(text, "- Regie team, going by the file: 1.5 fte; members: 2.\n- Partners: 4.\n"));
    CHECK(holds(text, "| up to 60 days | 1 | 0 |\n"));
    CHECK(holds(text, "| a table | commitment | Alfa and Beta |\n| rooms | needed competence | Alfa and Beta |\n"));
    CHECK(holds(text, "- In none of these groups: 2 of the 4 partners.\n"));
    CHECK(holds(text, "Scores: 4, by 3 respondents; on average 3.5 on a scale from 1 (worst) to 5 (best).\n"));
}

TEST_CASE("each figure stands in a line or a small table, in Dutch") {
    const auto text = facts_of(Judged(recorded), Language::nl);
    CHECK(holds(text,
                "- Gedekt door een lopend commitment: 2 van 4.\n"
                "- Aanwezig bij een partner, en nog in geen lopend commitment: research.\n"
                "- Bij niemand vastgelegd: money. Wie zou dat kunnen inbrengen?\n"));
    CHECK(holds(text, "- Een van de getelde partners staat voor 1.200 partijen.\n"));
    CHECK(holds(text, "| geen | 0 |\n| één | 2 |\n| twee of drie | 1 |\n| vier of meer | 0 |\n"));
    CHECK(holds(text,
                "- Ten einde: 2. Nagekomen, of met een levering in het dossier: 0.\n"
                "- Ingetrokken, met een afwikkeling: 1.\n"
                "- Voorbij de einddatum, en de uitkomst niet vastgelegd: 1. Wat is ervan geworden?\n"
                "- Nog lopend: 2, waarvan zonder vastgelegde einddatum: 1.\n"));
    CHECK(holds(text,
                "- Deelnemers (april 2026): 4. In de vorige peiling (april 2025): 4.\n"
                "- Partners waarvoor is geantwoord: 3, van de 4 die toen meededen.\n"));
    CHECK(holds(text, "| aandacht voor de opgave | 3,0 | 3,3 | -0,3 | uiteen | dicht bijeen |\n"));
    CHECK(holds(text, "| energie | 4,5 of hoger | | | dicht bijeen | |\n"));
    CHECK(holds(text, "- Regieteam, volgens het dossier: 1,5 fte; teamleden: 2.\n- Partners: 4.\n"));
    CHECK(holds(text, "| a table | commitment | Alfa en Beta |\n| rooms | benodigde competentie | Alfa en Beta |\n"));
    CHECK(holds(text, "Scores: 4, van 3 deelnemers; gemiddeld 3,5 op een schaal van 1 (slechtst) tot 5 (best).\n"));
}

TEST_CASE("every fact that is given is followed by what it can and what it cannot tell") {
    const auto section = report::facts_of(Judged(recorded).standing(), Language::nl);
    REQUIRE(section.sections.size() == rules::facts::all().size());
    for (std::size_t i = 0; i < section.sections.size(); ++i) {
        const auto& part = section.sections[i];
        const auto& fact = *rules::facts::all()[i];
        CHECK(part.key == fact.key);
        CHECK(part.title == fact.title.nl);
        const auto& last = std::get<report::Paragraph>(part.blocks.back()).text;
        CHECK(last == std::string(fact.tells.nl) + " " + std::string(fact.tells_not.nl));
    }
}

TEST_CASE("what was withdrawn without a settlement is put as a question, and what lapsed is no breach") {
    const Judged judged({{"partners/a.yaml", "name: Alfa\n"},
                         {"commitments/x.yaml", "by: a\ncontribution: x\nstatus: withdrawn\n"},
                         {"commitments/y.yaml", "by: a\ncontribution: y\nstatus: lapsed\n"}});
    CHECK(holds(facts_of(judged),
                "- Withdrawn, and no settlement on file: 1. How was that settled?\n"
                "- Lapsed, and no delivery on file: 1.\n"));
    CHECK(holds(facts_of(judged, Language::nl),
                "- Ingetrokken, zonder vastgelegde afwikkeling: 1. Hoe is dat "
                "afgewikkeld?\n- Vervallen, zonder vastgelegde levering: 1.\n"));
    for (const auto language : {Language::en, Language::nl})
        for (const char* const word : {"broken", "failed", "geschonden", "verzaakt"})
            CHECK_FALSE(holds(facts_of(judged, language), word));
}

TEST_CASE("where all commitments are of all partners, no partner is looked at by itself") {
    const Judged judged({{"partners/a.yaml", "name: Alfa\n"},
                         {"partners/b.yaml", "name: Beta\n"},
                         {"commitments/x.yaml", "by: all\ncontribution: x\n"}});
    const auto text = facts_of(judged, Language::nl);
    CHECK(holds(text, "- Lopende commitments: 1, van alle aandeelhouders samen.\n"));
    CHECK(holds(text, "| een commitment van alle aandeelhouders samen | commitment | alle 2 aandeelhouders |\n"));
    CHECK_FALSE(holds(text, "Alfa"));
}

TEST_CASE("who all answered without saying for whom are counted, and other scales are not compared") {
    const Judged judged(
        {{"partners/a.yaml", "name: Alfa\n"},
         {"pulses/a.yaml", "on: 2026-04\nresponses: [{energy: 3}, {energy: 3}, {energy: 4}]\n"},
         {"pulses/b.yaml", "on: 2025-04\nscale: 10\nresponses: [{energy: 3}, {energy: 3}, {energy: 4}]\n"}});
    CHECK(holds(facts_of(judged), "- All left their partner out, so that it is not known for how many partners"));
    CHECK(holds(facts_of(judged), "The wave before (April 2025) used another scale, and is not compared."));
    CHECK(holds(facts_of(judged, Language::nl), "De vorige peiling (april 2025) had een andere schaal;"));
}

TEST_CASE("many groups and many names are cut short, and the rest is counted") {
    Files files;
    std::string everybody;
    for (int i = 10; i < 40; ++i) {
        const std::string number = std::to_string(i);
        files.push_back({"partners/p" + number + ".yaml", "name: P" + number + "\n"});
        files.push_back({"commitments/c" + number + ".yaml", "by: [p10, p11]\ncontribution: C" + number + "\n"});
        everybody += "p" + number + ", ";
    }
    files.push_back({"commitments/a.yaml", "by: [" + everybody + "]\ncontribution: most\n"});
    const auto text = facts_of(Judged(files));
    CHECK(holds(text,
                "| most | commitment | P10, P11, P12, P13, P14, P15, P16, P17, P18, P19, P20, P21, P22, P23, P24 "
                "and 15 more |\n"));
    CHECK(holds(text, "| C28 | commitment |"));
    CHECK_FALSE(holds(text, "| C29 | commitment |"));
    CHECK(holds(text, "- Groups that are not shown here: 11.\n"));
}

TEST_CASE("in JSON facts stand by their keys, figures are numbers and things are ids") {
    const Json facts = json_of(Judged(recorded));
    std::vector<std::string> keys;
    for (const auto& [key, value] : facts.items()) keys.push_back(key);
    std::vector<std::string> expected;
    for (const auto* fact : rules::facts::all()) expected.emplace_back(fact->key);
    CHECK(keys == expected);
    for (const auto& fact : facts) CHECK(fact["reason"].is_null());
    CHECK(facts["coverage"]["covered"] == 2);
    CHECK(facts["coverage"]["available"] == Json({"research"}));
    CHECK(facts["sole-cover"]["alone"] == Json::parse(R"([{"need": "outreach", "partner": "a"}])"));
    CHECK(facts["concentration"]["bands"] ==
          Json::parse(R"({"none": 0, "one": 2, "two-or-three": 1, "four-or-more": 0})"));
    CHECK(facts["concentration"]["counted"]["organisations"] == 1200);
    CHECK(facts["reliability"]["due"] == 2);
    CHECK(facts["reliability"]["withdrawn_settled"] == 1);
    CHECK(facts["response"]["heard"] == 3);
    CHECK(facts["response"]["before"] == Json::parse(R"({"pulse": "2025", "respondents": 4})"));
    CHECK(facts["effort"]["fte"] == 1.5);
    CHECK(facts["open-issues"]["by_age"]["up-to-60-days"] == Json::parse(R"({"raised": 1, "agenda": 0})"));
    CHECK(facts["connections"]["commitments"] == Json::parse(R"([{"commitment": "ab", "partners": ["a", "b"]}])"));
    CHECK(facts["trust-ties"]["mean"] == 3.5);
    CHECK(facts["aspects"]["scale"] == 5);
    const Json& focus = facts["aspects"]["aspects"][6];
    CHECK(focus["aspect"] == "focus");
    CHECK(focus["now"]["mean"] == 3.0);
    CHECK(focus["now"]["spread"] == "apart");
    CHECK(focus["change"] == -0.3);
}

TEST_CASE("in JSON what is withheld is null, with its reason") {
    const Json nothing = json_of(Judged(Files{}));
    for (const auto& fact : nothing) {
        CHECK(fact["reason"] == "not-recorded");
        CHECK(fact.size() > 1);
        for (const auto& [name, figure] : fact.items())
            if (name != "reason") CHECK(figure.is_null());
    }
    const Json facts = json_of(Judged(recorded));
    const Json& energy = facts["aspects"]["aspects"][9];
    CHECK(energy["now"]["mean"].is_null());
    CHECK(energy["now"]["mean_reason"] == "near-the-end");
    CHECK(energy["now"]["at_least"] == 4.5);
    CHECK(energy["change"].is_null());
    CHECK(energy["change_reason"] == "too-few-respondents");
    const Json& tension = facts["aspects"]["aspects"][0];
    CHECK(tension["now"].is_null());
    CHECK(tension["reason"] == "too-few-respondents");
    const Json few = json_of(Judged({{"pulses/p.yaml", "on: 2026-04\nresponses: [{energy: 3}, {energy: 5}]\n"}}));
    for (const char* const key : {"response", "aspects", "trust-ties"})
        CHECK(few[key]["reason"] == "too-few-respondents");
    CHECK(few["response"]["respondents"].is_null());
}

TEST_CASE("a fact is explained by its key, with its formula, its source and what it can and cannot tell") {
    for (const auto* fact : rules::facts::all())
        for (const auto language : {Language::en, Language::nl}) {
            const auto document = report::explain(fact->key, language);
            REQUIRE(document.has_value());
            std::string text;
            for (const auto& section : document->sections)
                text += std::get<report::Paragraph>(section.blocks.front()).text + "\n";
            for (const auto& words : {fact->formula, fact->source, fact->tells, fact->tells_not})
                CHECK(holds(text, words.in(language)));
        }
    const auto all = formats::text(*report::explain("facts", Language::nl));
    for (const auto* fact : rules::facts::all()) CHECK(holds(all, fact->title.nl));
}

TEST_CASE("the key of a fact is no word that explain already takes for something else") {
    std::vector<std::string> words = report::explainable();
    for (const auto* fact : rules::facts::all()) CHECK(std::count(words.begin(), words.end(), fact->key) == 1);
    CHECK(std::count(words.begin(), words.end(), "facts") == 1);
    // A key of the format may also be asked for alone.
    for (const auto& word : words)
        for (const auto* fact : rules::facts::all()) CHECK_FALSE(word.ends_with("." + std::string(fact->key)));
}
