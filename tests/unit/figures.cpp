#include "support/figures.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/shown.hpp"

using namespace regie;
using base::Language;
using report::Course;
using report::Figure;
using report::Grid;
using report::Mark;
using report::Network;
using report::Timeline;
using test::figures_of;
using test::Files;
using test::holds;
using test::Judged;
using test::regie_yaml;
namespace figures = report::figures;

namespace {

const std::string needs = "  needs: [{id: outreach, description: Find people.}, {id: research}, {id: rooms}]\n";

std::vector<Mark> marks_of(const Grid::Row& row) {
    std::vector<Mark> marks;
    for (const auto& cell : row.cells) marks.push_back(cell.mark);
    return marks;
}

std::vector<std::string> labels_of(const Timeline::Lane& lane) {
    std::vector<std::string> labels;
    for (const auto& entry : lane.entries) labels.push_back(entry.label);
    return labels;
}

const Timeline::Lane& lane(const Timeline& timeline, std::string_view title) {
    const auto found = std::ranges::find(timeline.lanes, title, &Timeline::Lane::title);
    REQUIRE(found != timeline.lanes.end());
    return *found;
}

std::string day(base::Day day) { return base::text(day); }

}  // namespace

TEST_CASE("of a collaboration that records little there is only a picture of the principles") {
    const Judged judged(Files{});
    std::vector<std::string> keys;
    for (const auto& figure : figures_of(judged.standing(), judged.assessment(), Language::nl, test::all_figures()))
        keys.push_back(figure.key);
    CHECK(keys == test::list({"principles"}));
}

TEST_CASE("needs and partners: who committed, who has it, and what is on file for nobody") {
    const Judged judged({{"regie.yaml", regie_yaml(needs)},
                         {"partners/a.yaml", "name: Alfa\n"},
                         {"partners/b.yaml", "name: Beta\ncompetences: [research, outreach]\n"},
                         {"partners/c.yaml", "name: Gamma\n"},
                         {"commitments/x.yaml", "by: a\ncontribution: visits\nprovides: [outreach]\n"}});
    const auto all = figures_of(judged, figures::needs_by_partner, Language::en);
    REQUIRE(all.size() == 1);
    const auto& grid = std::get<Grid>(all.front().drawing);
    // Gamma has nothing to show, and no column; partners stand in the order of their files.
    CHECK(grid.columns == test::list({"Together", "Alfa", "Beta"}));
    REQUIRE(grid.rows.size() == 3);
    CHECK(marks_of(grid.rows[0]) == std::vector{Mark::full, Mark::full, Mark::half});
    CHECK(marks_of(grid.rows[1]) == std::vector{Mark::half, Mark::none, Mark::half});
    CHECK(marks_of(grid.rows[2]) == std::vector{Mark::open, Mark::none, Mark::none});
    CHECK(grid.rows[0].cells[1].text == "Alfa, Find people.: committed");
    CHECK(all.front().description ==
          "Needed competences: 3. Covered by an active commitment: 1. Available with a partner, not committed yet: 1. "
          "On file for nobody: 1.");
    const auto& rows = all.front().table.rows;
    CHECK(rows[0] == test::list({"Find people.", "committed", "Alfa", "Beta"}));
    CHECK(rows[1] == test::list({"research", "available, not committed", "", "Beta"}));
    CHECK(rows[2] == test::list({"rooms", "on file for nobody", "", ""}));
}

TEST_CASE("a need that a commitment of all covers gives no partner a column of its own") {
    const Judged judged({{"regie.yaml", regie_yaml(needs)},
                         {"partners/a.yaml", "name: Alfa\n"},
                         {"partners/b.yaml", "name: Beta\n"},
                         {"commitments/x.yaml", "by: all\ncontribution: visits\nprovides: [outreach]\n"}});
    const auto figure = figures_of(judged, figures::needs_by_partner).at(0);
    CHECK(std::get<Grid>(figure.drawing).columns == test::list({"Samen"}));
    CHECK(figure.table.rows[0] == test::list({"Find people.", "toegezegd", "alle aandeelhouders samen", ""}));
}

