#include <doctest/doctest.h>

#include "regie/base/spoken.hpp"
#include "regie/formats/documents.hpp"
#include "regie/report/build.hpp"
#include "regie/report/folding.hpp"
#include "regie/report/steps.hpp"
#include "regie/rules/catalogue.hpp"
#include "report/voice.hpp"
#include "support/collaboration.hpp"
#include "support/shown.hpp"

using namespace regie;
using base::Language;
using test::holds;
using test::Judged;
using test::regie_yaml;

namespace {

std::string report_of(const Judged& judged, Language language = Language::en) {
    return formats::markdown(
        report::build(judged.standing(), judged.assessment(), report::Audience::partners, language));
}

}  // namespace

TEST_CASE("dates and lengths of time are as people write them, in both languages") {
    const auto date = [](std::string_view text) { return *base::parse_date(text); };
    CHECK(base::spoken(date("2021-01-14"), Language::nl) == "14 januari 2021");
    CHECK(base::spoken(date("2017-05"), Language::nl) == "mei 2017");
    CHECK(base::spoken(date("2016"), Language::nl) == "2016");
    CHECK(base::spoken(date("2021-12-01"), Language::en) == "1 December 2021");
    CHECK(base::spoken(*base::parse_span("3m"), Language::nl) == "3 maanden");
    CHECK(base::spoken(*base::parse_span("2y"), Language::nl) == "2 jaar");
    CHECK(base::spoken(*base::parse_span("1w"), Language::en) == "1 week");
    CHECK(base::every(*base::parse_span("1y"), Language::nl) == "elk jaar");
    CHECK(base::every(*base::parse_span("1m"), Language::nl) == "elke maand");
    CHECK(base::every(*base::parse_span("4y"), Language::en) == "every 4 years");
}

TEST_CASE("a report of almost nothing asks kindly, and has no empty table") {
    const Judged judged({{"regie.yaml", regie_yaml()}});
    const auto text = report_of(judged, Language::nl);
    CHECK(holds(text, "Er staat nog geen partner in het dossier."));
    CHECK(holds(text, "| Bestuurlijke opdracht | niet vastgelegd |"));
    CHECK(holds(text, "Er staat nog geen commitment in het dossier."));
    CHECK(holds(text, "Welke competenties de opgave vraagt, is nog niet vastgelegd."));
    CHECK_FALSE(holds(text, "| --- |\n\n"));
}

TEST_CASE("a report shows commitments by partner, those of several together, and asks who brings nothing yet") {
    const Judged judged(
        {{"partners/a.yaml", "name: Alfa\n"},
         {"partners/b.yaml", "name: Beta\n"},
         {"partners/c.yaml", "name: Gamma\n"},
         {"commitments/own.yaml",
          "by: a\ncontribution: visits\nkind: money\namount: {value: 200000, unit: EUR, per: year}\n"},
         {"commitments/joint.yaml", "by: [a, b]\ncontribution: a shared table\n"},
         {"commitments/gone.yaml",
          "by: b\ncontribution: a room\nstatus: withdrawn\nwithdrawn: 2026-01\nsettlement: passed on\n"}});
    const auto text = report_of(judged);
    CHECK(holds(text, "| Alfa | visits | money | €200,000 per year |\n"));
    CHECK(holds(text, "| a shared table | Alfa and Beta |\n"));
    CHECK(holds(text, "| Beta | a room | withdrawn (January 2026) | passed on |\n"));
    CHECK(holds(text, "A commitment of their own is not yet on file for: Gamma. What do they bring in?"));
    CHECK(holds(report_of(judged, Language::nl), "| € 200.000 per jaar |\n"));
}

TEST_CASE("coverage is a table of needs by partners, and tells what is committed from what is only available") {
    const test::Files files{{"regie.yaml",
                             "format: 1\nname: N\nopgave:\n  statement: S\n  needs: [{id: outreach, "
                             "description: Find people.}, {id: research}]\n"},
                            {"partners/a.yaml", "name: Alfa\ncompetences: [outreach]\n"},
                            {"partners/b.yaml", "name: Beta\n"},
                            {"commitments/x.yaml", "by: b\ncontribution: c\nprovides: [outreach]\n"}};
    const auto text = report_of(Judged(files));
    CHECK(holds(text, "| What the opgave asks for | Together | Committed by | Available with, not committed |\n"));
    CHECK(holds(text, "| Find people. | committed | Beta | Alfa |\n| research | on file for nobody | | |\n"));
    CHECK(holds(text, "Nobody brings in yet, going by the file: research. Who could?"));
}

