#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "regie/base/files.hpp"
#include "regie/formats/documents.hpp"
#include "regie/report/build.hpp"
#include "regie/report/people.hpp"
#include "regie/report/tables.hpp"
#include "regie/rules/catalogue.hpp"
#include "support/collaboration.hpp"
#include "support/shown.hpp"

using namespace regie;
using base::Language;
using report::Audience;
using test::Files;
using test::holds;
using test::Judged;

namespace {

constexpr std::array audiences{Audience::partners, Audience::council, Audience::principal, Audience::citizens};
constexpr std::array languages{Language::nl, Language::en};

/// A collaboration in which much is on file that not everybody may read.
const Files candid{
    {"regie.yaml",
     "format: 1\nname: Samen\nopgave:\n  statement: Nobody eats alone.\n  nature: temporary\n  ends: 2028\n  form: joint\n"
     "  indicators:\n    - {id: x, description: People who eat alone, better: lower, readings: "
     "[{on: 2023, value: 14, unit: '%'}, {on: 2025, value: 12, unit: '%'}]}\n"
     "mandate: {decision: mandate}\n"
     "roles:\n  government: {organisation: gov}\n"
     "  administrative_principal: {function: alderman, organisation: gov}\n"
     "  material_principal: {function: director of Society, organisation: gov, person: p-03, framework: The brief of "
     "May.}\n"
     "  functional_principal: collaboration\n"
     "  regisseur: {function: table master, organisation: gov, person: p-01, paid_by: [gov], interests: [], powers: []}\n"
     "  team: [{function: table master, person: p-01, qualities: [strategy], fte: 0.8}]\n"
     "regie: {line: regie, safeguards: [Once a year without the regisseur.]}\n"
     "membership:\n  joining: {open: true}\n  ending: The pot is shared out.\n  decision_rule: consensus\n"
     "  disputes: {ends_at: collaboration, terms: Talk first.}\n"},
    {"people.yaml",
     "p-01: {name: Jantje Verzonnen, contact: jantje@voorbeeld.nl}\np-02: {name: Pietje Bedacht}\np-03: {name: Marie "
     "Fictie}\n"},
    {"partners/gov.yaml", "name: Gov\nsector: government\ninterest: Fewer lonely people.\n"},
    {"partners/alfa.yaml",
     "name: Alfa\nsector: societal\ninterest: Wants the tender.\nperspective: Alfa knows best.\n"
     "representatives: [{function: secretary of Alfa, level: employee, person: p-02}]\n"},
    {"partners/beta.yaml", "name: Beta\nleft: 2026-01-31\n"},
    {"partners/jan.yaml", "name: Jan Jansen\nlegal_form: natural-person\n"},
    {"partners/piet.yaml", "name: Piet Pietersen\nlegal_form: natural-person\n"},
    {"commitments/rooms.yaml",
     "by: alfa\ncontribution: rooms for all\nkind: money\namount: {value: 7777, unit: EUR}\n"
     "conditions: only if Gov pays\ndelivered: [{on: 2026-02, what: two rooms opened}]\n"},
    {"commitments/grant.yaml", "by: gov\ncontribution: a grant\nkind: money\namount: {value: 1234, unit: EUR}\n"},
    {"commitments/visits.yaml", "by: [jan, piet]\ncontribution: visits at home\n"},
    {"commitments/hall.yaml", "by: alfa\ncontribution: a hall\nstatus: proposed\nmade: 2026-05\n"},
    {"commitments/bus.yaml",
     "by: beta\ncontribution: a bus\nstatus: withdrawn\nwithdrawn: 2026-01\nsettlement: paid off\n"},
    {"commitments/meals.yaml", "by: alfa\ncontribution: a hundred meals\nstatus: fulfilled\n"},
    {"decisions/mandate.yaml", "title: Eat together\nkind: mandate\ntaken: 2024-04\nby: city council\nbody: elected\n"},
    {"decisions/refused.yaml",
     "title: More money\nkind: priority\ntaken: 2023-07\nby: city council\nbody: elected\noutcome: rejected\n"},
    {"decisions/aldermen.yaml",
     "title: Fewer rooms\nkind: direction\ntaken: 2025\nby: aldermen\nbody: executive\noutcome: rejected\n"},
    {"decisions/plan.yaml", "title: A plan in the making\nkind: direction\nby: collaboration\noutcome: pending\n"},
    {"decisions/agreement.yaml",
     "title: We agree\nkind: agreement\ntaken: 2024-09\nby: collaboration\npositions: {gov: consent, alfa: object}\n"
     "objections: [{partner: alfa, reason: too many rooms}]\n"},
    {"decisions/exit.yaml", "title: Beta goes\nkind: exit\ntaken: 2025-12\nby: collaboration\nconcerns: [beta]\n"},
    {"decisions/change.yaml",
     "title: Gov pays less\nkind: change-regie\ntaken: 2025-06\nby: aldermen\nbody: executive\nsettlement: alfa is "
     "compensated\naffects: [bus]\n"},
    {"issues/late.yaml", "title: Alfa is late\nkind: gap\nraised: 2026-01\nabout: [alfa]\nowner: alfa\n"},
    {"accountability/tension.yaml",
     "holder: regisseur\narea: tension\nstatement: strife is talked about\ntowards: [collaboration]\nreview: 6m\n"
     "account:\n  - {on: 2026-03-02, act: a talk was led, effect: both went on, evidence: docs/talk.md}\n"
     "  - {on: 2026-04, omitted: calling Beta}\n"},
    {"accountability/turnover.yaml",
     "holder: regisseur\narea: results\nstatement: a thousand meals are eaten\naccount: [{on: 2026-03, act: meals were "
     "counted by the regisseur}]\n"},
    {"accountability/meals.yaml",
     "holder: alfa\narea: results\nstatement: meals taste well\naccount: [{on: 2026-03, act: cooks were trained, effect: "
     "guests came back}]\n"},
    {"pulses/2026.yaml",
     "on: 2026-04\nresponses:\n  - {tension: 4, serving: 4, energy: 1}\n  - {tension: 3, serving: 5, energy: 2}\n"
     "  - {tension: 4, serving: 3, energy: 1}\n  - {tension: 3, serving: 4, energy: 2}\n"}};

report::Document document(const Judged& judged, Audience audience, Language language = Language::en,
                          bool with_names = false) {
    const report::People people(judged.loaded());
    return report::build(judged.standing(), judged.assessment(), audience, language, with_names ? &people : nullptr);
}

std::string text_of(const Judged& judged, Audience audience, Language language = Language::en,
                    bool with_names = false) {
    return formats::markdown(document(judged, audience, language, with_names));
}

std::string csv_of(const Judged& judged, Audience audience, std::string_view name, Language language = Language::en) {
    return formats::csv(
        report::table(name, judged.loaded(), judged.standing(), judged.assessment(), audience, language).table, ',');
}

/// All that an audience can be shown, in every format and both languages.
std::vector<std::string> everything(const Judged& judged, Audience audience, bool with_names = false) {
    std::vector<std::string> shown;
    for (const Language language : languages) {
        const auto made = document(judged, audience, language, with_names);
        shown.push_back(formats::markdown(made));
        shown.push_back(formats::text(made, 1000));
        shown.push_back(formats::json(made));
        for (const auto name : report::table_names) shown.push_back(csv_of(judged, audience, name, language));
    }
    return shown;
}

bool stands_in(const std::vector<std::string>& shown, std::string_view words) {
    return std::ranges::any_of(shown, [words](const std::string& text) { return holds(text, words); });
}

std::vector<std::string> keys_of(const report::Document& made) {
    std::vector<std::string> keys;
    for (const auto& section : made.sections) keys.push_back(section.key);
    return keys;
}

const report::Section& section_of(const report::Document& made, std::string_view key) {
    const auto found = std::ranges::find(made.sections, key, &report::Section::key);
    REQUIRE(found != made.sections.end());
    return *found;
}

std::string text_of(const report::Section& section) { return formats::markdown({"", "en", {}, {section}}); }

struct Example {
    std::string name;
    std::string today;
};
std::vector<Example> examples() {
    std::vector<Example> all;
    for (const std::string name : {"city-deal-slim-maatwerk", "eenzaamheid-amsterdam", "nad-delfland",
                                   "schone-lucht-akkoord", "voorbeeldstad"}) {
        std::ifstream file(std::string(REGIE_SOURCE_DIR) + "/tests/golden/" + name + "/today");
        std::string today;
        file >> today;
        all.push_back({name, today});
    }
    return all;
}

}  // namespace