TEST_CASE("with many partners they are rows, and with too many of both only the whole is drawn") {
    const auto with = [](std::size_t partners, std::size_t many_needs) {
        std::string more = "  needs:\n";
        std::string all;
        for (std::size_t i = 0; i < many_needs; ++i) {
            more += "    - {id: n" + std::to_string(i) + "}\n";
            all += (i > 0 ? ", n" : "n") + std::to_string(i);
        }
        Files files{{"regie.yaml", regie_yaml(more)}};
        for (std::size_t i = 0; i < partners; ++i)
            files.push_back({"partners/p" + std::to_string(100 + i) + ".yaml",
                             "name: P" + std::to_string(100 + i) + "\ncompetences: [" + all + "]\n"});
        const Judged judged(files);
        return figures_of(judged, figures::needs_by_partner).at(0);
    };
    const auto few = std::get<Grid>(with(6, 4).drawing);
    CHECK(few.columns.size() == 7);
    CHECK(few.rows.size() == 4);
    const auto many = std::get<Grid>(with(20, 4).drawing);
    CHECK(many.columns.size() == 4);
    CHECK(many.rows.size() == 21);
    CHECK(many.rows.front().label == "Samen");
    const auto both = with(70, 4);
    CHECK(std::get<Grid>(both.drawing).columns == test::list({"Samen"}));
    CHECK(holds(std::get<Grid>(both.drawing).legend.back().text, "alleen in de tabel"));
    CHECK(holds(both.table.rows[0][3], "P100, P101,"));
}

TEST_CASE("along time decisions are points, and commitments bars in the order in which they begin") {
    const Judged judged({{"partners/a.yaml", "name: Alfa\njoined: 2024-02-01\n"},
                         {"partners/b.yaml", "name: Beta\njoined: 2023\nleft: 2025-06-30\n"},
                         {"decisions/x.yaml", "title: Start\nkind: mandate\ntaken: 2024-03\n"},
                         {"decisions/y.yaml", "title: Later\nkind: direction\ntaken: 2025-03-04\n"},
                         {"commitments/a.yaml", "by: a\ncontribution: late\nstarts: 2025-05-01\nends: 2027-12-31\n"},
                         {"commitments/b.yaml", "by: a\ncontribution: early\nmade: 2024-05-01\n"},
                         {"commitments/c.yaml", "by: a\ncontribution: maybe\nstarts: 2027\nstatus: proposed\n"},
                         {"commitments/d.yaml", "by: a\ncontribution: undated\n"},
                         {"commitments/e.yaml",
                          "by: a\ncontribution: gone\nmade: 2024-06-01\nstatus: withdrawn\nwithdrawn: 2025-01-31\n"}});
    const auto figure = figures_of(judged, figures::course_of_time).at(0);
    const auto& timeline = std::get<Timeline>(figure.drawing);
    CHECK(day(timeline.first) == "2023-01-01");
    CHECK(day(timeline.last) == "2027-12-31");
    CHECK(day(timeline.today) == "2026-06-30");
    CHECK(timeline.today_label == "30 juni 2026");

    const auto& decisions = lane(timeline, "Besluiten en afspraken");
    CHECK(labels_of(decisions) == test::list({"Start", "Later"}));
    CHECK(decisions.entries[0].within);
    CHECK(day(decisions.entries[0].until) == "2024-03-31");
    CHECK_FALSE(decisions.entries[1].within);
    CHECK(decisions.entries[1].from == decisions.entries[1].until);

    const auto& partners = lane(timeline, "Partners");
    CHECK(labels_of(partners) == test::list({"Beta", "Alfa"}));
    CHECK(partners.entries[0].mark == Mark::open);
    CHECK(day(partners.entries[0].until) == "2025-06-30");
    CHECK(partners.entries[1].mark == Mark::full);
    CHECK_FALSE(partners.entries[1].until_known);

    const auto& commitments = lane(timeline, "Commitments");
    CHECK(labels_of(commitments) == test::list({"early", "gone", "late", "maybe"}));
    CHECK_FALSE(commitments.entries[0].until_known);
    CHECK(commitments.entries[1].mark == Mark::open);
    CHECK(commitments.entries[2].mark == Mark::full);
    CHECK(day(commitments.entries[2].until) == "2027-12-31");
    CHECK(commitments.entries[3].mark == Mark::half);
    CHECK(holds(figure.description, "alleen in de tabel: 1."));
    CHECK(figure.table.rows.size() == 9);
    CHECK(figure.table.rows.back() ==
          test::list({"commitment", "undated", "Alfa", "niet vastgelegd", "niet vastgelegd", "lopend"}));
}