TEST_CASE("a report says what the regisseur answers for, and that results are not among it") {
    const Judged judged(
        {{"partners/a.yaml", "name: Alfa\n"},
         {"accountability/t.yaml",
          "holder: regisseur\narea: tension\nstatement: it pays off\ntowards: [collaboration]\nreview: 6m\n"
          "account:\n  - {on: 2026-02-12, act: talked, effect: it helped}\n"
          "  - {on: 2026-03, omitted: asking Beta}\n"},
         {"accountability/r.yaml", "holder: a\narea: results\nstatement: visits are made\n"}});
    const auto text = report_of(judged);
    CHECK(holds(text, "The regisseur does not answer for what the collaboration achieves."));
    CHECK(holds(text,
                "- Tension and relaxation: it pays off.\n"
                "  - Towards the collaboration. Account is given every 6 months.\n"
                "  - 12 February 2026: talked. Effect: it helped.\n"
                "  - March 2026: left undone: asking Beta. Effect: not recorded.\n"));
    CHECK(holds(text, "On this the file says nothing yet: own acts and omissions, healthy relations,"));
    CHECK(holds(text, "- Alfa, results: visits are made.\n"));
}

TEST_CASE("a report gives each finding to who can act, and never names a person") {
    const test::Files files{{"regie.yaml",
                             "format: 1\nname: N\nopgave: {statement: S}\nroles:\n  regisseur: {function: director, "
                             "person: p-01}\n"},
                            {"people.yaml", "p-01: {name: Jantje Verzonnen}\n"},
                            {"partners/a.yaml", "name: Alfa\n"},
                            {"partners/b.yaml", "name: Beta\n"},
                            {"commitments/x.yaml", "by: b\ncontribution: c\n"}};
    const Judged judged(files);
    const auto text = report_of(judged);
    CHECK(holds(text, "### Alfa\n\n- Note (P101): "));
    CHECK_FALSE(holds(text, "Jantje"));
    CHECK_FALSE(holds(text, "p-01"));
}

TEST_CASE("what more than three partners are asked stands once in a report, with their names") {
    const Judged judged({{"partners/a.yaml", "name: Alfa\n"},
                         {"partners/b.yaml", "name: Beta\n"},
                         {"partners/c.yaml", "name: Gamma\n"},
                         {"partners/d.yaml", "name: Delta\n"},
                         {"partners/e.yaml", "name: Epsilon\n"},
                         {"commitments/x.yaml", "by: e\ncontribution: c\n"}});
    const auto text = report_of(judged);
    CHECK(holds(text, "### Several partners\n"));
    CHECK(holds(text, "  - For: Alfa, Beta, Gamma and Delta.\n"));
    CHECK_FALSE(holds(text, "### Alfa"));
    CHECK(holds(text, "- Several partners: contribution not recorded.\n"));
    const auto dutch = report_of(judged, Language::nl);
    CHECK(holds(dutch, "### Meerdere partners\n"));
    CHECK(holds(dutch, "- Meerdere partners: bijdrage niet vastgelegd.\n"));
}

TEST_CASE("every title of a rule can go on in lower case after a colon, but for an abbreviation") {
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    for (const base::RuleText* rule : rules::rule_texts()) {
        for (const std::string_view title : {rule->title.en, rule->title.nl}) {
            const std::string lowered = report::lowered(std::string(title));
            CAPTURE(lowered);
            CHECK((!is_capital(lowered.at(lowered.starts_with('(') ? 1 : 0)) || is_capital(lowered.at(1))));
        }
    }
    CHECK(report::lowered("A proposal of long ago") == "a proposal of long ago");
    CHECK(report::lowered("(Ont)spanning scoort laag") == "(ont)spanning scoort laag");
    CHECK(report::lowered("Eén partner draagt het meeste") == "één partner draagt het meeste");
    CHECK(report::lowered("YAML that regie refuses") == "YAML that regie refuses");
}

TEST_CASE("a report says so when files could not be read") {
    const Judged judged({{"regie.yaml", regie_yaml()}, {"partners/a.yaml", "name: Alfa\nnmae: x\n"}});
    CHECK(holds(report_of(judged), "Note: one file has an error in it."));
}

TEST_CASE("the first steps are errors, then warnings, then questions spread over who must act") {
    test::Shown shown;
    const auto file = shown.file("regie.yaml", "nmae: x\n");
    for (const std::string id : {"a", "b", "c", "d"}) shown.question(file, id);
    shown.fault(file, "nmae");
    const auto steps = report::first_steps(shown.outcome.assessment.findings);
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].first().code() == "F002");
    CHECK(steps[1].findings.size() == 4);
    shown.outcome.assessment.findings.back().waived = true;
    CHECK(report::first_steps(shown.outcome.assessment.findings).size() == 1);
}