TEST_CASE("each audience has sections of its own, the core picture first") {
    const Judged judged(candid);
    const auto keys = [&](Audience audience) { return keys_of(document(judged, audience)); };
    CHECK(keys(Audience::partners) ==
          test::list({"core", "moves", "commitments", "competences", "decisions", "membership", "partners", "issues",
                      "opgave", "roles", "organisation", "accountability", "facts", "principles", "findings"}));
    CHECK(keys(Audience::council) == test::list({"core", "legitimacy", "course", "contributions", "answers-for",
                                                 "account", "results", "questions"}));
    CHECK(keys(Audience::principal) == test::list({"core", "frame", "two-principals", "integrity", "areas", "capacity",
                                                   "who-decides", "ending", "questions"}));
    CHECK(keys(Audience::citizens) ==
          test::list({"core", "participants", "commitments", "decisions", "course", "taking-part"}));
}

TEST_CASE("the core picture says what it is about, who asked for it, who takes part, how it stands and what now") {
    const Judged judged(candid);
    const auto core = [&](Audience audience) { return text_of(section_of(document(judged, audience), "core")); };
    for (const Audience audience : audiences) {
        CAPTURE(report::key_of(audience));
        const std::string text = core(audience);
        CHECK(holds(text, "Nobody eats alone."));
        CHECK(holds(text, "It is a temporary opgave, and runs until 2028."));
        CHECK(holds(text, "The regie rests on a decision: \"Eat together\" (city council, April 2024)."));
        CHECK(holds(text, "4 partners take part: "));
        CHECK(holds(text, "3 commitments are active: money."));
    }
    CHECK(holds(core(Audience::council),
                "- People who eat alone: 12% (2025); before that 14% (2023). Lower is better. It "
                "went the right way.\n"));
    CHECK(holds(core(Audience::principal), "One person is in the regie team, together 0.8 fte."));
    CHECK(holds(core(Audience::partners), "- Alfa: the commitment \"a hall\" is proposed: will it be made?\n"));
    CHECK(holds(core(Audience::citizens), "Others can join."));
}