TEST_CASE("what came to an end without a date is not drawn as if it went on") {
    const Judged judged({{"partners/a.yaml", "name: Alfa\n"},
                         {"commitments/a.yaml", "by: a\ncontribution: gone\nmade: 2024\nstatus: lapsed\n"},
                         {"commitments/b.yaml",
                          "by: a\ncontribution: kept\nmade: 2024\nstatus: fulfilled\ndelivered: [{on: 2025-03}]\n"}});
    const auto timeline = std::get<Timeline>(figures_of(judged, figures::course_of_time).at(0).drawing);
    const auto& commitments = lane(timeline, "Commitments");
    CHECK(labels_of(commitments) == test::list({"kept"}));
    CHECK(day(commitments.entries[0].until) == "2025-03-31");
}

TEST_CASE("of many partners it is said when they join, leave and merge, and how many parties they stand for") {
    Files files;
    for (int i = 10; i < 24; ++i)
        files.push_back(
            {"partners/p" + std::to_string(i) + ".yaml", "name: P" + std::to_string(i) + "\njoined: 2020-01-13\n"});
    files.push_back({"partners/q1.yaml", "name: Rest\ncount: 30\njoined: 2020-01-13\n"});
    files.push_back({"partners/q2.yaml", "name: Weg\njoined: 2020-01-13\nleft: 2022-01-01\n"});
    files.push_back({"partners/q3.yaml", "name: Op\njoined: 2020-01-13\nleft: 2023-01-01\n"});
    files.push_back({"partners/q4.yaml", "name: Nieuw\njoined: 2023-01-02\nsucceeds: [q3]\n"});
    files.push_back({"partners/q5.yaml", "name: Ooit\n"});
    const Judged judged(files);
    const auto figure = figures_of(judged, figures::course_of_time).at(0);
    const auto& timeline = std::get<Timeline>(figure.drawing);
    CHECK(labels_of(lane(timeline, "Partners")) ==
          test::list({"46 partijen treden toe", "Weg vertrekt", "Op gaat op in een andere", "Nieuw treedt toe"}));
    CHECK(figure.table.rows.back()[1] == "Ooit: wanneer deze partner toetrad, is niet vastgelegd");
}

TEST_CASE("ties join partners that a commitment binds by name or that cover the same need, each pair once") {
    const Judged judged({{"regie.yaml", regie_yaml(needs)},
                         {"partners/a.yaml", "name: Alfa\n"},
                         {"partners/b.yaml", "name: Beta\n"},
                         {"partners/c.yaml", "name: Gamma\n"},
                         {"partners/d.yaml", "name: Delta\n"},
                         {"commitments/ab.yaml", "by: [b, a]\ncontribution: a table\nprovides: [rooms]\n"},
                         {"commitments/bc.yaml", "by: [b, c]\ncontribution: a van\n"},
                         {"commitments/all.yaml", "by: all\ncontribution: a pot\n"}});
    const auto figure = figures_of(judged, figures::ties).at(0);
    const auto& network = std::get<Network>(figure.drawing);
    CHECK(network.nodes == test::list({"Alfa", "Beta", "Gamma"}));
    REQUIRE(network.ties.size() == 2);
    CHECK((network.ties[0].from == 0 && network.ties[0].to == 1 && network.ties[0].strength == 2));
    CHECK((network.ties[1].from == 1 && network.ties[1].to == 2 && network.ties[1].strength == 1));
    // A commitment of all would tie everybody: that is said, and not drawn.
    CHECK(holds(figure.description, "Daarnaast verbinden commitments van allen alle 4 aandeelhouders"));
    CHECK(holds(figure.description, "Getekende partners: 3, van de 4."));
    CHECK(figure.table.rows.size() == 4);
    CHECK(network.legend.size() == 1);
}

