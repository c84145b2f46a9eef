#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "regie/base/files.hpp"
#include "support/candid.hpp"

using namespace regie;
using namespace regie::test;

namespace {

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
          list({"core", "moves", "commitments", "competences", "decisions", "membership", "partners", "issues",
                "opgave", "roles", "organisation", "accountability", "facts", "principles", "findings"}));
    CHECK(keys(Audience::council) ==
          list({"core", "legitimacy", "course", "contributions", "answers-for", "account", "results", "questions"}));
    CHECK(keys(Audience::principal) == list({"core", "frame", "two-principals", "integrity", "areas", "capacity",
                                             "who-decides", "ending", "questions"}));
    CHECK(keys(Audience::citizens) ==
          list({"core", "participants", "commitments", "decisions", "course", "taking-part"}));
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
        const Judged judged({{"regie.yaml", regie_yaml("  indicators:\n    - {id: x, better: higher, readings: [" +
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
    CHECK(areas == list({"own-acts", "tension", "relations", "issues", "communication", "decision-making"}));
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

TEST_CASE("the council is asked once, and not area by area, what the regisseur answers for") {
    const Judged judged({{"accountability/t.yaml", "holder: regisseur\narea: tension\nstatement: x\n"},
                         {"regie.yaml", regie_yaml("roles: {regisseur: {function: y}}\n")}});
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
    CHECK(columns == list({"id", "by", "contribution", "kind", "starts", "ends"}));
    CHECK(commitments.rows.size() == 3);
    CHECK(table(Audience::citizens, "decisions").table.rows.size() == 4);
    CHECK(table(Audience::citizens, "partners").table.rows.size() == 2);
    CHECK_THROWS(table(Audience::partners, "issues"));
}

TEST_CASE("a report is the same twice") {
    const Judged judged(candid);
    for (const Audience audience : audiences) CHECK(everything(judged, audience) == everything(judged, audience));
}