TEST_CASE("a mandate that was rejected or is pending is not passed off as one, and none is a question") {
    const auto core = [](std::string_view outcome) {
        const std::string decision = "title: Eat together\nkind: mandate\ntaken: 2024\nby: council\n";
        const Judged judged({{"decisions/m.yaml", decision + std::string(outcome)}});
        return text_of(section_of(document(judged, Audience::council), "core"));
    };
    CHECK(holds(core("outcome: rejected\n"), "was rejected. On which decision does the regie rest?"));
    CHECK(holds(core("outcome: pending\n"), "On \"Eat together\" (council, 2024) has not been decided yet."));
    CHECK(holds(text_of(Judged(Files{}), Audience::council), "On which decision the regie rests is not on file yet."));
}

TEST_CASE("how an indicator went is only said where two readings can be compared") {
    const auto core = [](std::string_view readings) {
        const Judged judged(
            {{"regie.yaml", test::regie_yaml("  indicators:\n    - {id: x, better: higher, readings: [" +
                                             std::string(readings) + "]}\n")}});
        return text_of(section_of(document(judged, Audience::citizens), "core"));
    };
    CHECK(holds(core("{on: 2024, value: 1}, {on: 2025, value: 2}"), "It went the right way."));
    CHECK(holds(core("{on: 2024, value: 2}, {on: 2025, value: 1}"), "It did not go the right way."));
    CHECK(holds(core("{on: 2024, value: 2}, {on: 2025, value: 2}"), "It stayed the same."));
    for (const auto* readings :
         {"{on: 2025, value: 2}", "{on: 2024, value: 1, unit: '%'}, {on: 2025, value: 2, unit: people}",
          "{on: 2024, value: 1}, {value: 2}"}) {
        CHECK_FALSE(holds(core(readings), "It went"));
        CHECK_FALSE(holds(core(readings), "It did not go"));
    }
}

TEST_CASE("the core picture fits on the first page of every example, for each audience and in both languages") {
    for (const Example& example : examples()) {
        const std::string root = std::string(REGIE_SOURCE_DIR) + "/examples/" + example.name;
        const auto today = *base::parse_day(example.today);
        const store::Loaded loaded = store::load(base::disk(), root, today, 1);
        const model::Standing standing(loaded.collaboration, today);
        const auto assessment = rules::assess(loaded, standing);
        for (const Audience audience : audiences) {
            for (const Language language : languages) {
                auto made = report::build(standing, assessment, audience, language);
                CAPTURE(example.name);
                CAPTURE(report::key_of(audience));
                made.sections.resize(1);
                const std::string page = formats::text(made, 100);
                constexpr auto lines_of_a_page = 62;
                CHECK(std::ranges::count(page, '\n') <= lines_of_a_page);
            }
        }
    }
}