TEST_CASE("a group too large to be drawn is told, and where nothing else ties partners there is no picture") {
    Files files{{"partners/x.yaml", "name: X\n"}, {"partners/y.yaml", "name: Y\n"}};
    std::string by;
    for (int i = 10; i < 21; ++i) {
        files.push_back({"partners/p" + std::to_string(i) + ".yaml", "name: P" + std::to_string(i) + "\n"});
        by += (by.empty() ? "p" : ", p") + std::to_string(i);
    }
    files.push_back({"commitments/many.yaml", "by: [" + by + "]\ncontribution: a fair\n"});
    CHECK(figures_of(Judged(files), figures::ties).empty());
    files.push_back({"commitments/two.yaml", "by: [x, y]\ncontribution: a van\n"});
    const Judged judged(files);
    const auto figure = figures_of(judged, figures::ties).at(0);
    CHECK(std::get<Network>(figure.drawing).nodes == test::list({"X", "Y"}));
    CHECK(holds(figure.description, "Groepen van meer dan 10 partners zijn niet getekend: 1."));
}

TEST_CASE("an indicator has a course where two dated readings are in one unit") {
    const Judged judged(
        {{"regie.yaml",
          regie_yaml("  indicators:\n"
                     "    - id: lonely\n      description: Lonely people.\n      better: lower\n"
                     "      readings: [{on: 2024-10, value: 12.5, unit: \"%\"}, {value: 3, unit: \"%\"},\n"
                     "        {on: 2022, value: 14, unit: \"%\"}, {on: 2020, value: 900, unit: people}]\n"
                     "    - {id: once, readings: [{on: 2022, value: 3}]}\n"
                     "    - {id: mixed, readings: [{on: 2022, value: 3, unit: a}, {on: 2023, value: 4}]}\n")}});
    const auto all = figures_of(judged, figures::indicators);
    REQUIRE(all.size() == 1);
    const Figure& figure = all.front();
    CHECK(figure.key == "indicator-lonely");
    CHECK(figure.title == "Lonely people.");
    const auto& course = std::get<Course>(figure.drawing);
    REQUIRE(course.values.size() == 2);
    CHECK(day(course.values[0].day) == "2022-07-02");
    CHECK(course.values[0].shown == "14%");
    CHECK(course.values[1].shown == "12,5%");
    CHECK(figure.table.rows == std::vector{test::list({"2022", "14%"}), test::list({"oktober 2024", "12,5%"})});
    CHECK(holds(figure.description,
                "Gewenst: lager is beter. Metingen zonder datum of in een andere eenheid zijn niet "
                "getekend: 2."));
}

TEST_CASE("the principles stand by group, each status with a form of its own") {
    const Judged judged(Files{});
    const auto figure = figures_of(judged, figures::principles, Language::en).at(0);
    const auto& grid = std::get<Grid>(figure.drawing);
    CHECK(grid.rows.size() == 6);
    CHECK(grid.columns == test::list({"1", "2", "3", "4", "5", "6", "7"}));
    CHECK(figure.table.rows.size() == 32);
    std::vector<Mark> forms;
    for (const auto& entry : grid.legend) forms.push_back(entry.mark);
    CHECK(forms == std::vector{Mark::full, Mark::half, Mark::cross, Mark::open});
    // What is not recorded is an empty circle, never a cross.
    for (const auto& row : grid.rows)
        for (const auto& cell : row.cells) CHECK(cell.mark == Mark::open);
    CHECK(holds(grid.rows[0].cells[0].text, "L1 "));
    CHECK(holds(grid.rows[0].cells[0].text, ": not recorded"));
}