TEST_CASE("of a folder that holds almost nothing each audience still has a report, without an empty table") {
    const Judged judged(Files{});
    for (const Audience audience : audiences) {
        for (const Language language : languages) {
            const std::string text = text_of(judged, audience, language);
            CHECK_FALSE(holds(text, "| --- |\n\n"));
            CHECK_FALSE(holds(text, ": .\n"));
            CHECK(nlohmann::json::accept(formats::json(document(judged, audience, language))));
        }
    }
}

TEST_CASE("partners read what was agreed, what is open and whose move it is") {
    const Judged judged(candid);
    const auto made = document(judged, Audience::partners);
    const std::string moves = text_of(section_of(made, "moves"));
    CHECK(holds(moves, "### Alfa\n\n- No date: the commitment \"a hall\" is proposed: will it be made?\n"));
    CHECK_FALSE(holds(moves, "regie "));
    CHECK(holds(text_of(section_of(made, "issues")), "| Alfa is late | gap | January 2026 | Alfa | raised |\n"));
    CHECK(holds(text_of(section_of(made, "decisions")), "too many rooms"));
    CHECK(holds(text_of(section_of(made, "commitments")), "paid off"));
}

TEST_CASE(
    "the council reads the regisseur's account: for each of the six areas what was done or left, and its effect") {
    const Judged judged(candid);
    const auto made = document(judged, Audience::council);
    const auto& account = section_of(made, "account");
    std::vector<std::string> areas;
    for (const auto& area : account.sections) areas.push_back(area.key);
    CHECK(areas == test::list({"own-acts", "tension", "relations", "issues", "communication", "decision-making"}));
    const std::string text = text_of(account);
    CHECK(holds(text,
                "Agreed: Strife is talked about. Account is given to the collaboration. Account is given every 6 "
                "months.\n"));
    CHECK(holds(text, "| 2 March 2026 | Done: a talk was led | both went on | docs/talk.md |\n"));
    CHECK(holds(text, "| April 2026 | Left undone: calling Beta | not recorded | |\n"));
    CHECK(holds(text, "For 1 of the 2 acts and omissions no evidence is on file yet."));
    CHECK(holds(text,
                "On what may the regisseur be called to account when it comes to own acts and omissions, healthy "
                "relations, "));
    CHECK(holds(text, "in the pulse of April 2026 \"productive tension\" scored 3.5 on average"));
}

TEST_CASE("results never stand as the regisseur's: the council reads them as the partners' own") {
    const Judged judged(candid);
    const auto shown = [&](Audience audience) { return everything(judged, audience); };
    REQUIRE(judged.count("A101") == 1);
    CHECK(stands_in(shown(Audience::partners), "a thousand meals are eaten"));
    for (const Audience audience : {Audience::council, Audience::citizens}) {
        CHECK_FALSE(stands_in(shown(audience), "a thousand meals are eaten"));
        CHECK_FALSE(stands_in(shown(audience), "counted by the regisseur"));
    }
    const auto made = document(judged, Audience::council);
    CHECK(holds(text_of(section_of(made, "account")), "The file also makes the regisseur answer for results."));
    const std::string results = text_of(section_of(made, "results"));
    CHECK(holds(results, "| Alfa | meals taste well | March 2026: cooks were trained. Effect: guests came back. |\n"));
    CHECK(holds(results, "| Alfa | rooms for all | February 2026: two rooms opened |\n"));
    CHECK(holds(text_of(Judged(Files{}), Audience::council), "No partner has put results of its own on file yet."));
}

TEST_CASE("the principal reads the frame, the two principals, integrity, capacity, who decides and how it ends") {
    const std::string text = text_of(Judged(candid), Audience::principal);
    for (const auto* part :
         {"| Frame set by the material principal | The brief of May. |",
          "| Material principal | director of Society, Gov |", "| Functional principal | the collaboration |",
          "| Paid by | Gov |", "| Declared interests | none, as declared |", "- Once a year without the regisseur.",
          "| table master | strategy | 0.8 |", "| Where disputes end | In the collaboration. Talk first. |",
          "| End of the whole | The pot is shared out. |", "| June 2025 | Gov pays less | aldermen (executive) |"}) {
        CAPTURE(part);
        CHECK(holds(text, part));
    }
}

TEST_CASE("citizens read what it is about, who takes part, what was agreed and decided, and how the opgave is doing") {
    const std::string text = text_of(Judged(candid), Audience::citizens);
    for (const auto* part : {"Nobody eats alone.", "| Gov | government |", "| Alfa | societal organisation |",
                             "| Gov | a grant | money | €1,234 |", "| Alfa | rooms for all | money | |",
                             "| Alfa | a hundred meals |", "| April 2024 | Eat together | city council (elected) |",
                             "| July 2023 | More money | city council (elected) | rejected |", "12% (2025)"}) {
        CAPTURE(part);
        CHECK(holds(text, part));
    }
}

TEST_CASE("what single parties did, left, think or object to stands in nothing that citizens are shown") {
    const auto shown = everything(Judged(candid), Audience::citizens);
    const std::vector<std::string> private_to_others{"Wants the tender",
                                                     "knows best",
                                                     "secretary of Alfa",
                                                     "7777",
                                                     "7,777",
                                                     "only if",
                                                     "two rooms",
                                                     "a hall",
                                                     "a bus",
                                                     "paid off",
                                                     "Beta",
                                                     "too many rooms",
                                                     "object",
                                                     "Fewer rooms",
                                                     "in the making",
                                                     "Alfa is late",
                                                     "compensated",
                                                     "strife",
                                                     "a talk was led",
                                                     "meals taste well",
                                                     "Talk first",
                                                     "shared out",
                                                     "table master",
                                                     "director of",
                                                     "paid_by",
                                                     "without the regisseur"};
    for (const std::string& words : private_to_others) {
        CAPTURE(words);
        CHECK_FALSE(stands_in(shown, words));
        // It does stand in what partners read, or this test would prove nothing.
        if (words != "paid_by" && words != "7777")
            CHECK(stands_in(everything(Judged(candid), Audience::partners), words));
    }
}

TEST_CASE("a pulse is the partners' own: citizens are told nothing of it") {
    const Judged judged(candid);
    REQUIRE(judged.count("L204") == 1);
    const auto shown = everything(judged, Audience::citizens);
    for (const auto* words : {"pulse", "peiling", "energy", "energie"}) CHECK_FALSE(stands_in(shown, words));
}

TEST_CASE("a partner that is a natural person is named to partners, and never to citizens") {
    const Judged judged(candid);
    const auto shown = everything(judged, Audience::citizens);
    for (const auto* words : {"Jan Jansen", "Piet Pietersen", "jan,", "| jan", "piet"}) {
        CAPTURE(words);
        CHECK_FALSE(stands_in(shown, words));
    }
    const std::string text = text_of(judged, Audience::citizens);
    CHECK(holds(text, "| A natural person | visits at home |"));
    CHECK(holds(text, "2 persons take part as private individuals, and are not named here."));
    CHECK(holds(text_of(judged, Audience::partners), "Jan Jansen"));
}

TEST_CASE("no report names a person unless names are asked for, in any format") {
    const Judged judged(candid);
    for (const Audience audience : audiences) {
        const auto shown = everything(judged, audience);
        for (const auto* words : {"Jantje", "Pietje", "Marie", "p-01", "p-02", "p-03", "jantje@"})
            CHECK_FALSE(stands_in(shown, words));
    }
}

TEST_CASE("names that are asked for stand beside the functions, with a warning; how to reach them never does") {
    const Judged judged(candid);
    const std::string partners = text_of(judged, Audience::partners, Language::en, true);
    CHECK(holds(partners, "| Regisseur | table master, Gov (Jantje Verzonnen) |"));
    CHECK(holds(partners, "secretary of Alfa (Pietje Bedacht)"));
    CHECK(holds(partners, "| table master (Jantje Verzonnen) |"));
    CHECK(holds(partners, "Persons are named here, because that was asked for."));
    CHECK_FALSE(holds(partners, "without names of persons"));
    CHECK(holds(text_of(judged, Audience::principal, Language::en, true), "director of Society, Gov (Marie Fictie)"));
    for (const Audience audience : audiences)
        CHECK_FALSE(stands_in(everything(judged, audience, true), "jantje@voorbeeld.nl"));
}

TEST_CASE("names are never given to citizens, and those of representatives to partners only") {
    const Judged judged(candid);
    for (const auto* words : {"Jantje", "Pietje", "Marie"})
        CHECK_FALSE(stands_in(everything(judged, Audience::citizens, true), words));
    CHECK_FALSE(stands_in(everything(judged, Audience::council, true), "Pietje"));
    CHECK_FALSE(stands_in(everything(judged, Audience::principal, true), "Pietje"));
}

TEST_CASE("a faulty or missing people.yaml gives no names") {
    CHECK(report::People(Judged(Files{}).loaded()).empty());
    CHECK(report::People(Judged({{"people.yaml", "p-01: {name: \"X\n"}}).loaded()).empty());
    CHECK(report::People(Judged({{"people.yaml", "p-01: {contact: x}\nnotes: {name: y}\n"}}).loaded())
              .name_of({{"p-01"}, base::Place{base::FileId{0}, 0, 1}})
              .empty());
}

TEST_CASE("what is put to a partner or to the keeper of the files is put to partners only") {
    const Judged judged(candid);
    for (const auto& finding : judged.findings()) {
        CAPTURE(finding.code());
        CHECK(report::is_for(Audience::partners, finding));
        const auto kind = finding.addressee.kind;
        const bool of_partner = kind == base::Addressee::Kind::partner || kind == base::Addressee::Kind::editor;
        if (!of_partner) continue;
        for (const Audience audience : {Audience::council, Audience::principal, Audience::citizens})
            CHECK_FALSE(report::is_for(audience, finding));
    }
}

TEST_CASE("citizens are told in general what is not on file, and nothing about single parties") {
    const Judged judged({{"partners/a.yaml", "name: Alfa\nsector: government\n"},
                         {"commitments/x.yaml", "by: a\ncontribution: rooms\nkind: money\n"}});
    const std::string csv = csv_of(judged, Audience::citizens, "findings");
    CHECK(holds(csv, "L101"));
    CHECK_FALSE(holds(csv, "Alfa"));
    CHECK_FALSE(holds(csv, "K307"));
    const std::string questions = text_of(section_of(document(judged, Audience::citizens), "questions"));
    CHECK(holds(questions, "- Mandate not recorded.\n"));
    CHECK_FALSE(holds(questions, "What to do"));
    CHECK(holds(csv_of(judged, Audience::partners, "findings"), "K307"));
}

TEST_CASE("no code of a rule and no command stands in what council, principal and citizens read") {
    for (const Files& files : {candid, Files{}}) {
        const Judged judged(files);
        for (const Audience audience : {Audience::council, Audience::principal, Audience::citizens}) {
            for (const Language language : languages) {
                const std::string text = text_of(judged, audience, language);
                for (const auto* rule : rules::rule_texts()) CHECK_FALSE(holds(text, rule->code));
                for (const auto* words :
                     {"regie account", "regie set", "roles.regisseur", "regie.safeguards", "opgave.needs"})
                    CHECK_FALSE(holds(text, words));
            }
        }
    }
}

TEST_CASE("the council is asked once, and not area by area, what the regisseur answers for") {
    const Judged judged({{"accountability/t.yaml", "holder: regisseur\narea: tension\nstatement: x\n"},
                         {"regie.yaml", test::regie_yaml("roles: {regisseur: {function: y}}\n")}});
    REQUIRE(judged.count("A401") == 1);
    const std::string questions = text_of(section_of(document(judged, Audience::council), "questions"));
    const std::string asked = "- On what may the regisseur be called to account when it comes to";
    CHECK(holds(questions, asked + " own acts and omissions, healthy relations, "));
    CHECK(questions.find(asked) == questions.rfind(asked));
}

TEST_CASE("the tables of partners and commitments are those that can be read again") {
    const Judged judged(candid);
    const auto table = [&](Audience audience, std::string_view name) {
        return report::table(name, judged.loaded(), judged.standing(), judged.assessment(), audience, Language::en);
    };
    const auto partners = table(Audience::partners, "partners").table;
    CHECK(partners.rows ==
          report::cells(judged.loaded(), store::FileKind::partner, {"alfa", "beta", "gov", "jan", "piet"}, Language::en)
              .table.rows);
    const auto commitments = table(Audience::citizens, "commitments").table;
    std::vector<std::string> columns;
    for (const auto& column : commitments.columns) columns.push_back(column.key);
    CHECK(columns == test::list({"id", "by", "contribution", "kind", "starts", "ends"}));
    CHECK(commitments.rows.size() == 3);
    CHECK(table(Audience::citizens, "decisions").table.rows.size() == 4);
    CHECK(table(Audience::citizens, "partners").table.rows.size() == 2);
    CHECK_THROWS(table(Audience::partners, "issues"));
}

TEST_CASE("a report is the same twice") {
    const Judged judged(candid);
    for (const Audience audience : audiences) CHECK(everything(judged, audience) == everything(judged, audience));
}
